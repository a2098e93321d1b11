<form method="post" action="{$bo.here|escape}" data-bo-table{if !$bo.rows} class="w-hidden"{/if}>
    <input type="hidden" name="token" value="{$token|escape}">
    <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
    <div class="panel panel-default card bo-list">
        <div class="panel-heading card-header bo-head">
            <span><span data-bo-info role="status">{$bo.info|escape}</span> <i class="fas fa-spinner fa-spin bo-busy" aria-hidden="true"></i></span>
            <a class="bo-export" href="{$bo.sheet|escape}" data-bo-sheet><i class="fas fa-file-download" aria-hidden="true"></i> {$bo.lang.orders_export|escape}</a>
        </div>
        <div class="table-responsive bo-scroll">
            <table id="tableBackorderList" class="table table-list bo-table" data-bo-total="{$bo.total|escape}" data-bo-page="{$bo.form.page|escape}" data-bo-rows="{$bo.form.rows|escape}" data-bo-order="{$bo.form.sort|escape}" data-bo-dir="{$bo.form.dir|escape}" data-bo-status="{$bo.form.status|escape}" data-bo-may-order="{if $bo.may_order}1{else}0{/if}">
                <thead>{include file="`$bo.parts`/tablehead.tpl"}</thead>
                <tbody>
                    {foreach $bo.rows as $row}
                        <tr>
                            <td class="bo-action">
                                {if $row.deletable}
                                    <button class="btn btn-default bo-delete" name="delete" value="{$row.id|escape}" data-domain="{$row.domain|escape}" data-name="{$row.unicode|escape}" data-holds="{if $row.holds}1{/if}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_delete|escape}</button>
                                {/if}
                            </td>
                            <td class="bo-id">{$row.id|escape}</td>
                            <td class="bo-domain">{include file="`$bo.parts`/name.tpl"}</td>
                            <td class="bo-drop_date">{if $row.drop_date}<time datetime="{$row.drop_date|escape}Z">{$row.drop_shown|escape}</time>{else}<span class="text-muted">{$bo.lang.drop_unknown|escape}</span>{/if}</td>
                            <td class="bo-status">{include file="`$bo.views`/state.tpl"}</td>
                            <td class="bo-price"{if !$row.frozen} title="{$bo.lang.price_today|escape}"{/if}>{if !$row.frozen}<span class="text-muted">{$row.price|escape}</span>{else}{$row.price|escape}{/if}</td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
    </div>
    {include file="`$bo.parts`/pager.tpl"}
</form>
<div class="bo-empty{if $bo.rows} w-hidden{/if}" data-bo-empty>
    <i class="far fa-bookmark" aria-hidden="true"></i>
    <h4 tabindex="-1">{$bo.lang.empty_backorders_title|escape}</h4>
    <p>{$bo.lang.empty_backorders_text|escape}</p>
    <p><a class="btn btn-default btn-sm" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a></p>
</div>
