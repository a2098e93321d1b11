<section class="panel panel-default card bo-list bo-accepted">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-check-circle" aria-hidden="true"></i> {$heading|escape} ({$bo.accepted|count})</h3>
    </header>
    <div class="table-responsive bo-scroll">
        <table class="table table-list bo-table">
            <thead><tr>
                <th scope="col" class="bo-domain">{$bo.lang.column_domain|escape}</th>
                <th scope="col" class="bo-drop_date">{$bo.lang.column_drop_date|escape}</th>
                <th scope="col" class="bo-plan">{$bo.lang.orders_preview_happens|escape}</th>
                <th scope="col" class="bo-price">{$bo.lang.orders_preview_amount|escape}</th>
            </tr></thead>
            <tbody>
                {foreach $bo.accepted as $row}
                    <tr>
                        <td class="bo-domain">{if $row.id}<a href="{$row.history|escape}">{include file="`$bo.parts`/name.tpl"}</a>{else}{include file="`$bo.parts`/name.tpl"}{/if}</td>
                        <td class="bo-drop_date">{if $row.drop_date}<time datetime="{$row.drop_date|escape}Z">{$row.drop_shown|escape}</time>{else}<span class="text-muted">{$bo.lang.drop_unknown|escape}</span>{/if}</td>
                        <td class="bo-plan">{include file="`$bo.views`/moment.tpl" moment=$row.plan}</td>
                        <td class="bo-price">{$row.amount|escape}</td>
                    </tr>
                {/foreach}
            </tbody>
        </table>
    </div>
</section>
