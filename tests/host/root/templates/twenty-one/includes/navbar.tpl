{foreach $navbar as $item}
    <li menuItemName="{$item->getName()|escape}" class="nav-item{if $item->hasChildren()} dropdown{/if}" id="{$item->getId()}">
        <a class="nav-link{if $item->hasChildren()} dropdown-toggle{/if}" href="{if $item->hasChildren()}#{else}{$item->getUri()|escape}{/if}"{if $item->hasChildren()} data-toggle="dropdown" aria-haspopup="true" aria-expanded="false"{/if}>
            {if $item->hasIcon()}<i class="{$item->getIcon()|escape}"></i>&nbsp;{/if}{$item->getLabel()}
        </a>
        {if $item->hasChildren()}
            <ul class="dropdown-menu{if $rightDrop} dropdown-menu-right{/if}">
                {foreach $item->getChildren() as $childItem}
                    <li menuItemName="{$childItem->getName()|escape}" class="dropdown-item" id="{$childItem->getId()}">
                        <a href="{$childItem->getUri()|escape}" class="dropdown-item px-2 py-0">{if $childItem->hasIcon()}<i class="{$childItem->getIcon()|escape}"></i>&nbsp;{/if}{$childItem->getLabel()}</a>
                    </li>
                {/foreach}
            </ul>
        {/if}
    </li>
{/foreach}
