<bdi>{$moment.before|escape}{if $moment.at}<time datetime="{$moment.utc|escape}Z">{$moment.at|escape}</time>{/if}{$moment.after|escape}</bdi>
