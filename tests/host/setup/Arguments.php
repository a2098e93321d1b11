<?php

declare(strict_types=1);

namespace Host\Setup;

/** The command line of install.php. This folder sets sites up; nothing of it is copied into one. */
final class Arguments
{
    private const REQUIRED = ['db-socket', 'db-name', 'db-user', 'url', 'registrar-login', 'registrar-password'];
    private const OPTIONAL = [
        'db-password' => '', 'test-mode' => '', 'extension' => '', 'clock-file' => '', 'ca-file' => '', 'timezone' => 'UTC',
    ];

    /** @param array<string, string> $options */
    private function __construct(public readonly string $site, private readonly array $options)
    {
    }

    /** @param list<string> $words */
    public static function parse(array $words): self
    {
        $site = '';
        $options = self::OPTIONAL;
        while ($words !== []) {
            $word = array_shift($words);
            if (!str_starts_with($word, '--')) {
                $site = $site === '' ? $word : throw new \InvalidArgumentException("'$word' is one directory too many.");
                continue;
            }
            $name = substr($word, 2);
            if (!in_array($name, self::REQUIRED, true) && !isset(self::OPTIONAL[$name])) {
                throw new \InvalidArgumentException("There is no option $word.");
            }
            $options[$name] = array_shift($words) ?? throw new \InvalidArgumentException("$word needs a value.");
        }
        $missing = array_diff(self::REQUIRED, array_keys($options));
        if ($site === '' || $missing !== []) {
            $what = $site === '' ? 'the directory of the site' : '--' . implode(', --', $missing);
            throw new \InvalidArgumentException("It lacks $what.");
        }
        if (preg_match('/^\w{1,64}$/D', $options['db-name']) !== 1) {
            throw new \InvalidArgumentException("'{$options['db-name']}' is no name for a database.");
        }
        if (!is_dir($site) && !mkdir($site, 0755, true)) {
            throw new \RuntimeException("$site cannot be made.");
        }
        return new self((string) realpath($site), $options);
    }

    public function get(string $name): string
    {
        return $this->options[$name];
    }
}
