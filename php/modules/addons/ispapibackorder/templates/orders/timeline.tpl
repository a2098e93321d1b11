<div class="bo-title">
    <h1>{$bo.title|escape}</h1>
    <a class="btn btn-default" href="{$bo.here|escape}"><i class="fas fa-arrow-left" aria-hidden="true"></i> {$bo.lang.orders_back|escape}</a>
</div>
{include file="`$bo.parts`/messages.tpl"}
{if !$bo.row}
    <div class="bo-empty">
        <i class="far fa-question-circle" aria-hidden="true"></i>
        <h4>{$bo.lang['error_not-found']|escape}</h4>
        <p><a class="btn btn-default btn-sm" href="{$bo.addresses.backorders|escape}">{$bo.lang.nav_my_backorders|escape}</a></p>
    </div>
{else}
    {assign var=row value=$bo.row}
    <section class="panel panel-default card">
        <div class="panel-body card-body bo-one">
            <dl class="bo-facts">
                <div><dt>{$bo.lang.column_domain|escape}</dt><dd><strong>{$row.unicode|escape}</strong>{if $row.unicode != $row.domain} <small class="bo-ace text-muted">{$row.domain|escape}</small>{/if}</dd></div>
                <div><dt>{$bo.lang.column_drop_date|escape}</dt><dd>{if $row.drop_date}<time datetime="{$row.drop_date|escape}Z">{$row.drop_shown|escape}</time>{else}{$bo.lang.drop_unknown|escape}{/if}</dd></div>
                <div><dt>{$bo.lang.column_price|escape}</dt><dd><bdi>{$row.price|escape}</bdi></dd></div>
            </dl>
            <div class="bo-status">{include file="`$bo.views`/state.tpl"}</div>
            {if $row.deletable}
                <form method="post" action="{$bo.here|escape}" data-bo-one>
                    <input type="hidden" name="token" value="{$token|escape}">
                    <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                    <button class="btn btn-default btn-sm" name="delete" value="{$row.id|escape}" data-name="{$row.unicode|escape}" data-holds="{if $row.holds}1{/if}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_delete|escape}</button>
                </form>
            {/if}
        </div>
        {if $bo.auction && $row.status == 'AUCTION-PENDING'}
            <div class="list-group list-group-flush"><div class="list-group-item bo-auction">{include file="`$bo.views`/auction.tpl" auction=$bo.auction name=$row.unicode}</div></div>
        {/if}
    </section>
    <section class="panel panel-default card">
        <header class="panel-heading card-header">
            <h3 class="panel-title card-title"><i class="fas fa-history" aria-hidden="true"></i> {$bo.lang.history_show|escape}</h3>
        </header>
        <div class="panel-body card-body">
            {if $bo.events}
                <ol class="bo-timeline">
                    {foreach $bo.events as $event}
                        <li><time datetime="{$event.utc|escape}Z">{$event.at|escape}</time> <span>{$event.text|escape}{if $event.by} <small class="text-muted">{$event.by|escape}</small>{/if}</span></li>
                    {/foreach}
                </ol>
            {else}
                <p class="text-muted bo-last">{$bo.lang.orders_history_empty|escape}</p>
            {/if}
        </div>
    </section>
{/if}
