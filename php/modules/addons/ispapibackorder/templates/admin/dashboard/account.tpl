<section class="panel panel-default" aria-labelledby="account-title">
    <div class="panel-heading"><h3 class="panel-title" id="account-title">{$bo.lang.dash_account|escape}</h3></div>
    <div class="panel-body" id="account">
        <p>{if $bo.account.label}<span class="label label-{$bo.account.level|escape}">{$bo.account.label|escape}</span> {/if}{$bo.account.sentence|escape}</p>
        {if $bo.account.checked}
            <dl class="bo-sums">
                <dt>{$bo.lang.dash_account_available|escape}</dt><dd>{$bo.account.available|escape}</dd>
                <dt>{$bo.lang.dash_account_needed|escape}</dt><dd>{$bo.account.needed|escape}</dd>
                <dt>{$bo.lang.dash_account_left|escape}</dt><dd{if $bo.account.level == 'danger'} class="text-danger"{/if}><strong>{$bo.account.left|escape}</strong></dd>
                <dt>{$bo.lang.dash_account_names|escape}</dt><dd>{$bo.account.names|escape}</dd>
            </dl>
            {if $bo.account.unknown}<p class="text-warning">{$bo.account.unknown|escape}</p>{/if}
            <p class="small">{$bo.lang.dash_account_checked|escape}: <time datetime="{$bo.account.checked|replace:' ':'T'|escape}Z">{$bo.account.checked_shown|escape}</time>, {$bo.account.ago|escape}</p>
        {/if}
    </div>
</section>
