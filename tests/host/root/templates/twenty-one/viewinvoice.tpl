<div class="card invoice-container">
    <div class="card-body">
        <div class="row mb-4">
            <div class="col-sm-8"><h1 class="h3">{$pagetitle|escape}</h1>
                <div>{lang key='invoicesdatecreated'}: {$invoice.date}</div>
                <div>{lang key='invoicesdatedue'}: {$invoice.duedate}</div>
                <div>{lang key='invoicesinvoicedto'}: {$client->firstname|escape} {$client->lastname|escape}</div></div>
            <div class="col-sm-4 invoice-status text-center"><span class="{$invoice.statusClass}">{$invoice.status|escape}</span></div>
        </div>
        <table class="table table-sm">
            <thead><tr><th>{lang key='invoicesdescription'}</th><th class="text-right">{lang key='invoicesamount'}</th></tr></thead>
            <tbody>
                {foreach $invoiceitems as $item}<tr><td>{$item.description|escape|nl2br}</td><td class="text-right">{$item.amount|escape}</td></tr>{/foreach}
                <tr><td class="text-right">{lang key='invoicescredit'}</td><td class="text-right">{$invoice.credit|escape}</td></tr>
                <tr><td class="text-right"><strong>{lang key='invoicestotal'}</strong></td><td class="text-right">{$invoice.total|escape}</td></tr>
                <tr><td class="text-right">{lang key='invoicesbalance'}</td><td class="text-right">{$invoice.balance|escape}</td></tr>
            </tbody>
        </table>
    </div>
</div>
