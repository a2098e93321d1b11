{strip}
<section class="panel panel-default card bo-pricing">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="fas fa-tags" aria-hidden="true"></i> {$bo.lang.pricing_title|escape}</h3>
    </header>
    <div class="panel-body card-body">
        {if $bo.pricing}
            <dl class="bo-pairs">
                {foreach $bo.pricing as $price}
                    {if $price@index < 8}<dt><a href="{$price.address|escape}">.{$price.unicode|escape}</a></dt><dd>{$price.price|escape}</dd>{/if}
                {/foreach}
            </dl>
            {if count($bo.pricing) > 8}
                <details class="bo-more">
                    <summary>{$bo.lang.pricing_more|escape} ({$bo.pricing|count})</summary>
                    <dl class="bo-pairs">
                        {foreach $bo.pricing as $price}
                            {if $price@index >= 8}<dt><span>.{$price.unicode|escape}</span></dt><dd>{$price.price|escape}</dd>{/if}
                        {/foreach}
                    </dl>
                </details>
            {/if}
        {else}
            <p class="text-muted bo-last">{$bo.lang.empty_prices|escape}</p>
        {/if}
    </div>
</section>
{/strip}
