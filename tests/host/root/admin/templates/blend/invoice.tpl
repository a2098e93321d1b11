<p>Client <a href="clientssummary.php?userid={$invoice.userid}">{$invoice.userid}</a> &middot; {$invoice.date} &middot;
    <strong id="invoiceStatus">{$invoice.status|escape}</strong> &middot; Balance {$balance|escape}</p>
<table class="table">
    {foreach $items as $item}<tr><td>{$item.description|escape}</td><td class="text-right">{$item.amount}</td></tr>{/foreach}
    <tr><td>Credit</td><td class="text-right">{$invoice.credit}</td></tr>
    <tr><td>Total</td><td class="text-right">{$invoice.total}</td></tr>
</table>
<form method="post" action="invoices.php?action=edit&amp;id={$invoice.id}">
    <input type="hidden" name="token" value="{$token}">
    <button type="submit" name="do" value="paid" class="btn btn-success">Mark Paid</button>
    <button type="submit" name="do" value="unpaid" class="btn btn-default">Mark Unpaid</button>
    <button type="submit" name="do" value="cancel" class="btn btn-default">Cancel</button>
    <button type="submit" name="do" value="refund" class="btn btn-default">Refund</button>
    <button type="submit" name="do" value="delete" class="btn btn-danger">Delete</button>
</form>
{$controls}
