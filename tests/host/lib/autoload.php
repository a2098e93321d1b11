<?php

/** What lives in this folder: the machinery of the stand-in host. A site has it as SITE/host. */

declare(strict_types=1);

require_once 'Illuminate/Database/autoload.php';
require_once 'smarty4/Smarty.class.php';

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Host\\')) {
        $file = __DIR__ . '/' . strtr(substr($class, 5), '\\', '/') . '.php';
    } elseif (str_starts_with($class, 'WHMCS\\Module\\Addon\\')) {
        $file = Host\Addons::classFile($class);
    } elseif (str_starts_with($class, 'WHMCS\\')) {
        $file = __DIR__ . '/' . strtr($class, '\\', '/') . '.php';
    } else {
        return;
    }
    if (is_file($file)) {
        require_once $file;
        return;
    }
    foreach (debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS, 3) as $frame) {
        if (in_array($frame['function'], ['class_exists', 'interface_exists', 'enum_exists', 'is_a', 'is_callable'], true)) {
            return;
        }
    }
    throw Host\Violations::record('symbol', "The class $class does not exist; it is not a documented part of WHMCS.");
});
