<h1 class="h3">{lang key='navMyInvoices'}</h1>
<div class="table-responsive">
    <table id="tableInvoicesList" class="table table-list">
        <thead><tr><th>{lang key='invoicestitle'}</th><th>{lang key='invoicesdatecreated'}</th><th>{lang key='invoicesdatedue'}</th><th>{lang key='invoicestotal'}</th><th>{lang key='clientareastatus'}</th></tr></thead>
        <tbody>
            {foreach $invoices as $invoice}
                <tr><td><a href="viewinvoice.php?id={$invoice.id}">{$invoice.id}</a></td><td>{$invoice.date}</td><td>{$invoice.duedate}</td><td>{$invoice.total|escape}</td><td><span class="label status status-{$invoice.statusClass}">{$invoice.status|escape}</span></td></tr>
            {foreachelse}
                <tr><td colspan="5" class="text-center">{lang key='invoicesnoinvoices'}</td></tr>
            {/foreach}
        </tbody>
    </table>
</div>
