<?php

/*
 * Imports the droplist. Twice a day.
 */

declare(strict_types=1);

if (PHP_SAPI !== 'cli') {
    http_response_code(403);
    header('Content-Type: text/plain; charset=utf-8');
    exit("This is a cron job; start it with \"php -q\" on the server.\n");
}

require __DIR__ . '/../../../../init.php';

exit(WHMCS\Module\Addon\Ispapibackorder\Cron\Runner::run(
    new WHMCS\Module\Addon\Ispapibackorder\Cron\Import(),
    array_values($argv)
));
