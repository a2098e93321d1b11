<form method="post" action="clientssummary.php?userid={$summary.id}" class="inline-form">
    <input type="hidden" name="token" value="{$token}">
    <button type="submit" name="loginasowner" value="1" class="btn btn-default">Login as Owner</button>
</form>
<form method="post" action="clientssummary.php?userid={$summary.id}" class="form-inline inline-form">
    <input type="hidden" name="token" value="{$token}">
    <input type="text" name="credit" class="form-control" placeholder="0.00" aria-label="Credit">
    <button type="submit" class="btn btn-default">Add Credit</button>
</form>
{foreach $links as $link}{$link} {/foreach}
<p>{$summary.email|escape} &middot; {$summary.country|escape} &middot; Credit: <strong>{$credit|escape}</strong></p>
{$output}
<h3>Invoices</h3>
<table class="table table-striped">
    <thead><tr><th>ID</th><th>Date</th><th>Total</th><th>Status</th></tr></thead>
    <tbody>{foreach $invoices as $row}<tr><td><a href="invoices.php?action=edit&amp;id={$row.id}">{$row.id}</a></td><td>{$row.date}</td><td>{$row.total}</td><td>{$row.status|escape}</td></tr>{/foreach}</tbody>
</table>
<h3>Domains</h3>
<table class="table table-striped">
    <thead><tr><th>Domain</th><th>Registrar</th><th>Expiry Date</th><th>Status</th></tr></thead>
    <tbody>{foreach $domains as $row}<tr><td>{$row.domain|escape}</td><td>{$row.registrar|escape}</td><td>{$row.expirydate}</td><td>{$row.status|escape}</td></tr>{/foreach}</tbody>
</table>
