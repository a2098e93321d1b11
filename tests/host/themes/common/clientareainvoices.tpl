{include file="$template/includes/tablelist.tpl" tableName="InvoicesList" startOrderCol="0"}
<div class="table-container clearfix">
    <table id="tableInvoicesList" class="table table-list">
        <thead>
            <tr>
                <th>{lang key='invoicestitle'}</th>
                <th>{lang key='invoicesdatecreated'}</th>
                <th>{lang key='invoicesdatedue'}</th>
                <th>{lang key='invoicestotal'}</th>
                <th>{lang key='invoicestatus'}</th>
            </tr>
        </thead>
        <tbody>
            {foreach $invoices as $invoice}
                <tr data-invoice="{$invoice.id}">
                    <td><a href="viewinvoice.php?id={$invoice.id}">{$invoice.invoicenum|escape}</a></td>
                    <td data-order="{$invoice.normalisedDateCreated}">{$invoice.datecreated}</td>
                    <td data-order="{$invoice.normalisedDateDue}">{$invoice.datedue}</td>
                    <td>{$invoice.total|escape}</td>
                    <td><span class="label status status-{$invoice.statusClass}">{$invoice.status|escape}</span></td>
                </tr>
            {/foreach}
        </tbody>
    </table>
</div>
