<div class="bo-head">
    <h2>{$bo.lang.manage_create|escape}</h2>
    <a class="btn btn-default" href="{$bo.back|escape}">{$bo.lang.manage_back|escape}</a>
</div>
<form method="post" action="{$bo.back|escape}" class="bo-create">
    {include file='token.tpl'}
    <input type="hidden" name="do" value="look">
    {if $bo.nobody}<div class="alert alert-warning" role="alert">{$bo.lang.manage_nobody|escape}</div>{/if}
    {if $bo.choices}
        <fieldset class="alert alert-info">
            <legend>{$bo.lang.manage_which_client|escape}</legend>
            {foreach $bo.choices as $choice}<div class="radio"><label><input type="radio" name="client" value="{$choice|escape}" required> {$choice|escape}</label></div>{/foreach}
        </fieldset>
    {else}
        <div class="form-group">
            <label for="bo-create-client">{$bo.lang.admin_client|escape}</label>
            <input class="form-control" id="bo-create-client" type="text" name="client" value="{$bo.client|escape}" maxlength="255" required placeholder="{$bo.lang.manage_client_hint|escape}" list="bo-clients" autocomplete="off" data-bo-client>
            <datalist id="bo-clients"></datalist>
        </div>
    {/if}
    <div class="form-group">
        <label for="bo-create-names">{$bo.lang.manage_names|escape}</label>
        <textarea class="form-control" id="bo-create-names" name="names" rows="6" required spellcheck="false" autocapitalize="off" aria-describedby="bo-create-hint">{$bo.names|escape}</textarea>
        <p class="help-block" id="bo-create-hint">{$bo.lang.manage_names_hint|escape}</p>
    </div>
    <button class="btn btn-{if $bo.preview}default{else}primary{/if}" type="submit">{$bo.lang.manage_look|escape}</button>
</form>
{if $bo.preview}
    <h3>{$bo.lang.manage_preview|escape}</h3>
    {if $bo.preview.problem}
        <div class="alert alert-danger" role="alert">{$bo.preview.problem|escape}</div>
    {else}
        <p>{$bo.client|escape} · {$bo.preview.available|escape}</p>
        <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.lang.manage_preview|escape}">
            <table class="table table-striped">
                <thead><tr><th scope="col">{$bo.lang.manage_column_domain|escape}</th><th scope="col">{$bo.lang.manage_column_drop_date|escape}</th><th scope="col">{$bo.lang.manage_will|escape}</th></tr></thead>
                <tbody>
                    {foreach $bo.preview.rows as $row}
                        <tr>
                            <td><strong>{$row.name|escape}</strong>{if $row.ace && $row.ace != $row.name}<br><small class="text-muted">{$row.ace|escape}</small>{/if}</td>
                            <td>{if $row.drop}<time datetime="{$row.drop|replace:' ':'T'|escape}Z">{$row.drop_shown|escape}</time>{else}<span class="text-muted">{$bo.lang.drop_unknown|escape}</span>{/if}</td>
                            <td>{if !$row.ok}<span class="label label-default">{$bo.lang.manage_failed|escape}</span> {elseif $row.risky}<span class="label label-warning">{$bo.lang.manage_uncertain|escape}</span> {/if}{$row.text|escape}</td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
        {if $bo.preview.button}
            <form method="post" action="{$bo.back|escape}">
                {include file='token.tpl'}
                <input type="hidden" name="do" value="create">
                <input type="hidden" name="client" value="{$bo.client|escape}">
                <textarea name="names" hidden readonly aria-hidden="true">{$bo.names|escape}</textarea>
                <button class="btn btn-primary" type="submit" data-bo-once>{$bo.preview.button|escape}</button>
            </form>
        {/if}
    {/if}
{/if}
