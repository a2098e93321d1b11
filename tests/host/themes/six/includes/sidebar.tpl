{foreach $sidebar as $item}
    <div menuItemName="{$item->getName()|escape}" class="panel panel-sidebar {if $item->getClass()}{$item->getClass()}{else}panel-default{/if}">
        <div class="panel-heading">
            <h3 class="panel-title">
                {if $item->hasIcon()}<i class="{$item->getIcon()}"></i>&nbsp;{/if}{$item->getLabel()}
                {if $item->hasBadge()}&nbsp;<span class="badge">{$item->getBadge()}</span>{/if}
                <i class="fas fa-chevron-up panel-minimise pull-right"></i>
            </h3>
        </div>
        {if $item->hasBodyHtml()}<div class="panel-body">{$item->getBodyHtml()}</div>{/if}
        {if $item->hasChildren()}
            <div class="list-group">
                {foreach $item->getChildren() as $childItem}
                    <a menuItemName="{$childItem->getName()|escape}" id="{$childItem->getId()}" href="{$childItem->getUri()}"
                        class="list-group-item{if $childItem->isDisabled()} disabled{/if}{if $childItem->isCurrent()} active{/if}">
                        {if $childItem->hasBadge()}<span class="badge">{$childItem->getBadge()}</span>{/if}
                        {if $childItem->hasIcon()}<i class="{$childItem->getIcon()}"></i>&nbsp;{/if}{$childItem->getLabel()}
                    </a>
                {/foreach}
            </div>
        {/if}
        {if $item->hasFooterHtml()}<div class="panel-footer clearfix">{$item->getFooterHtml()}</div>{/if}
    </div>
{/foreach}
