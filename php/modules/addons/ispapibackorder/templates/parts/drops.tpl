{strip}
{if $bo.days}
    <section class="panel panel-default card bo-drops">
        <header class="panel-heading card-header">
            <h3 class="panel-title card-title"><i class="fas fa-calendar-alt" aria-hidden="true"></i> {$bo.lang.drops_title|escape}</h3>
        </header>
        <ol class="panel-body card-body list-unstyled bo-days" style="--bo-days:{$bo.days|@count}" aria-label="{$bo.lang.drops_label|escape}">
            {foreach $bo.days as $day}
                <li>
                    <a href="{$day.address|escape}" data-bo-day="{$day.day|escape}"{if $day.chosen} class="active" aria-current="true"{/if} style="--bo-bar:{$day.height|escape}%"><span>{$day.label|escape}</span><small>{$day.count|escape}</small></a>
                </li>
            {/foreach}
        </ol>
    </section>
{/if}
{/strip}
