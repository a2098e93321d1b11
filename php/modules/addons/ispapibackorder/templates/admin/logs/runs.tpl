<table class="table table-striped bo-cards" id="runs">
    <thead>
        <tr>
            <th scope="col">{$bo.lang.logs_time|escape}</th>
            <th scope="col">{$bo.lang.logs_job|escape}</th>
            <th scope="col">{$bo.lang.logs_status|escape}</th>
            <th scope="col">{$bo.lang.logs_message|escape}</th>
            <th scope="col" class="text-right">{$bo.lang.logs_took|escape}</th>
        </tr>
    </thead>
    <tbody>
        {foreach $bo.rows as $row}
            <tr>
                <td class="bo-when"><time datetime="{$row.at|replace:' ':'T'|escape}Z">{$row.at_shown|escape}</time></td>
                <td>{$row.job|escape}</td>
                <td><span class="label label-{$row.label|escape}">{$row.status|escape}</span></td>
                <td>
                    <div class="bo-message">{$row.message|escape}</div>
                    {if $row.counts}<ul class="list-inline small bo-counts">{foreach $row.counts as $count}<li>{$count.word|escape}: <strong>{$count.number|escape}</strong></li>{/foreach}</ul>{/if}
                    {if $row.steps}<details class="small"><summary>{$bo.lang.logs_steps|escape}</summary><ul class="list-inline">{foreach $row.steps as $step}<li>{$bo.lang.logs_step|replace:':name':$step.name|replace:':ms':$step.took|escape}</li>{/foreach}</ul></details>{/if}
                </td>
                <td class="text-right bo-when">{$row.took|escape}</td>
            </tr>
        {/foreach}
    </tbody>
</table>
