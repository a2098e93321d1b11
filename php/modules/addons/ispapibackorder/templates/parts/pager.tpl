{strip}
{if $bo.pages}
    <nav class="bo-pager" aria-label="{$bo.lang.table_pages|escape}">
        <ul class="pagination">
            {foreach $bo.pages as $link}
                <li class="page-item{if $link.current} active{/if}{if !$link.address} disabled{/if}">
                    {if $link.address}
                        <a class="page-link" href="{$link.address|escape}"{if $link.current} aria-current="page"{/if}>{$link.label|escape}</a>
                    {else}
                        <span class="page-link">{$link.label|escape}</span>
                    {/if}
                </li>
            {/foreach}
        </ul>
    </nav>
{/if}
{/strip}
