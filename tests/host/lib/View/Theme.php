<?php

declare(strict_types=1);

namespace Host\View;

use Host\Clock;
use Host\Language;
use Host\Session;
use Host\Site;
use WHMCS\Authentication\CurrentUser;

/** The client area's theme: Smarty over templates/, with the variables every page has. */
final class Theme
{
    private readonly \Smarty $smarty;

    public function __construct()
    {
        $this->smarty = new \Smarty();
        $this->smarty->setTemplateDir(Site::root('templates'));
        $this->smarty->setCompileDir(Site::configuration('templates_compiledir'));
        $this->smarty->registerPlugin('function', 'lang', static function (array $parameters): string {
            $key = (string) $parameters['key'];
            unset($parameters['key']);
            return Language::core($key, $parameters);
        });
    }

    /** @return array<string, mixed> */
    public static function variables(): array
    {
        $url = (string) Site::setting('SystemURL');
        $root = rtrim((string) parse_url($url, PHP_URL_PATH), '/');
        $current = new CurrentUser();
        $now = Clock::now();
        return [
            'WEB_ROOT' => $root,
            'BASE_PATH_CSS' => "$root/assets/css",
            'BASE_PATH_JS' => "$root/assets/js",
            'BASE_PATH_FONTS' => "$root/assets/fonts",
            'BASE_PATH_IMG' => "$root/assets/img",
            'charset' => 'utf-8',
            'companyname' => (string) Site::setting('CompanyName'),
            'logo' => '',
            'systemurl' => $url,
            'systemsslurl' => $url,
            'systemNonSSLURL' => $url,
            'servedOverSsl' => false,
            'template' => Site::switch('theme'),
            'language' => Language::ofClientArea(),
            'LANG' => Language::strings(),
            'token' => Session::token(),
            'filename' => basename((string) $_SERVER['SCRIPT_NAME'], '.php'),
            'todaysdate' => date('l, jS F Y', $now),
            'date_day' => date('d', $now),
            'date_month' => date('m', $now),
            'date_year' => date('Y', $now),
            'loggedin' => $current->client() !== null,
            'client' => $current->client(),
            'adminLoggedIn' => $current->isAuthenticatedAdmin(),
            'adminMasqueradingAsClient' => $current->isMasqueradingAdmin(),
            'versionHash' => 'host',
            'reCaptchaPublicKey' => '',
        ];
    }

    /** @param array<string, mixed> $variables */
    public function render(string $file, array $variables): string
    {
        $this->smarty->clearAllAssign();
        $this->smarty->assign($variables);
        return $this->smarty->fetch($file);
    }
}
