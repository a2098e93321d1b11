{if $bo.preference}
    <section class="panel panel-default card bo-preference" id="bo-preference" tabindex="-1">
        <header class="panel-heading card-header">
            <h3 class="panel-title card-title"><i class="fas fa-sort-amount-down" aria-hidden="true"></i> {$bo.lang.orders_prefer_title|escape}</h3>
        </header>
        <form method="post" action="{$bo.here|escape}" data-bo-preference>
            <input type="hidden" name="token" value="{$token|escape}">
            <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
            <div class="panel-body card-body"><p class="text-muted bo-last">{$bo.lang.orders_prefer_text|escape}</p></div>
            <ol class="list-group list-group-flush">
                {foreach $bo.preference.rows as $one}
                    <li class="list-group-item bo-wish" data-bo-wish="{$one.id|escape}">
                        <span class="bo-grip" data-bo-grip title="{$one.drag|escape}" aria-hidden="true"><i class="fas fa-grip-vertical"></i></span>
                        <span class="bo-place">{$one@iteration}</span>
                        <span class="bo-wish-text"><strong>{$one.unicode|escape|replace:'.':'<wbr>.'}</strong>
                            <small class="text-muted">{include file="`$bo.views`/moment.tpl" moment=$one.due}</small></span>
                        <span class="label label-{if $one.covered}success{else}warning{/if}">{if $one.covered}{$bo.lang.orders_prefer_covered|escape}{else}{$bo.lang.orders_prefer_short|escape}{/if}</span>
                        <span class="bo-arrows">
                            <button class="btn btn-default btn-sm" name="prefer_up" value="{$one.id|escape}" title="{$one.up|escape}" aria-label="{$one.up|escape}"{if $one@first || !$bo.may_order} disabled{/if}><i class="fas fa-arrow-up" aria-hidden="true"></i></button>
                            <button class="btn btn-default btn-sm" name="prefer_down" value="{$one.id|escape}" title="{$one.down|escape}" aria-label="{$one.down|escape}"{if $one@last || !$bo.may_order} disabled{/if}><i class="fas fa-arrow-down" aria-hidden="true"></i></button>
                        </span>
                    </li>
                {/foreach}
            </ol>
            {if $bo.preference.more || $bo.preference.own}
                <footer class="panel-footer card-footer bo-head">
                    <span class="text-muted" dir="auto">{$bo.preference.more|escape}</span>
                    {if $bo.preference.own}<button class="btn btn-default btn-sm" name="prefer_reset" value="1"{if !$bo.may_order} disabled{/if}>{$bo.lang.orders_prefer_reset|escape}</button>{/if}
                </footer>
            {/if}
        </form>
    </section>
{/if}
