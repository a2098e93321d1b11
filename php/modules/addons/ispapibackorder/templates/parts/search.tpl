<form class="panel panel-default card bo-search" method="get" action="index.php" data-bo-search>
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-search" aria-hidden="true"></i> {$bo.lang.search_title|escape}</h3>
    </header>
    <div class="panel-body card-body bo-fields">
        <input type="hidden" name="m" value="ispapibackorder">
        <input type="hidden" name="page" value="domains">
        <input type="hidden" name="sort" value="{$bo.form.sort|escape}">
        <input type="hidden" name="dir" value="{$bo.form.dir|escape}">
        <div class="form-group{if $bo.error} has-error{/if}" data-bo-pattern>
            <label for="bo-pattern">{$bo.lang.search_pattern|escape}</label>
            <input class="form-control{if $bo.error} is-invalid{/if}" id="bo-pattern" name="pattern" type="search" value="{$bo.form.pattern|escape}" maxlength="1000" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="bo-pattern-note">
            <p class="help-block text-danger bo-field-error{if !$bo.error} w-hidden{/if}" data-bo-error role="alert">{$bo.error|escape}</p>
            <p class="help-block text-muted bo-note" id="bo-pattern-note">{$bo.lang.search_pattern_hint|escape}</p>
            <details class="bo-more">
                <summary>{$bo.lang.search_help|escape}</summary>
                <dl class="bo-help">
                    <dt><code>shop</code></dt><dd>{$bo.lang.search_help_contains|escape}</dd>
                    <dt><code>{literal}^[a-z]{4}${/literal}</code></dt><dd>{$bo.lang.search_help_letters|escape}</dd>
                    <dt><code>{literal}[0-9]{3}${/literal}</code></dt><dd>{$bo.lang.search_help_ends|escape}</dd>
                    <dt><code>^(best|top).*(shop|store)$</code></dt><dd>{$bo.lang.search_help_both|escape}</dd>
                </dl>
                <p class="bo-note text-muted">{$bo.lang.search_help_note|escape}</p>
            </details>
        </div>
        <div class="form-group">
            <label for="bo-scope">{$bo.lang.search_tld|escape}</label>
            <select class="form-control" id="bo-scope" name="scope">
                <option value="priced"{if $bo.form.scope == 'priced'} selected{/if}>{$bo.lang.search_scope_priced|escape}</option>
                <option value="all"{if $bo.form.scope == 'all'} selected{/if}>{$bo.lang.search_scope_all|escape}</option>
            </select>
            {if $bo.zones}
                <details class="bo-more"{if $bo.form.chosen} open{/if}>
                    <summary>{$bo.lang.search_tld_choose|escape}<span data-bo-chosen>{if $bo.form.chosen} ({$bo.form.chosen|escape}){/if}</span></summary>
                    <div class="bo-zones" role="group" aria-label="{$bo.lang.search_tld_choose|escape}">
                        {foreach $bo.zones as $zone}
                            <label class="bo-check{if !$zone.priced} text-muted{/if}">
                                <input type="checkbox" name="tld[]" value="{$zone.zone|escape}"{if $zone.chosen} checked{/if}>
                                <span>.{$zone.zone|escape}</span>
                                <small class="text-muted">{$zone.count|escape}</small>
                            </label>
                        {/foreach}
                    </div>
                    <p class="bo-note text-muted">{$bo.lang.search_tld_note|escape}</p>
                </details>
            {/if}
        </div>
        <div class="form-group">
            <label for="bo-rows">{$bo.lang.search_rows|escape}</label>
            <select class="form-control" id="bo-rows" name="rows">
                {foreach $bo.form.rows_offered as $rows}
                    <option value="{$rows|escape}"{if $rows == $bo.form.rows} selected{/if}>{$rows|escape}</option>
                {/foreach}
            </select>
        </div>
        <details class="bo-advanced"{if $bo.form.advanced} open{/if}>
            <summary class="btn btn-default btn-sm btn-block">{$bo.lang.search_advanced|escape}</summary>
            <div class="form-group">
                <label for="bo-exclude">{$bo.lang.search_exclude|escape}</label>
                <input class="form-control" id="bo-exclude" name="exclude" type="search" value="{$bo.form.exclude|escape}" maxlength="1000" autocomplete="off" autocapitalize="off" spellcheck="false">
            </div>
            {foreach $bo.form.ranges as $range => $field}
                {assign var=least value="`$field`_min"}
                {assign var=most value="`$field`_max"}
                {assign var=label value="search_`$range`"}
                <fieldset class="bo-range">
                    <legend>{$bo.lang[$label]|escape}</legend>
                    <input class="form-control input-sm form-control-sm" type="number" name="{$least|escape}" value="{$bo.form.bounds[$least]|escape}" min="0" max="63" inputmode="numeric" placeholder="{$bo.lang.search_min|escape}" aria-label="{$bo.lang[$label]|escape} {$bo.lang.search_min|escape}">
                    <input class="form-control input-sm form-control-sm" type="number" name="{$most|escape}" value="{$bo.form.bounds[$most]|escape}" min="0" max="63" inputmode="numeric" placeholder="{$bo.lang.search_max|escape}" aria-label="{$bo.lang[$label]|escape} {$bo.lang.search_max|escape}">
                </fieldset>
            {/foreach}
            <div class="bo-flags">
                {foreach $bo.form.flags as $flag => $set}
                    {assign var=label value="search_`$flag`"}
                    <label class="bo-check"><input type="checkbox" name="{$flag|escape}" value="1"{if $set} checked{/if}> <span>{$bo.lang[$label]|escape}</span></label>
                {/foreach}
            </div>
            <div class="form-group">
                <label for="bo-from">{$bo.lang.search_from|escape}</label>
                <input class="form-control input-sm form-control-sm" id="bo-from" type="date" name="from" value="{$bo.form.from|escape}">
            </div>
            <div class="form-group bo-last">
                <label for="bo-to">{$bo.lang.search_to|escape}</label>
                <input class="form-control input-sm form-control-sm" id="bo-to" type="date" name="to" value="{$bo.form.to|escape}">
            </div>
        </details>
    </div>
    <footer class="panel-footer card-footer">
        <button class="btn btn-success btn-block" type="submit">{$bo.lang.search_submit|escape}</button>
        <a class="btn btn-link btn-sm btn-block" href="{$bo.reset|escape}" data-bo-reset>{$bo.lang.search_reset|escape}</a>
    </footer>
</form>
