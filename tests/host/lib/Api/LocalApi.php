<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Violations;

/** localAPI(): documented commands with documented parameters; everything else is a violation. */
final class LocalApi
{
    private const GROUPS = [
        ClientCommands::class,
        CreditCommands::class,
        DomainCommands::class,
        InvoiceCommands::class,
        InvoiceLists::class,
        MailCommands::class,
        OrderCommands::class,
        PricingCommands::class,
        SystemCommands::class,
    ];

    /** @var array<string, array{0: string, 1: array<string, string>, 2: callable}>|null lower-case name => name, parameters, handler */
    private static ?array $commands = null;

    /** @return array<string, mixed> */
    public static function call(mixed $command, mixed $values, mixed $adminUsername): array
    {
        if (!is_string($command) || !is_array($values) || !is_string($adminUsername)) {
            throw Violations::record('api', 'localAPI() takes a command, an array of values and an admin user name.');
        }
        $entry = self::commands()[strtolower($command)] ?? null;
        if ($entry === null) {
            throw Violations::record('api', "localAPI('$command'): the stand-in knows no such documented command.");
        }
        [$name, $specification, $handler] = $entry;
        try {
            return ['result' => 'success'] + $handler(new Parameters($name, $specification, $values));
        } catch (ApiError $error) {
            return ['result' => 'error', 'message' => $error->getMessage()];
        }
    }

    /** @return array<string, array{0: string, 1: array<string, string>, 2: callable}> */
    private static function commands(): array
    {
        if (self::$commands === null) {
            self::$commands = [];
            foreach (self::GROUPS as $group) {
                foreach ($group::COMMANDS as $name => $specification) {
                    self::$commands[strtolower($name)] = [$name, $specification, [new $group(), lcfirst($name)]];
                }
            }
        }
        return self::$commands;
    }
}
