<link href="{$WEB_ROOT}/assets/open-sans/400.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/open-sans/600.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/bootstrap/css/bootstrap.min.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/fontawesome/css/all.min.css" rel="stylesheet">
<link href="{$WEB_ROOT}/assets/datatables-bs4/css/dataTables.bootstrap4.css" rel="stylesheet">
<link href="{$WEB_ROOT}/templates/{$template}/css/theme.css" rel="stylesheet">
<script>
    var csrfToken = '{$token}',
        markdownGuide = '',
        whmcsBaseUrl = '{$WEB_ROOT}';
</script>
<script src="{$WEB_ROOT}/assets/jquery/jquery.min.js"></script>
<script src="{$WEB_ROOT}/assets/popper/popper.min.js"></script>
<script src="{$WEB_ROOT}/assets/bootstrap/js/bootstrap.min.js"></script>
<script src="{$WEB_ROOT}/assets/datatables/jquery.dataTables.js"></script>
<script src="{$WEB_ROOT}/assets/datatables-bs4/js/dataTables.bootstrap4.js"></script>
