<section class="panel panel-default" aria-labelledby="weeks-title">
    <div class="panel-heading"><h3 class="panel-title" id="weeks-title">{$bo.lang.dash_weeks|escape}</h3></div>
    <div class="panel-body" id="weeks">
        {if $bo.weeks.is_empty}
            <p class="text-muted">{$bo.lang.dash_weeks_none|escape}</p>
        {else}
            <ul class="list-inline bo-legend">
                <li><span class="bo-key bo-caught {$bo.tones.caught|escape}"></span> {$bo.lang.dash_caught|escape}: <strong>{$bo.weeks.total.caught|escape}</strong></li>
                <li><span class="bo-key bo-missed {$bo.tones.missed|escape}"></span> {$bo.lang.dash_missed|escape}: <strong>{$bo.weeks.total.missed|escape}</strong></li>
                <li><span class="bo-key bo-unsent {$bo.tones.unsent|escape}"></span> {$bo.lang.dash_unsent|escape} ({$bo.lang.dash_unsent_hint|escape}): <strong>{$bo.weeks.total.unsent|escape}</strong></li>
                {if $bo.weeks.share}<li>{$bo.lang.dash_success|escape}: <strong>{$bo.weeks.share|escape}</strong></li>{/if}
            </ul>
            <p class="bo-axis small text-muted" aria-hidden="true">{$bo.weeks.max|escape}</p>
            <svg class="bo-plot" viewBox="0 0 1000 160" preserveAspectRatio="none" role="img" aria-labelledby="weeks-plot-title weeks-plot-desc">
                <title id="weeks-plot-title">{$bo.lang.dash_weeks|escape}</title>
                <desc id="weeks-plot-desc">{$bo.lang.dash_weeks_desc|replace:':caught':$bo.weeks.total.caught|replace:':missed':$bo.weeks.total.missed|replace:':unsent':$bo.weeks.total.unsent|escape}</desc>
                {include file='dashboard/bars.tpl' bars=$bo.weeks.bars rows=$bo.weeks.rows}
            </svg>
            <p class="bo-axis bo-ends small text-muted" aria-hidden="true"><span>{$bo.weeks.rows[0].start|escape}</span><span>{$bo.weeks.rows[25].start|escape}</span></p>
            <details>
                <summary>{$bo.lang.dash_table|escape}</summary>
                <table class="table table-condensed">
                    <thead><tr><th scope="col">{$bo.lang.dash_week|escape}</th><th scope="col" class="text-right">{$bo.lang.dash_caught|escape}</th><th scope="col" class="text-right">{$bo.lang.dash_missed|escape}</th><th scope="col" class="text-right">{$bo.lang.dash_unsent|escape}</th></tr></thead>
                    <tbody>
                        {foreach $bo.weeks.rows as $row}
                            <tr><th scope="row">{$row.start|escape}</th><td class="text-right">{$row.caught|escape}</td><td class="text-right">{$row.missed|escape}</td><td class="text-right">{$row.unsent|escape}</td></tr>
                        {/foreach}
                    </tbody>
                </table>
            </details>
        {/if}
    </div>
</section>
