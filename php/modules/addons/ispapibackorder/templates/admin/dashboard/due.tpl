<section class="panel panel-default" aria-labelledby="due-title">
    <div class="panel-heading"><h3 class="panel-title" id="due-title">{$bo.lang.dash_due|escape}</h3></div>
    {if $bo.due.next}
        <table class="table" id="due">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col" class="text-right">{$bo.lang.dash_names|escape}</th>
                    <th scope="col" class="text-right">{$bo.lang.dash_backorders|escape}</th>
                    <th scope="col" class="text-right">{$bo.lang.dash_waiting|escape}</th>
                </tr>
            </thead>
            <tbody>
                {foreach $bo.due.spans as $span}
                    <tr>
                        <th scope="row">{$span.title|escape}</th>
                        <td class="text-right bo-figure">{$span.names|escape}</td>
                        <td class="text-right">{$span.backorders|escape}</td>
                        <td class="text-right{if $span.is_waiting} text-danger{/if}">{$span.waiting|escape}</td>
                    </tr>
                {/foreach}
            </tbody>
        </table>
        <div class="panel-footer">{$bo.lang.dash_due_next|escape} <time datetime="{$bo.due.next|replace:' ':'T'|escape}Z">{$bo.due.next_shown|escape}</time>. <a href="{$bo.manage|escape}">{$bo.lang.dash_due_manage|escape}</a></div>
    {else}
        <div class="panel-body text-muted">{$bo.lang.dash_due_none|escape}</div>
    {/if}
</section>
