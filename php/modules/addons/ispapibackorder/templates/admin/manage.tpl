{extends file='frame.tpl'}
{block name=content}
<h2>{$bo.lang.admin_manage_title|escape}</h2>
<form class="bo-filter" method="get" action="addonmodules.php">
    <input type="hidden" name="module" value="ispapibackorder">
    <input type="hidden" name="tab" value="manage">
    <select class="form-control input-sm" name="status" aria-label="{$bo.lang.column_status|escape}">
        <option value="">{$bo.lang.admin_status_all|escape}</option>
        {foreach $bo.counts as $status => $count}
            <option value="{$status|escape}"{if $status == $bo.filter.status} selected{/if}>{$status|escape} ({$count|escape})</option>
        {/foreach}
    </select>
    <input class="form-control input-sm" type="search" name="domain" value="{$bo.filter.domain|escape}" maxlength="255" placeholder="{$bo.lang.admin_search_domain|escape}" aria-label="{$bo.lang.column_domain|escape}">
    <button class="btn btn-default btn-sm" type="submit">{$bo.lang.admin_search|escape}</button>
</form>
<div class="table-responsive" tabindex="0">
    <table class="table table-striped">
        <thead>
            <tr>
                <th scope="col">{$bo.lang.column_id|escape}</th>
                <th scope="col">{$bo.lang.column_domain|escape}</th>
                <th scope="col">{$bo.lang.admin_client|escape}</th>
                <th scope="col">{$bo.lang.column_drop_date|escape}</th>
                <th scope="col">{$bo.lang.column_status|escape}</th>
                <th scope="col">{$bo.lang.admin_reference|escape}</th>
                <th scope="col" class="text-right">{$bo.lang.admin_price|escape}</th>
                <th scope="col" class="text-right">{$bo.lang.admin_held|escape}</th>
                <th></th>
            </tr>
        </thead>
        <tbody>
            {foreach $bo.rows as $row}
                <tr>
                    <td>{$row.id|escape}</td>
                    <td>{$row.unicode|escape}{if $row.unicode != $row.domain}<br><small class="text-muted">{$row.domain|escape}</small>{/if}</td>
                    <td><a href="clientssummary.php?userid={$row.client|escape:'url'}">{$row.name|escape} [{$row.client|escape}]</a></td>
                    <td>{$row.drop_date|escape}</td>
                    <td><span class="label label-{$row.style|escape}" data-status="{$row.status|escape}">{$row.status|escape}</span></td>
                    <td>{$row.reference|escape}{if $row.registrar_status}<br><small class="text-muted">{$row.registrar_status|escape}</small>{/if}</td>
                    <td class="text-right">{$row.price_text|escape}</td>
                    <td class="text-right">{$row.held_text|escape}</td>
                    <td class="text-right"><a class="btn btn-default btn-sm" href="{$row.history|escape}">{$bo.lang.admin_events|escape}</a></td>
                </tr>
            {foreachelse}
                <tr><td colspan="9" class="text-center text-muted">{$bo.lang.admin_no_entries|escape}</td></tr>
            {/foreach}
        </tbody>
    </table>
</div>
{include file='pager.tpl'}
{/block}
