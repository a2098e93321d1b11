<ol class="breadcrumb">
    {foreach $breadcrumb as $item}
        <li class="breadcrumb-item{if $item@last} active{/if}"{if $item@last} aria-current="page"{/if}>
            {if $item@last}{$item.label}{else}<a href="{$item.link}">{$item.label}</a>{/if}
        </li>
    {/foreach}
</ol>
