{* What is wrong comes first and is shown; what is in order is folded away. *}
{assign var=all value=$bo.setup|@count}
<section class="panel panel-default" id="setup" aria-labelledby="setup-title">
    <div class="panel-heading"><h3 class="panel-title" id="setup-title">{$bo.lang.dash_setup|escape}</h3></div>
    <div class="panel-body">
        {if $bo.setup_bad}
            <p>{$bo.setup_told|escape}</p>
            <ul class="list-unstyled bo-checks">
                {foreach $bo.setup as $item}{if $item.level != 'success'}{include file='dashboard/check.tpl' item=$item}{/if}{/foreach}
            </ul>
        {else}
            <p><span class="label label-success">{$bo.lang.dash_level_success|escape}</span> {$bo.lang.dash_setup_all|replace:':n':$all|escape}</p>
        {/if}
        {if $bo.setup_bad < $all}
            <details>
                <summary>{$bo.lang.dash_setup_passed|escape}</summary>
                <ul class="list-unstyled bo-checks">
                    {foreach $bo.setup as $item}{if $item.level == 'success'}{include file='dashboard/check.tpl' item=$item}{/if}{/foreach}
                </ul>
            </details>
        {/if}
        <form method="post" action="{$bo.here|escape}">
            {include file='token.tpl'}
            <button class="btn btn-default btn-sm" type="submit" name="action" value="test-registrar">{$bo.lang.dash_test|escape}</button>
        </form>
    </div>
</section>
