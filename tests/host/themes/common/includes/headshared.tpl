<link href="{$WEB_ROOT}/assets/fonts/css/fontawesome.min.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/fonts/css/fontawesome-solid.min.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/fonts/css/fontawesome-regular.min.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/fonts/css/fontawesome-brands.min.css" rel="stylesheet">
{assetExists file='custom.css'}<link href="{$__assetPath__}" rel="stylesheet">{/assetExists}
<link rel="icon" href="data:,">
<script>
    var csrfToken = '{$token}', whmcsBaseUrl = '{$WEB_ROOT}';
</script>
<script src="{assetPath file='scripts.min.js'}?v={$versionHash}"></script>
