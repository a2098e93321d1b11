{if $sidebarHtml}
    <div class="row"><div class="col-sm-2">{$sidebarHtml}</div><div class="col-sm-10">{$output}</div></div>
{else}
    {$output}
{/if}
