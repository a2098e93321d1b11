{if $bo.refused}
    <section class="panel panel-default card bo-list bo-refused">
        <header class="panel-heading card-header">
            <h3 class="panel-title card-title"><i class="fas fa-times-circle" aria-hidden="true"></i> {$heading|escape} ({$bo.refused|count})</h3>
        </header>
        <div class="table-responsive bo-scroll">
            <table class="table table-list bo-table">
                <thead><tr><th scope="col" class="bo-domain">{$bo.lang.column_domain|escape}</th><th scope="col" class="bo-reason">{$bo.lang.orders_preview_reason|escape}</th></tr></thead>
                <tbody>
                    {foreach $bo.refused as $row}
                        <tr><td class="bo-domain"><span class="bo-name">{$row.name|escape|replace:'.':'<wbr>.'}</span></td><td class="bo-reason"><bdi>{$row.reason|escape}</bdi></td></tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
    </section>
{/if}
