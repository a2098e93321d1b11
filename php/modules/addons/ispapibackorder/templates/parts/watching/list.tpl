<form class="bow-list{if !$bo.rows} w-hidden{/if}" method="post" action="{$bo.here|escape}" data-bow-list>
    {include file="`$bo.parts`/watching/tokens.tpl"}
    <div class="panel panel-default card">
        <div class="panel-heading card-header bow-head">
            <h3 class="panel-title card-title"><i class="fas fa-star" aria-hidden="true"></i> {$bo.lang.watch_list|escape}</h3>
            <small data-bow-info="{$bo.lang.watch_info|escape}" data-bow-first="{$bo.first|escape}" data-bow-limit="{$bo.limit|escape}">{$bo.info|escape}</small>
        </div>
        <div class="table-responsive bo-scroll">
            <table class="table table-list bo-table">
                <thead>
                    <tr>
                        <th class="bo-action" scope="col"><span class="sr-only">{$bo.lang.column_action|escape}</span></th>
                        {foreach $bo.columns as $column}
                            <th class="bo-{$column.key|escape}" scope="col"{if $column.class == 'sorting_asc'} aria-sort="ascending"{elseif $column.class == 'sorting_desc'} aria-sort="descending"{/if}>
                                {if $column.address}<a href="{$column.address|escape}">{$column.label|escape} <i class="fas fa-{if $column.class == 'sorting_asc'}sort-up{elseif $column.class == 'sorting_desc'}sort-down{else}sort text-muted{/if}" aria-hidden="true"></i></a>{else}{$column.label|escape}{/if}
                            </th>
                        {/foreach}
                        <th class="bow-remove" scope="col"><span class="sr-only">{$bo.lang.watch_remove|escape}</span></th>
                    </tr>
                </thead>
                <tbody>
                    {foreach $bo.rows as $row}
                        <tr data-bow-row="{$row.domain|escape}">
                            <td class="bo-action">
                                {if $row.status}
                                    {assign var=statuskey value="status_`$row.status`"}
                                    {assign var=explainkey value="explain_`$row.status`"}
                                    <span class="label label-{$bo.styles[$row.status]|escape}" data-status="{$row.status|escape}" title="{$bo.lang[$explainkey]|escape}">{$bo.lang[$statuskey]|escape}</span>
                                {elseif !$row.price}
                                    <small class="text-muted">{$bo.lang.not_offered|escape}</small>
                                {elseif $row.state != 'dropped'}
                                    <button class="btn btn-default bo-create" name="create" value="{$row.domain|escape}" formaction="{$bo.addresses.backorders|escape}" aria-label="{$bo.lang.button_backorder|escape} {$row.unicode|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_backorder|escape}</button>
                                {/if}
                            </td>
                            <td class="bo-domain">{include file="`$bo.parts`/name.tpl"}</td>
                            <td class="bo-drop_date">
                                {if $row.drop_date}<time datetime="{$row.drop_date|escape}Z"{if $row.state == 'left'} class="bow-gone"{/if}>{$row.drop_shown|escape}</time>{/if}
                                {if $row.state == 'moved'}
                                    <span class="label label-warning bow-state">{$bo.lang.watch_state_moved|replace:':before':$row.before_shown|escape}</span>
                                {elseif $row.state == 'left'}
                                    <span class="label label-default bow-state" title="{$bo.lang.watch_state_left_hint|escape}">{$bo.lang.watch_state_left|escape}</span>
                                {elseif $row.state == 'dropped'}
                                    <span class="label label-default bow-state">{$bo.lang.watch_state_dropped|escape}</span>
                                {elseif $row.state == 'unlisted'}
                                    <span class="text-muted" title="{$bo.lang.watch_state_unlisted_hint|escape}">{$bo.lang.watch_state_unlisted|escape}</span>
                                {/if}
                            </td>
                            <td class="bo-price">{$row.price|escape}</td>
                            <td class="bow-remove"><button class="btn btn-default btn-sm" name="unwatch" value="{$row.domain|escape}" aria-label="{$bo.lang.watch_remove_name|replace:':domain':$row.unicode|escape}"><i class="fas fa-times" aria-hidden="true"></i></button></td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
        {if $bo.dropped}
            <div class="panel-footer card-footer"><button class="btn btn-default btn-sm" name="clear" value="dropped">{$bo.lang.watch_clear|escape}</button></div>
        {/if}
    </div>
    {include file="`$bo.parts`/pager.tpl"}
</form>
<div class="bo-empty bow-empty{if $bo.rows} w-hidden{/if}" data-bow-empty>
    <i class="far fa-star" aria-hidden="true"></i>
    <h4>{$bo.lang.watch_empty_title|escape}</h4>
    <p>{$bo.lang.watch_empty_text|escape}</p>
    <p><a class="btn btn-default btn-sm" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a></p>
</div>
