{* One panel of the client's home page: $panel, in the classes of $frame. *}
<div menuItemName="{$panel->getName()|escape}" class="{$frame.box} {$frame.accent}-{$panel->getExtra('color')}{if $panel->getClass()} {$panel->getClass()}{/if}">
    <div class="{$frame.head}">
        <h3 class="{$frame.title}">
            {if $panel->getExtra('btn-link') && $panel->getExtra('btn-text')}
                <div class="{$frame.right}">
                    <a href="{$panel->getExtra('btn-link')}" class="btn btn-default bg-color-{$panel->getExtra('color')} btn-xs">
                        {if $panel->getExtra('btn-icon')}<i class="{$panel->getExtra('btn-icon')}"></i>{/if}
                        {$panel->getExtra('btn-text')}
                    </a>
                </div>
            {/if}
            {if $panel->hasIcon()}<i class="{$panel->getIcon()}"></i>&nbsp;{/if}
            {$panel->getLabel()}
            {if $panel->hasBadge()}&nbsp;<span class="badge">{$panel->getBadge()}</span>{/if}
        </h3>
    </div>
    {if $panel->hasBodyHtml()}<div class="{$frame.body}">{$panel->getBodyHtml()}</div>{/if}
    {if $panel->hasChildren()}
        <div class="list-group{if $panel->getChildrenAttribute('class')} {$panel->getChildrenAttribute('class')}{/if}">
            {foreach $panel->getChildren() as $child}
                {if $child->getUri()}{$tag = 'a'}{else}{$tag = 'div'}{/if}
                <{$tag} menuItemName="{$child->getName()|escape}"{if $child->getUri()} href="{$child->getUri()}"{/if} class="{$frame.item}{if $child->getClass()} {$child->getClass()}{/if}" id="{$child->getId()}">
                    {if $child->hasIcon()}<i class="{$child->getIcon()}"></i>&nbsp;{/if}
                    {$child->getLabel()}
                    {if $child->hasBadge()}&nbsp;<span class="badge">{$child->getBadge()}</span>{/if}
                </{$tag}>
            {/foreach}
        </div>
    {/if}
    <div class="{$frame.foot}">{if $panel->hasFooterHtml()}{$panel->getFooterHtml()}{/if}</div>
</div>
