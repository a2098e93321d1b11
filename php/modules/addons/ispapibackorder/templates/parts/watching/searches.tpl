<section class="panel panel-default card bow-searches">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-search" aria-hidden="true"></i> {$bo.lang.watch_searches|escape}</h3>
    </header>
    {if $bo.searches}
        <ul class="list-group list-group-flush">
            {foreach $bo.searches as $search}
                <li class="list-group-item bow-search">
                    <div class="bow-what">
                        <a class="bow-name" href="{$search.address|escape}">{$search.name|escape}</a>
                        <small class="text-muted">
                            {if $search.text}<code>{$search.text|escape}</code>{else}{$bo.lang.watch_search_all|escape}{/if}
                            {foreach $search.zones as $zone}.{$zone|escape} {/foreach}
                            {if $search.more}&middot; {$bo.lang.watch_search_more|replace:':count':$search.more|escape}{/if}
                        </small>
                        <details class="bow-rename">
                            <summary><i class="fas fa-pencil-alt" aria-hidden="true"></i> {$bo.lang.watch_search_rename|escape}</summary>
                            <form method="post" action="{$bo.here|escape}">
                                {include file="`$bo.parts`/watching/tokens.tpl"}
                                <input type="hidden" name="rename_search" value="{$search.id|escape}">
                                <input class="form-control input-sm form-control-sm" name="name" type="text" value="{$search.name|escape}" maxlength="100" required aria-label="{$bo.lang.watch_search_name|escape}">
                                <button class="btn btn-primary btn-sm" type="submit">{$bo.lang.watch_search_keep|escape}</button>
                            </form>
                        </details>
                    </div>
                    <form class="bow-mail" method="post" action="{$bo.here|escape}">
                        {include file="`$bo.parts`/watching/tokens.tpl"}
                        <input type="hidden" name="mail_search" value="{$search.id|escape}">
                        <span>{$bo.lang.watch_search_mail|escape}
                            <span class="label label-{if $search.mail}success{else}default{/if}">{if $search.mail}{$bo.lang.watch_on|escape}{else}{$bo.lang.watch_off|escape}{/if}</span>
                            {if $search.mailed_at}<small class="text-muted">{$bo.lang.watch_search_mailed|replace:':date':$search.mailed_at|escape}</small>{/if}
                        </span>
                        <button class="btn btn-default btn-sm" name="mail" value="{if $search.mail}0{else}1{/if}" aria-label="{$bo.lang.watch_search_mail|escape}, {$search.name|escape}: {if $search.mail}{$bo.lang.watch_turn_off|escape}{else}{$bo.lang.watch_turn_on|escape}{/if}"{if !$bo.may_order} disabled{/if}>{if $search.mail}{$bo.lang.watch_turn_off|escape}{else}{$bo.lang.watch_turn_on|escape}{/if}</button>
                    </form>
                    <form class="bow-delete" method="post" action="{$bo.here|escape}" data-bow-confirm="{$bo.lang.watch_search_confirm|replace:':name':$search.name|escape}">
                        {include file="`$bo.parts`/watching/tokens.tpl"}
                        <button class="btn btn-default btn-sm" name="delete_search" value="{$search.id|escape}" aria-label="{$bo.lang.watch_search_delete|escape}: {$search.name|escape}">{$bo.lang.watch_search_delete|escape}</button>
                    </form>
                </li>
            {/foreach}
        </ul>
    {else}
        <div class="panel-body card-body">
            <p><strong>{$bo.lang.watch_searches_empty_title|escape}</strong></p>
            <p class="bo-last">{$bo.lang.watch_searches_empty_text|escape}</p>
        </div>
    {/if}
</section>
