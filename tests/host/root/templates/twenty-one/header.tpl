<!doctype html>
<html lang="{if $language == 'german'}de{else}en{/if}">
<head>
    <meta charset="{$charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <title>{$pagetitle|escape} - {$companyname|escape}</title>
    <link rel="icon" href="data:,">
    {include file="$template/includes/head.tpl"}
    {$headoutput}
</head>
<body class="primary-bg-color" data-phone-cc-input="1">
    {$headeroutput}
    <header id="header" class="header">
        <div class="navbar navbar-light">
            <div class="container">
                <a class="navbar-brand" href="{$WEB_ROOT}/index.php">{$companyname|escape}</a>
                <ul class="navbar-nav toolbar">
                    {if $adminMasqueradingAsClient}
                        <li class="nav-item"><a class="nav-link" href="{$WEB_ROOT}/admin/index.php">{lang key='returntoadminarea'}</a></li>
                    {/if}
                    {include file="$template/includes/navbar.tpl" navbar=$secondaryNavbar rightDrop=true}
                </ul>
            </div>
        </div>
        <div class="navbar navbar-expand-lg main-navbar-wrapper">
            <div class="container">
                <button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#mainNavbar" aria-label="Menu"><i class="fas fa-bars"></i></button>
                <div class="collapse navbar-collapse" id="mainNavbar">
                    <ul id="nav" class="navbar-nav mr-auto">
                        {include file="$template/includes/navbar.tpl" navbar=$primaryNavbar rightDrop=false}
                    </ul>
                </div>
            </div>
        </div>
    </header>
    {include file="$template/includes/breadcrumb.tpl"}
    <section id="main-body">
        <div class="container">
            <div class="row">
                <div class="col-12 primary-content">
