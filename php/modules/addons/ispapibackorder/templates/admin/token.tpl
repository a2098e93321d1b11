{if $bo.whmcs_token}<input type="hidden" name="token" value="{$bo.whmcs_token|escape}">{/if}
<input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
