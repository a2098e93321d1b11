<section class="panel panel-default card bo-drops">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-calendar-alt" aria-hidden="true"></i> {$bo.lang.drops_title|escape}</h3>
    </header>
    {if $bo.days}
        <div class="list-group list-group-flush">
            {foreach $bo.days as $day}
                <a class="list-group-item list-group-item-action{if $day.chosen} active{/if}" href="{$day.address|escape}" data-bo-day="{$day.day|escape}">
                    <i class="{if $day.chosen}fas fa-dot-circle{else}far fa-circle{/if}" aria-hidden="true"></i>
                    <span>{$day.day|escape}</span>
                    <small>{$day.count|escape}</small>
                </a>
            {/foreach}
        </div>
    {else}
        <div class="panel-body card-body"><p class="text-muted bo-last">{$bo.lang.drops_empty|escape}</p></div>
    {/if}
</section>
