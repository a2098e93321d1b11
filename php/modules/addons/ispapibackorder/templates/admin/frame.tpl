{* What all tabs stand in. Scripts are modules: they run when the page has been read, without inline code. *}
<link rel="stylesheet" href="{$bo.root|escape}/modules/addons/ispapibackorder/assets/css/admin.css?v={$bo.version|escape:'url'}">
<div class="backorder-admin" data-tab="{$bo.tab|escape}" data-address="{$bo.here|escape}" data-texts="{$bo.texts|escape}">
    <ul class="nav nav-tabs admin-tabs">
        {foreach $bo.tabs as $tab}
            <li class="nav-item{if $tab.current} active{/if}"><a class="nav-link{if $tab.current} active{/if}" href="{$tab.address|escape}"{if $tab.current} aria-current="page"{/if}>{$tab.label|escape}</a></li>
        {/foreach}
    </ul>
    <div class="bo-flash" role="status">
        {if $bo.flash}<div class="alert alert-{$bo.flash.type|escape}">{$bo.flash.message|escape}</div>{/if}
    </div>
    {block name=content}{/block}
</div>
<script type="module" src="{$bo.root|escape}/modules/addons/ispapibackorder/assets/js/admin.js?v={$bo.version|escape:'url'}"></script>
{foreach $bo.scripts as $script}
    <script type="module" src="{$bo.root|escape}/modules/addons/ispapibackorder/assets/js/{$script|escape}.js?v={$bo.version|escape:'url'}"></script>
{/foreach}
