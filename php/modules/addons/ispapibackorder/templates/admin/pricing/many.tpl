<form method="get" action="addonmodules.php">
    <input type="hidden" name="module" value="ispapibackorder">
    <input type="hidden" name="tab" value="pricing">
    <input type="hidden" name="view" value="change">
    <div class="bo-fields">
        <label>{$bo.lang.pricing_how|escape} <select class="form-control input-sm" name="how">{foreach $ways as $way}<option value="{$way|escape}"{if $way == $how} selected{/if}>{$bo.lang["pricing_way_`$way`"]|escape}</option>{/foreach}</select></label>
        <label>{$bo.lang.pricing_value|escape} <input class="form-control input-sm" name="value" value="{$value|escape}" maxlength="20" placeholder="{$bo.lang.pricing_value_hint|escape}" autocomplete="off"></label>
        <label>{$bo.lang.pricing_currency|escape} <select class="form-control input-sm" name="currency"><option value="">{$bo.lang.pricing_every_currency|escape}</option>{foreach $bo.currencies as $choice}<option value="{$choice.id|escape}"{if $choice.id == $currency} selected{/if}>{$choice.code|escape}</option>{/foreach}</select></label>
        <label>{$bo.lang.pricing_round|escape} <select class="form-control input-sm" name="round">{foreach $bo.roundings as $rounding}<option value="{$rounding.value|escape}"{if $rounding.value == $round} selected{/if}>{$rounding.label|escape}</option>{/foreach}</select></label>
        <label class="bo-wide">{$bo.lang.pricing_tlds|escape} <input class="form-control input-sm" name="tlds" value="{$tlds|escape}" maxlength="2000" placeholder="{$bo.lang.pricing_tlds_hint|escape}" autocapitalize="off" spellcheck="false"></label>
    </div>
    <button class="btn btn-default" type="submit">{$bo.lang.pricing_propose|escape}</button>
</form>
