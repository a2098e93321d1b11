<h2>{$bo.lang.admin_pricing_title|escape}</h2>
<p class="text-muted">{$bo.lang.admin_price_hint|escape}</p>
{if $bo.currencies}
    <form class="bo-filter" method="get" action="addonmodules.php" role="search">
        <input type="hidden" name="module" value="ispapibackorder">
        <input type="hidden" name="tab" value="pricing">
        <input class="form-control input-sm" type="search" name="q" value="{$bo.q|escape}" maxlength="70" placeholder="{$bo.lang.pricing_find|escape}" aria-label="{$bo.lang.pricing_find|escape}" autocapitalize="off" spellcheck="false">
        <button class="btn btn-default btn-sm" type="submit">{$bo.lang.admin_search|escape}</button>
    </form>
    {if $bo.zones}
        <form method="post" action="{$bo.here|escape}" data-bo-prices>
            {include file='token.tpl'}
            <input type="hidden" name="do" value="save">
            <input type="hidden" name="seen" value="{$bo.seen|escape}">
            <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.lang.admin_pricing_title|escape}">
                <table class="table table-striped bo-prices">
                    <thead>
                        <tr>
                            <th scope="col">{$bo.lang.admin_extension|escape}</th>
                            {foreach $bo.currencies as $currency}<th scope="col" class="bo-cell">{$currency.code|escape}{if $currency.id == $bo.default_currency} <small class="text-muted">{$bo.lang.pricing_default|escape}</small>{/if}</th>{/foreach}
                            <th scope="col">{$bo.lang.pricing_cost|escape}</th>
                            <th scope="col">{$bo.lang.pricing_windows_head|escape}</th>
                            <th scope="col"><span class="sr-only">{$bo.lang.column_action|escape}</span></th>
                        </tr>
                    </thead>
                    <tbody>
                        {foreach $bo.zones as $zone}
                            <tr>
                                <th scope="row">.{$zone.unicode|escape}{if $zone.unicode != $zone.zone}<br><small class="text-muted">.{$zone.zone|escape}</small>{/if}</th>
                                {foreach $bo.currencies as $currency}
                                    {assign var=id value=$currency.id}
                                    {assign var=cell value=$zone.cells[$id]}
                                    <td class="bo-cell{if $cell.unsaved} has-warning{/if}" data-label="{$currency.code|escape}">
                                        <input class="form-control input-sm" name="price[{$zone.zone|escape}][{$id|escape}]" value="{$cell.value|escape}" inputmode="decimal" maxlength="15" autocomplete="off" aria-label=".{$zone.zone|escape} {$currency.code|escape}" data-zone="{$zone.zone|escape}" data-currency="{$id|escape}" data-seen="{$cell.seen|escape}">
                                        <small class="{if $cell.loss}text-danger{else}text-muted{/if}" data-bo-note>{if $cell.unsaved}{$bo.lang.pricing_unsaved|escape}{else}{$cell.note|escape}{/if}</small>
                                    </td>
                                {/foreach}
                                <td data-label="{$bo.lang.pricing_cost|escape}">{if $zone.cost}{$zone.cost|escape}{else}<span class="text-muted">{$bo.lang.pricing_cost_unknown|escape}</span>{/if}</td>
                                <td data-label="{$bo.lang.pricing_windows_head|escape}">{$zone.windows|escape}{if $zone.class}<br><small class="text-muted">{$zone.class|escape}</small>{/if}</td>
                                <td class="bo-links">
                                    <a class="btn btn-default btn-sm" href="{$zone.settings|escape}">{$bo.lang.pricing_settings|escape}</a>
                                    <a class="btn btn-default btn-sm" href="{$zone.delete|escape}">{$bo.lang.admin_delete|escape}</a>
                                </td>
                            </tr>
                        {/foreach}
                    </tbody>
                </table>
            </div>
            <p class="bo-save"><button class="btn btn-primary" type="submit">{$bo.lang.admin_save|escape}</button> <span class="text-muted" data-bo-saves hidden>{$bo.lang.pricing_saves|escape}</span></p>
        </form>
        <nav aria-label="{$bo.lang.table_pages|escape}">{include file='pager.tpl'}</nav>
    {else}
        <div class="alert alert-info">{if $bo.q}{$bo.lang.pricing_none_found|escape}{else}{$bo.lang.pricing_none|escape}{/if}</div>
    {/if}
    <div class="row">
        <div class="col-md-5">
            <form method="post" action="{$bo.here|escape}" class="panel panel-default">
                <div class="panel-heading"><h3 class="panel-title">{$bo.lang.pricing_add|escape}</h3></div>
                <div class="panel-body">
                    {include file='token.tpl'}
                    <input type="hidden" name="do" value="add">
                    <div class="bo-fields">
                        <label>{$bo.lang.admin_extension|escape} <input class="form-control input-sm" name="new_zone" value="{$bo.new.zone|escape}" maxlength="70" required placeholder="{$bo.lang.admin_new_tld|escape}" autocapitalize="off" spellcheck="false"></label>
                        {foreach $bo.currencies as $currency}<label>{$currency.code|escape} <input class="form-control input-sm" name="new_price[{$currency.id|escape}]" value="{if isset($bo.new.prices[$currency.id])}{$bo.new.prices[$currency.id]|escape}{/if}" inputmode="decimal" maxlength="15" autocomplete="off"></label>{/foreach}
                    </div>
                    <button class="btn btn-default" type="submit">{$bo.lang.pricing_add|escape}</button>
                </div>
            </form>
        </div>
        <div class="col-md-7">
            <div class="panel panel-default">
                <div class="panel-heading"><h3 class="panel-title">{$bo.lang.pricing_many|escape}</h3></div>
                <div class="panel-body">
                    {if $bo.missing}<form method="get" action="addonmodules.php" class="bo-fill">
                        <input type="hidden" name="module" value="ispapibackorder"><input type="hidden" name="tab" value="pricing"><input type="hidden" name="view" value="change"><input type="hidden" name="how" value="fill">
                        <span>{$bo.lang.pricing_missing|replace:':n':$bo.missing|escape}</span>
                        <button class="btn btn-default btn-sm" type="submit">{$bo.lang.pricing_way_fill|escape}…</button>
                    </form>{/if}
                    {include file='pricing/many.tpl' how='percent' value='' currency='' tlds='' round='0.01' ways=$bo.ways}
                </div>
            </div>
        </div>
    </div>
{else}
    <div class="alert alert-warning">{$bo.lang.admin_no_currencies|escape}</div>
{/if}
