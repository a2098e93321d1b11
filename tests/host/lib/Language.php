<?php

declare(strict_types=1);

namespace Host;

/** Core strings, and the language files of addons. */
final class Language
{
    /** language => its own name, country, locale; those the addon speaks, and one that is written from right to left */
    private const LANGUAGES = [
        'arabic' => ['العربية', 'SA', 'ar_AR'],
        'danish' => ['Dansk', 'DK', 'da_DK'],
        'dutch' => ['Nederlands', 'NL', 'nl_NL'],
        'english' => ['English', 'GB', 'en_GB'],
        'french' => ['Français', 'FR', 'fr_FR'],
        'german' => ['Deutsch', 'DE', 'de_DE'],
        'italian' => ['Italiano', 'IT', 'it_IT'],
        'polish' => ['Polski', 'PL', 'pl_PL'],
        'portuguese-br' => ['Português', 'BR', 'pt_BR'],
        'spanish' => ['Español', 'ES', 'es_ES'],
        'turkish' => ['Türkçe', 'TR', 'tr_TR'],
    ];
    private const RIGHT_TO_LEFT = ['arabic'];
    /** @var array<string, array<string, string>> */
    private static array $core = [];
    /** @var array<int, string> languages of clients, looked up once for a request */
    private static array $profiles = [];

    /** @return list<array{language: string, localisedName: string, countryCode: string, locale: string}> */
    public static function locales(): array
    {
        return array_map(self::locale(...), array_keys(self::LANGUAGES));
    }

    /** @return array{language: string, localisedName: string, countryCode: string, locale: string} */
    public static function locale(string $language): array
    {
        [$name, $country, $locale] = self::LANGUAGES[$language];
        return ['language' => $language, 'localisedName' => $name, 'countryCode' => $country, 'locale' => $locale];
    }

    public static function direction(string $language): string
    {
        return in_array($language, self::RIGHT_TO_LEFT, true) ? 'rtl' : 'ltr';
    }

    /** The language of whoever looks at the client area. */
    public static function ofClientArea(): string
    {
        $chosen = $_SESSION['Language'] ?? '';
        if (is_string($chosen) && isset(self::LANGUAGES[$chosen])) {
            return $chosen;
        }
        $own = self::$profiles[(int) Session::clientId()]
            ??= (string) (new \WHMCS\Authentication\CurrentUser())->client()?->language;
        return isset(self::LANGUAGES[$own]) ? $own : (Site::setting('Language') ?? 'english');
    }

    public static function choose(string $language): void
    {
        if (isset(self::LANGUAGES[$language])) {
            $_SESSION['Language'] = $language;
        }
    }

    /** @return array<string, string> */
    public static function strings(): array
    {
        $language = self::ofClientArea();
        return self::$core[$language] ??= self::own($language) + self::own('english');
    }

    /** @return array<string, string> */
    private static function own(string $language): array
    {
        $file = __DIR__ . "/lang/$language.php";
        return is_file($file) ? require $file : ['locale' => self::LANGUAGES[$language][2]];
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
