<div class="bo-head">
    <h2>{$bo.heading|escape}</h2>
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.manage_back|escape}</a>
</div>
{if $bo.row}
    <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.heading|escape}">
        <table class="table bo-manage">
            <thead><tr>
                {foreach ['id', 'domain', 'client', 'drop_date', 'status', 'reference', 'price'] as $column}
                    <th scope="col" class="bo-{$column|escape}">{$bo.lang["manage_column_`$column`"]|escape}</th>
                {/foreach}
            </tr></thead>
            <tbody><tr>{include file='manage/cells.tpl' row=$bo.row}</tr></tbody>
        </table>
    </div>
    <p>{foreach $bo.row.deeds as $deed}<a class="btn btn-default btn-sm" href="{$deed.address|escape}">{$deed.label|escape}…</a> {/foreach}</p>
{/if}
<div data-bo-events>
    <ol class="bo-events">
        {foreach $bo.events as $event}
            <li>
                <time datetime="{$event.at|replace:' ':'T'|escape}Z">{$event.at_shown|escape}</time>
                <span class="bo-event">{$event.text|escape}{if $event.detail}<br><small class="text-muted bo-message">{$event.detail|escape}</small>{/if}</span>
                <span class="bo-by text-muted">{$event.by|escape}</span>
            </li>
        {foreachelse}
            <li class="text-muted">{$bo.lang.js_no_history|escape}</li>
        {/foreach}
    </ol>
</div>
<p><a href="{$bo.logs|escape}">{$bo.lang.manage_to_logs|escape}</a></p>
