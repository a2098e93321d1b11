<?php

/*
 * What an admin does with backorders by Backorder\Orders: php orders.php SITE create CLIENT DOMAIN | delete ID
 * The answer is JSON: { id } or, where it was refused, { reason, message }.
 */

declare(strict_types=1);

use Backorder\Exception\OrderError;
use WHMCS\Module\Addon\Ispapibackorder\Services;

require $argv[1] . '/init.php';

$services = Services::ofPage();
try {
    $id = (int) $argv[3];
    match ($argv[2]) {
        'create' => $id = $services->orders()->create($id, $argv[4], 'admin:1'),
        'delete' => $services->orders()->delete($id, 'admin:1', $services->host(), null, $services->registrar()),
    };
    $answer = ['id' => $id];
} catch (OrderError $error) {
    $answer = ['reason' => $error->reason, 'message' => $error->getMessage()];
}
echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
