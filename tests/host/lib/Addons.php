<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** Addon modules: what is installed and active, their settings, and calls into them. */
final class Addons
{
    private const CONFIG_KEYS = ['name', 'description', 'version', 'author', 'language', 'fields'];
    private const FIELD_KEYS = ['FriendlyName', 'Type', 'Size', 'Default', 'Description', 'Options', 'Rows', 'Cols'];
    private const FIELD_TYPES = ['text', 'password', 'yesno', 'dropdown', 'radio', 'textarea'];

    /** WHMCS\Module\Addon\SampleAddon\Admin\Page lives in modules/addons/sample_addon/lib/Admin/Page.php. */
    public static function classFile(string $class): string
    {
        $parts = explode('\\', $class);
        $studly = $parts[3] ?? '';
        foreach (self::installed() as $module) {
            if (str_replace(' ', '', ucwords(str_replace('_', ' ', $module))) === $studly) {
                return Site::root("modules/addons/$module/lib/" . implode('/', array_slice($parts, 4)) . '.php');
            }
        }
        return '';
    }

    /** @return list<string> */
    public static function installed(): array
    {
        $modules = [];
        foreach (glob(Site::root('modules/addons/*'), GLOB_ONLYDIR) ?: [] as $directory) {
            $name = basename($directory);
            if (is_file("$directory/$name.php")) {
                $modules[] = $name;
            }
        }
        return $modules;
    }

    public static function isInstalled(string $module): bool
    {
        return preg_match('/^[a-z][a-z0-9_]*$/', $module) === 1 && in_array($module, self::installed(), true);
    }

    /** @return list<string> */
    public static function active(): array
    {
        return self::listSetting('ActiveAddonModules');
    }

    public static function isActive(string $module): bool
    {
        return in_array($module, self::active(), true);
    }

    /** Hooks of modules whose hooks.php was there when they were activated or last saved. */
    public static function loadHooks(): void
    {
        foreach (self::listSetting('AddonModulesHooks') as $module) {
            $file = Site::root("modules/addons/$module/hooks.php");
            if (is_file($file)) {
                (static function (string $file): void {
                    require_once $file;
                })($file);
            }
        }
    }

    /** @return array<string, mixed> */
    public static function config(string $module): array
    {
        $config = self::call($module, 'config');
        $missing = is_array($config) ? array_diff(self::CONFIG_KEYS, array_keys($config)) : self::CONFIG_KEYS;
        $unknown = is_array($config) ? array_diff(array_keys($config), self::CONFIG_KEYS) : [];
        if ($missing !== [] || $unknown !== []) {
            $keys = implode(', ', [...$missing, ...$unknown]);
            throw Violations::record('addon', "{$module}_config() lacks or has undocumented keys: $keys.");
        }
        foreach ($config['fields'] as $key => $field) {
            $extra = array_diff(array_keys($field), self::FIELD_KEYS);
            if ($extra !== [] || !in_array($field['Type'] ?? '', self::FIELD_TYPES, true)) {
                throw Violations::record('addon', "{$module}_config() has an undocumented type or key in its field '$key'.");
            }
        }
        return $config;
    }

    /** @return array{status: string, description: string} */
    public static function activate(string $module): array
    {
        $config = self::config($module);
        if (self::isActive($module)) {
            return ['status' => 'error', 'description' => 'The module is already active.'];
        }
        $answer = self::answer($module, 'activate');
        if ($answer['status'] === 'success') {
            self::saveList('ActiveAddonModules', [...self::active(), $module]);
            self::rememberHooks($module);
            self::saveValue($module, 'version', (string) $config['version']);
        }
        return $answer;
    }

    /** @return array{status: string, description: string} */
    public static function deactivate(string $module): array
    {
        if (!self::isActive($module)) {
            return ['status' => 'error', 'description' => 'The module is not active.'];
        }
        $answer = self::answer($module, 'deactivate');
        if ($answer['status'] === 'success') {
            self::saveList('ActiveAddonModules', array_values(array_diff(self::active(), [$module])));
            self::saveList('AddonModulesHooks', array_values(array_diff(self::listSetting('AddonModulesHooks'), [$module])));
            Capsule::table('tbladdonmodules')->where('module', $module)->delete();
        }
        return $answer;
    }

    /**
     * Saves what Setup > Addon Modules shows: fields and, when given, the admin roles that may open the module.
     *
     * @param array<string, string> $values
     * @param list<int>|null $roles
     */
    public static function save(string $module, array $values, ?array $roles = null): void
    {
        $fields = self::config($module)['fields'];
        foreach ($values as $key => $value) {
            if (!isset($fields[$key])) {
                throw new \InvalidArgumentException("The module $module has no setting '$key'.");
            }
            self::saveValue($module, $key, $value);
        }
        if ($roles !== null) {
            self::saveRoles($module, $roles);
        }
        self::rememberHooks($module);
        Hooks::run('AddonModuleConfigSave', []);
    }

    /** @return list<int> */
    public static function roles(string $module): array
    {
        $roles = [];
        foreach (self::permissions() as $role => $modules) {
            if (isset($modules[$module])) {
                $roles[] = (int) $role;
            }
        }
        return $roles;
    }

    /**
     * What output, sidebar and clientarea are given. A setting never saved has its field's default.
     *
     * @return array<string, mixed>
     */
    public static function variables(string $module, string $link, string $language): array
    {
        $config = self::config($module);
        $stored = Capsule::table('tbladdonmodules')->where('module', $module)->pluck('value', 'setting')->all();
        $variables = [];
        foreach ($config['fields'] as $key => $field) {
            $variables[$key] = $stored[$key] ?? (string) ($field['Default'] ?? '');
        }
        return $variables + [
            'modulelink' => $link,
            'version' => (string) $config['version'],
            '_lang' => Language::addon($module, $language, (string) $config['language']),
        ];
    }

    /** Runs _upgrade on the first access after the version in _config changed. */
    public static function upgrade(string $module): void
    {
        $version = (string) self::config($module)['version'];
        $installed = Capsule::table('tbladdonmodules')->where('module', $module)->where('setting', 'version')->value('value');
        if ($installed === null || $installed === $version) {
            return;
        }
        if (function_exists("{$module}_upgrade")) {
            self::call($module, 'upgrade', ['version' => $installed]);
        }
        self::saveValue($module, 'version', $version);
    }

    public static function has(string $module, string $function): bool
    {
        require_once Site::root("modules/addons/$module/$module.php");
        return function_exists("{$module}_$function");
    }

    public static function call(string $module, string $function, mixed ...$arguments): mixed
    {
        if (!self::isInstalled($module)) {
            throw new \InvalidArgumentException("There is no addon module '$module'.");
        }
        if (!self::has($module, $function)) {
            throw Violations::record('addon', "The addon module $module has no function {$module}_$function().");
        }
        return ("{$module}_$function")(...$arguments);
    }

    /** @return array{status: string, description: string} */
    private static function answer(string $module, string $function): array
    {
        if (!self::has($module, $function)) {
            return ['status' => 'success', 'description' => ''];
        }
        $answer = self::call($module, $function);
        $isRight = is_array($answer)
            && array_diff(array_keys($answer), ['status', 'description']) === []
            && in_array($answer['status'] ?? '', ['success', 'error', 'info'], true)
            && is_string($answer['description'] ?? null);
        if (!$isRight) {
            throw Violations::record('addon', "{$module}_$function() must return a status and a description.");
        }
        return $answer;
    }

    private static function rememberHooks(string $module): void
    {
        $modules = array_values(array_diff(self::listSetting('AddonModulesHooks'), [$module]));
        if (is_file(Site::root("modules/addons/$module/hooks.php"))) {
            $modules[] = $module;
        }
        self::saveList('AddonModulesHooks', $modules);
    }

    /** @param list<int> $roles */
    private static function saveRoles(string $module, array $roles): void
    {
        $permissions = self::permissions();
        foreach (Capsule::table('tbladminroles')->pluck('id') as $role) {
            unset($permissions[$role][$module]);
            if (in_array((int) $role, $roles, true)) {
                $permissions[$role][$module] = self::config($module)['name'];
            }
        }
        Site::saveSetting('AddonModulesPerms', serialize($permissions));
    }

    /** @return array<int, array<string, string>> role => module => its name */
    private static function permissions(): array
    {
        $permissions = unserialize(Site::setting('AddonModulesPerms') ?? '', ['allowed_classes' => false]);
        return is_array($permissions) ? $permissions : [];
    }

    private static function saveValue(string $module, string $setting, string $value): void
    {
        Capsule::table('tbladdonmodules')->updateOrInsert(['module' => $module, 'setting' => $setting], ['value' => $value]);
    }

    /** @return list<string> */
    private static function listSetting(string $name): array
    {
        return array_values(array_filter(explode(',', Site::setting($name) ?? ''), static fn (string $item) => $item !== ''));
    }

    /** @param list<string> $items */
    private static function saveList(string $name, array $items): void
    {
        Site::saveSetting($name, implode(',', $items));
    }
}
