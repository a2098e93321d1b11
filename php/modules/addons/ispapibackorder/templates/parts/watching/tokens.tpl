<input type="hidden" name="token" value="{$token|escape}">
<input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
