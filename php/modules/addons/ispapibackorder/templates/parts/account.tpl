{strip}
{assign var=forecast value=$bo.account.forecast}
<section class="panel panel-default card bo-account">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-user" aria-hidden="true"></i> {$bo.lang.account_title|escape}</h3>
    </header>
    <div class="panel-body card-body">
        <dl class="bo-pairs">
            <dt>{$bo.lang.account_credit|escape}</dt>
            <dd><bdi data-bo-account="credit">{$bo.account.credit|escape}</bdi></dd>
            <dt>{$bo.lang.account_unpaid|escape}</dt>
            <dd>&minus;&nbsp;<bdi data-bo-account="unpaid">{$bo.account.unpaid|escape}</bdi></dd>
            <dt class="bo-total">{$bo.lang.account_available|escape}</dt>
            <dd class="bo-total"><bdi data-bo-account="available">{$bo.account.available|escape}</bdi></dd>
            <dt class="text-muted">{$bo.lang.account_held|escape}</dt>
            <dd class="text-muted"><bdi data-bo-account="held">{$bo.account.held|escape}</bdi></dd>
            <dd class="bo-hint text-muted"><small>{$bo.lang.account_held_hint|escape}</small></dd>
        </dl>
        <div class="bo-forecast{if !$forecast} w-hidden{/if}" data-bo-forecast>
            <dl class="bo-pairs"><dt>{$bo.lang.domains_forecast_needed|escape}</dt><dd><bdi data-bo-needed>{if $forecast}{$forecast.needed|escape}{/if}</bdi></dd></dl>
            {* My Backorders says it above the list. *}
            {if $bo.page != 'backorders'}<p class="alert alert-warning bo-short{if !$forecast || !$forecast.missing} w-hidden{/if}" dir="auto" data-bo-missing>{if $forecast}{$forecast.missing|escape}{/if}</p>{/if}
            <details class="bo-more">
                <summary>{$bo.lang.domains_forecast_when|escape}</summary>
                <ul class="list-unstyled bo-needs" data-bo-needs>
                    {if $forecast}
                        {foreach $forecast.rows as $need}
                            <li{if !$need.covered} class="text-danger"{/if}>{if $need.at}<time datetime="{$need.at|escape}Z">{$need.when|escape}</time>{else}{$need.when|escape}{/if} <b dir="auto">{$need.amount|escape}</b> <span>{$need.domain|escape}</span></li>
                        {/foreach}
                        {if $forecast.more}<li dir="auto">{$forecast.more|escape}</li>{/if}
                    {/if}
                </ul>
            </details>
        </div>
        <p class="alert alert-info bo-short{if !$bo.account.empty || ($forecast && $forecast.missing)} w-hidden{/if}" data-bo-short>{$bo.lang.account_empty|escape}</p>
        <a class="btn btn-default btn-sm btn-block" href="{$bo.addresses.funds|escape}"><i class="fas fa-plus" aria-hidden="true"></i> {$bo.lang.account_add|escape}</a>
    </div>
</section>
{/strip}
