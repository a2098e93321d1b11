{* A domain name, which breaks after a hyphen or before a dot where it must; whoever points at an IDN is told its ACE. *}
{strip}
<span class="bo-name"{if $row.unicode != $row.domain} title="{$row.domain|escape}"{/if}>{$row.unicode|escape|replace:'-':'-<wbr>'|replace:'.':'<wbr>.'}</span>
{if $row.unicode != $row.domain}<small class="bo-ace text-muted">{$row.domain|escape}</small>{/if}
{/strip}
