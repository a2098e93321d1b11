{* The filter in a form that keeps it. *}
{foreach ['q', 'client', 'zone', 'from', 'to', 'changed_from', 'changed_to'] as $name}
    {if $bo.form[$name] != ''}<input type="hidden" name="{$name|escape}" value="{$bo.form[$name]|escape}">{/if}
{/foreach}
{foreach $bo.form.statuses as $status}<input type="hidden" name="status[]" value="{$status|escape}">{/foreach}
<input type="hidden" name="sort" value="{$bo.form.sort|escape}">
<input type="hidden" name="dir" value="{$bo.form.dir|escape}">
<input type="hidden" name="rows" value="{$bo.form.rows|escape}">
{if $page}<input type="hidden" name="p" value="{$bo.form.page|escape}">{/if}
