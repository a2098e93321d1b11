{foreach $sidebar as $item}
    <div menuItemName="{$item->getName()|escape}" id="{$item->getId()}" class="mb-3 card card-sidebar {$item->getClass()}">
        <div class="card-header">
            <h3 class="card-title m-0">
                {if $item->hasIcon()}<i class="{$item->getIcon()}"></i>&nbsp;{/if}{$item->getLabel()}
                {if $item->hasBadge()}&nbsp;<span class="badge">{$item->getBadge()}</span>{/if}
                <i class="fas fa-chevron-up card-minimise float-right"></i>
            </h3>
        </div>
        <div class="collapsable-card-body">
            {if $item->hasBodyHtml()}<div class="card-body">{$item->getBodyHtml()}</div>{/if}
            {if $item->hasChildren()}
                <div class="list-group list-group-flush">
                    {foreach $item->getChildren() as $childItem}
                        <a menuItemName="{$childItem->getName()|escape}" id="{$childItem->getId()}" href="{$childItem->getUri()}"
                            class="list-group-item list-group-item-action{if $childItem->isDisabled()} disabled{/if}{if $childItem->isCurrent()} active{/if}">
                            {if $childItem->hasIcon()}<i class="{$childItem->getIcon()}"></i>&nbsp;{/if}{$childItem->getLabel()}
                        </a>
                    {/foreach}
                </div>
            {/if}
            {if $item->hasFooterHtml()}<div class="card-footer">{$item->getFooterHtml()}</div>{/if}
        </div>
    </div>
{/foreach}
