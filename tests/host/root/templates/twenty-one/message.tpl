{include file="$template/includes/alert.tpl" type="warning" msg=$message textcenter=true}
