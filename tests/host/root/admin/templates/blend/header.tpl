<!doctype html>
<html lang="en">
<head>
    <meta charset="{$charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{$companyname|escape} - {$pagetitle|escape}</title>
    <link href="{$WEB_ROOT}/assets/fonts/css/open-sans-family.css" rel="stylesheet">
    <link href="{$WEB_ROOT}/assets/bootstrap3/css/bootstrap.min.css" rel="stylesheet">
    <link href="templates/blend/css/theme.css" rel="stylesheet">
    <link href="{$WEB_ROOT}/assets/fonts/css/fontawesome.min.css" rel="stylesheet">
    <link href="{$WEB_ROOT}/assets/fonts/css/fontawesome-solid.min.css" rel="stylesheet">
    <link href="{$WEB_ROOT}/assets/fonts/css/fontawesome-regular.min.css" rel="stylesheet">
    <link rel="icon" href="data:,">
    <script>var csrfToken = '{$token}';</script>
    <script src="{$WEB_ROOT}/assets/jquery/jquery.min.js"></script>
    <script src="{$WEB_ROOT}/assets/bootstrap3/js/bootstrap.min.js"></script>
    {$headoutput}
</head>
<body>
{$headeroutput}
{if $adminid}
    <nav class="navigation">
        <a class="logo" href="index.php">{$companyname|escape}</a>
        <ul>
            <li><a href="index.php">Clients</a></li>
            <li><a href="invoices.php">Billing</a></li>
            {foreach $addon_modules as $module => $name}<li><a href="addonmodules.php?module={$module|escape:'url'}">{$name|escape}</a></li>{/foreach}
            <li><a href="configaddonmods.php">Addon Modules</a></li>
        </ul>
        <span class="who">{$fullName|escape} <a href="logout.php">Logout</a></span>
    </nav>
{/if}
<div class="contentarea" id="contentarea">
    <h1>{$pagetitle|escape}</h1>
