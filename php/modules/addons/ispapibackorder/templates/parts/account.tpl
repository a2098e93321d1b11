<section class="panel panel-default card bo-account">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-user" aria-hidden="true"></i> {$bo.lang.account_title|escape}</h3>
    </header>
    <div class="panel-body card-body">
        <dl class="bo-funds">
            <dt>{$bo.lang.account_credit|escape}</dt>
            <dd data-bo-account="credit">{$bo.account.credit|escape}</dd>
            <dt>{$bo.lang.account_unpaid|escape}</dt>
            <dd>&minus;&nbsp;<span data-bo-account="unpaid">{$bo.account.unpaid|escape}</span></dd>
            <dt class="bo-total">{$bo.lang.account_available|escape}</dt>
            <dd class="bo-total" data-bo-account="available">{$bo.account.available|escape}</dd>
            <dt class="text-muted">{$bo.lang.account_held|escape}</dt>
            <dd class="text-muted" data-bo-account="held">{$bo.account.held|escape}</dd>
            <dd class="bo-hint text-muted"><small>{$bo.lang.account_held_hint|escape}</small></dd>
        </dl>
        <p class="bo-short text-muted{if !$bo.account.empty} w-hidden{/if}" data-bo-short><small>{$bo.lang.account_empty|escape}</small></p>
        <a class="btn btn-default btn-sm btn-block" href="{$bo.addresses.funds|escape}"><i class="fas fa-plus" aria-hidden="true"></i> {$bo.lang.account_add|escape}</a>
    </div>
</section>
