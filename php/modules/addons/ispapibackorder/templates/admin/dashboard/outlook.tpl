<section class="panel panel-default" aria-labelledby="outlook-title">
    <div class="panel-heading"><h3 class="panel-title" id="outlook-title">{$bo.lang.dash_outlook|escape}</h3></div>
    {if $bo.outlook}
        <div class="table-responsive" tabindex="0">
            <table class="table" id="outlook">
                <thead>
                    <tr>
                        <th scope="col">{$bo.lang.dash_currency|escape}</th>
                        <th scope="col" class="text-right">{$bo.lang.dash_clients|escape}</th>
                        <th scope="col" class="text-right">{$bo.lang.dash_backorders|escape}</th>
                        <th scope="col" class="text-right">{$bo.lang.dash_needed|escape}</th>
                        <th scope="col" class="text-right">{$bo.lang.dash_credit|escape}</th>
                        <th scope="col" class="text-right">{$bo.lang.dash_missing|escape}</th>
                    </tr>
                </thead>
                <tbody>
                    {foreach $bo.outlook as $line}
                        <tr>
                            <th scope="row">{$line.code|escape}</th>
                            <td class="text-right">{$line.clients|escape}</td>
                            <td class="text-right">{$line.backorders|escape}</td>
                            <td class="text-right">{$line.needed|escape}</td>
                            <td class="text-right">{$line.credit|escape}</td>
                            <td class="text-right{if $line.is_missing} text-danger{/if}">{$line.missing|escape}</td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
        <div class="panel-footer small text-muted">{$bo.lang.dash_outlook_hint|escape}</div>
    {else}
        <div class="panel-body text-muted">{$bo.lang.dash_outlook_none|escape}</div>
    {/if}
</section>
