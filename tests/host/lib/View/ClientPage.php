<?php

declare(strict_types=1);

namespace Host\View;

use Host\Billing\Currencies;
use Host\Clock;
use Host\Hooks;
use Host\Language;
use Host\Session;
use Host\Site;
use Host\Violations;
use WHMCS\Authentication\CurrentUser;
use WHMCS\Database\Capsule;

/** One page of the client area: the theme's header, a template, the theme's footer. */
final class ClientPage
{
    /** @var array<string, mixed> */
    private array $vars;

    /**
     * @param string $template name in the theme without .tpl, or "file:" and a path
     * @param array<string, string> $breadcrumb uri => label
     */
    public function __construct(
        private readonly string $template,
        private readonly string $title,
        array $breadcrumb,
        private readonly string $hook
    ) {
        $this->vars = $this->standard($breadcrumb);
    }

    /** @param array<string, mixed> $vars */
    public function show(array $vars = []): void
    {
        $client = (new CurrentUser())->client();
        $this->vars = $vars + $this->vars;
        $alerts = $client === null ? [] : Hooks::run('ClientAlert', $client);
        foreach (array_filter(['ClientAreaPage', $this->hook]) as $hook) {
            foreach (Hooks::run($hook, $this->vars) as $extra) {
                if (!is_array($extra)) {
                    throw Violations::record('hook', "A callback of $hook must return an array of template variables.");
                }
                $this->vars = $extra + $this->vars;
            }
        }
        $this->vars = Navigation::build($this->vars['WEB_ROOT'], $client) + ['clientAlerts' => $alerts] + $this->vars;
        $this->vars['headoutput'] = Hooks::html('ClientAreaHeadOutput', $this->vars);
        $this->vars['headeroutput'] = Hooks::html('ClientAreaHeaderOutput', $this->vars);
        $this->vars['footeroutput'] = Hooks::html('ClientAreaFooterOutput', $this->vars);
        $this->print();
    }

    /** A page that says no, in the theme's frame. */
    public static function refuse(int $status, string $title, string $sentence): void
    {
        http_response_code($status);
        (new self('error', $title, [], ''))->show(['host_sentence' => $sentence]);
    }

    /** Names that a module's own template variables must leave alone. @return list<string> */
    public function reserved(): array
    {
        return [...array_keys($this->vars), 'primaryNavbar', 'secondaryNavbar', 'primarySidebar', 'secondarySidebar', 'clientAlerts'];
    }

    private function print(): void
    {
        $smarty = Templates::smarty(Site::root('templates'));
        $smarty->assign($this->vars);
        $theme = $this->vars['template'];
        $page = str_starts_with($this->template, 'file:') ? $this->template : "$theme/{$this->template}.tpl";
        header('Content-Type: text/html; charset=utf-8');
        if ($this->template === 'viewinvoice') {
            echo $smarty->fetch($page);
            return;
        }
        echo $smarty->fetch("$theme/header.tpl"), $smarty->fetch($page), $smarty->fetch("$theme/footer.tpl");
    }

    /**
     * @param array<string, string> $breadcrumb
     * @return array<string, mixed>
     */
    private function standard(array $breadcrumb): array
    {
        $user = new CurrentUser();
        $client = $user->client();
        $root = Templates::webRoot();
        $url = (string) Site::setting('SystemURL');
        $now = Clock::now();
        $language = Language::ofClientArea();
        return [
            'companyname' => Site::setting('CompanyName'),
            'logo' => Site::setting('LogoURL'),
            'systemurl' => $url,
            'systemsslurl' => $url,
            'systemNonSSLURL' => $url,
            'servedOverSsl' => false,
            'charset' => Site::setting('Charset'),
            'pagetitle' => $this->title,
            'displayTitle' => $this->title,
            'tagline' => '',
            'filename' => basename((string) ($_SERVER['SCRIPT_NAME'] ?? 'index'), '.php'),
            'template' => Theme::current(),
            'templatefile' => str_starts_with($this->template, 'file:') ? basename($this->template, '.tpl') : $this->template,
            'language' => $language,
            'LANG' => Language::strings(),
            'todaysdate' => date('l, jS F Y', $now),
            'date_day' => date('d', $now),
            'date_month' => date('m', $now),
            'date_year' => date('Y', $now),
            'WEB_ROOT' => $root,
            'BASE_PATH_CSS' => "$root/assets/css",
            'BASE_PATH_JS' => "$root/assets/js",
            'BASE_PATH_FONTS' => "$root/assets/fonts",
            'BASE_PATH_IMG' => "$root/assets/img",
            'token' => Session::token(),
            'reCaptchaPublicKey' => '',
            'loggedin' => $client !== null,
            'client' => $client,
            'versionHash' => substr(hash('sha256', (string) Site::setting('Version')), 0, 8),
            'assetLogoPath' => '',
            'adminLoggedIn' => Session::adminId() !== null,
            'adminMasqueradingAsClient' => $user->isMasqueradingAdmin(),
            'breadcrumb' => self::breadcrumb($breadcrumb, $root),
            'cartitemcount' => 0,
            'inShoppingCart' => false,
            'skipMainBodyContainer' => false,
            'showingLoginPage' => $this->template === 'login',
            'currencies' => Capsule::table('tblcurrencies')->orderBy('id')->get()->map(static fn (object $row): array => (array) $row)->all(),
            'activeCurrency' => (array) Currencies::ofClient($client === null ? 0 : (int) $client->id),
            'locales' => Language::locales(),
            'activeLocale' => Language::locale($language),
            'host_direction' => Language::direction($language),
        ];
    }

    /**
     * @param array<string, string> $pages
     * @return list<array{link: string, label: string}>
     */
    private static function breadcrumb(array $pages, string $root): array
    {
        $crumbs = [['link' => "$root/index.php", 'label' => Language::core('globalsystemname')]];
        foreach ($pages as $uri => $label) {
            $crumbs[] = ['link' => (string) $uri, 'label' => $label];
        }
        return $crumbs;
    }
}
