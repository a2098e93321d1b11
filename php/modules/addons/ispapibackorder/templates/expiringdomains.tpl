{include file="`$bo.parts`/head.tpl"}
{strip}
<div class="backorder" data-bo-defaults="{$bo.defaults|escape}" data-bo-endpoint="{$bo.addresses.domains|escape}" data-bo-watching="{$bo.watching|escape}">
    {include file="`$bo.parts`/texts.tpl"}
    <div class="bo-title">
        <h1>{$bo.title|escape}</h1>
        <div class="btn-group">
            <a class="btn btn-default" href="{$bo.addresses.backorders|escape}">{$bo.lang.nav_my_backorders|escape} (<strong data-bo-count>{$bo.count|escape}</strong>)</a>
            <a class="btn btn-default" href="{$bo.watching|escape}">{$bo.lang.watch_title|escape}</a>
        </div>
    </div>
    {include file="`$bo.parts`/messages.tpl"}
    <div class="bo-layout">
        <div class="bo-area-account">{include file="`$bo.parts`/account.tpl"}</div>
        <div class="bo-area-search">{include file="`$bo.parts`/search.tpl"}</div>
        <div class="bo-area-main">
            {include file="`$bo.parts`/drops.tpl"}
            <form method="post" action="{$bo.here|escape}" data-bo-table{if !$bo.rows} class="w-hidden"{/if}>
                <input type="hidden" name="token" value="{$token|escape}">
                <input type="hidden" name="{$bo.token_field|escape}" value="{$bo.token|escape}">
                <input type="hidden" name="query" value="{$bo.query|escape}">
                {* First in the form, so that it is what the Enter key presses. *}
                <div class="panel panel-default card bo-bar"><button class="btn btn-primary btn-sm bo-together" name="step" value="preview" formaction="{$bo.addresses.backorders|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.domains_together|escape}<span></span></button></div>
                <div class="panel panel-default card bo-list">
                    <div class="panel-heading card-header">
                        <span data-bo-info role="status">{$bo.info|escape}</span>
                        <i class="fas fa-spinner fa-spin bo-busy" aria-hidden="true"></i>
                    </div>
                    <div class="table-responsive bo-scroll">
                        <table id="tableBackorderDomains" class="table table-list bo-table" style="{$bo.labels|escape}" data-bo-edition="{$bo.edition|escape}" data-bo-total="{$bo.total|escape}" data-bo-page="{$bo.form.page|escape}" data-bo-rows="{$bo.form.rows|escape}" data-bo-order="{$bo.form.sort|escape}" data-bo-dir="{$bo.form.dir|escape}" data-bo-may-order="{if $bo.may_order}1{else}0{/if}">
                            <thead>{include file="`$bo.parts`/tablehead.tpl"}</thead>
                            <tbody>
                                {foreach $bo.rows as $row}
                                    <tr>
                                        <td class="bo-action">
                                            {if $row.action == 'delete'}
                                                <button class="btn btn-default" name="delete" value="{$row.backorder.id|escape}"{if $row.dropped} data-dropped="1"{/if}{if $row.backorder.holds} data-holds="1"{/if}{if !$bo.may_order} disabled{/if}>{$bo.lang.button_delete|escape}</button>
                                            {elseif $row.action == 'status'}
                                                <span class="label label-{$row.backorder.style|escape}" title="{$row.backorder.explanation|escape}">{$row.backorder.text|escape}</span>
                                            {elseif $row.action == 'create'}
                                                {if $bo.may_order}<input type="checkbox" class="bo-pick" name="names[]" value="{$row.domain|escape}" aria-label="{$row.unicode|escape}">{/if}
                                                <button class="btn btn-default" name="create" value="{$row.domain|escape}"{if !$bo.may_order} disabled{/if}>{$bo.lang.button_backorder|escape}</button>
                                            {elseif $row.action == 'dropped'}
                                                <small class="text-muted">{$bo.lang.domains_js_dropped|escape}</small>
                                            {else}
                                                <small class="text-muted">{$bo.lang.not_offered|escape}</small>
                                            {/if}
                                        </td>
                                        <td class="bo-domain">
                                            <button class="bo-star {if $row.watched}fas{else}far{/if} fa-star" name="{if $row.watched}unwatch{else}watch{/if}" value="{$row.domain|escape}" aria-label="{if $row.watched}{$bo.lang.domains_js_unwatch|escape}{else}{$bo.lang.domains_js_watch|escape}{/if} {$row.unicode|escape}"></button>
                                            {include file="`$bo.parts`/name.tpl"}
                                        </td>
                                        <td class="bo-drop_date"><time datetime="{$row.drop_date|escape}Z">{$row.drop_shown|escape}</time></td>
                                        <td>{include file="`$bo.parts`/counted.tpl" count=$row.characters}</td>
                                        <td>{include file="`$bo.parts`/counted.tpl" count=$row.digits}</td>
                                        <td>{include file="`$bo.parts`/counted.tpl" count=$row.hyphens}</td>
                                        {if $bo.scores}<td class="bo-score">{$row.score|escape}</td>{/if}
                                        <td class="bo-price">{$row.price|escape}</td>
                                    </tr>
                                {/foreach}
                            </tbody>
                        </table>
                    </div>
                </div>
                {include file="`$bo.parts`/pager.tpl"}
            </form>
            {if $bo.fault}
                <div class="bo-empty bo-unread">
                    <i class="fas fa-exclamation-circle" aria-hidden="true"></i>
                    <h4>{$bo.lang.domains_fault_title|escape}</h4>
                    <p dir="auto">{$bo.fault.message|escape}</p>
                    <p><a class="btn btn-default btn-sm" href="{$bo.reset|escape}">{$bo.lang.search_reset|escape}</a></p>
                </div>
            {/if}
            <div class="bo-empty{if $bo.rows} w-hidden{/if}" data-bo-empty>
                {if $bo.list.empty}
                    <i class="far fa-hourglass" aria-hidden="true"></i>
                    <h4>{$bo.lang.empty_list_title|escape}</h4>
                    <p>{$bo.lang.empty_list_text|escape}</p>
                {else}
                    {if !$bo.pricing}
                        <div data-bo-unpriced{if !$bo.unpriced} class="w-hidden"{/if}>
                            <i class="fas fa-tags" aria-hidden="true"></i>
                            <h4>{$bo.lang.empty_prices_title|escape}</h4>
                            <p>{$bo.lang.empty_prices|escape}</p>
                        </div>
                    {/if}
                    <div data-bo-unmatched{if $bo.unpriced} class="w-hidden"{/if}>
                        <i class="fas fa-search" aria-hidden="true"></i>
                        <h4>{$bo.lang.empty_search_title|escape}</h4>
                        <p>{$bo.lang.empty_search_text|escape}</p>
                    </div>
                    <p><a class="btn btn-default btn-sm" href="{$bo.reset|escape}" data-bo-reset>{$bo.lang.search_reset|escape}</a> <a class="btn btn-default btn-sm" href="{$bo.everything|escape}" data-bo-everything>{$bo.lang.empty_search_all|escape}</a></p>
                {/if}
            </div>
            {if $bo.list.imported}<p class="bo-note text-muted bo-state" dir="auto">{$bo.list.state|escape}</p>{/if}
        </div>
        <div class="bo-area-rest">{include file="`$bo.parts`/pricing.tpl"}</div>
    </div>
</div>
{/strip}
