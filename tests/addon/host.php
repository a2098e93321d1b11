<?php

/*
 * Asks the addon's Backorder\Host, or its health, as the batch and the pages do:
 * php host.php SITE METHOD [ARGUMENT...]; arguments and the answer are JSON.
 */

declare(strict_types=1);

use WHMCS\Module\Addon\Ispapibackorder\Cron\Health;
use WHMCS\Module\Addon\Ispapibackorder\Services;

require $argv[1] . '/init.php';

$arguments = array_map(static fn (string $json): mixed => json_decode($json, true, 8, JSON_THROW_ON_ERROR), array_slice($argv, 3));
try {
    $answer = $argv[2] === 'health' ? Health::read() : Services::ofCron()->host()->{$argv[2]}(...$arguments);
} catch (RuntimeException $error) {
    $answer = ['error' => $error->getMessage()];
}
echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
