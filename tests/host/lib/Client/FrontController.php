<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Addons;
use Host\Language;
use Host\Redirect;
use Host\Session;
use Host\Site;
use Host\View\ClientPage;
use Host\View\Templates;
use Host\View\Theme;
use Host\Violations;
use WHMCS\Authentication\CurrentUser;

/** index.php: the portal's first page, and the client pages of addon modules (?m=NAME). */
final class FrontController
{
    private const KEYS = ['pagetitle', 'breadcrumb', 'templatefile', 'requirelogin', 'forcessl', 'vars'];

    public static function start(): void
    {
        if (is_string($_GET['language'] ?? null)) {
            Language::choose($_GET['language']);
        }
        if (is_string($_GET['systpl'] ?? null)) {
            Theme::preview($_GET['systpl']);
        }
        Session::requireToken();
    }

    public function run(): void
    {
        self::start();
        $module = $_GET['m'] ?? '';
        $path = parse_url((string) ($_SERVER['REQUEST_URI'] ?? ''), PHP_URL_PATH);
        if (!in_array($path, [Templates::webRoot() . '/', Templates::webRoot() . '/index.php'], true)) {
            ClientPage::refuse(404, Language::core('errorPage.404.title'), Language::core('errorPage.404.subtitle'));
        } elseif ($module === '') {
            (new ClientPage('homepage', Language::core('clientareanavhome'), [], ''))->show();
        } elseif (is_string($module) && Addons::isInstalled($module) && Addons::isActive($module) && Addons::has($module, 'clientarea')) {
            $this->addon($module);
        } else {
            Redirect::to('index.php');
        }
    }

    private function addon(string $module): void
    {
        Addons::upgrade($module);
        $vars = Addons::variables($module, "index.php?m=$module", Language::ofClientArea());
        $page = $this->check($module, Addons::call($module, 'clientarea', $vars));
        if (($page['requirelogin'] ?? false) && (new CurrentUser())->client() === null) {
            Redirect::toLogin();
        }
        $view = new ClientPage(
            'file:' . $this->template($module, $page['templatefile']),
            $page['pagetitle'] ?? '',
            $page['breadcrumb'] ?? [],
            'ClientAreaPageAddonModule'
        );
        $taken = array_intersect($view->reserved(), array_keys($page['vars'] ?? []));
        if ($taken !== []) {
            $names = implode(', ', $taken);
            throw Violations::record('addon', "{$module}_clientarea() returned vars that are WHMCS's own: $names.");
        }
        $view->show($page['vars'] ?? []);
    }

    /** @return array<string, mixed> */
    private function check(string $module, mixed $page): array
    {
        if (!is_array($page)) {
            throw Violations::record('addon', "{$module}_clientarea() must return an array.");
        }
        $unknown = array_diff(array_keys($page), self::KEYS);
        if ($unknown !== []) {
            $names = implode(', ', $unknown);
            throw Violations::record('addon', "{$module}_clientarea() returned keys that are not documented: $names.");
        }
        $isRight = is_string($page['templatefile'] ?? null)
            && is_string($page['pagetitle'] ?? '')
            && is_array($page['breadcrumb'] ?? [])
            && is_bool($page['requirelogin'] ?? false)
            && is_array($page['vars'] ?? []);
        if (!$isRight) {
            throw Violations::record('addon', "{$module}_clientarea() returned a value of the wrong type or no templatefile.");
        }
        return $page;
    }

    private function template(string $module, string $name): string
    {
        foreach (["templates/$name.tpl", "$name.tpl"] as $file) {
            $path = Site::root("modules/addons/$module/$file");
            if (preg_match('~^[\w/-]+$~D', $name) === 1 && is_file($path)) {
                return $path;
            }
        }
        throw Violations::record('addon', "{$module}_clientarea() named the template '$name', which does not exist.");
    }
}
