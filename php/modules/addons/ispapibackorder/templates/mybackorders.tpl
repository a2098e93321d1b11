{include file="`$bo.parts`/head.tpl"}
<div class="backorder" data-bo="{$bo.texts|escape}" data-bo-styles="{$bo.styles_json|escape}" data-bo-defaults="{$bo.defaults|escape}" data-bo-endpoint="{$bo.addresses.backorders|escape}">
    <div class="bo-title">
        <h1>{$bo.title|escape}</h1>
        <a class="btn btn-default" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a>
    </div>
    {include file="`$bo.parts`/tabs.tpl"}
    {include file="`$bo.parts`/messages.tpl"}
    <div class="bo-layout">
        <div class="bo-area-account">{include file="`$bo.parts`/account.tpl"}</div>
        <div class="bo-area-search">
            <section class="panel panel-default card bo-filter">
                <header class="panel-heading card-header">
                    <h3 class="panel-title card-title"><i class="fas fa-filter" aria-hidden="true"></i> {$bo.lang.filter_title|escape}</h3>
                </header>
                <div class="list-group list-group-flush" data-bo-filters>
                    {foreach $bo.filters as $filter}
                        {assign var=statuskey value="status_`$filter.status`"}
                        <a class="list-group-item list-group-item-action{if $filter.chosen} active{/if}" href="{$filter.address|escape}" data-status="{$filter.status|escape}">
                            <i class="{if $filter.chosen}fas fa-dot-circle{else}far fa-circle{/if}" aria-hidden="true"></i>
                            <span>{$bo.lang[$statuskey]|escape}</span>
                            <small>{$filter.count|escape}</small>
                        </a>
                    {/foreach}
                    <a class="list-group-item list-group-item-action{if !$bo.form.status} active{/if}" href="{$bo.all|escape}" data-status="">
                        <i class="{if !$bo.form.status}fas fa-dot-circle{else}far fa-circle{/if}" aria-hidden="true"></i>
                        <span>{$bo.lang.filter_all|escape}</span>
                        <small data-bo-count>{$bo.count|escape}</small>
                    </a>
                </div>
            </section>
            <form class="panel panel-default card bo-new" method="post" action="{$bo.here|escape}" data-bo-new>
                <header class="panel-heading card-header">
                    <h3 class="panel-title card-title"><i class="fas fa-shopping-cart" aria-hidden="true"></i> {$bo.lang.create_title|escape}</h3>
                </header>
                <div class="panel-body card-body">
                    <input type="hidden" name="token" value="{$token|escape}">
                    <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                    <label for="bo-create">{$bo.lang.create_label|escape}</label>
                    <input class="form-control" id="bo-create" name="create" type="text" maxlength="255" required autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="{$bo.lang.create_hint|escape}" value="{$bo.typed|escape}"{if !$bo.may_order} disabled{/if}>
                </div>
                <footer class="panel-footer card-footer">
                    <button class="btn btn-success btn-block" type="submit"{if !$bo.may_order} disabled{/if}>{$bo.lang.create_submit|escape}</button>
                </footer>
            </form>
        </div>
        <div class="bo-area-main">
            <form method="post" action="{$bo.here|escape}" data-bo-table>
                <input type="hidden" name="token" value="{$token|escape}">
                <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                <div class="panel panel-default card bo-list">
                    <div class="panel-heading card-header" data-bo-info>{$bo.info|escape}</div>
                    <div class="table-responsive bo-scroll">
                        <table id="tableBackorderList" class="table table-list bo-table" data-bo-total="{$bo.total|escape}" data-bo-page="{$bo.form.page|escape}" data-bo-rows="{$bo.form.rows|escape}" data-bo-order="{$bo.form.sort|escape}" data-bo-dir="{$bo.form.dir|escape}" data-bo-status="{$bo.form.status|escape}" data-bo-may-order="{if $bo.may_order}1{else}0{/if}">
                            <thead>{include file="`$bo.parts`/tablehead.tpl"}</thead>
                            <tbody>
                                {foreach $bo.rows as $row}
                                    {assign var=statuskey value="status_`$row.status`"}
                                    {assign var=explainkey value="explain_`$row.status`"}
                                    <tr>
                                        <td class="bo-action">
                                            {if $row.deletable}
                                                <button class="btn btn-default btn-sm bo-delete" name="delete" value="{$row.id|escape}" data-domain="{$row.domain|escape}" data-name="{$row.unicode|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_delete|escape}</button>
                                            {/if}
                                        </td>
                                        <td class="bo-id">{$row.id|escape}</td>
                                        <td class="bo-domain"><span class="bo-name">{$row.unicode|escape}</span>{if $row.unicode != $row.domain}<small class="bo-ace text-muted">{$row.domain|escape}</small>{/if}</td>
                                        <td class="bo-drop_date">{if $row.drop_date}{$row.drop_date|escape}{else}<span class="text-muted">{$bo.lang.drop_unknown|escape}</span>{/if}</td>
                                        <td class="bo-status">
                                            <span class="label label-{$bo.styles[$row.status]|escape}" data-status="{$row.status|escape}" title="{$bo.lang[$explainkey]|escape}">{$bo.lang[$statuskey]|escape}</span>
                                            <span class="bo-links">
                                                <a href="{$row.history|escape}" data-bo-history="{$row.id|escape}">{$bo.lang.history_show|escape}</a>
                                                {if $row.invoice}<a href="viewinvoice.php?id={$row.invoice|escape:'url'}">{$bo.lang.invoice_show|escape}</a>{/if}
                                                {if $row.whmcs_domain}<a href="clientarea.php?action=domaindetails&amp;id={$row.whmcs_domain|escape:'url'}">{$bo.lang.domain_show|escape}</a>{/if}
                                            </span>
                                        </td>
                                        <td class="bo-price"{if !$row.frozen} title="{$bo.lang.price_today|escape}"{/if}>{if !$row.frozen}<span class="text-muted">{$row.price|escape}</span>{else}{$row.price|escape}{/if}</td>
                                    </tr>
                                    {if $bo.opened == $row.id}
                                        <tr class="bo-history">
                                            <td colspan="6">
                                                <ol>{foreach $bo.events as $event}<li><time>{$event.at|escape}</time> {$event.text|escape}</li>{/foreach}</ol>
                                            </td>
                                        </tr>
                                    {/if}
                                {/foreach}
                            </tbody>
                        </table>
                    </div>
                </div>
                {include file="`$bo.parts`/pager.tpl"}
            </form>
            <div class="bo-empty{if $bo.rows} w-hidden{/if}" data-bo-empty>
                <i class="far fa-bookmark" aria-hidden="true"></i>
                <h4>{$bo.lang.empty_backorders_title|escape}</h4>
                <p>{$bo.lang.empty_backorders_text|escape}</p>
                <p><a class="btn btn-default btn-sm" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a></p>
            </div>
        </div>
        <div class="bo-area-rest">{include file="`$bo.parts`/pricing.tpl"}</div>
    </div>
</div>
