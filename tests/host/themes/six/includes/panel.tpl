<div class="panel panel-{if isset($type) && $type}{$type}{else}default{/if}">
    {if isset($headerTitle) && $headerTitle}
        <div class="panel-heading"><h3 class="panel-title"><strong>{$headerTitle}</strong></h3></div>
    {/if}
    {if isset($bodyContent) && $bodyContent}
        <div class="panel-body{if isset($bodyTextCenter) && $bodyTextCenter} text-center{/if}">{$bodyContent}</div>
    {/if}
    {if isset($footerContent) && $footerContent}
        <div class="panel-footer{if isset($footerTextCenter) && $footerTextCenter} text-center{/if}">{$footerContent}</div>
    {/if}
</div>
