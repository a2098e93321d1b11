{include file='manage/outcome.tpl'}
<div class="bo-head">
    <h2>{$bo.lang.admin_manage_title|escape}</h2>
    <a class="btn btn-primary" href="{$bo.create|escape}"><i class="fas fa-plus" aria-hidden="true"></i> {$bo.lang.manage_create|escape}</a>
</div>
{include file='manage/filter.tpl'}
<div data-bo-list>
    {if $bo.problem}<div class="alert alert-warning" role="alert">{$bo.problem|escape}</div>{/if}
    <ul class="nav nav-pills bo-statuses" aria-label="{$bo.lang.column_status|escape}">
        {foreach $bo.statuses as $status}
            <li{if $status.chosen} class="active"{/if}><a href="{$status.address|escape}" data-bo-swap{if $status.chosen} aria-current="true"{/if}>{$status.label|escape} <span class="badge">{$status.count|escape}</span></a></li>
        {/foreach}
    </ul>
    <form method="get" action="addonmodules.php" data-bo-select>
        <input type="hidden" name="module" value="ispapibackorder">
        <input type="hidden" name="tab" value="manage">
        {include file='manage/hidden.tpl' page=true}
        <div class="bo-bulk">
            <p class="bo-info" role="status">{$bo.info|escape}</p>
            {if $bo.rows}
                <div class="bo-deeds">
                    <span class="bo-with">{$bo.lang.manage_with_selected|escape} <strong data-bo-count></strong></span>
                    {foreach $bo.actions as $action}
                        <button class="btn btn-default btn-sm" type="submit" name="do" value="{$action.name|escape}">{$action.label|escape}…</button>
                    {/foreach}
                    {if $bo.beyond}<label class="bo-all"><input type="checkbox" name="all" value="1"> {$bo.all_label|escape}</label>{/if}
                </div>
            {/if}
            <a class="btn btn-default btn-sm bo-sheet" href="{$bo.sheet|escape}"><i class="fas fa-download" aria-hidden="true"></i> CSV</a>
        </div>
        <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.lang.admin_manage_title|escape}">
            <table class="table table-striped bo-manage">
                <thead>
                    <tr>
                        <th scope="col" class="bo-tick"><input type="checkbox" data-bo-every hidden aria-label="{$bo.lang.manage_select_page|escape}"></th>
                        {foreach $bo.heads as $head}
                            <th scope="col" class="bo-{$head.column|escape}"{if $head.sort} aria-sort="{$head.sort|escape}"{/if}>{if $head.address}<a href="{$head.address|escape}" data-bo-swap>{$head.label|escape} <i class="fas {if $head.sort == 'ascending'}fa-sort-up{elseif $head.sort == 'descending'}fa-sort-down{else}fa-sort text-muted{/if}" aria-hidden="true"></i></a>{else}{$head.label|escape}{/if}</th>
                        {/foreach}
                        <th scope="col"><span class="sr-only">{$bo.lang.column_action|escape}</span></th>
                    </tr>
                </thead>
                <tbody>
                    {foreach $bo.rows as $row}
                        <tr data-bo-row="{$row.id|escape}">
                            <td class="bo-tick"><input type="checkbox" name="ids[]" value="{$row.id|escape}" aria-label="{$bo.lang.manage_select|escape} {$row.unicode|escape}"></td>
                            {include file='manage/cells.tpl' row=$row}
                            <td class="bo-links">
                                <a class="btn btn-default btn-xs" href="{$row.timeline|escape}" data-bo-timeline>{$bo.lang.manage_timeline|escape}</a>
                                {foreach $row.deeds as $deed}<a class="btn btn-default btn-xs" href="{$deed.address|escape}">{$deed.label|escape}</a> {/foreach}
                            </td>
                        </tr>
                    {foreachelse}
                        <tr><td colspan="9" class="text-center bo-empty">
                            {if $bo.form.is_restricted}
                                <p>{$bo.lang.manage_empty_filter|escape}</p>
                                <a class="btn btn-default btn-sm" href="{$bo.everything|escape}">{$bo.lang.manage_reset|escape}</a>
                            {else}
                                <p>{$bo.lang.manage_empty|escape}</p>
                                <a class="btn btn-default btn-sm" href="{$bo.create|escape}">{$bo.lang.manage_create|escape}</a>
                            {/if}
                        </td></tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
    </form>
    <nav aria-label="{$bo.lang.table_pages|escape}" data-bo-pages>{include file='pager.tpl'}</nav>
</div>
