<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use Host\Redirect;
use WHMCS\Database\Capsule;

/** admin/configaddonmods.php: activating, deactivating and configuring addon modules. */
final class AddonSetup
{
    public function run(): void
    {
        $admin = Page::start();
        if (!Page::may($admin, 'Configure Addon Modules')) {
            Page::refuse($admin, 'Your administrator role may not configure addon modules.');
            return;
        }
        $action = $_POST['action'] ?? '';
        $module = $_POST['module'] ?? '';
        if (is_string($action) && is_string($module) && Addons::isInstalled($module)) {
            $this->act($action, $module);
        }
        $notice = $_SESSION['host_notice'] ?? null;
        unset($_SESSION['host_notice']);
        Page::show($admin, 'addonsetup', 'Addon Modules', [
            'modules' => array_map(self::describe(...), Addons::installed()),
            'roles' => Capsule::table('tbladminroles')->orderBy('id')->pluck('name', 'id')->all(),
            'notice' => $notice,
        ]);
    }

    private function act(string $action, string $module): void
    {
        $answer = match ($action) {
            'activate' => Addons::activate($module),
            'deactivate' => Addons::deactivate($module),
            'save' => $this->save($module),
            default => ['status' => 'error', 'description' => 'There is no such action.'],
        };
        $_SESSION['host_notice'] = $answer;
        Redirect::to('configaddonmods.php');
    }

    /** @return array{status: string, description: string} */
    private function save(string $module): array
    {
        $given = is_array($_POST['fields'] ?? null) ? $_POST['fields'] : [];
        $values = [];
        foreach (Addons::config($module)['fields'] as $key => $field) {
            $value = $given[$key] ?? '';
            $values[$key] = is_string($value) ? $value : '';
        }
        $roles = is_array($_POST['access'] ?? null) ? array_map('intval', array_keys($_POST['access'])) : [];
        Addons::save($module, $values, $roles);
        return ['status' => 'success', 'description' => 'Changes Saved Successfully!'];
    }

    /** @return array<string, mixed> */
    private static function describe(string $module): array
    {
        $config = Addons::config($module);
        $isActive = Addons::isActive($module);
        $fields = [];
        $values = Addons::variables($module, '', 'english');
        foreach ($isActive ? $config['fields'] : [] as $key => $field) {
            $options = $field['Options'] ?? '';
            $list = is_array($options) ? $options : array_map('trim', explode(',', (string) $options));
            $fields[$key] = [
                'name' => $field['FriendlyName'] ?? $key,
                'type' => $field['Type'],
                'size' => $field['Size'] ?? '25',
                'description' => $field['Description'] ?? '',
                'options' => array_is_list($list) ? array_combine($list, $list) : $list,
                'value' => $values[$key],
            ];
        }
        return [
            'module' => $module,
            'name' => $config['name'],
            'description' => $config['description'],
            'version' => $config['version'],
            'author' => $config['author'],
            'isActive' => $isActive,
            'fields' => $fields,
            'access' => Addons::roles($module),
        ];
    }
}
