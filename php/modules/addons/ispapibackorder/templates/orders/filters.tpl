<section class="panel panel-default card bo-filter">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-filter" aria-hidden="true"></i> {$bo.lang.filter_title|escape}</h3>
    </header>
    <div class="list-group list-group-flush" data-bo-filters data-bo-part="filters">
        {foreach $bo.filters as $filter}
            {assign var=statuskey value="status_`$filter.status`"}
            <a class="list-group-item list-group-item-action{if $filter.chosen} active{/if}" href="{$filter.address|escape}" data-status="{$filter.status|escape}"{if $filter.chosen} aria-current="true"{/if}>
                <i class="{if $filter.chosen}fas fa-dot-circle{else}far fa-circle{/if}" aria-hidden="true"></i>
                <span>{$bo.lang[$statuskey]|escape}</span>
                <small>{$filter.count|escape}</small>
            </a>
        {/foreach}
        <a class="list-group-item list-group-item-action{if !$bo.form.status} active{/if}" href="{$bo.everything|escape}" data-status=""{if !$bo.form.status} aria-current="true"{/if}>
            <i class="{if !$bo.form.status}fas fa-dot-circle{else}far fa-circle{/if}" aria-hidden="true"></i>
            <span>{$bo.lang.filter_all|escape}</span>
            <small data-bo-count>{$bo.count|escape}</small>
        </a>
    </div>
</section>
