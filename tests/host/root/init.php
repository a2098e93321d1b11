<?php

/** Starts WHMCS for a page, a cron or any other script, from any working directory. */

declare(strict_types=1);

if (!defined('WHMCS')) {
    define('WHMCS', true);
    require_once __DIR__ . '/host/autoload.php';
    require_once __DIR__ . '/host/globals.php';
    require_once __DIR__ . '/host/functions.php';
    Host\Kernel::boot(__DIR__);
}
