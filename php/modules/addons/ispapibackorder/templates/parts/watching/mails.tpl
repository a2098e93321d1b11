<section class="panel panel-default card">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="far fa-envelope" aria-hidden="true"></i> {$bo.lang.watch_mails|escape}</h3>
    </header>
    <form class="panel-body card-body" method="post" action="{$bo.here|escape}">
        {include file="`$bo.parts`/watching/tokens.tpl"}
        <p class="bow-switch">{$bo.lang.watch_mails_watched|escape} <span class="label label-{if $bo.mail}success{else}default{/if}">{if $bo.mail}{$bo.lang.watch_on|escape}{else}{$bo.lang.watch_off|escape}{/if}</span></p>
        <p class="bo-note text-muted">{$bo.lang.watch_mails_note|escape}</p>
        <button class="btn btn-default btn-sm btn-block" name="mail_watched" value="{if $bo.mail}0{else}1{/if}" aria-label="{$bo.lang.watch_mails_watched|escape}: {if $bo.mail}{$bo.lang.watch_turn_off|escape}{else}{$bo.lang.watch_turn_on|escape}{/if}"{if !$bo.may_order} disabled{/if}>{if $bo.mail}{$bo.lang.watch_turn_off|escape}{else}{$bo.lang.watch_turn_on|escape}{/if}</button>
    </form>
</section>
