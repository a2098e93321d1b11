<h2>{$bo.title|escape}</h2>
{foreach $bo.points as $point}<p class="alert alert-warning bo-point">{$point|escape}</p>{/foreach}
{if $bo.requested}<p><a href="{$bo.requested|escape}">{$bo.lang.pricing_show_them|escape}</a></p>{/if}
<form method="post" action="{$bo.back|escape}" class="bo-confirm">
    {include file='token.tpl'}
    <input type="hidden" name="do" value="delete">
    <input type="hidden" name="zone" value="{$bo.zone|escape}">
    <input type="hidden" name="seen" value="{$bo.seen|escape}">
    <button class="btn btn-danger" type="submit">{$bo.lang.admin_delete|escape}</button>
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.pricing_back|escape}</a>
</form>
