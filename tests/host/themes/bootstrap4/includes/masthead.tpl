{* What stands above a page of Twenty-One and Nexus. $bodyClass, $badgeClass: the classes in which the two differ. *}
<!doctype html>
<html lang="{$activeLocale.locale|truncate:2:''}" dir="{$host_direction}">
<head>
    <meta charset="{$charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <title>{$pagetitle|escape} - {$companyname|escape}</title>
    {include file="$template/includes/head.tpl"}
    {$headoutput}
</head>
<body{if $bodyClass} class="{$bodyClass}"{/if}>
{$headeroutput}
<header id="header" class="header">
    {if $loggedin}
        <div class="topbar">
            <div class="container d-flex">
                <button type="button" class="btn mr-auto" id="accountNotifications" data-toggle="popover" data-placement="bottom">
                    <i class="far fa-flag"></i>
                    {if count($clientAlerts) > 0}{count($clientAlerts)} {lang key='notifications'}{else}{lang key='nonotifications'}{/if}
                </button>
                <div id="accountNotificationsContent" class="w-hidden">
                    <ul class="client-alerts">
                        {foreach $clientAlerts as $alert}
                            <li><a href="{$alert->getLink()|escape}"><div class="message">{$alert->getMessage()}</div></a></li>
                        {foreachelse}
                            <li class="none">{lang key='notificationsnone'}</li>
                        {/foreach}
                    </ul>
                </div>
                <div class="active-client ml-auto">
                    <span class="d-none d-md-inline">{lang key='loggedInAs'}:</span>
                    <a class="btn btn-active-client" href="{$WEB_ROOT}/clientarea.php">
                        {if $client.companyname}{$client.companyname|escape}{else}{$client.fullName|escape}{/if}
                    </a>
                    {if $adminLoggedIn}
                        <a class="btn btn-return-to-admin" href="{$WEB_ROOT}/logout.php?returntoadmin=1"
                            title="{if $adminMasqueradingAsClient}{lang key='adminmasqueradingasclient'}{/if}">
                            <i class="fas fa-redo-alt"></i> {lang key='returntoadminarea'}
                        </a>
                    {/if}
                </div>
            </div>
        </div>
    {/if}
    <div class="navbar navbar-light brand-bar">
        <div class="container">
            <a class="navbar-brand mr-3" href="{$WEB_ROOT}/index.php">{$companyname|escape}</a>
            <ul class="navbar-nav toolbar">
                <li class="nav-item">
                    <a class="btn nav-link cart-btn" href="#">
                        <i class="fas fa-shopping-cart fa-fw"></i>
                        <span id="cartItemCount" class="badge {$badgeClass}">{$cartitemcount}</span>
                        <span class="sr-only">{lang key='carttitle'}</span>
                    </a>
                </li>
                <li class="nav-item d-xl-none">
                    <button class="btn nav-link" type="button" data-toggle="collapse" data-target="#mainNavbar" aria-label="{lang key='toggleNav'}">
                        <span class="fas fa-bars fa-fw"></span>
                    </button>
                </li>
            </ul>
        </div>
    </div>
    <div class="navbar navbar-expand-xl main-navbar-wrapper">
        <div class="container">
            <div class="collapse navbar-collapse" id="mainNavbar">
                <ul id="nav" class="navbar-nav mr-auto">
                    {include file="$template/includes/navbar.tpl" navbar=$primaryNavbar}
                </ul>
                <ul class="navbar-nav ml-auto">
                    {include file="$template/includes/navbar.tpl" navbar=$secondaryNavbar rightDrop=true}
                </ul>
            </div>
        </div>
    </div>
</header>
<nav class="master-breadcrumb" aria-label="breadcrumb">
    <div class="container">
        {include file="$template/includes/breadcrumb.tpl"}
    </div>
</nav>
