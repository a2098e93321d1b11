<link rel="stylesheet" href="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/css/backorder.css?v={$bo.version|escape:'url'}">
{if $bo.page != 'domains'}<link rel="stylesheet" href="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/css/list.css?v={$bo.version|escape:'url'}">{/if}
<script type="module" src="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/js/{$bo.page|escape:'url'}.js?v={$bo.version|escape:'url'}"></script>
