<?php

declare(strict_types=1);

namespace Host\Install;

/** What install.php was told. */
final class Options
{
    private const REQUIRED = ['db-socket', 'db-name', 'db-user', 'url', 'registrar-login', 'registrar-password'];
    private const OPTIONAL = ['db-password', 'extension', 'clock-file', 'ca-file', 'addons', 'timezone', 'test-mode', 'theme'];

    /** @param array<string, string> $values */
    private function __construct(public readonly string $site, private readonly array $values)
    {
    }

    /** @param list<string> $arguments */
    public static function parse(array $arguments): self
    {
        $site = array_shift($arguments) ?? '';
        if ($site === '' || str_starts_with($site, '--')) {
            throw new \InvalidArgumentException('the first argument must be the directory of the site.');
        }
        $values = [];
        foreach (array_chunk($arguments, 2) as $pair) {
            $name = substr($pair[0], 2);
            $isKnown = in_array($name, [...self::REQUIRED, ...self::OPTIONAL], true);
            if (!str_starts_with($pair[0], '--') || !$isKnown || !isset($pair[1])) {
                throw new \InvalidArgumentException("'{$pair[0]}' is not an option, or has no value.");
            }
            $values[$name] = $pair[1];
        }
        $missing = array_diff(self::REQUIRED, array_keys($values));
        if ($missing !== []) {
            throw new \InvalidArgumentException('the options --' . implode(', --', $missing) . ' are missing.');
        }
        if (!is_dir($site)) {
            mkdir($site, 0775, true);
        }
        return new self((string) realpath($site), $values);
    }

    public function get(string $name, string $default = ''): string
    {
        return $this->values[$name] ?? $default;
    }
}
