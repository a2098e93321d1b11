<tr>
    <th class="bo-action" scope="col"><span class="sr-only">{$bo.lang.column_action|escape}</span></th>
    {foreach $bo.columns as $column}
        <th class="{$column.class|escape} bo-{$column.key|escape}" scope="col" data-key="{$column.key|escape}" data-sort="{$column.sort|escape}">
            {if $column.address}<a href="{$column.address|escape}">{$column.label|escape}</a>{else}{$column.label|escape}{/if}
        </th>
    {/foreach}
</tr>
