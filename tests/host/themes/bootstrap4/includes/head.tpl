<link href="{$BASE_PATH_FONTS}/css/open-sans-family.css?v={$versionHash}" rel="stylesheet">
<link href="{assetPath file='all.min.css'}?v={$versionHash}" rel="stylesheet">
<link href="{assetPath file='theme.min.css'}?v={$versionHash}" rel="stylesheet">
{include file="$template/includes/headshared.tpl"}
