<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Hooks;
use Host\Language;
use Host\Session;
use Host\Site;
use Host\View\Theme;
use WHMCS\Authentication\CurrentUser;

/** A page of the client area: header, the page's own template, footer. */
final class Page
{
    /** What every page of the client area does first. */
    public static function open(): void
    {
        Session::requireToken();
        $language = $_GET['language'] ?? '';
        if (is_string($language) && $language !== '') {
            Language::choose($language);
        }
    }

    /**
     * @param string $template name in the theme, or an absolute path
     * @param array<string, string> $breadcrumb address => label
     * @param array<string, mixed> $own
     */
    public static function show(string $template, string $title, array $breadcrumb = [], array $own = []): void
    {
        $theme = Site::switch('theme');
        $variables = $own + [
            'pagetitle' => $title,
            'displayTitle' => $title,
            'tagline' => '',
            'templatefile' => basename($template, '.tpl'),
            'breadcrumb' => self::breadcrumb($breadcrumb),
            'showingLoginPage' => $template === 'login',
            'primaryNavbar' => Navigation::primary(),
            'secondaryNavbar' => Navigation::secondary(),
        ] + Theme::variables();
        foreach (Hooks::run('ClientAreaPage', $variables) as $more) {
            $variables = $more + $variables;
        }
        $outputs = ['headoutput' => 'ClientAreaHeadOutput', 'headeroutput' => 'ClientAreaHeaderOutput', 'footeroutput' => 'ClientAreaFooterOutput'];
        foreach ($outputs as $name => $point) {
            $variables[$name] = Hooks::html($point, $variables);
        }
        $smarty = new Theme();
        header('Content-Type: text/html; charset=utf-8');
        echo $smarty->render("$theme/header.tpl", $variables);
        echo $smarty->render(str_starts_with($template, '/') ? $template : "$theme/$template.tpl", $variables);
        echo $smarty->render("$theme/footer.tpl", $variables);
    }

    public static function redirect(string $address): never
    {
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        header('Location: ' . $address, true, 302);
        exit;
    }

    /** @return int the client's id; a guest is sent to the login form and comes back afterwards */
    public static function requireClient(): int
    {
        $client = (new CurrentUser())->client();
        if ($client === null) {
            $_SESSION['host_goto'] = basename((string) $_SERVER['SCRIPT_NAME'])
                . (($_SERVER['QUERY_STRING'] ?? '') === '' ? '' : '?' . $_SERVER['QUERY_STRING']);
            self::redirect('login.php');
        }
        return (int) $client->id;
    }

    public static function notFound(): void
    {
        http_response_code(404);
        self::show('message', Language::core('pageNotFound'), [], ['message' => Language::core('pageNotFound')]);
    }

    /**
     * @param array<string, string> $breadcrumb
     * @return list<array{link: string, label: string}>
     */
    private static function breadcrumb(array $breadcrumb): array
    {
        $list = [['link' => 'index.php', 'label' => Language::core('globalsystemname')]];
        foreach ($breadcrumb as $link => $label) {
            $list[] = ['link' => (string) $link, 'label' => $label];
        }
        return $list;
    }
}
