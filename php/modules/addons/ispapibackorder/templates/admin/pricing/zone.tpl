<div class="bo-head">
    <h2>{$bo.title|escape}</h2>
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.pricing_back|escape}</a>
</div>
<form method="post" action="{$bo.here|escape}" class="bo-create">
    {include file='token.tpl'}
    <input type="hidden" name="do" value="zone">
    <input type="hidden" name="zone" value="{$bo.zone|escape}">
    <input type="hidden" name="seen" value="{$bo.seen|escape}">
    {foreach ['reserve', 'submit'] as $window}
        {assign var=unit value="`$window`_unit"}
        <fieldset class="form-group">
            <legend id="bo-{$window|escape}">{$bo.lang["pricing_`$window`"]|escape}</legend>
            <div class="bo-pair">
                <input class="form-control" name="{$window|escape}" value="{$bo.typed[$window]|escape}" inputmode="numeric" maxlength="5" placeholder="{$bo.lang["pricing_`$window`_usual"]|escape}" aria-labelledby="bo-{$window|escape}" aria-describedby="bo-{$window|escape}-hint" autocomplete="off">
                <select class="form-control" name="{$unit|escape}" aria-label="{$bo.lang.pricing_unit|escape}">{foreach $bo.units as $name}<option value="{$name|escape}"{if $name == $bo.typed[$unit]} selected{/if}>{$bo.lang["pricing_`$name`"]|escape}</option>{/foreach}</select>
            </div>
            <p class="help-block" id="bo-{$window|escape}-hint">{$bo.lang["pricing_`$window`_hint"]|escape}</p>
        </fieldset>
    {/foreach}
    <div class="form-group">
        <label for="bo-class">{$bo.lang.pricing_class|escape}</label>
        <input class="form-control" id="bo-class" name="class" value="{$bo.typed.class|escape}" maxlength="64" placeholder="BACKORDER" aria-describedby="bo-class-hint" autocomplete="off" spellcheck="false">
        <p class="help-block" id="bo-class-hint">{$bo.lang.pricing_class_hint|escape}</p>
    </div>
    <fieldset class="form-group">
        <legend id="bo-cost">{$bo.lang.pricing_cost|escape}</legend>
        <div class="bo-pair">
            <input class="form-control" name="cost" value="{$bo.typed.cost|escape}" inputmode="decimal" maxlength="15" aria-labelledby="bo-cost" aria-describedby="bo-cost-hint" autocomplete="off">
            <select class="form-control" name="cost_currency" aria-label="{$bo.lang.pricing_currency|escape}">{foreach $bo.codes as $code}<option value="{$code|escape}"{if $code == $bo.typed.cost_currency} selected{/if}>{$code|escape}</option>{/foreach}</select>
        </div>
        <p class="help-block" id="bo-cost-hint">{$bo.lang.pricing_cost_hint|escape}</p>
    </fieldset>
    <button class="btn btn-primary" type="submit">{$bo.lang.admin_save|escape}</button>
</form>
