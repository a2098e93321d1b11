<div class="alert alert-{if $type == 'error'}danger{else}{$type}{/if}{if isset($textcenter) && $textcenter} text-center{/if}{if isset($additionalClasses)} {$additionalClasses}{/if}{if isset($hide) && $hide} w-hidden{/if}"{if isset($idname) && $idname} id="{$idname}"{/if}>
    {if isset($title) && $title}<h2>{$title}</h2>{/if}
    {if isset($errorshtml) && $errorshtml}<ul>{$errorshtml}</ul>{else}{$msg}{/if}
</div>
