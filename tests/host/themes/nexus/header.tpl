{include file="$template/includes/masthead.tpl" bodyClass='' badgeClass='badge-dark badge-pill'}
{include file="$template/includes/main.tpl" rowClass='row' columnClass='col-12'}
