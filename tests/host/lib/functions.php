<?php

/** WHMCS's global functions, as far as they are documented. */

declare(strict_types=1);

use Host\Violations;

function add_hook(mixed $point, mixed $priority, mixed $function): void
{
    Host\Hooks::add($point, $priority, $function);
}

/**
 * @param mixed $command
 * @param mixed $values
 * @return array<string, mixed>
 */
function localAPI(mixed $command, mixed $values = [], mixed $adminUsername = ''): array
{
    return Host\Api\LocalApi::call($command, $values, $adminUsername);
}

function logActivity(mixed $message, mixed $clientId = 0): void
{
    if (!is_string($message) || !is_int($clientId)) {
        throw Violations::record('symbol', 'logActivity() takes a string and an integer client id.');
    }
    Host\ActivityLog::write($message, $clientId);
}

function logModuleCall(
    mixed $module,
    mixed $action,
    mixed $requestString,
    mixed $responseData,
    mixed $processedData = '',
    mixed $replaceVars = []
): void {
    Host\ModuleLog::write($module, $action, $requestString, $responseData, $processedData, $replaceVars);
}

/** @return array<string, mixed> */
function getCurrency(mixed $clientId = 0): array
{
    return (array) Host\Billing\Currencies::ofClient((int) $clientId);
}

function formatCurrency(mixed $amount, mixed $currencyId = null): WHMCS\View\Formatter\Price
{
    if (!is_numeric($amount) || !is_numeric($currencyId)) {
        throw Violations::record('symbol', 'formatCurrency() takes an amount and a currency id.');
    }
    return new WHMCS\View\Formatter\Price($amount, Host\Billing\Currencies::byId((int) $currencyId));
}

/** @return array{name: string, rate: string} */
function getTaxRate(mixed $level, mixed $state, mixed $country): array
{
    if (!in_array($level, [1, 2], true) || !is_string($state) || !is_string($country)) {
        throw Violations::record('symbol', 'getTaxRate() takes a level (1 or 2), a state and a country code.');
    }
    return Host\Billing\Taxes::rule($level, $state, $country);
}

function encrypt(string $text): string
{
    return Host\Cipher::encrypt($text);
}

function decrypt(string $text, ?string $hash = null): string
{
    return Host\Cipher::decrypt($text, $hash);
}

function getTodaysDate(bool $client = false): string
{
    return Host\Dates::today($client);
}

function fromMySQLDate(string $date, bool $time = false, bool $client = false): string
{
    return Host\Dates::shown($date, $time, $client);
}

function toMySQLDate(string $date): string
{
    return Host\Dates::read($date);
}
