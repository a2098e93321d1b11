{if $auction}
    {if $auction.standing}<span class="bo-standing label label-{if $auction.leads}success{else}warning{/if}">{$auction.standing|escape}</span>{/if}
    <dl class="bo-facts">
        <div><dt>{$bo.lang.orders_auction_ends|escape}</dt><dd>{if $auction.ends}<time datetime="{$auction.ends_at|escape}Z">{$auction.ends|escape}</time>{else}{$bo.lang.orders_auction_unknown|escape}{/if}</dd></div>
        <div><dt>{$bo.lang.orders_auction_best|escape}</dt><dd>{if $auction.best}<bdi>{$auction.best|escape}</bdi>{else}{$bo.lang.orders_auction_none|escape}{/if}</dd></div>
        {if $auction.next}<div><dt>{$bo.lang.orders_auction_next|escape}</dt><dd><bdi>{$auction.next|escape}</bdi></dd></div>{/if}
        <div><dt>{$bo.lang.orders_auction_bids|escape}</dt><dd>{$auction.bids|escape}</dd></div>
        {if $auction.bidders}<div><dt>{$bo.lang.orders_auction_bidders|escape}</dt><dd>{$auction.bidders|escape}</dd></div>{/if}
    </dl>
    <span class="bo-auction-go">
        {if $auction.url}<a class="btn btn-primary btn-sm" href="{$auction.url|escape}" target="_blank" rel="noopener noreferrer">{$bo.lang.orders_auction_open|escape} <span class="sr-only">{$name|escape} {$bo.lang.orders_auction_opens|escape}</span><i class="fas fa-external-link-alt" aria-hidden="true"></i></a>{/if}
        <small class="text-muted">{include file="`$bo.views`/moment.tpl" moment=$auction.updated}</small>
    </span>
{else}
    <span class="text-muted">{$bo.lang.orders_next_auction_unknown|escape}</span>
{/if}
