<link rel="stylesheet" type="text/css" href="{$BASE_PATH_CSS}/dataTables.bootstrap.css">
<link rel="stylesheet" type="text/css" href="{$BASE_PATH_CSS}/dataTables.responsive.css">
<script src="{$BASE_PATH_JS}/jquery.dataTables.min.js"></script>
<script src="{$BASE_PATH_JS}/dataTables.bootstrap.min.js"></script>
<script src="{$BASE_PATH_JS}/dataTables.responsive.min.js"></script>
{include file="$template/includes/tablescript.tpl"}
