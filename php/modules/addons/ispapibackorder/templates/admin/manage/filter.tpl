<form class="bo-filter bo-manage-filter" method="get" action="addonmodules.php" role="search" data-bo-filter>
    <input type="hidden" name="module" value="ispapibackorder">
    <input type="hidden" name="tab" value="manage">
    {foreach $bo.form.statuses as $status}<input type="hidden" name="status[]" value="{$status|escape}">{/foreach}
    <input type="hidden" name="sort" value="{$bo.form.sort|escape}">
    <input type="hidden" name="dir" value="{$bo.form.dir|escape}">
    <label class="bo-wide">{$bo.lang.manage_search|escape}
        <input class="form-control input-sm" type="search" name="q" value="{$bo.form.q|escape}" maxlength="255" placeholder="{$bo.lang.manage_search_hint|escape}" spellcheck="false" autocapitalize="off"></label>
    <label>{$bo.lang.admin_client|escape}
        <input class="form-control input-sm" type="text" name="client" value="{$bo.form.client|escape}" maxlength="255" placeholder="{$bo.lang.manage_client_hint|escape}" list="bo-clients" autocomplete="off" data-bo-client></label>
    <label>{$bo.lang.search_tld|escape}
        <input class="form-control input-sm bo-short" type="text" name="zone" value="{$bo.form.zone|escape}" maxlength="70" list="bo-zones" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
    <label>{$bo.lang.search_from|escape}
        <input class="form-control input-sm bo-short" type="date" name="from" value="{$bo.form.from|escape}"></label>
    <label>{$bo.lang.search_to|escape}
        <input class="form-control input-sm bo-short" type="date" name="to" value="{$bo.form.to|escape}"></label>
    <label>{$bo.lang.search_rows|escape}
        <select class="form-control input-sm bo-short" name="rows">{foreach $bo.form.row_choices as $choice}<option value="{$choice|escape}"{if $choice == $bo.form.rows} selected{/if}>{$choice|escape}</option>{/foreach}</select></label>
    <span class="bo-buttons">
        <button class="btn btn-primary btn-sm" type="submit">{$bo.lang.admin_search|escape}</button>
        <a class="btn btn-default btn-sm" href="{$bo.everything|escape}">{$bo.lang.manage_reset|escape}</a>
    </span>
    <details class="bo-more"{if $bo.form.is_detailed} open{/if}>
        <summary>{$bo.lang.manage_more|escape}</summary>
        <label>{$bo.lang.manage_changed_from|escape}
            <input class="form-control input-sm bo-short" type="date" name="changed_from" value="{$bo.form.changed_from|escape}"></label>
        <label>{$bo.lang.manage_changed_to|escape}
            <input class="form-control input-sm bo-short" type="date" name="changed_to" value="{$bo.form.changed_to|escape}"></label>
    </details>
    <datalist id="bo-clients"></datalist>
    <datalist id="bo-zones">{foreach $bo.form.zones as $zone}<option value="{$zone|escape}"></option>{/foreach}</datalist>
</form>
