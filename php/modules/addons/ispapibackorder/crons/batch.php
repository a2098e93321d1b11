<?php

/*
 * Carries the backorders on. Every five minutes.
 */

declare(strict_types=1);

use WHMCS\Module\Addon\Ispapibackorder\Cron;

require __DIR__ . '/../../../../init.php';

exit(Cron\Entry::start(new Cron\BatchRun(), $argv ?? []));
