{extends file='frame.tpl'}
{block name=content}
<h2>{$bo.lang.dash_title|escape}</h2>
<p class="text-muted">{$bo.lang.dash_utc|escape}</p>
{if $bo.setup_bad}{include file='dashboard/setup.tpl'}{/if}
<div class="row">
    <div class="col-md-6">{include file='dashboard/jobs.tpl'}</div>
    <div class="col-md-6">
        {include file='dashboard/due.tpl'}
        {include file='dashboard/account.tpl'}
    </div>
</div>
<div class="row">
    <div class="col-md-6">
        {include file='dashboard/weeks.tpl'}
        {include file='dashboard/zones.tpl'}
    </div>
    <div class="col-md-6">
        {include file='dashboard/money.tpl'}
        {include file='dashboard/outlook.tpl'}
    </div>
</div>
{if !$bo.setup_bad}{include file='dashboard/setup.tpl'}{/if}
{/block}
