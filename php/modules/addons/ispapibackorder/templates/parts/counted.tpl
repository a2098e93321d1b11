{if $row.unicode != $row.domain}<abbr title="{$bo.lang.domains_js_of|replace:':domain':$row.domain|escape}">{$count|escape}</abbr>{else}{$count|escape}{/if}
