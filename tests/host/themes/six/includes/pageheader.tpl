<div class="header-lined">
    <h1>{$title}{if isset($desc) && $desc} <small>{$desc}</small>{/if}</h1>
    {if isset($showbreadcrumb) && $showbreadcrumb}{include file="$template/includes/breadcrumb.tpl"}{/if}
</div>
