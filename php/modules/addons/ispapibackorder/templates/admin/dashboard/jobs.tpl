<section class="panel panel-default" aria-labelledby="jobs-title">
    <div class="panel-heading"><h3 class="panel-title" id="jobs-title">{$bo.lang.dash_jobs|escape}</h3></div>
    <ul class="list-group">
        {foreach $bo.jobs as $job}
            <li class="list-group-item" data-job="{$job.job|escape}">
                <p class="bo-line"><strong>{$job.name|escape}</strong> <span class="label label-{$job.level|escape}">{$job.word|escape}</span></p>
                {if $job.at}
                    <p>{$bo.lang.dash_last_run|escape}: <time datetime="{$job.at|replace:' ':'T'|escape}Z">{$job.at_shown|escape}</time>, {$job.ago|escape}{if $job.took}; {$bo.lang.dash_took|replace:':span':$job.took|escape}{/if}</p>
                    {if $job.message}<p class="bo-message text-muted">{$job.message|escape}</p>{/if}
                    <p class="small">
                        {$bo.lang.dash_last_success|escape}: {if $job.succeeded}<time datetime="{$job.succeeded|replace:' ':'T'|escape}Z">{$job.succeeded_shown|escape}</time>, {$job.succeeded_ago|escape}{else}{$bo.lang.dash_none|escape}{/if}<br>
                        {$bo.lang.dash_last_error|escape}: {if $job.failed}<time datetime="{$job.failed|replace:' ':'T'|escape}Z">{$job.failed_shown|escape}</time>, {$job.failed_ago|escape} · <a href="{$job.errors|escape}">{$bo.lang.dash_errors|escape}</a>{else}{$bo.lang.dash_none|escape}{/if}
                    </p>
                {else}
                    <p class="text-muted">{$bo.lang.dash_never_hint|escape}</p>
                {/if}
            </li>
        {/foreach}
    </ul>
</section>
