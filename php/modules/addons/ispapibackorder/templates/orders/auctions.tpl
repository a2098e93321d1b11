{if $bo.auctions}
    <section class="panel panel-default card bo-auctions">
        <header class="panel-heading card-header">
            <h3 class="panel-title card-title"><i class="fas fa-gavel" aria-hidden="true"></i> {$bo.lang.orders_auctions_title|escape}</h3>
        </header>
        <div class="panel-body card-body"><p class="text-muted bo-last">{$bo.lang.orders_auctions_text|escape}</p></div>
        <ul class="list-group list-group-flush">
            {foreach $bo.auctions as $one}
                <li class="list-group-item bo-auction">
                    <span class="bo-auction-name">{include file="`$bo.parts`/name.tpl" row=$one}</span>
                    {include file="`$bo.views`/auction.tpl" auction=$one.auction name=$one.unicode}
                </li>
            {/foreach}
        </ul>
    </section>
{/if}
