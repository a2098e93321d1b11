<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use WHMCS\Authentication\CurrentUser;
use WHMCS\Config\Setting;

/** The addon's sentences: English, with those of the chosen language over it. */
final class Language
{
    private const FALLBACK = 'english';

    /** @param array<string, string> $texts */
    private function __construct(public readonly string $name, private readonly array $texts)
    {
    }

    /** @param string $name WHMCS's name of a language, e.g. "german"; a language without a file is English */
    public static function named(string $name): self
    {
        $name = strtolower($name);
        if (preg_match('/^[a-z0-9_-]{1,40}$/D', $name) !== 1 || !is_file(self::file($name))) {
            $name = self::FALLBACK;
        }
        return new self($name, array_merge(self::load(self::FALLBACK), self::load($name)));
    }

    /** @return list<self> one for each language file */
    public static function every(): array
    {
        $files = glob(dirname(self::file(self::FALLBACK)) . '/*.php') ?: [];
        return array_map(static fn (string $file): self => self::named(basename($file, '.php')), $files);
    }

    /** What the visitor chose on the page, else his profile's, else WHMCS's own. */
    public static function ofVisitor(): self
    {
        $chosen = $_SESSION['Language'] ?? '';
        if (!is_string($chosen) || $chosen === '') {
            $chosen = (string) ((new CurrentUser())->client()?->language);
        }
        return self::named($chosen !== '' ? $chosen : (string) Setting::getValue('Language'));
    }

    /** @param array<string, string> $texts those WHMCS chose for the administrator */
    public static function ofAdmin(array $texts): self
    {
        return new self('', array_merge(self::load(self::FALLBACK), array_filter($texts, is_string(...))));
    }

    /** @param array<string, string> $values for the :name marks of the sentence */
    public function text(string $key, array $values = []): string
    {
        $marks = [];
        foreach ($values as $name => $value) {
            $marks[':' . $name] = $value;
        }
        return strtr($this->texts[$key] ?? $key, $marks);
    }

    /**
     * A sentence with a :n or :count; of some there is another one, with _one after its key, for a single thing.
     *
     * @param array<string, string> $values for its other marks
     */
    public function counted(string $key, int $count, array $values = []): string
    {
        $number = $this->number($count);
        $one = "{$key}_one";
        $key = $count === 1 && $this->has($one) ? $one : $key;
        return $this->text($key, ['n' => $number, 'count' => $number] + $values);
    }

    public function has(string $key): bool
    {
        return isset($this->texts[$key]);
    }

    /** @return array<string, string> every text, for a template */
    public function all(): array
    {
        return $this->texts;
    }

    /** @return array<string, string> the texts whose key begins with the prefix, keyed without it */
    public function part(string $prefix): array
    {
        $part = [];
        foreach ($this->texts as $key => $text) {
            if (str_starts_with($key, $prefix)) {
                $part[substr($key, strlen($prefix))] = $text;
            }
        }
        return $part;
    }

    /** A whole number as this language writes it. */
    public function number(int $number): string
    {
        return number_format($number, 0, '', $this->text('thousands_separator'));
    }

    /** @return array<string, string> */
    private static function load(string $name): array
    {
        $read = static function (): array {
            $_ADDONLANG = [];
            require func_get_arg(0);
            return $_ADDONLANG;
        };
        return $read(self::file($name));
    }

    private static function file(string $name): string
    {
        return dirname(__DIR__) . "/lang/$name.php";
    }
}
