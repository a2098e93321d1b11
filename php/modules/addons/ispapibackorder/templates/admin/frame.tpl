<link rel="stylesheet" href="{$bo.root|escape}/modules/addons/ispapibackorder/assets/css/admin.css">
<div class="backorder-admin">
    <ul class="nav nav-tabs admin-tabs">
        {foreach $bo.tabs as $tab}
            <li class="nav-item{if $tab.current} active{/if}"><a class="nav-link{if $tab.current} active{/if}" href="{$tab.address|escape}">{$tab.label|escape}</a></li>
        {/foreach}
    </ul>
    {if $bo.flash}<div class="alert alert-{$bo.flash.type|escape}">{$bo.flash.message|escape}</div>{/if}
    {block name=content}{/block}
</div>
