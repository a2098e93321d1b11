{$isRight = isset($rightDrop) && $rightDrop}
{foreach $navbar as $item}
    <li menuItemName="{$item->getName()|escape}" id="{$item->getId()}" class="d-block{if $item->hasChildren()} dropdown{/if} {$item->getClass()}">
        {if $item->hasChildren()}
            <a class="dropdown-toggle{if !$isRight} pr-4{/if}" href="#" data-toggle="dropdown" aria-haspopup="true" aria-expanded="false">
        {else}
            <a class="{if !$isRight}pr-4{/if}" href="{$item->getUri()}">
        {/if}
            {if $item->hasIcon()}<i class="{$item->getIcon()}"></i>&nbsp;{/if}{$item->getLabel()}
            {if $item->hasBadge()}&nbsp;<span class="badge">{$item->getBadge()}</span>{/if}
        </a>
        {if $item->hasChildren()}
            <ul class="dropdown-menu{if $isRight} dropdown-menu-right{/if}">
                {foreach $item->getChildren() as $childItem}
                    <li menuItemName="{$childItem->getName()|escape}" id="{$childItem->getId()}" class="dropdown-item {$childItem->getClass()}">
                        <a class="dropdown-item px-2 py-0" href="{$childItem->getUri()}">
                            {if $childItem->hasIcon()}<i class="{$childItem->getIcon()}"></i>&nbsp;{/if}{$childItem->getLabel()}
                            {if $childItem->hasBadge()}&nbsp;<span class="badge">{$childItem->getBadge()}</span>{/if}
                        </a>
                    </li>
                {/foreach}
            </ul>
        {/if}
    </li>
{/foreach}
