{strip}
<div class="bo-messages" data-bo-messages aria-live="polite">
    {if $bo.flash}
        <div class="alert alert-{$bo.flash.type|escape}" dir="auto" data-bo-said>{$bo.flash.message|escape}</div>
    {/if}
    {if !$bo.may_order}
        <div class="alert alert-info">{$bo.lang.no_permission|escape}</div>
    {/if}
</div>
{/strip}
