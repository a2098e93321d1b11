<nav class="master-breadcrumb" aria-label="breadcrumb">
    <div class="container">
        <ol class="breadcrumb">
            {foreach $breadcrumb as $item}
                <li class="breadcrumb-item{if $item@last} active{/if}"{if $item@last} aria-current="page"{/if}>
                    {if !$item@last}<a href="{$item.link|escape}">{/if}{$item.label}{if !$item@last}</a>{/if}
                </li>
            {/foreach}
        </ol>
    </div>
</nav>
