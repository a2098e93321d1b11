<!DOCTYPE html>
<html lang="{$activeLocale.locale|truncate:2:''}" dir="{$host_direction}">
<head>
    <meta charset="{$charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{$pagetitle|escape} - {$companyname|escape}</title>
    {include file="$template/includes/head.tpl"}
    {$headoutput}
</head>
<body>
{$headeroutput}
<section id="header">
    <div class="container">
        <ul class="top-nav">
            <li>
                <a href="#" class="choose-language" data-toggle="popover" id="languageChooser">{$activeLocale.localisedName} <b class="caret"></b></a>
                <div id="languageChooserContent" class="hidden">
                    <ul>{foreach $locales as $locale}<li><a href="?language={$locale.language}">{$locale.localisedName}</a></li>{/foreach}</ul>
                </div>
            </li>
            {if $loggedin}
                <li>
                    <a href="#" data-toggle="popover" id="accountNotifications" data-placement="bottom">
                        {$LANG.notifications} {if count($clientAlerts) > 0}<span class="label label-info">{count($clientAlerts)}</span>{/if} <b class="caret"></b>
                    </a>
                    <div id="accountNotificationsContent" class="hidden">
                        <ul class="client-alerts">
                            {foreach $clientAlerts as $alert}
                                <li><a href="{$alert->getLink()|escape}"><div class="message">{$alert->getMessage()}</div></a></li>
                            {foreachelse}
                                <li class="none">{$LANG.notificationsnone}</li>
                            {/foreach}
                        </ul>
                    </div>
                </li>
                <li class="primary-action"><a href="{$WEB_ROOT}/logout.php" class="btn">{$LANG.logouttitle}</a></li>
            {else}
                <li><a href="{$WEB_ROOT}/clientarea.php">{$LANG.login}</a></li>
            {/if}
            {if $adminMasqueradingAsClient || $adminLoggedIn}
                <li>
                    <a href="{$WEB_ROOT}/logout.php?returntoadmin=1" class="btn btn-logged-in-admin" data-toggle="tooltip" data-placement="bottom"
                        title="{if $adminMasqueradingAsClient}{$LANG.adminmasqueradingasclient} {/if}{$LANG.returntoadminarea}"><i class="fas fa-sign-out-alt"></i></a>
                </li>
            {/if}
        </ul>
        <a href="{$WEB_ROOT}/index.php" class="logo logo-text">{$companyname|escape}</a>
    </div>
</section>
<section id="main-menu">
    <nav id="nav" class="navbar navbar-default navbar-main" role="navigation">
        <div class="container">
            <div class="navbar-header">
                <button type="button" class="navbar-toggle" data-toggle="collapse" data-target="#primary-nav">
                    <span class="sr-only">{lang key='toggleNav'}</span>
                    <span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span>
                </button>
            </div>
            <div class="collapse navbar-collapse" id="primary-nav">
                <ul class="nav navbar-nav">{include file="$template/includes/navbar.tpl" navbar=$primaryNavbar}</ul>
                <ul class="nav navbar-nav navbar-right">{include file="$template/includes/navbar.tpl" navbar=$secondaryNavbar}</ul>
            </div>
        </div>
    </nav>
</section>
{$hasSidebar = !$inShoppingCart && ($primarySidebar->hasChildren() || $secondarySidebar->hasChildren())}
{$hasPrimary = $primarySidebar->hasChildren()}
<section id="main-body">
    <div class="container{if $skipMainBodyContainer}-fluid without-padding{/if}">
        <div class="row">
            {if $hasSidebar}
                {if $hasPrimary && !$skipMainBodyContainer}
                    <div class="col-md-9 pull-md-right">{include file="$template/includes/pageheader.tpl" title=$displayTitle desc=$tagline showbreadcrumb=true}</div>
                {/if}
                <div class="col-md-3 pull-md-left sidebar">{include file="$template/includes/sidebar.tpl" sidebar=$primarySidebar}</div>
            {/if}
            <div class="{if $hasSidebar}col-md-9 pull-md-right{else}col-xs-12{/if} main-content">
                {if !$hasPrimary && !$showingLoginPage && !$inShoppingCart && $templatefile != 'homepage' && !$skipMainBodyContainer}
                    {include file="$template/includes/pageheader.tpl" title=$displayTitle desc=$tagline showbreadcrumb=true}
                {/if}
