{assign var=statuskey value="status_`$row.status`"}
{assign var=explainkey value="explain_`$row.status`"}
<span class="label label-{$bo.styles[$row.status]|escape}" data-status="{$row.status|escape}" title="{$bo.lang[$explainkey]|escape}">{$bo.lang[$statuskey]|escape}</span>
<span class="bo-links">
    {if $bo.view != 'timeline'}<a href="{$row.history|escape}" data-bo-history="{$row.id|escape}">{$bo.lang.history_show|escape}</a>{/if}
    {if $row.auction && $bo.view != 'timeline'}<a href="{$row.auction|escape}" target="_blank" rel="noopener noreferrer">{$bo.lang.orders_auction_show|escape}</a>{/if}
    {if $row.invoice}<a href="viewinvoice.php?id={$row.invoice|escape:'url'}">{$bo.lang.invoice_show|escape}</a>{/if}
    {if $row.whmcs_domain}<a href="clientarea.php?action=domaindetails&amp;id={$row.whmcs_domain|escape:'url'}">{$bo.lang.domain_show|escape}</a>{/if}
</span>
<span class="bo-next">{include file="`$bo.views`/moment.tpl" moment=$row.next}</span>
