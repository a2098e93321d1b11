<section class="panel panel-default card bow-calendar">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-calendar-alt" aria-hidden="true"></i> {$bo.lang.watch_calendar|escape}</h3>
    </header>
    <div class="panel-body card-body">
        <p>{$bo.lang.watch_calendar_intro|escape}</p>
        {if $bo.calendar.key}
            <label for="bow-address">{$bo.lang.watch_calendar_address|escape}</label>
            <div class="bow-address">
                <input class="form-control input-sm form-control-sm" id="bow-address" type="text" readonly value="{$bo.calendar.https|escape}" aria-describedby="bow-secret">
                <button class="btn btn-default btn-sm w-hidden" type="button" data-bow-copy="{$bo.lang.watch_calendar_copied|escape}">{$bo.lang.watch_calendar_copy|escape}</button>
            </div>
            <p class="bo-note text-muted" id="bow-secret">{$bo.lang.watch_calendar_secret|escape}</p>
            <a class="btn btn-primary btn-sm btn-block" href="{$bo.calendar.webcal|escape}">{$bo.lang.watch_calendar_subscribe|escape}</a>
            <form class="bow-buttons" method="post" action="{$bo.here|escape}" data-bow-confirm="{$bo.lang.watch_calendar_confirm|escape}">
                {include file="`$bo.parts`/watching/tokens.tpl"}
                <button class="btn btn-default btn-sm" name="calendar" value="renew">{$bo.lang.watch_calendar_renew|escape}</button>
                <button class="btn btn-default btn-sm" name="calendar" value="delete">{$bo.lang.watch_calendar_stop|escape}</button>
            </form>
        {else}
            <form method="post" action="{$bo.here|escape}">
                {include file="`$bo.parts`/watching/tokens.tpl"}
                <button class="btn btn-default btn-sm btn-block" name="calendar" value="renew"{if !$bo.may_order} disabled{/if}>{$bo.lang.watch_calendar_make|escape}</button>
            </form>
        {/if}
    </div>
</section>
