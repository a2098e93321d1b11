<div class="tiles mb-4">
    <div class="row no-gutters">
        <div class="col-6 col-xl-3"><a href="clientarea.php?action=services" class="tile">
            <i class="fas fa-cube"></i><div class="stat">{$clientsstats.productsnumactive}</div>
            <div class="title">{lang key='navservices'}</div><div class="highlight bg-color-blue"></div>
        </a></div>
        <div class="col-6 col-xl-3"><a href="clientarea.php?action=domains" class="tile">
            <i class="fas fa-globe"></i><div class="stat">{$clientsstats.numactivedomains}</div>
            <div class="title">{lang key='navdomains'}</div><div class="highlight bg-color-green"></div>
        </a></div>
        <div class="col-6 col-xl-3"><a href="supporttickets.php" class="tile">
            <i class="fas fa-comments"></i><div class="stat">{$clientsstats.numactivetickets}</div>
            <div class="title">{lang key='navtickets'}</div><div class="highlight bg-color-red"></div>
        </a></div>
        <div class="col-6 col-xl-3"><a href="clientarea.php?action=invoices" class="tile">
            <i class="fas fa-credit-card"></i><div class="stat">{$clientsstats.numunpaidinvoices}</div>
            <div class="title">{lang key='navinvoices'}</div><div class="highlight bg-color-gold"></div>
        </a></div>
    </div>
</div>
<p class="text-muted">{lang key='credit'}: <strong id="creditBalance">{$clientsstats.creditbalance}</strong></p>
{foreach $addons_html as $addon_html}<div>{$addon_html}</div>{/foreach}
<div class="client-home-cards">
    <div class="row">
        {foreach $panels as $item}
            <div class="{if $item->getExtra('colspan')}col-12{else}col-md-6{/if}">
                <div menuItemName="{$item->getName()|escape}" class="card card-accent-{$item->getExtra('color')} {$item->getClass()}">
                    <div class="card-header">
                        <h3 class="card-title m-0">
                            {if $item->getExtra('btn-link') && $item->getExtra('btn-text')}
                                <a href="{$item->getExtra('btn-link')}" class="btn btn-default btn-xs bg-color-{$item->getExtra('color')} float-right">
                                    {if $item->getExtra('btn-icon')}<i class="{$item->getExtra('btn-icon')}"></i>{/if} {$item->getExtra('btn-text')}
                                </a>
                            {/if}
                            {if $item->hasIcon()}<i class="{$item->getIcon()}"></i>&nbsp;{/if}{$item->getLabel()}
                            {if $item->hasBadge()}&nbsp;<span class="badge">{$item->getBadge()}</span>{/if}
                        </h3>
                    </div>
                    {if $item->hasBodyHtml()}<div class="card-body">{$item->getBodyHtml()}</div>{/if}
                    {if $item->hasChildren()}
                        <div class="list-group list-group-flush">
                            {foreach $item->getChildren() as $childItem}
                                {if $childItem->getUri()}
                                    <a menuItemName="{$childItem->getName()|escape}" href="{$childItem->getUri()}" class="list-group-item list-group-item-action">
                                {else}
                                    <div menuItemName="{$childItem->getName()|escape}" class="list-group-item list-group-item-action">
                                {/if}
                                {if $childItem->hasIcon()}<i class="{$childItem->getIcon()}"></i>&nbsp;{/if}{$childItem->getLabel()}
                                {if $childItem->getUri()}</a>{else}</div>{/if}
                            {/foreach}
                        </div>
                    {/if}
                    {if $item->hasFooterHtml()}<div class="card-footer">{$item->getFooterHtml()}</div>{/if}
                </div>
            </div>
        {/foreach}
    </div>
</div>
