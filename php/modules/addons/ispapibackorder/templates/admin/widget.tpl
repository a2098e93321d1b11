<link rel="stylesheet" href="{$bo.root|escape}/modules/addons/ispapibackorder/assets/css/admin.css?v={$bo.version|escape:'url'}">
<div class="widget-content-padded backorder-admin" data-backorder="widget">
    {if $bo.problem}
        <div class="alert alert-warning">{$bo.problem|escape}</div>
    {else}
        <ul class="list-unstyled">
            {foreach $bo.jobs as $job}
                <li class="bo-line"><span>{$job.name|escape}</span> <span><span class="small text-muted">{$job.ago|escape}</span> <span class="label label-{$job.level|escape}">{$job.word|escape}</span></span></li>
            {/foreach}
        </ul>
        <p><strong>{$bo.lang.dash_due|escape}</strong></p>
        <dl class="bo-sums">
            {foreach $bo.due.spans as $span}
                <dt>{$span.title|escape}</dt><dd>{$span.names|escape}{if $span.is_waiting} <span class="text-danger">({$bo.lang.dash_waiting|escape}: {$span.waiting|escape})</span>{/if}</dd>
            {/foreach}
        </dl>
        <p><strong>{$bo.lang.dash_account|escape}</strong>{if $bo.account.checked}: {$bo.account.available|escape}{/if}<br>{if $bo.account.label}<span class="label label-{$bo.account.level|escape}">{$bo.account.label|escape}</span> {/if}{$bo.account.sentence|escape}</p>
        <p>{$bo.week|escape}</p>
    {/if}
    <p><a href="{$bo.address|escape}">{$bo.lang.dash_widget_open|escape}</a></p>
</div>
