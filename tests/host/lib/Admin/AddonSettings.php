<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use WHMCS\Database\Capsule;

/** configaddonmods.php: activates addon modules, keeps their settings and the roles that may open them. */
final class AddonSettings
{
    public static function show(object $admin, string $module): void
    {
        $role = Capsule::table('tbladminroles')->where('id', $admin->roleid)->first();
        if ($role->permissions !== '*') {
            http_response_code(403);
            Page::show('Access Denied', Page::alert('danger', 'You do not have permission to configure addon modules.'));
            return;
        }
        $message = $_SERVER['REQUEST_METHOD'] === 'POST' && Addons::isInstalled($module) ? self::change($module) : '';
        $html = $message;
        foreach (Addons::installed() as $name) {
            $html .= self::module($name);
        }
        Page::show('Addon Modules', $html);
    }

    private static function change(string $module): string
    {
        if (isset($_POST['activate']) || isset($_POST['deactivate'])) {
            $answer = isset($_POST['activate']) ? Addons::activate($module) : Addons::deactivate($module);
            return Page::alert($answer['status'] === 'error' ? 'danger' : $answer['status'], $answer['description']);
        }
        $fields = Addons::config($module)['fields'];
        $given = is_array($_POST['fields'] ?? null) ? $_POST['fields'] : [];
        $values = [];
        foreach (array_keys($fields) as $key) {
            $values[$key] = is_string($given[$key] ?? null) ? $given[$key] : '';
        }
        $roles = array_map('intval', is_array($_POST['access'] ?? null) ? array_keys($_POST['access']) : []);
        Addons::save($module, $values, $roles);
        return Page::alert('success', 'The settings were saved.');
    }

    private static function module(string $module): string
    {
        $config = Addons::config($module);
        $html = '<form method="post" action="configaddonmods.php" class="panel panel-default"><div class="panel-heading"><strong>'
            . Page::escape((string) $config['name']) . '</strong> ' . Page::escape((string) $config['version'])
            . '</div><div class="panel-body">' . Page::token()
            . '<input type="hidden" name="module" value="' . Page::escape($module) . '">';
        if (!Addons::isActive($module)) {
            return "$html<button class=\"btn btn-success\" name=\"activate\" value=\"1\">Activate</button></div></form>";
        }
        $values = Addons::variables($module, '', 'english');
        foreach ($config['fields'] as $key => $field) {
            $html .= '<div class="form-group"><label>' . Page::escape($field['FriendlyName'] ?? $key) . '</label>'
                . self::control($key, $field, (string) $values[$key])
                . '<p class="help-block">' . Page::escape($field['Description'] ?? '') . '</p></div>';
        }
        foreach (Capsule::table('tbladminroles')->orderBy('id')->get() as $role) {
            $checked = in_array((int) $role->id, Addons::roles($module), true) ? ' checked' : '';
            $html .= '<label class="checkbox-inline"><input type="checkbox" name="access[' . (int) $role->id . ']" value="1"'
                . $checked . '>' . Page::escape($role->name) . '</label> ';
        }
        return "$html<p><br><button class=\"btn btn-primary\" name=\"save\" value=\"1\">Save Changes</button>"
            . ' <button class="btn btn-danger" name="deactivate" value="1">Deactivate</button></p></div></form>';
    }

    /** @param array<string, mixed> $field */
    private static function control(string $key, array $field, string $value): string
    {
        $name = 'name="fields[' . Page::escape($key) . ']"';
        $shown = Page::escape($value);
        return match ($field['Type']) {
            'yesno' => "<div><input type=\"checkbox\" $name value=\"on\"" . ($value === 'on' ? ' checked' : '') . '></div>',
            'textarea' => "<textarea class=\"form-control\" $name>$shown</textarea>",
            'password' => "<input type=\"password\" class=\"form-control\" $name value=\"$shown\">",
            'dropdown', 'radio' => "<select class=\"form-control\" $name>" . self::options($field['Options'], $value) . '</select>',
            default => "<input class=\"form-control\" $name value=\"$shown\">",
        };
    }

    private static function options(mixed $options, string $value): string
    {
        if (is_string($options)) {
            $names = explode(',', $options);
            $options = array_combine($names, $names);
        }
        $html = '';
        foreach ($options as $key => $label) {
            $selected = (string) $key === $value ? ' selected' : '';
            $html .= '<option value="' . Page::escape((string) $key) . "\"$selected>" . Page::escape((string) $label) . '</option>';
        }
        return $html;
    }
}
