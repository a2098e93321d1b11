{include file="`$bo.parts`/head.tpl"}
<link rel="stylesheet" href="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/css/backorders.css?v={$bo.version|escape:'url'}">
<div class="backorder" data-bo-styles="{$bo.styles_json|escape}" data-bo-defaults="{$bo.defaults|escape}" data-bo-endpoint="{$bo.addresses.backorders|escape}">
    {include file="`$bo.parts`/texts.tpl"}
    {include file="`$bo.views`/`$bo.view`.tpl"}
</div>
