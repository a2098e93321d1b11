{include file="`$bo.parts`/head.tpl"}
<div class="backorder" data-bo="{$bo.texts|escape}" data-bo-styles="{$bo.styles_json|escape}" data-bo-defaults="{$bo.defaults|escape}" data-bo-endpoint="{$bo.addresses.domains|escape}">
    <div class="bo-title">
        <h1>{$bo.title|escape}</h1>
        <a class="btn btn-default" href="{$bo.addresses.backorders|escape}">{$bo.lang.nav_my_backorders|escape} (<strong data-bo-count>{$bo.count|escape}</strong>)</a>
    </div>
    {include file="`$bo.parts`/messages.tpl"}
    <div class="bo-layout">
        <div class="bo-area-account">{include file="`$bo.parts`/account.tpl"}</div>
        <div class="bo-area-search">{include file="`$bo.parts`/search.tpl"}</div>
        <div class="bo-area-main">
            <form method="post" action="{$bo.here|escape}" data-bo-table>
                <input type="hidden" name="token" value="{$token|escape}">
                <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                <div class="panel panel-default card bo-list">
                    <div class="panel-heading card-header" data-bo-info>{$bo.info|escape}</div>
                    <div class="table-responsive bo-scroll">
                        <table id="tableBackorderDomains" class="table table-list bo-table" data-bo-total="{$bo.total|escape}" data-bo-page="{$bo.form.page|escape}" data-bo-rows="{$bo.form.rows|escape}" data-bo-order="{$bo.form.sort|escape}" data-bo-dir="{$bo.form.dir|escape}" data-bo-may-order="{if $bo.may_order}1{else}0{/if}">
                            <thead>{include file="`$bo.parts`/tablehead.tpl"}</thead>
                            <tbody>
                                {foreach $bo.rows as $row}
                                    <tr>
                                        <td class="bo-action">
                                            {if $row.action == 'delete'}
                                                <button class="btn btn-default btn-sm bo-delete" name="delete" value="{$row.backorder.id|escape}" data-domain="{$row.domain|escape}" data-name="{$row.unicode|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_delete|escape}</button>
                                            {elseif $row.action == 'status'}
                                                {assign var=status value=$row.backorder.status}
                                                {assign var=statuskey value="status_`$status`"}
                                                {assign var=explainkey value="explain_`$status`"}
                                                <span class="label label-{$bo.styles[$status]|escape}" data-status="{$status|escape}" title="{$bo.lang[$explainkey]|escape}">{$bo.lang[$statuskey]|escape}</span>
                                            {elseif $row.action == 'create'}
                                                <button class="btn btn-default btn-sm bo-create" name="create" value="{$row.domain|escape}" data-domain="{$row.domain|escape}" data-name="{$row.unicode|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_backorder|escape}</button>
                                            {else}
                                                <small class="text-muted">{$bo.lang.not_offered|escape}</small>
                                            {/if}
                                        </td>
                                        <td class="bo-domain"><span class="bo-name">{$row.unicode|escape}</span>{if $row.unicode != $row.domain}<small class="bo-ace text-muted">{$row.domain|escape}</small>{/if}</td>
                                        <td class="bo-drop_date">{$row.drop_date|escape}</td>
                                        <td class="bo-characters" data-label="{$bo.lang.column_characters|escape}">{$row.characters|escape}</td>
                                        <td class="bo-digits" data-label="{$bo.lang.column_digits|escape}">{$row.digits|escape}</td>
                                        <td class="bo-hyphens" data-label="{$bo.lang.column_hyphens|escape}">{$row.hyphens|escape}</td>
                                        <td class="bo-price">{$row.price|escape}</td>
                                    </tr>
                                {/foreach}
                            </tbody>
                        </table>
                    </div>
                </div>
                {include file="`$bo.parts`/pager.tpl"}
            </form>
            <div class="bo-empty{if $bo.rows} w-hidden{/if}" data-bo-empty>
                {if $bo.list.empty}
                    <i class="far fa-hourglass" aria-hidden="true"></i>
                    <h4>{$bo.lang.empty_list_title|escape}</h4>
                    <p>{$bo.lang.empty_list_text|escape}</p>
                {else}
                    <i class="fas fa-search" aria-hidden="true"></i>
                    <h4>{$bo.lang.empty_search_title|escape}</h4>
                    <p>{if $bo.pricing}{$bo.lang.empty_search_text|escape}{else}{$bo.lang.empty_prices|escape}{/if}</p>
                    <p><a class="btn btn-default btn-sm" href="{$bo.reset|escape}" data-bo-reset>{$bo.lang.search_reset|escape}</a>
                    <a class="btn btn-default btn-sm" href="{$bo.everything|escape}" data-bo-everything>{$bo.lang.empty_search_all|escape}</a></p>
                {/if}
            </div>
            {if $bo.list.imported}<p class="bo-note text-muted bo-state">{$bo.list.state|escape}</p>{/if}
        </div>
        <div class="bo-area-rest">
            {include file="`$bo.parts`/drops.tpl"}
            {include file="`$bo.parts`/pricing.tpl"}
        </div>
    </div>
</div>
