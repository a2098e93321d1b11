<h2>{$bo.heading|escape}</h2>
{foreach $bo.points as $point}
    <p class="alert alert-{$point.style|escape} bo-point">{$point.text|escape}</p>
{/foreach}
<form method="post" action="{$bo.back|escape}" class="bo-confirm">
    {include file='token.tpl'}
    <input type="hidden" name="do" value="{$bo.do|escape}">
    <input type="hidden" name="ids" value="{$bo.ids|escape}">
    {if $bo.button}<button class="btn btn-{$bo.style|escape}" type="submit" data-bo-once>{$bo.button|escape}</button>{/if}
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.manage_back|escape}</a>
</form>
{if $bo.rows}
    <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.heading|escape}">
        <table class="table table-striped bo-manage bo-plain">
            <thead>
                <tr>
                    <th scope="col">{$bo.lang.manage_column_domain|escape}</th>
                    <th scope="col">{$bo.lang.manage_column_client|escape}</th>
                    <th scope="col">{$bo.lang.manage_column_status|escape}</th>
                    <th scope="col">{$bo.lang.manage_column_drop_date|escape}</th>
                    <th scope="col">{$bo.lang.manage_will|escape}</th>
                </tr>
            </thead>
            <tbody>
                {foreach $bo.rows as $row}
                    <tr>
                        <td class="bo-domain"><strong>{$row.unicode|escape}</strong>{if $row.unicode != $row.domain}<br><small class="text-muted">{$row.domain|escape}</small>{/if}</td>
                        <td class="bo-client"><a href="{$row.client_link|escape}">{$row.client_name|escape}</a> <small class="text-muted">#{$row.client|escape}</small></td>
                        <td class="bo-status"><span class="label label-{$row.style|escape}">{$row.status_text|escape}</span></td>
                        <td class="bo-drop_date" data-label="{$bo.lang.manage_column_drop_date|escape}">{if $row.drop_date}<time datetime="{$row.drop_date|replace:' ':'T'|escape}Z">{$row.drop_shown|escape}</time>{else}<span class="text-muted">{$bo.lang.drop_unknown|escape}</span>{/if}</td>
                        <td>{if !$row.plan.can}<span class="label label-default">{$bo.lang.manage_stays|escape}</span> {elseif $row.plan.risky}<span class="label label-warning">{$bo.lang.manage_uncertain|escape}</span> {/if}{$row.plan.text|escape}</td>
                    </tr>
                {/foreach}
            </tbody>
        </table>
    </div>
{/if}
