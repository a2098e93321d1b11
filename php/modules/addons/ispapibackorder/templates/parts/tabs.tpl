<link rel="stylesheet" href="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/css/watching.css?v={$bo.version|escape:'url'}">
<ul class="nav nav-pills bo-tabs">
    <li class="nav-item{if $bo.page == 'backorders'} active{/if}">
        <a class="nav-link{if $bo.page == 'backorders'} active{/if}" href="{$bo.addresses.backorders|escape}"{if $bo.page == 'backorders'} aria-current="page"{/if}>{$bo.lang.nav_my_backorders|escape}</a>
    </li>
    <li class="nav-item{if $bo.page == 'watching'} active{/if}">
        <a class="nav-link{if $bo.page == 'watching'} active{/if}" href="{$bo.addresses.watching|escape}"{if $bo.page == 'watching'} aria-current="page"{/if}><i class="far fa-star" aria-hidden="true"></i> {$bo.lang.watch_title|escape}</a>
    </li>
</ul>
