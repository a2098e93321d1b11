<section class="panel panel-default card bo-new">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-shopping-cart" aria-hidden="true"></i> {$bo.lang.create_title|escape}</h3>
    </header>
    <div class="panel-body card-body">
        <form method="post" action="{$bo.here|escape}" data-bo-new>
            <input type="hidden" name="token" value="{$token|escape}">
            <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
            <label for="bo-create">{$bo.lang.create_label|escape}</label>
            <input class="form-control" id="bo-create" name="create" type="text" maxlength="255" required autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="{$bo.lang.create_hint|escape}" value="{$bo.typed|escape}"{if !$bo.may_order} disabled{/if}>
            <button class="btn btn-success btn-block" type="submit"{if !$bo.may_order} disabled{/if}>{$bo.lang.create_submit|escape}</button>
        </form>
        <details class="bo-bulk">
            <summary>{$bo.lang.orders_bulk_title|escape}</summary>
            {include file="`$bo.views`/names.tpl" bulk=""}
        </details>
    </div>
</section>
