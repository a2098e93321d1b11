<div class="bo-head">
    <h2>{$bo.title|escape}</h2>
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.pricing_back|escape}</a>
</div>
{if $bo.problem}<div class="alert alert-danger" role="alert">{$bo.problem|escape}</div>{/if}
<div class="panel panel-default"><div class="panel-body">
    {include file='pricing/many.tpl' how=$bo.typed.how value=$bo.typed.value currency=$bo.typed.currency tlds=$bo.typed.tlds round=$bo.typed.round ways=$bo.ways}
</div></div>
{if $bo.low}<div class="alert alert-warning" role="alert">{$bo.low|escape}</div>{/if}
{if $bo.rows}
    <div class="alert alert-info">{$bo.lang.pricing_proposal|escape}</div>
    <form method="post" action="{$bo.here|escape}" class="bo-confirm">
        {include file='token.tpl'}
        <input type="hidden" name="do" value="change">
        {foreach $bo.typed as $name => $text}<input type="hidden" name="{$name|escape}" value="{$text|escape}">{/foreach}
        <input type="hidden" name="mark" value="{$bo.mark|escape}">
        <button class="btn btn-primary" type="submit">{$bo.button|escape}</button>
    </form>
    <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.title|escape}">
        <table class="table table-striped bo-proposal">
            <thead><tr>
                <th scope="col">{$bo.lang.admin_extension|escape}</th>
                <th scope="col">{$bo.lang.pricing_currency|escape}</th>
                <th scope="col" class="text-right">{$bo.lang.pricing_before|escape}</th>
                <th scope="col" class="text-right">{$bo.lang.pricing_after|escape}</th>
            </tr></thead>
            <tbody>
                {foreach $bo.rows as $row}
                    <tr>
                        <th scope="row">{$row.zone|escape}</th>
                        <td>{$row.code|escape}</td>
                        <td class="text-right">{if $row.before}{$row.before|escape}{else}<span class="text-muted">{$bo.lang.pricing_empty|escape}</span>{/if}</td>
                        <td class="text-right"><strong>{$row.after|escape}</strong> <span class="label label-info">{$bo.lang.pricing_proposed|escape}</span>{if $row.note}<br><small class="{if $row.loss}text-danger{else}text-muted{/if}">{$row.note|escape}</small>{/if}</td>
                    </tr>
                {/foreach}
            </tbody>
        </table>
    </div>
    {if $bo.more}<p>{$bo.more|escape}</p>{/if}
{elseif !$bo.problem && !$bo.low}
    <div class="alert alert-info">{$bo.lang.pricing_nothing|escape}</div>
{/if}
