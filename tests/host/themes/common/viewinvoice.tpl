<!doctype html>
<html lang="{$activeLocale.locale|truncate:2:''}" dir="{$host_direction}">
<head>
    <meta charset="{$charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <title>{$pagetitle|escape} - {$companyname|escape}</title>
    {include file="$template/includes/head.tpl"}
</head>
<body>
<div class="container-fluid invoice-container" data-invoice="{$invoiceid}" data-status="{$status|escape}">
    <div class="row">
        <div class="col-sm-6"><h3>{$companyname|escape}</h3><h4>{$pagetitle|escape}</h4></div>
        <div class="col-sm-6 text-right">
            <div class="invoice-status h2"><span class="status-text {$statusClass}">{$status|escape}</span></div>
            <div class="small text-muted">{lang key='invoicesdatedue'}: {$datedue}</div>
            {if $status == 'Unpaid' && $totalcredit}
                <form method="post" action="viewinvoice.php?id={$invoiceid}" class="mt-2">
                    <input type="hidden" name="token" value="{$token}">
                    <button type="submit" name="applycredit" value="1" class="btn btn-success btn-sm">{lang key='invoicesapplycredit'} ({$totalcredit|escape})</button>
                </form>
            {/if}
        </div>
    </div>
    <hr>
    <div class="row">
        <div class="col-sm-6"><strong>{lang key='invoicesinvoicedto'}</strong>
            <address class="small-text">
                {if $clientsdetails.companyname}{$clientsdetails.companyname|escape}<br>{/if}
                {$clientsdetails.firstname|escape} {$clientsdetails.lastname|escape}<br>
                {$clientsdetails.address1|escape}<br>{$clientsdetails.postcode|escape} {$clientsdetails.city|escape}
            </address>
        </div>
        <div class="col-sm-6 text-right"><strong>{lang key='invoicesdatecreated'}</strong><br><span class="small-text">{$date}</span></div>
    </div>
    <div class="panel panel-default card">
        <div class="table-responsive p-0">
            <table class="table table-sm table-condensed mb-0">
                <thead><tr><th>{lang key='invoicesdescription'}</th><th class="text-right">{lang key='amount'}</th></tr></thead>
                <tbody>
                    {foreach $invoiceitems as $item}
                        <tr><td>{$item.description|escape|nl2br}</td><td class="text-right">{$item.amount|escape}</td></tr>
                    {/foreach}
                    <tr><td class="text-right"><strong>{lang key='invoicessubtotal'}</strong></td><td class="text-right">{$subtotal|escape}</td></tr>
                    {if $tax}<tr><td class="text-right"><strong>{$taxrate}% {lang key='invoicestax'}</strong></td><td class="text-right">{$tax|escape}</td></tr>{/if}
                    <tr><td class="text-right"><strong>{lang key='credit'}</strong></td><td class="text-right">{$credit|escape}</td></tr>
                    <tr><td class="text-right"><strong>{lang key='invoicestotal'}</strong></td><td class="text-right">{$total|escape}</td></tr>
                </tbody>
            </table>
        </div>
    </div>
    <table class="table table-sm table-condensed mt-4">
        <thead><tr>
            <th>{lang key='invoicestransdate'}</th><th>{lang key='invoicestransgateway'}</th>
            <th>{lang key='invoicestransid'}</th><th class="text-right">{lang key='invoicestransamount'}</th>
        </tr></thead>
        <tbody>
            {foreach $transactions as $transaction}
                <tr><td>{$transaction.date}</td><td>{$transaction.gateway|escape}</td><td>{$transaction.transid|escape}</td><td class="text-right">{$transaction.amount|escape}</td></tr>
            {foreachelse}
                <tr><td colspan="4" class="text-center">{lang key='invoicestransnone'}</td></tr>
            {/foreach}
            <tr><td colspan="3" class="text-right"><strong>{lang key='invoicesbalance'}</strong></td><td class="text-right">{$balance|escape}</td></tr>
        </tbody>
    </table>
    <p><a href="clientarea.php?action=invoices">&laquo; {lang key='goback'}</a></p>
</div>
</body>
</html>
