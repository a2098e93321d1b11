<div class="alert alert-{if $type == 'error'}danger{else}{$type}{/if}{if isset($textcenter) && $textcenter} text-center{/if}{if isset($additionalClasses)} {$additionalClasses}{/if}{if isset($hide) && $hide} w-hidden{/if}"{if isset($idname)} id="{$idname}"{/if} role="alert">
    {if isset($errorshtml) && $errorshtml}
        <strong>{lang key='error'}</strong>
        <ul>{$errorshtml}</ul>
    {else}
        {if isset($title) && $title}<h2>{$title}</h2>{/if}
        {$msg}
    {/if}
</div>
