<div class="bo-title">
    <h1>{$bo.title|escape}</h1>
    <a class="btn btn-default" href="{$bo.addresses.backorders|escape}"><i class="fas fa-arrow-left" aria-hidden="true"></i> {$bo.lang.orders_back|escape}</a>
</div>
{include file="`$bo.parts`/messages.tpl"}
{if $bo.accepted || $bo.refused}
    <p class="bo-promise text-muted"><i class="fas fa-shield-alt" aria-hidden="true"></i> {$bo.lang.orders_promise|escape}</p>
    {if $bo.accepted}{include file="`$bo.views`/accepted.tpl" heading=$bo.lang.orders_result_ordered}{/if}
    {include file="`$bo.views`/refused.tpl" heading=$bo.lang.orders_result_not}
{else}
    <div class="bo-empty">
        <i class="far fa-list-alt" aria-hidden="true"></i>
        <h4>{$bo.lang.orders_result_empty|escape}</h4>
    </div>
{/if}
