{strip}
<section class="panel panel-default card bo-search">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-search" aria-hidden="true"></i> {$bo.lang.search_title|escape}</h3>
    </header>
    <form method="get" action="index.php" autocapitalize="off" spellcheck="false" data-bo-search>
        <input type="hidden" name="m" value="ispapibackorder">
        <input type="hidden" name="page" value="domains">
        <input type="hidden" name="sort" value="{$bo.form.sort|escape}">
        <input type="hidden" name="dir" value="{$bo.form.dir|escape}">
        <div class="panel-body card-body bo-fields">
            <div class="form-group bo-wide{if $bo.fault && $bo.fault.field == 'q'} has-error{/if}" data-bo-field="q">
                <label for="bo-q">{$bo.lang.search_pattern|escape}</label>
                <input class="form-control{if $bo.fault && $bo.fault.field == 'q'} is-invalid{/if}" id="bo-q" name="q" type="search" value="{$bo.form.typed|escape}" maxlength="1000" autocomplete="off" dir="ltr" aria-describedby="bo-q-fault bo-q-pattern">
                <div class="bo-how">
                    <select class="form-control" name="how" aria-label="{$bo.lang.domains_how|escape}">
                        {foreach $bo.form.hows as $how}
                            {assign var=label value="domains_how_`$how`"}
                            <option value="{$how|escape}"{if $how == $bo.form.how} selected{/if}>{$bo.lang[$label]|escape}</option>
                        {/foreach}
                    </select>
                    <select class="form-control" name="match" aria-label="{$bo.lang.domains_match|escape}">
                        <option value="all">{$bo.lang.domains_match_all|escape}</option>
                        <option value="any"{if $bo.form.any} selected{/if}>{$bo.lang.domains_match_any|escape}</option>
                    </select>
                </div>
                {include file="`$bo.parts`/fault.tpl" field='q'}
                <p class="bo-note text-muted bo-reading{if !$bo.pattern && !$bo.exclude} w-hidden{/if}" id="bo-q-pattern" data-bo-reading aria-live="polite">
                    {$bo.lang.domains_searched_as|escape} <code data-bo-pattern>{$bo.pattern|escape}</code>
                    <span data-bo-without{if !$bo.exclude} class="w-hidden"{/if}> {$bo.lang.domains_searched_without|escape} <code data-bo-exclude>{$bo.exclude|escape}</code></span>
                </p>
                <details class="bo-more">
                    <summary>{$bo.lang.search_help|escape}</summary>
                    <dl class="bo-help">
                        {foreach $bo.examples as $example}
                            <dt><a href="{$example.address|escape}"><code>{$example.typed|escape}</code></a></dt><dd>{$example.text|escape}</dd>
                        {/foreach}
                    </dl>
                    <p class="bo-note text-muted">{$bo.lang.domains_help|escape}</p>
                    <p class="bo-note text-muted">{$bo.lang.domains_help_words|escape}</p>
                </details>
            </div>
            <div class="form-group">
                <label for="bo-scope">{$bo.lang.search_tld|escape}</label>
                <select class="form-control" id="bo-scope" name="scope">
                    <option value="priced">{$bo.lang.search_scope_priced|escape}</option>
                    <option value="all"{if $bo.form.scope == 'all'} selected{/if}>{$bo.lang.search_scope_all|escape}</option>
                </select>
                {if $bo.zones}
                    <details class="bo-more"{if $bo.form.chosen} open{/if}>
                        <summary>{$bo.lang.search_tld_choose|escape}<span data-bo-chosen>{if $bo.form.chosen} ({$bo.form.chosen|escape}){/if}</span></summary>
                        <div class="bo-zones" role="group" aria-label="{$bo.lang.search_tld_choose|escape}" tabindex="0">
                            {foreach $bo.zones as $zone}
                                <label><input type="checkbox" name="tld[]" value="{$zone.zone|escape}"{if $zone.chosen} checked{/if}><span>.{$zone.unicode|escape}</span><small>{$zone.count|escape}</small></label>
                            {/foreach}
                        </div>
                        <p class="bo-note text-muted">{$bo.lang.search_tld_note|escape}</p>
                    </details>
                {/if}
            </div>
            <div class="form-group">
                <label for="bo-rows">{$bo.lang.search_rows|escape}</label>
                <select class="form-control" id="bo-rows" name="rows">
                    {foreach $bo.form.rows_offered as $rows}<option{if $rows == $bo.form.rows} selected{/if}>{$rows|escape}</option>{/foreach}
                </select>
            </div>
            <details class="bo-advanced bo-wide"{if $bo.form.advanced} open{/if}>
                <summary class="btn btn-default btn-sm btn-block">{$bo.lang.search_advanced|escape}</summary>
                <div class="form-group{if $bo.fault && $bo.fault.field == 'exclude'} has-error{/if}" data-bo-field="exclude">
                    <label for="bo-exclude">{$bo.lang.domains_exclude|escape}</label>
                    <input class="form-control{if $bo.fault && $bo.fault.field == 'exclude'} is-invalid{/if}" id="bo-exclude" name="exclude" type="search" value="{$bo.form.exclude|escape}" maxlength="1000" autocomplete="off" dir="ltr" placeholder="{$bo.lang.domains_exclude_hint|escape}" aria-describedby="bo-exclude-fault">
                    {include file="`$bo.parts`/fault.tpl" field='exclude'}
                </div>
                {foreach $bo.form.ranges as $range => $field}
                    {assign var=least value="`$field`_min"}
                    {assign var=most value="`$field`_max"}
                    {assign var=label value="search_`$range`"}
                    <fieldset class="bo-range">
                        <legend>{$bo.lang[$label]|escape}</legend>
                        <input class="form-control" type="number" name="{$least|escape}"{if $bo.form.bounds[$least] !== null} value="{$bo.form.bounds[$least]|escape}"{/if} min="0" max="{$bo.form.most[$field]|escape}" placeholder="{$bo.lang.search_min|escape}">
                        <input class="form-control" type="number" name="{$most|escape}"{if $bo.form.bounds[$most] !== null} value="{$bo.form.bounds[$most]|escape}"{/if} min="0" max="{$bo.form.most[$field]|escape}" placeholder="{$bo.lang.search_max|escape}">
                    </fieldset>
                {/foreach}
                <div class="bo-flags">
                    {foreach $bo.form.flags as $flag => $set}
                        {assign var=label value="search_`$flag`"}
                        <label class="bo-check"><input type="checkbox" name="{$flag|escape}" value="1"{if $set} checked{/if}><span>{$bo.lang[$label]|escape}</span></label>
                    {/foreach}
                </div>
                <div class="form-group">
                    <label for="bo-from">{$bo.lang.search_from|escape}</label>
                    <input class="form-control" id="bo-from" type="date" name="from" value="{$bo.form.from|escape}">
                </div>
                <div class="form-group">
                    <label for="bo-to">{$bo.lang.search_to|escape}</label>
                    <input class="form-control" id="bo-to" type="date" name="to" value="{$bo.form.to|escape}">
                </div>
                <div class="form-group bo-last">
                    <label for="bo-added">{$bo.lang.domains_added|escape}</label>
                    <input class="form-control" id="bo-added" type="{if $bo.form.timed}datetime-local{else}date{/if}" step="1" title="UTC" name="added" value="{$bo.form.added|escape}">
                </div>
            </details>
        </div>
        <footer class="panel-footer card-footer">
            <button class="btn btn-success btn-block" type="submit">{$bo.lang.search_submit|escape}</button>
            <a class="btn btn-link btn-sm btn-block" href="{$bo.reset|escape}" data-bo-reset>{$bo.lang.search_reset|escape}</a>
        </footer>
    </form>
    <form class="panel-footer card-footer bo-save" method="post" action="{$bo.watching|escape}" data-bo-save>
        <input type="hidden" name="token" value="{$token|escape}">
        <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
        <input type="hidden" name="query" value="{$bo.query|escape}">
        <details>
            <summary><i class="far fa-bookmark" aria-hidden="true"></i> {$bo.lang.domains_save|escape}</summary>
            <div class="form-group">
                <label for="bo-save">{$bo.lang.domains_save_name|escape}</label>
                <input class="form-control" id="bo-save" name="save_search" type="text" maxlength="100" required autocomplete="off">
            </div>
            <label class="bo-check"><input type="checkbox" name="mail" value="1"{if !$bo.may_order} disabled{/if}><span>{$bo.lang.domains_save_mail|escape}</span></label>
            <button class="btn btn-default btn-sm btn-block" type="submit">{$bo.lang.domains_save_submit|escape}</button>
        </details>
    </form>
</section>
{/strip}
