{strip}
{assign var=wrong value=($bo.fault && $bo.fault.field == $field)}
<p class="help-block text-danger bo-fault{if !$wrong} w-hidden{/if}" id="bo-{$field|escape}-fault" data-bo-fault role="alert">
    <code dir="ltr"{if !$wrong || !($bo.fault.before || $bo.fault.at)} class="w-hidden"{/if}>{if $wrong}{$bo.fault.before|escape}<mark>{$bo.fault.at|escape}</mark>{$bo.fault.after|escape}{/if}</code>
    <span>{if $wrong}{$bo.fault.message|escape}{/if}</span>
</p>
{/strip}
