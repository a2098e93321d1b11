{extends file='frame.tpl'}
{block name=content}
<h2>{$bo.lang.logs_title|escape}</h2>
<p class="text-muted">{$bo.kept|escape} {$bo.lang.dash_utc|escape}</p>
<ul class="nav nav-pills bo-pills">
    {foreach $bo.logs as $log}<li{if $log.current} class="active"{/if}><a href="{$log.address|escape}"{if $log.current} aria-current="page"{/if}>{$log.text|escape}</a></li>{/foreach}
</ul>
<form class="bo-filter" method="get" action="addonmodules.php" role="search">
    <input type="hidden" name="module" value="ispapibackorder">
    <input type="hidden" name="tab" value="logs">
    <input type="hidden" name="log" value="{$bo.log|escape}">
    {if $bo.log == 'events'}
        <div class="form-group"><label for="bo-domain">{$bo.lang.logs_domain|escape}</label>
            <input class="form-control input-sm" type="search" id="bo-domain" name="domain" value="{$bo.filter->domain|escape}" maxlength="255" placeholder="{$bo.lang.logs_domain_hint|escape}" autocapitalize="off" spellcheck="false"></div>
        <div class="form-group"><label for="bo-cause">{$bo.lang.logs_cause|escape}</label>
            <select class="form-control input-sm" id="bo-cause" name="cause">
                <option value="">{$bo.lang.logs_cause_all|escape}</option>
                {foreach $bo.causes as $cause => $text}<option value="{$cause|escape}"{if $cause == $bo.filter->cause} selected{/if}>{$text|escape}</option>{/foreach}
            </select></div>
        <div class="form-group"><label for="bo-actor">{$bo.lang.logs_actor|escape}</label>
            <select class="form-control input-sm" id="bo-actor" name="actor">
                <option value="">{$bo.lang.logs_actor_all|escape}</option>
                {foreach $bo.actors as $actor}{assign var=key value="logs_actor_`$actor`"}<option value="{$actor|escape}"{if $actor == $bo.filter->actor} selected{/if}>{$bo.lang.$key|escape}</option>{/foreach}
            </select></div>
        <div class="form-group"><label for="bo-client">{$bo.lang.admin_client|escape}</label>
            <input class="form-control input-sm" id="bo-client" name="client" value="{$bo.filter->client|escape}" maxlength="255" placeholder="{$bo.lang.manage_client_hint|escape}" autocomplete="off"></div>
    {else}
        <div class="form-group"><label for="bo-job">{$bo.lang.logs_job|escape}</label>
            <select class="form-control input-sm" id="bo-job" name="job">
                <option value="">{$bo.lang.logs_job_all|escape}</option>
                {foreach $bo.jobs as $job}{assign var=key value="dash_job_`$job`"}<option value="{$job|escape}"{if $job == $bo.filter->job} selected{/if}>{$bo.lang.$key|escape}</option>{/foreach}
            </select></div>
    {/if}
    <div class="form-group"><label for="bo-from">{$bo.lang.logs_from|escape}</label>
        <input class="form-control input-sm bo-short" type="date" id="bo-from" name="from" value="{$bo.filter->from|escape}"></div>
    <div class="form-group"><label for="bo-to">{$bo.lang.logs_to|escape}</label>
        <input class="form-control input-sm bo-short" type="date" id="bo-to" name="to" value="{$bo.filter->to|escape}"></div>
    {if $bo.log == 'runs'}<label class="bo-tick"><input type="checkbox" name="errors" value="1"{if $bo.filter->errors} checked{/if}> {$bo.lang.logs_only_errors|escape}</label>{/if}
    {if $bo.filter->id}<label class="bo-tick"><input type="checkbox" name="id" value="{$bo.filter->id|escape}" checked> {$bo.lang.logs_of_backorder|replace:':id':$bo.filter->id|escape}</label>{/if}
    <div class="form-group">
        <button class="btn btn-primary btn-sm" type="submit">{$bo.lang.logs_search|escape}</button>
        {foreach $bo.logs as $log}{if $log.current && $bo.is_filtered}<a class="btn btn-default btn-sm" href="{$log.address|escape}">{$bo.lang.logs_reset|escape}</a>{/if}{/foreach}
        <a class="btn btn-default btn-sm" href="{$bo.csv|escape}" download>{$bo.lang.logs_export|escape}</a>
    </div>
</form>
{if $bo.problem}<div class="alert alert-warning" role="alert">{$bo.problem|escape}</div>{/if}
{if $bo.is_cut}<div class="alert alert-info">{$bo.lang.logs_cut|escape}</div>{/if}
{if $bo.rows}
    {if $bo.log == 'events'}{include file='logs/events.tpl'}{else}{include file='logs/runs.tpl'}{/if}
    <p class="text-muted" id="range">{$bo.range|escape}</p>
    {include file='pager.tpl'}
{elseif !$bo.problem}
    <div class="alert alert-info">{if $bo.is_filtered}{$bo.lang.logs_empty|escape}{else}{$bo.lang.logs_empty_at_all|escape}{/if}</div>
{/if}
{/block}
