<?php

declare(strict_types=1);

namespace Host\View;

use Host\Language;
use Host\Site;
use Host\Violations;

/** Smarty as pages get it, with the functions that themes and modules may use in a template. */
final class Templates
{
    public static function smarty(string $directory): \Smarty
    {
        $smarty = new \Smarty();
        $smarty->setTemplateDir($directory);
        $smarty->setCompileDir(Site::root('templates_c'));
        $smarty->caching = \Smarty::CACHING_OFF;
        $smarty->registerPlugin('function', 'lang', self::lang(...));
        $smarty->registerPlugin('function', 'assetPath', self::assetPath(...));
        $smarty->registerPlugin('block', 'assetExists', self::assetExists(...));
        $smarty->registerPlugin('modifier', 'addslashes', 'addslashes');
        return $smarty;
    }

    /** @param array<string, mixed> $parameters */
    private static function lang(array $parameters): string
    {
        $key = $parameters['key'] ?? throw Violations::record('template', '{lang} needs a key.');
        unset($parameters['key']);
        return Language::core($key, $parameters);
    }

    /** @param array<string, mixed> $parameters */
    private static function assetPath(array $parameters): string
    {
        return self::asset((string) $parameters['file'])
            ?? throw Violations::record('template', "The theme has no asset {$parameters['file']}.");
    }

    /** @param array<string, mixed> $parameters */
    private static function assetExists(array $parameters, ?string $content, \Smarty_Internal_Template $template): string
    {
        $path = self::asset((string) $parameters['file']);
        $template->assign('__assetPath__', $path);
        return $path === null ? '' : (string) $content;
    }

    private static function asset(string $file): ?string
    {
        $folder = pathinfo($file, PATHINFO_EXTENSION);
        $path = 'templates/' . Theme::current() . "/$folder/$file";
        return is_file(Site::root($path)) ? self::webRoot() . '/' . $path : null;
    }

    /** The path of the system URL, without its last slash: empty where WHMCS is a host's root. */
    public static function webRoot(): string
    {
        return rtrim((string) parse_url((string) Site::setting('SystemURL'), PHP_URL_PATH), '/');
    }
}
