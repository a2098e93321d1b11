{include file="`$bo.parts`/head.tpl"}
<div class="backorder" data-bo-styles="{$bo.styles_json|escape}" data-bo-defaults="{$bo.defaults|escape}" data-bo-endpoint="{$bo.addresses.watching|escape}">
    {include file="`$bo.parts`/texts.tpl"}
    <div class="bo-title">
        <h1>{$bo.title|escape}</h1>
        <a class="btn btn-default" href="{$bo.addresses.domains|escape}">{$bo.lang.nav_expiring_domains|escape}</a>
    </div>
    {include file="`$bo.parts`/tabs.tpl"}
    {include file="`$bo.parts`/messages.tpl"}
    <div class="bow-layout">
        <div class="bow-main">
            {include file="`$bo.parts`/watching/list.tpl"}
            {include file="`$bo.parts`/watching/searches.tpl"}
        </div>
        <div class="bow-aside">
            {include file="`$bo.parts`/watching/new.tpl"}
            {include file="`$bo.parts`/account.tpl"}
            {include file="`$bo.parts`/watching/mails.tpl"}
            {include file="`$bo.parts`/watching/calendar.tpl"}
        </div>
    </div>
</div>
