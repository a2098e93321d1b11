<?php

/**
 * Makes a site: a directory that plays WHMCS's root, with the project's php/ copied over it as an admin would, and its database.
 *
 * php tests/host/install.php SITE --db-socket P --db-name N --db-user U [--db-password W] --url URL
 *     --registrar-login L --registrar-password W [--test-mode on] [--extension SO] [--clock-file F] [--ca-file F]
 *     [--addons DIR] [--timezone Z] [--theme six|twenty-one|nexus]
 */

declare(strict_types=1);

require __DIR__ . '/lib/Install/Options.php';
require __DIR__ . '/lib/Install/Folder.php';
require __DIR__ . '/lib/Install/Assets.php';
require __DIR__ . '/lib/Install/Themes.php';
require __DIR__ . '/lib/Install/Files.php';
require __DIR__ . '/lib/Install/Data.php';

use Host\Install\Data;
use Host\Install\Files;
use Host\Install\Options;

set_error_handler(static function (int $severity, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $severity, $file, $line);
});

try {
    $options = Options::parse(array_slice($argv, 1));
    (new Files($options, __DIR__, dirname(__DIR__, 2)))->write();
    (new Data($options))->create(__DIR__ . '/sql');
} catch (Throwable $error) {
    fwrite(STDERR, "The site was not installed: {$error->getMessage()}\n");
    exit(1);
}
