{extends file='frame.tpl'}
{block name=content}
<h2>{$bo.lang.admin_logs_title|escape}</h2>
<form class="bo-filter" method="get" action="addonmodules.php">
    <input type="hidden" name="module" value="ispapibackorder">
    <input type="hidden" name="tab" value="logs">
    <input class="form-control input-sm" type="search" name="domain" value="{$bo.domain|escape}" maxlength="255" placeholder="{$bo.lang.admin_search_domain|escape}" aria-label="{$bo.lang.column_domain|escape}">
    <label><input type="checkbox" name="errors" value="1"{if $bo.errors} checked{/if}> {$bo.lang.admin_only_errors|escape}</label>
    <button class="btn btn-default btn-sm" type="submit">{$bo.lang.admin_search|escape}</button>
</form>
{if $bo.histories !== null}
    {foreach $bo.histories as $history}
        <h3>{if $history.name}{$bo.lang.admin_events_title|replace:':id':$history.id|replace:':domain':$history.name|escape}{else}{$bo.lang.admin_events_none|replace:':id':$history.id|escape}{/if}</h3>
        <div class="table-responsive" tabindex="0">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$bo.lang.admin_at|escape}</th>
                        <th scope="col">{$bo.lang.admin_from|escape}</th>
                        <th scope="col">{$bo.lang.admin_to|escape}</th>
                        <th scope="col">{$bo.lang.admin_cause|escape}</th>
                        <th scope="col">{$bo.lang.admin_actor|escape}</th>
                        <th scope="col">{$bo.lang.admin_detail|escape}</th>
                    </tr>
                </thead>
                <tbody>
                    {foreach $history.events as $event}
                        <tr>
                            <td>{$event.at|escape}</td>
                            <td>{$event.from|escape}</td>
                            <td>{$event.to|escape}</td>
                            <td>{$event.cause|escape}</td>
                            <td>{$event.actor|escape}</td>
                            <td>{$event.detail|escape}</td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
    {foreachelse}
        <div class="alert alert-info">{$bo.lang.admin_no_entries|escape}</div>
    {/foreach}
{/if}
<div class="table-responsive" tabindex="0">
    <table class="table table-striped">
        <thead>
            <tr>
                <th scope="col">{$bo.lang.column_id|escape}</th>
                <th scope="col">{$bo.lang.admin_cron|escape}</th>
                <th scope="col">{$bo.lang.admin_at|escape}</th>
                <th scope="col">{$bo.lang.column_status|escape}</th>
                <th scope="col">{$bo.lang.admin_message|escape}</th>
            </tr>
        </thead>
        <tbody>
            {foreach $bo.rows as $row}
                <tr>
                    <td>{$row.id|escape}</td>
                    <td>{$row.cron|escape}</td>
                    <td>{$row.date|escape}</td>
                    <td><span class="label label-{if $row.status == 'error'}danger{else}success{/if}">{$row.status|escape}</span></td>
                    <td class="bo-message">{$row.message|escape}</td>
                </tr>
            {foreachelse}
                <tr><td colspan="5" class="text-center text-muted">{$bo.lang.admin_no_entries|escape}</td></tr>
            {/foreach}
        </tbody>
    </table>
</div>
{include file='pager.tpl'}
{/block}
