<div class="card mb-4{if isset($type) && $type} panel-{$type}{/if}">
    {if isset($headerTitle) && $headerTitle}
        <div class="card-header"><h3 class="card-title m-0">{$headerTitle}</h3></div>
    {/if}
    {if isset($bodyContent) && $bodyContent}
        <div class="card-body{if isset($bodyTextCenter) && $bodyTextCenter} text-center{/if}">{$bodyContent}</div>
    {/if}
    {if isset($footerContent) && $footerContent}
        <div class="card-footer{if isset($footerTextCenter) && $footerTextCenter} text-center{/if}">{$footerContent}</div>
    {/if}
</div>
