<div class="bo-title">
    <h1>{$bo.title|escape}</h1>
    <a class="btn btn-default" href="{$bo.addresses.backorders|escape}"><i class="fas fa-arrow-left" aria-hidden="true"></i> {$bo.lang.orders_back|escape}</a>
</div>
<p class="bo-promise text-muted"><i class="fas fa-shield-alt" aria-hidden="true"></i> {$bo.lang.orders_promise|escape}</p>
{include file="`$bo.parts`/messages.tpl"}
<div class="bo-check-layout">
    <div class="bo-sum">
        {if $bo.accepted}
            <section class="panel panel-default card">
                <div class="panel-body card-body">
                    <dl class="bo-pairs">
                        {foreach $bo.days as $day}
                            <dt>{if $day@first}<span class="sr-only">{$bo.lang.orders_preview_days|escape} </span>{/if}{$day.day|escape} <small class="text-muted">{$day.count|escape}</small></dt>
                            <dd><bdi>{$day.amount|escape}</bdi></dd>
                        {/foreach}
                        <dt class="bo-total">{$bo.lang.orders_preview_total|escape}</dt>
                        <dd class="bo-total"><bdi>{$bo.summary.total|escape}</bdi></dd>
                        <dd class="bo-hint text-muted"><small>{$bo.lang.orders_preview_total_hint|escape}</small></dd>
                        {if $bo.summary.earlier}
                            <dt class="text-muted">{$bo.lang.orders_preview_earlier|escape}</dt>
                            <dd class="text-muted"><bdi>{$bo.summary.earlier|escape}</bdi></dd>
                        {/if}
                        <dt class="text-muted">{$bo.lang.account_available|escape}</dt>
                        <dd class="text-muted"><bdi>{$bo.summary.available|escape}</bdi></dd>
                        {if $bo.summary.missing}
                            <dt><strong>{$bo.lang.orders_preview_missing|escape}</strong></dt>
                            <dd><strong><bdi>{$bo.summary.missing|escape}</bdi></strong></dd>
                        {/if}
                    </dl>
                    {if $bo.summary.missing}
                        <div class="alert alert-warning bo-missing">
                            <p>{$bo.lang.orders_preview_short|escape}</p>
                            <a class="btn btn-default btn-sm" href="{$bo.addresses.funds|escape}"><i class="fas fa-plus" aria-hidden="true"></i> {$bo.lang.account_add|escape}</a>
                        </div>
                    {/if}
                    <form method="post" action="{$bo.here|escape}" data-bo-confirm>
                        <input type="hidden" name="token" value="{$token|escape}">
                        <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                        <input type="hidden" name="step" value="create">
                        <input type="hidden" name="total" value="{$bo.total|escape}">
                        <textarea class="w-hidden" name="names" hidden readonly aria-hidden="true">{$bo.names|escape}</textarea>
                        <button class="btn btn-success btn-block" type="submit"{if !$bo.may_order} disabled{/if}>{$bo.confirm|escape}</button>
                    </form>
                </div>
            </section>
        {/if}
        <details class="panel panel-default card bo-edit"{if !$bo.accepted} open{/if}>
            <summary class="panel-heading card-header"><span class="panel-title card-title">{$bo.lang.orders_preview_edit|escape}</span></summary>
            <div class="panel-body card-body">{include file="`$bo.views`/names.tpl" bulk=$bo.typed}</div>
        </details>
    </div>
    <div class="bo-main">
        {if $bo.accepted}
            {include file="`$bo.views`/accepted.tpl" heading=$bo.lang.orders_preview_names}
        {else}
            <div class="bo-empty">
                <i class="far fa-list-alt" aria-hidden="true"></i>
                <h4>{if $bo.refused}{$bo.lang.orders_preview_nothing|escape}{else}{$bo.lang.orders_preview_empty|escape}{/if}</h4>
            </div>
        {/if}
        {include file="`$bo.views`/refused.tpl" heading=$bo.lang.orders_preview_refused}
    </div>
</div>
