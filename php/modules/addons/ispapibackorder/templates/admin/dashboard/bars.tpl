{foreach $bars as $place => $bar}
    <g>
        <title>{$rows[$place].text|escape}</title>
        {foreach $bar as $part}<rect class="bo-{$part.part|escape} {$bo.tones[$part.part]|escape}" x="{$part.x|escape}" y="{$part.y|escape}" width="{$part.width|escape}" height="{$part.height|escape}"/>{/foreach}
    </g>
{/foreach}
