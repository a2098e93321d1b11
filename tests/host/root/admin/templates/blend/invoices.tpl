<table class="table table-striped">
    <thead><tr><th>ID</th><th>Client</th><th>Date</th><th>Total</th><th>Status</th></tr></thead>
    <tbody>
        {foreach $invoices as $row}
            <tr>
                <td><a href="invoices.php?action=edit&amp;id={$row.id}">{$row.id}</a></td>
                <td><a href="clientssummary.php?userid={$row.userid}">{$row.userid}</a></td>
                <td>{$row.date}</td><td>{$row.total}</td><td>{$row.status|escape}</td>
            </tr>
        {/foreach}
    </tbody>
</table>
