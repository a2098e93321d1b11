<?php

/**
 * What an admin would click, from the command line; answers in JSON. Run it with PHP_INI_SCAN_DIR=:SITE/conf.d
 *
 * php tests/host/console.php SITE activate MODULE | deactivate MODULE | setting MODULE KEY VALUE | api COMMAND [JSON]
 *     | switch NAME VALUE | theme six|twenty-one|nexus
 *     | mails | violations [clear] | cron [daily] | merge FROM_CLIENT TO_CLIENT
 *     | invoice ID paid|unpaid|cancel|refund|delete | invoice ID split LINE[,LINE...] | invoice ID merge ID[,ID...]
 *     | spend CLIENT AMOUNT [automatic|checkout|admin] | arm CLIENT AMOUNT AddCredit|ApplyCredit [automatic|checkout|admin]
 *
 * The exit status is 0 when it was done, 1 when it was refused, 2 when it was not understood, 70 after a violation.
 */

declare(strict_types=1);

if ($argc < 3 || !is_file($argv[1] . '/init.php')) {
    fwrite(STDERR, "usage: console.php SITE COMMAND [ARGUMENT...]; SITE is made by install.php\n");
    exit(2);
}
require $argv[1] . '/init.php';

exit(Host\Console::run($argv[2], array_slice($argv, 3)));
