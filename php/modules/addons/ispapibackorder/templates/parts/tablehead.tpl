{strip}
<tr>
    <th class="bo-action" scope="col">{if isset($bo.selects)}<input type="checkbox" class="bo-pick w-hidden" data-bo-all aria-label="{$bo.lang.domains_pick_all|escape}">{/if}<span class="sr-only">{$bo.lang.column_action|escape}</span></th>
    {foreach $bo.columns as $column}
        <th class="{if $column.class}{$column.class|escape} {/if}bo-{$column.key|escape}" scope="col" data-key="{$column.key|escape}" data-sort="{$column.sort|escape}">
            {if $column.address}<a href="{$column.address|escape}">{$column.label|escape}</a>{else}{$column.label|escape}{/if}
        </th>
    {/foreach}
</tr>
{/strip}
