<section class="panel panel-default" aria-labelledby="money-title">
    <div class="panel-heading"><h3 class="panel-title" id="money-title">{$bo.lang.dash_money_title|escape}</h3></div>
    <div class="panel-body" id="money">
        {foreach $bo.money as $plot}
            {assign var=id value="money-`$plot@index`"}
            <ul class="list-inline bo-legend">
                <li><strong>{$plot.code|escape}</strong></li>
                <li><span class="bo-key bo-revenue {$bo.tones.revenue|escape}"></span> {$bo.lang.dash_revenue|escape}: <strong>{$plot.revenue|escape}</strong></li>
                {if $plot.margin}<li><span class="bo-key bo-margin {$bo.tones.margin|escape}"></span> {$bo.lang.dash_margin|escape}: <strong>{$plot.margin|escape}</strong></li>{/if}
            </ul>
            <p class="bo-axis small text-muted" aria-hidden="true">{$plot.max|escape}</p>
            <svg class="bo-plot" viewBox="0 0 1000 160" preserveAspectRatio="none" role="img" aria-labelledby="{$id|escape}-title {$id|escape}-desc">
                <title id="{$id|escape}-title">{$bo.lang.dash_money|replace:':currency':$plot.code|escape}</title>
                <desc id="{$id|escape}-desc">{if $plot.margin}{$bo.lang.dash_money_desc|replace:':currency':$plot.code|replace:':revenue':$plot.revenue|replace:':margin':$plot.margin|escape}{else}{$bo.lang.dash_revenue_desc|replace:':currency':$plot.code|replace:':revenue':$plot.revenue|escape}{/if}</desc>
                {include file='dashboard/bars.tpl' bars=$plot.bars rows=$plot.rows}
                <line class="bo-zero" x1="0" x2="1000" y1="{$plot.zero|escape}" y2="{$plot.zero|escape}"/>
            </svg>
            <p class="bo-axis bo-ends small text-muted" aria-hidden="true"><span>{$plot.rows[0].start|escape}</span><span>{$plot.rows[25].start|escape}</span></p>
            {if $plot.none}<p class="text-warning">{$plot.none|escape}</p>{/if}
            {if $plot.unknown}<p class="text-warning">{$plot.unknown|escape}</p>{/if}
            <details>
                <summary>{$bo.lang.dash_table|escape}</summary>
                <table class="table table-condensed">
                    <thead><tr><th scope="col">{$bo.lang.dash_week|escape}</th><th scope="col" class="text-right">{$bo.lang.dash_revenue|escape}</th>{if $plot.margin}<th scope="col" class="text-right">{$bo.lang.dash_margin|escape}</th>{/if}</tr></thead>
                    <tbody>
                        {foreach $plot.rows as $row}
                            <tr><th scope="row">{$row.start|escape}</th><td class="text-right">{$row.revenue|escape}</td>{if $plot.margin}<td class="text-right">{$row.margin|escape}</td>{/if}</tr>
                        {/foreach}
                    </tbody>
                </table>
            </details>
        {foreachelse}
            <p class="text-muted">{$bo.lang.dash_money_none|escape}</p>
        {/foreach}
        {if $bo.money}<p class="small text-muted">{$bo.lang.dash_money_hint|escape}</p>{/if}
    </div>
</section>
