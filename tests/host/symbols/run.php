<?php

/**
 * Holds the symbols of WHMCS that the addon uses against symbols.tsv: php tests/host/symbols/run.php [--print]
 * --print writes what is used, without documents, for whoever extends the list.
 */

declare(strict_types=1);

namespace Host\Symbols;

foreach (['Uses', 'Source', 'Names', 'Keys', 'Calls', 'Tables', 'Templates', 'Addon', 'Listing', 'Tests'] as $class) {
    require __DIR__ . "/$class.php";
}

$root = dirname(__DIR__, 3);
$addon = "$root/php/modules/addons/ispapibackorder";

/** @return array<string, string> path => text of the files under a folder whose path matches */
$files = static function (string $folder, string $pattern) use ($addon, $root): array {
    $found = [];
    foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS)) as $file) {
        if (preg_match($pattern, $file->getPathname()) === 1) {
            $short = str_replace(["$addon/", "$root/"], '', $file->getPathname());
            $found[$short] = (string) file_get_contents($file->getPathname());
        }
    }
    ksort($found);
    return $found;
};

$uses = Addon::scan(
    $files($addon, '~(?<!/lang/)(?:^|/)(?!lang/)[^/]+\.php$~'),
    $files("$addon/templates", '~\.tpl$~'),
    $files("$addon/lang", '~\.php$~'),
    $files("$root/ext/core", '~\.[ch]$~')
);
if (in_array('--print', $argv, true)) {
    echo implode("\n", array_keys($uses->all())), "\n";
    fwrite(STDERR, implode("\n", $uses->unreadable()) . "\n");
    exit;
}
$wrong = Listing::compare((string) file_get_contents(dirname(__DIR__) . '/symbols.tsv'), $uses);
[$passed, $failed] = Tests::run();
foreach ($wrong as $sentence) {
    echo "$sentence\n";
}
$failed += $wrong === [] ? 0 : 1;
$passed += $wrong === [] ? 1 : 0;
echo "$passed passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);
