{assign var=level value="dash_level_`$item.level`"}
<li data-check="{$item.level|escape}"><span class="label label-{$item.level|escape}">{$bo.lang.$level|escape}</span> <span><strong>{$item.name|escape}.</strong> {$item.text|escape}</span></li>
