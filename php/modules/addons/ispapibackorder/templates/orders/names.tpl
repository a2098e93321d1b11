<form method="post" action="{$bo.here|escape}" enctype="multipart/form-data" data-bo-bulk>
    <input type="hidden" name="token" value="{$token|escape}">
    <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
    <input type="hidden" name="step" value="preview">
    <label for="bo-names">{$bo.lang.orders_bulk_label|escape}</label>
    <textarea class="form-control" id="bo-names" name="names" rows="5" autocapitalize="off" spellcheck="false" aria-describedby="bo-names-hint" placeholder="example.com&#10;example.net"{if !$bo.may_order} disabled{/if}>{$bulk|escape}</textarea>
    <p class="bo-note text-muted" id="bo-names-hint">{$bo.lang.orders_bulk_hint|escape}</p>
    <div class="bo-drop" data-bo-drop>
        <label for="bo-file"><i class="fas fa-file-upload" aria-hidden="true"></i> <span data-bo-drop-text="{$bo.lang.orders_bulk_drop|escape}">{$bo.lang.orders_bulk_file|escape}</span></label>
        <input id="bo-file" name="file" type="file" accept=".csv,.txt,text/plain,text/csv"{if !$bo.may_order} disabled{/if}>
        <p class="bo-note" data-bo-file-note aria-live="polite"></p>
    </div>
    <button class="btn btn-default btn-block" type="submit"{if !$bo.may_order} disabled{/if}>{$bo.lang.orders_bulk_check|escape}</button>
    <p class="bo-note text-muted">{$bo.lang.orders_bulk_note|escape}</p>
</form>
