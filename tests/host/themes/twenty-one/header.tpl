{include file="$template/includes/masthead.tpl" bodyClass='primary-bg-color' badgeClass='badge-info'}
{include file="$template/includes/main.tpl" rowClass='' columnClass=''}
