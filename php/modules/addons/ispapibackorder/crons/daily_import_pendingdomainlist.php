<?php

/*
 * Imports the droplist. Twice a day.
 */

declare(strict_types=1);

use WHMCS\Module\Addon\Ispapibackorder\Cron;

require __DIR__ . '/../../../../init.php';

exit(Cron\Entry::start(new Cron\Import(), $argv ?? []));
