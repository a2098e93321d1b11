<div class="tiles mb-4">
    <div class="row no-gutters">
        <div class="col-4"><a href="clientarea.php?action=domains" class="tile"><i class="fas fa-globe"></i><div class="stat">{$numdomains}</div><div class="title">{lang key='navdomains'}</div></a></div>
        <div class="col-4"><a href="clientarea.php?action=invoices" class="tile"><i class="fas fa-credit-card"></i><div class="stat">{$numunpaidinvoices}</div><div class="title">{lang key='invoicesUnpaid'}</div></a></div>
        <div class="col-4"><a href="clientarea.php?action=addfunds" class="tile"><i class="fas fa-coins"></i><div class="stat">{$clientcredit|escape}</div><div class="title">{lang key='availablecreditbal'}</div></a></div>
    </div>
</div>
<div class="row">
    {foreach $panels as $item}
        <div class="col-md-6">
            <div menuItemName="{$item->getName()|escape}" class="card mb-3" id="{$item->getId()}">
                <div class="card-header"><h3 class="card-title m-0">{$item->getLabel()}</h3></div>
                {if $item->hasBodyHtml()}<div class="card-body">{$item->getBodyHtml()}</div>{/if}
                {if $item->hasChildren()}
                    <div class="list-group list-group-flush">
                        {foreach $item->getChildren() as $childItem}<a class="list-group-item" href="{$childItem->getUri()|escape}">{$childItem->getLabel()}</a>{/foreach}
                    </div>
                {/if}
            </div>
        </div>
    {/foreach}
</div>
