<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Money;
use Host\Violations;

/**
 * The values of one call, checked against the command's specification: name => type, "!" behind a required one.
 * Types: int, string, bool, amount, rate, date (YYYY-mm-dd), datetime, array, and lists of them as "int[]".
 * A name that ends in "#" stands for the name with a number behind it, from 1 on.
 */
final class Parameters
{
    /** @var array<string, mixed> */
    private array $values = [];

    /**
     * @param array<string, string> $specification
     * @param array<mixed> $values
     */
    public function __construct(private readonly string $command, array $specification, array $values)
    {
        foreach ($values as $name => $value) {
            $type = $specification[$name] ?? $specification[preg_replace('/[1-9]\d*$/', '#', (string) $name)] ?? null;
            if ($type === null) {
                throw $this->violation("has no documented parameter '$name'");
            }
            if ($value === null) {
                throw $this->violation("was given null for '$name'");
            }
            $this->values[$name] = $this->convert((string) $name, rtrim($type, '!'), $value);
        }
        foreach ($specification as $name => $type) {
            if (str_ends_with($type, '!') && !array_key_exists($name, $this->values)) {
                throw $this->violation("needs the parameter '$name'");
            }
        }
    }

    public function has(string $name): bool
    {
        return array_key_exists($name, $this->values);
    }

    public function int(string $name, int $default = 0): int
    {
        return $this->values[$name] ?? $default;
    }

    public function string(string $name, string $default = ''): string
    {
        return $this->values[$name] ?? $default;
    }

    public function bool(string $name, bool $default = false): bool
    {
        return $this->values[$name] ?? $default;
    }

    /** @return array<mixed> */
    public function array(string $name): array
    {
        return $this->values[$name] ?? [];
    }

    /** @return array<string, mixed> those given out of the named ones */
    public function only(string ...$names): array
    {
        return array_intersect_key($this->values, array_flip($names));
    }

    public function violation(string $what): \Host\Violation
    {
        return Violations::record('api', "localAPI('{$this->command}') $what.");
    }

    private function convert(string $name, string $type, mixed $value): mixed
    {
        if (str_ends_with($type, '[]')) {
            if (!is_array($value)) {
                throw new ApiError("Expecting parameter '$name' to be an array");
            }
            return array_map(fn (mixed $item): mixed => $this->convert($name, substr($type, 0, -2), $item), $value);
        }
        $converted = match ($type) {
            'int' => is_int($value) || (is_string($value) && preg_match('/^\d{1,10}$/D', $value) === 1) ? (int) $value : null,
            'string' => is_string($value) || is_int($value) ? (string) $value : null,
            'bool' => self::boolean($value),
            'amount' => self::amount($value),
            'rate' => is_scalar($value) && is_numeric($value) ? number_format((float) $value, 3, '.', '') : null,
            'date' => self::date($value, 'Y-m-d'),
            'datetime' => self::date($value, 'Y-m-d H:i:s'),
            'array' => is_array($value) ? $value : null,
            default => throw new \LogicException("The type '$type' of '$name' is not known."),
        };
        if ($converted === null) {
            $given = is_scalar($value) ? var_export($value, true) : get_debug_type($value);
            throw $this->violation("was given $given for '$name', which is documented as $type");
        }
        return $converted;
    }

    private static function boolean(mixed $value): ?bool
    {
        return match (true) {
            is_bool($value) => $value,
            $value === 1 || $value === '1' => true,
            $value === 0 || $value === '0' => false,
            default => null,
        };
    }

    private static function amount(mixed $value): ?string
    {
        if (!is_string($value) && !is_int($value) && !is_float($value)) {
            return null;
        }
        try {
            return Money::format(Money::parse($value));
        } catch (\InvalidArgumentException) {
            return null;
        }
    }

    private static function date(mixed $value, string $format): ?string
    {
        if (!is_string($value)) {
            return null;
        }
        $date = \DateTimeImmutable::createFromFormat('!' . $format, $value);
        return $date !== false && $date->format($format) === $value ? $value : null;
    }
}
