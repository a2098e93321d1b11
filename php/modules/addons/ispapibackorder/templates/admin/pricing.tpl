{extends file='frame.tpl'}
{block name=content}
{include file="pricing/`$bo.view`.tpl"}
{/block}
