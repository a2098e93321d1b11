{extends file='frame.tpl'}
{block name=content}
{include file="manage/`$bo.view`.tpl"}
{/block}
