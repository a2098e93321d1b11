<table class="table table-striped bo-cards" id="events">
    <thead>
        <tr>
            <th scope="col">{$bo.lang.logs_time|escape}</th>
            <th scope="col">{$bo.lang.logs_domain|escape}</th>
            <th scope="col">{$bo.lang.logs_status|escape}</th>
            <th scope="col">{$bo.lang.logs_reason|escape}</th>
            <th scope="col">{$bo.lang.logs_actor|escape}</th>
        </tr>
    </thead>
    <tbody>
        {foreach $bo.rows as $row}
            <tr data-cause="{$row.cause|escape}">
                <td class="bo-when"><time datetime="{$row.at|replace:' ':'T'|escape}Z">{$row.at_shown|escape}</time></td>
                <td>
                    <a href="{$row.history|escape}"{if $row.domain != $row.name} title="{$row.domain|escape}"{/if}>{if $row.name}{$row.name|escape}{else}{$bo.lang.logs_unnamed|replace:':id':$row.backorder|escape}{/if}</a>
                    {if $row.is_gone}<span class="small text-muted">({$bo.lang.logs_gone|escape})</span>{/if}
                    {if $row.client}<br><a class="small" href="clientssummary.php?userid={$row.client|escape:'url'}">{$row.client_name|escape}</a>{/if}
                </td>
                <td>
                    {if $row.is_change && $row.from.text}<span class="label label-{$row.from.style|escape}">{$row.from.text|escape}</span> → {/if}
                    <span class="label label-{$row.to.style|escape}">{$row.to.text|escape}</span>
                </td>
                <td>
                    {$row.sentence|escape}
                    {if $row.detail}<br><span class="small text-muted bo-message">{$row.detail|escape}</span>{/if}
                </td>
                <td>{if $row.actor.client}<a href="clientssummary.php?userid={$row.actor.client|escape:'url'}">{$row.actor.text|escape}</a>{else}{$row.actor.text|escape}{/if}</td>
            </tr>
        {/foreach}
    </tbody>
</table>
