<link rel="stylesheet" href="{$WEB_ROOT}/modules/addons/ispapibackorder/assets/css/watching.css?v={$bo.version|escape:'url'}">
<div class="backorder bow-stop">
    <section class="panel panel-default card">
        <div class="panel-body card-body">
            <i class="{if $bo.state == 'off'}fas fa-check-circle text-success{elseif $bo.state == 'on'}far fa-envelope{else}fas fa-unlink{/if}" aria-hidden="true"></i>
            <h1>{$bo.sentence|escape}</h1>
            {if $bo.state != 'unknown'}<p class="text-muted">{$bo.lang.watch_stop_keeps|escape}</p>{/if}
            {if $bo.state == 'on'}
                <form method="post" action="{$bo.addresses.unsubscribe|escape}">
                    <input type="hidden" name="key" value="{$bo.key|escape}">
                    <input type="hidden" name="token" value="{$token|escape}">
                    <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                    <button class="btn btn-primary" type="submit" name="stop" value="1">{$bo.lang.watch_stop_button|escape}</button>
                </form>
            {/if}
            <p class="bo-last"><a class="btn btn-link btn-sm" href="{$bo.addresses.watching|escape}">{$bo.lang.watch_stop_settings|escape}</a></p>
        </div>
    </section>
</div>
