<div class="bo-title">
    <h1>{$bo.title|escape}</h1>
    <a class="btn btn-default" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a>
</div>
{include file="`$bo.parts`/tabs.tpl"}
<p class="bo-promise text-muted"><i class="fas fa-shield-alt" aria-hidden="true"></i> {$bo.lang.orders_promise|escape}</p>
{include file="`$bo.parts`/messages.tpl"}
<div class="bo-layout">
    <div class="bo-area-account">{include file="`$bo.parts`/account.tpl"}</div>
    <div class="bo-area-search">
        {include file="`$bo.views`/filters.tpl"}
        {include file="`$bo.views`/new.tpl"}
    </div>
    <div class="bo-area-main">
        <div data-bo-part="short">{include file="`$bo.views`/short.tpl"}</div>
        <div data-bo-part="auctions">{include file="`$bo.views`/auctions.tpl"}</div>
        {include file="`$bo.views`/table.tpl"}
        <div data-bo-part="preference">{include file="`$bo.views`/preference.tpl"}</div>
    </div>
    <div class="bo-area-rest">{include file="`$bo.parts`/pricing.tpl"}</div>
</div>
