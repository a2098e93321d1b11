<?php

declare(strict_types=1);

namespace Host;

/** Core strings, and the language files of addons. */
final class Language
{
    private const NAMES = ['english' => 'English', 'german' => 'Deutsch'];
    /** @var array<string, array<string, string>> */
    private static array $core = [];

    /** @return array<string, string> language => its own name */
    public static function available(): array
    {
        return self::NAMES;
    }

    /** The language of whoever looks at the client area. */
    public static function ofClientArea(): string
    {
        $chosen = $_SESSION['Language'] ?? '';
        if (is_string($chosen) && isset(self::NAMES[$chosen])) {
            return $chosen;
        }
        $client = (new \WHMCS\Authentication\CurrentUser())->client();
        $own = $client === null ? '' : (string) $client->language;
        return isset(self::NAMES[$own]) ? $own : (Site::setting('Language') ?? 'english');
    }

    public static function choose(string $language): void
    {
        if (isset(self::NAMES[$language])) {
            $_SESSION['Language'] = $language;
        }
    }

    /** @return array<string, string> */
    public static function strings(): array
    {
        $language = self::ofClientArea();
        return self::$core[$language] ??= (require __DIR__ . "/lang/$language.php") + require __DIR__ . '/lang/english.php';
    }

    /** @param array<string, string|int> $parameters */
    public static function core(string $key, array $parameters = []): string
    {
        $text = self::strings()[$key] ?? null;
        if ($text === null) {
            throw Violations::record('symbol', "The core language string '$key' does not exist.");
        }
        foreach ($parameters as $tag => $value) {
            $text = str_replace(':' . ltrim($tag, ':'), (string) $value, $text);
        }
        return $text;
    }

    /**
     * The strings of modules/addons/NAME/lang/LANGUAGE.php, or of the module's own default language.
     *
     * @return array<string, string>
     */
    public static function addon(string $module, string $language, string $fallback): array
    {
        $directory = Site::root("modules/addons/$module/lang");
        foreach ([$language, $fallback] as $name) {
            if (preg_match('/^[a-z0-9_-]+$/', $name) === 1 && is_file("$directory/$name.php")) {
                return self::addonFile("$directory/$name.php");
            }
        }
        return [];
    }

    /** @return array<string, string> */
    private static function addonFile(string $file): array
    {
        $_ADDONLANG = [];
        require $file;
        return $_ADDONLANG;
    }
}
