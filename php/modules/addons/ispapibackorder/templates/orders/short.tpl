{if $bo.short}
    <div class="alert alert-warning bo-missing">
        <strong>{$bo.lang.orders_short_title|escape}</strong>
        <p>{include file="`$bo.views`/moment.tpl" moment=$bo.short}</p>
        <p class="bo-buttons">
            <a class="btn btn-default btn-sm" href="{$bo.addresses.funds|escape}"><i class="fas fa-plus" aria-hidden="true"></i> {$bo.lang.account_add|escape}</a>
            {if $bo.preference}<a class="btn btn-default btn-sm" href="#bo-preference"><i class="fas fa-sort" aria-hidden="true"></i> {$bo.lang.orders_short_order|escape}</a>{/if}
        </p>
    </div>
{/if}
