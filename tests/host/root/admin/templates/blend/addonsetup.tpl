{if $notice}<div class="alert alert-{if $notice.status == 'error'}danger{else}{$notice.status}{/if}">{$notice.description|escape}</div>{/if}
<table class="table">
    <thead><tr><th>Module</th><th>Version</th><th>Author</th><th></th></tr></thead>
    <tbody>
        {foreach $modules as $module}
            <tr data-module="{$module.module|escape}">
                <td><strong>&raquo; {$module.name|escape}</strong><br>{$module.description|escape}</td>
                <td>{$module.version|escape}</td>
                <td>{$module.author}</td>
                <td class="text-right">
                    <form method="post" action="configaddonmods.php" class="inline-form">
                        <input type="hidden" name="token" value="{$token}">
                        <input type="hidden" name="module" value="{$module.module|escape}">
                        <button name="action" value="activate" class="btn btn-success"{if $module.isActive} disabled{/if}>Activate</button>
                        <button name="action" value="deactivate" class="btn btn-danger"{if !$module.isActive} disabled{/if}>Deactivate</button>
                    </form>
                </td>
            </tr>
            {if $module.isActive}
                <tr><td colspan="4">
                    <form method="post" action="configaddonmods.php" class="form-horizontal module-fields">
                        <input type="hidden" name="token" value="{$token}">
                        <input type="hidden" name="module" value="{$module.module|escape}">
                        {foreach $module.fields as $key => $field}
                            {$name = "fields[`$key`]"}
                            <div class="form-group">
                                <label class="col-sm-3 control-label">{$field.name|escape}</label>
                                <div class="col-sm-9">
                                    {if $field.type == 'yesno'}
                                        <label><input type="checkbox" name="{$name|escape}" value="on"{if $field.value} checked{/if}> {$field.description|escape}</label>
                                    {elseif $field.type == 'textarea'}
                                        <textarea name="{$name|escape}" class="form-control" rows="3">{$field.value|escape}</textarea> {$field.description|escape}
                                    {elseif $field.type == 'dropdown'}
                                        <select name="{$name|escape}" class="form-control">
                                            {foreach $field.options as $value => $label}<option value="{$value|escape}"{if $value == $field.value} selected{/if}>{$label|escape}</option>{/foreach}
                                        </select> {$field.description|escape}
                                    {elseif $field.type == 'radio'}
                                        {foreach $field.options as $value => $label}
                                            <label><input type="radio" name="{$name|escape}" value="{$value|escape}"{if $value == $field.value} checked{/if}> {$label|escape}</label>
                                        {/foreach} {$field.description|escape}
                                    {else}
                                        <input type="{$field.type}" name="{$name|escape}" value="{$field.value|escape}" size="{$field.size|escape}" class="form-control"> {$field.description|escape}
                                    {/if}
                                </div>
                            </div>
                        {/foreach}
                        <div class="form-group">
                            <label class="col-sm-3 control-label">Access Control</label>
                            <div class="col-sm-9">
                                Choose the admin role groups to permit access to this module:
                                {foreach $roles as $id => $role}
                                    <label><input type="checkbox" name="access[{$id}]" value="1"{if in_array($id, $module.access)} checked{/if}> {$role|escape}</label>
                                {/foreach}
                            </div>
                        </div>
                        <button name="action" value="save" class="btn btn-default">Save Changes</button>
                    </form>
                </td></tr>
            {/if}
        {/foreach}
    </tbody>
</table>
