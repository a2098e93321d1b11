<section class="panel panel-default" aria-labelledby="zones-title">
    <div class="panel-heading"><h3 class="panel-title" id="zones-title">{$bo.lang.dash_zones|escape}</h3></div>
    {if $bo.zones.lines}
        <table class="table table-condensed" id="zones">
            <thead>
                <tr>
                    <th scope="col">{$bo.lang.dash_tld|escape}</th>
                    <th scope="col" colspan="2">{$bo.lang.dash_success|escape}</th>
                    <th scope="col">{$bo.lang.dash_caught|escape}</th>
                    <th scope="col" class="text-right">{$bo.lang.dash_unsent|escape}</th>
                </tr>
            </thead>
            <tbody>
                {foreach $bo.zones.lines as $line}
                    <tr>
                        <th scope="row">.{$line.zone|escape}</th>
                        <td class="text-right">{$line.share|escape}</td>
                        <td class="bo-share"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bo-rest" width="100" height="10"/><rect class="bo-caught {$bo.tones.caught|escape}" width="{$line.width|escape}" height="10"/></svg></td>
                        <td>{$bo.lang.dash_of|replace:':caught':$line.caught|replace:':tried':$line.tried|escape}</td>
                        <td class="text-right">{$line.unsent|escape}</td>
                    </tr>
                {/foreach}
            </tbody>
        </table>
        {if $bo.zones.more}<div class="panel-footer">{$bo.zones.more|escape}</div>{/if}
    {else}
        <div class="panel-body text-muted">{$bo.lang.dash_zones_none|escape}</div>
    {/if}
</section>
