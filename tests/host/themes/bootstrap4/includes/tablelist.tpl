{include file="$template/includes/tablescript.tpl"}
