<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use InvalidArgumentException;

/** The arguments of a cron. */
final class Arguments
{
    /**
     * @param list<string> $arguments without the script's name
     * @param list<string> $valued options that take a value, without the dashes
     * @param list<string> $flags options that do not
     * @return array<string, string|bool>
     * @throws InvalidArgumentException
     */
    public static function parse(array $arguments, array $valued, array $flags): array
    {
        $options = [];
        while (($argument = array_shift($arguments)) !== null) {
            [$name, $value] = array_pad(explode('=', $argument, 2), 2, null);
            $name = str_starts_with($name, '--') ? substr($name, 2) : '';
            if (in_array($name, $flags, true) && $value === null) {
                $options[$name] = true;
                continue;
            }
            if (!in_array($name, $valued, true)) {
                throw new InvalidArgumentException("Unknown argument \"$argument\"; --help tells the known ones.");
            }
            $value ??= array_shift($arguments);
            if ($value === null || $value === '') {
                throw new InvalidArgumentException("--$name needs a value.");
            }
            $options[$name] = $value;
        }
        return $options;
    }
}
