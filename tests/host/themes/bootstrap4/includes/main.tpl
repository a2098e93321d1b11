{* Opens the page's own part. $rowClass, $columnClass: what Twenty-One and Nexus use where there is no sidebar. *}
{$hasSidebar = !$inShoppingCart && ($primarySidebar->hasChildren() || $secondarySidebar->hasChildren())}
<section id="main-body">
    <div class="{if !$skipMainBodyContainer}container{/if}">
        <div class="{if $hasSidebar}row{else}{$rowClass}{/if}">
            {if $hasSidebar}
                <div class="col-lg-4 col-xl-3">
                    <div class="sidebar">{include file="$template/includes/sidebar.tpl" sidebar=$primarySidebar}</div>
                    <div class="d-none d-lg-block sidebar">{include file="$template/includes/sidebar.tpl" sidebar=$secondarySidebar}</div>
                </div>
            {/if}
            <div class="{if $hasSidebar}col-lg-8 col-xl-9{else}{$columnClass}{/if} primary-content">
