{include file="$template/includes/frame.tpl" scope='parent'}
<div class="tiles clearfix {$frame.below}">
    <div class="row {$frame.tight}">
        <div class="{$frame.quarter}">{include file="$template/includes/tile.tpl" uri='clientarea.php?action=services' icon='cube' stat=$clientsstats.productsnumactive title="{lang key='navservices'}" colour='blue'}</div>
        <div class="{$frame.quarter}">{include file="$template/includes/tile.tpl" uri='clientarea.php?action=domains' icon='globe' stat=$clientsstats.numactivedomains title="{lang key='navdomains'}" colour='green'}</div>
        <div class="{$frame.quarter}">{include file="$template/includes/tile.tpl" uri='supporttickets.php' icon='comments' stat=$clientsstats.numactivetickets title="{lang key='navtickets'}" colour='red'}</div>
        <div class="{$frame.quarter}">{include file="$template/includes/tile.tpl" uri='clientarea.php?action=invoices' icon='credit-card' stat=$clientsstats.numunpaidinvoices title="{lang key='navinvoices'}" colour='gold'}</div>
    </div>
</div>
<p class="text-muted">{lang key='credit'}: <strong id="creditBalance">{$clientsstats.creditbalance}</strong></p>
{foreach $addons_html as $addon_html}<div>{$addon_html}</div>{/foreach}
{$narrow = []}
<div class="{$frame.panels}">
    <div class="row">
        <div class="{$frame.whole}">
            {foreach $panels as $panel}
                {if $panel->getExtra('colspan')}
                    {include file="$template/includes/homepanel.tpl"}
                {else}
                    {$narrow[] = $panel}
                {/if}
            {/foreach}
        </div>
        <div class="{$frame.half}">
            {foreach $narrow as $panel}{if $panel@iteration is odd}{include file="$template/includes/homepanel.tpl"}{/if}{/foreach}
        </div>
        <div class="{$frame.half}">
            {foreach $narrow as $panel}{if $panel@iteration is even}{include file="$template/includes/homepanel.tpl"}{/if}{/foreach}
        </div>
    </div>
</div>
