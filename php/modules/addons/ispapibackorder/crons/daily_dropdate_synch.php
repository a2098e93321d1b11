<?php

/*
 * Brings the drop dates of waiting backorders up to date. Twice a day, after the import.
 */

declare(strict_types=1);

use WHMCS\Module\Addon\Ispapibackorder\Cron;

require __DIR__ . '/../../../../init.php';

exit(Cron\Entry::start(new Cron\DropDateSync(), $argv ?? []));
