{$moment.before|escape}{if $moment.at}<time datetime="{$moment.iso|escape}">{$moment.at|escape}</time>{/if}{$moment.after|escape}
