<div class="backorder">
    {if $bo.message}<div class="alert alert-warning">{$bo.message|escape}</div>{/if}
</div>
