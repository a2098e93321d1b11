<?php

declare(strict_types=1);

namespace Host\Tests;

/** The pages, who may see them, and what happens to a module that goes beyond the contract. */
final class PageTest
{
    public function __construct(private readonly Stage $stage)
    {
    }

    public function run(): void
    {
        $this->login();
        $this->account();
        $this->themes();
        $this->users();
        $this->addon();
        $this->admin();
        Check::same('Ordinary use is no violation', [], $this->stage->violations());
        $this->tokens();
        $this->strictness();
    }

    private function login(): void
    {
        $guest = $this->browser()->get('clientarea.php');
        Check::that('A guest is sent to the login', str_ends_with($guest->address, '/login.php'), $guest->address);
        $wrong = $this->browser()->loginClient('anna@example.com', 'wrong');
        Check::that('A wrong password is refused', $wrong->has('Login Details Incorrect'), $wrong->text);
        $anna = $this->browser()->get('index.php?m=probe')->loginClient('anna@example.com', 'demo');
        Check::that('Who logs in comes back to the page', $anna->has('id="probe"'), $anna->address);
        Check::that('and is greeted', $anna->has('Hello, Anna!'), $anna->text);
        $out = $anna->get('logout.php')->get('clientarea.php');
        Check::that('Logging out ends it', str_ends_with($out->address, '/login.php'), $out->address);
    }

    private function account(): void
    {
        $anna = $this->browser()->loginClient('anna@example.com', 'demo');
        Check::that('Home tells the credit', $anna->has('440.00'), $anna->text);
        Check::that('The domain is listed', $anna->get('clientarea.php?action=domains')->has('fox.com.pl'), $anna->text);
        Check::that('So are the invoices', $anna->get('clientarea.php?action=invoices')->has('viewinvoice.php?id=1'), $anna->text);
        $anna->get('viewinvoice.php?id=1');
        Check::that('A paid invoice says so', $anna->has('Paid') && !$anna->has('Unpaid'), $anna->text);
        $anna->get('clientarea.php?action=addfunds')->post('clientarea.php?action=addfunds', ['token' => $anna->token(), 'amount' => '25.00']);
        Check::that('Adding funds makes an invoice', $anna->has('Unpaid') && str_contains($anna->address, 'viewinvoice.php'), $anna->text);
        $id = (int) substr($anna->address, strrpos($anna->address, '=') + 1);
        $item = $this->stage->rows("SELECT type, amount FROM tblinvoiceitems WHERE invoiceid = $id");
        Check::same('of its own type', [['type' => 'AddFunds', 'amount' => '25.00']], $item);
        foreach (['emails', 'services'] as $action) {
            Check::same("There is a page of $action", 200, $anna->get("clientarea.php?action=$action")->status);
        }
        $berta = $this->browser()->loginClient('berta@example.com', 'demo');
        Check::same('Another client\'s invoice is not shown', 404, $berta->get('viewinvoice.php?id=1')->status);
    }

    /** The same pages in each theme, chosen for the session, for the site, and back. */
    private function themes(): void
    {
        $frames = [
            'six' => ['client-home-panels', 'main-content', 'header-lined'],
            'twenty-one' => ['primary-bg-color', 'primary-content', 'master-breadcrumb'],
            'nexus' => ['col-12 primary-content', 'badge-dark', 'master-breadcrumb'],
        ];
        Check::that('The site has the theme it was installed with', $this->browser()->get('login.php')->has('templates/nexus/'));
        $this->stage->console('theme', 'twenty-one');
        foreach ($frames as $theme => $marks) {
            $anna = $this->browser()->loginClient('anna@example.com', 'demo')->get("clientarea.php?systpl=$theme");
            foreach ($marks as $mark) {
                Check::that("A page of $theme has $mark", $anna->has($mark), $anna->text);
            }
            foreach (['probe-body', 'probe-foot', 'A row', 'fas fa-flask', 'btn-xs'] as $part) {
                Check::that("The home page of $theme shows the panel's $part", $anna->has($part), $anna->text);
            }
            foreach (['action=domains', 'action=invoices', 'action=emails', 'action=addfunds', 'action=services', 'action=none'] as $page) {
                $anna->get("clientarea.php?$page");
                Check::same("$theme shows $page", $page === 'action=none' ? 404 : 200, $anna->status);
            }
            Check::that("and the invoice, in the frame of $theme", $anna->get('viewinvoice.php?id=1')->has("templates/$theme/"), $anna->text);
            Check::that("and the module's page", $anna->get('index.php?m=probe')->has($marks[1]), $anna->text);
            Check::that("$theme is for its session", !$this->browser()->get('login.php')->has("templates/$theme/") || $theme === 'twenty-one');
            $this->files($theme, $anna->get('clientarea.php?action=domains')->text);
        }
        Check::same('The site\'s theme is changed', 0, $this->stage->console('theme', 'six')['status']);
        Check::that('for everybody', $this->browser()->get('login.php')->has('templates/six/'));
        Check::same('not to one there is not', 2, $this->stage->console('theme', 'seven')['status']);
        $this->stage->console('theme', 'twenty-one');
        foreach (array_keys($frames) as $theme) {
            $arab = $this->browser()->get("login.php?systpl=$theme&language=arabic");
            Check::that("$theme is written from right to left in Arabic", $arab->has('dir="rtl"'), $arab->text);
            Check::that('and not in English', $arab->get('login.php?language=english')->has('dir="ltr"'), $arab->text);
        }
    }

    private function files(string $theme, string $page): void
    {
        preg_match_all('~<(?:link|script)[^>]* (?:href|src)="/([^"]+\.(?:css|js))~', $page, $files);
        Check::that("$theme loads files", count($files[1]) > 3, $page);
        foreach (array_unique($files[1]) as $file) {
            Check::same("$theme has $file", 200, $this->browser()->get($file)->status);
        }
        $scripts = $this->browser()->get("templates/$theme/js/scripts.min.js")->text;
        $isSix = $theme === 'six';
        Check::same("$theme brings DataTables", true, str_contains($scripts, 'DataTables 1.10.12'));
        Check::same("$theme brings Responsive or does not", $isSix, str_contains($scripts, 'Responsive 2.1.0'));
        $styles = $this->browser()->get("templates/$theme/css/all.min.css")->text;
        Check::same("$theme is Bootstrap", true, str_contains($styles, $isSix ? 'Bootstrap v3.4.1' : 'Bootstrap v4.5.3'));
    }

    /** Users are not clients: one may act for somebody else's account, or for none. */
    private function users(): void
    {
        $carla = $this->browser()->loginClient('carla@example.com', 'demo');
        Check::that('Who has no client is sent to the login', str_ends_with($carla->get('clientarea.php')->address, '/login.php'), $carla->address);
        Check::that('and sees what anybody may', $carla->get('index.php?m=probe&do=who')->has('who: user 3, client none'), $carla->text);
        $dora = $this->browser()->loginClient('dora@example.com', 'demo');
        Check::that('A user acts for the client', $dora->get('index.php?m=probe&do=who')->has('who: user 4, client 1'), $dora->text);
        $guest = $this->browser()->get('index.php?m=probe&do=who');
        Check::that('A guest is nobody', $guest->has('who: user none, client none'), $guest->text);
    }

    private function addon(): void
    {
        $berta = $this->browser()->loginClient('berta@example.com', 'demo');
        Check::that('A hook\'s menu item is shown', $berta->has('Probe menu'), $berta->text);
        $this->stage->console('setting', 'probe', 'colour', 'blue & white');
        Check::that('A saved setting reaches the module', $berta->get('index.php?m=probe')->has('blue &amp; white'), $berta->text);
        $guest = $this->browser()->get('index.php?m=probe&do=guest');
        Check::that('A page without requirelogin is for guests', $guest->has('anybody may look'), $guest->text);
        $cron = $this->browser()->post('modules/addons/probe/crons/ping.php', ['word' => 'hello']);
        Check::same('A file of a module is served as any other', [200, 'cli-server hello'], [$cron->status, $cron->text]);
    }

    /** What an admin does to an invoice reaches the modules. */
    private function invoice(Browser $admin): void
    {
        $last = $this->stage->rows("SELECT MAX(id) AS id FROM tblinvoices WHERE status = 'Unpaid'")[0]['id'];
        $page = "admin/invoices.php?action=edit&id=$last";
        $admin->get($page);
        preg_match('~<button[^>]*name="([a-z_]+)"[^>]*value="([a-z_ ]+)"[^>]*>\s*Mark Paid~i', $admin->text, $button);
        $admin->post($page, ['token' => $admin->token(), $button[1] ?? 'none' => $button[2] ?? '']);
        $status = $this->stage->rows("SELECT status FROM tblinvoices WHERE id = $last")[0]['status'];
        Check::same('Mark Paid pays the invoice', 'Paid', $status);
        $seen = $this->stage->rows("SELECT COUNT(*) AS n FROM tblmodulelog WHERE action = 'InvoicePaid $last'")[0]['n'];
        Check::same('and the hook runs', 1, (int) $seen);
        $credit = $this->stage->rows('SELECT credit FROM tblclients WHERE id = 1')[0]['credit'];
        Check::same('and the funds are there', '465.00', $credit);
    }

    private function admin(): void
    {
        $admin = $this->browser()->loginAdmin('admin', 'demo');
        Check::same('The admin is in', 200, $admin->status);
        $admin->get('admin/addonmodules.php?module=probe');
        Check::that('The admin opens the addon', $admin->has('hello addonmodules.php?module=probe'), $admin->text);
        preg_match_all('~<(?:link|script)[^>]* (?:href|src)="([^"]+\.(?:css|js))~', $admin->text, $files);
        foreach ($files[1] as $file) {
            $path = str_starts_with($file, '/') ? ltrim($file, '/') : "admin/$file";
            Check::same("The admin area has $file", 200, $this->browser()->get($path)->status);
        }
        $helper = $this->browser()->loginAdmin('helper', 'demo')->get('admin/addonmodules.php?module=probe');
        Check::same('The helper does not', 403, $helper->status);
        $guest = $this->browser()->get('admin/addonmodules.php?module=probe');
        Check::that('A guest is sent to the login', str_contains($guest->address, 'admin/login.php'), $guest->address);
        $widgets = $admin->get('admin/index.php');
        Check::that('The home page has the widgets', $widgets->has('needs []') && $widgets->has('needs [List Clients]'), $widgets->text);
        $helper = $this->browser()->loginAdmin('helper', 'demo')->get('admin/index.php');
        Check::that('which ask for no more than the role has', $helper->has('needs []') && !$helper->has('needs [List Clients]'), $helper->text);
        $this->invoice($admin);
        foreach (['index.php', 'invoices.php', 'configaddonmods.php', 'invoices.php?action=edit&id=1'] as $page) {
            Check::same("There is admin/$page", 200, $admin->get("admin/$page")->status);
        }
    }

    private function tokens(): void
    {
        $anna = $this->browser()->loginClient('anna@example.com', 'demo');
        foreach ([[], ['token' => 'guess']] as $fields) {
            $anna->post('clientarea.php?action=addfunds', $fields + ['amount' => '25.00']);
            Check::same('A POST without the right token fails', 500, $anna->status);
            Check::that('with a sentence', $anna->has('CSRF token'), $anna->text);
        }
        Check::same('and is logged', ['token', 'token'], array_column($this->stage->violations(), 'kind'));
    }

    private function strictness(): void
    {
        $anna = $this->browser()->loginClient('anna@example.com', 'demo');
        $expected = [
            'notice' => 'Undefined array key',
            'deprecation' => 'utf8_encode() is deprecated',
            'warning' => 'SQL Warning 1265',
            'parameter' => "no documented parameter &#039;verbose&#039;",
            'caught' => "no documented parameter &#039;verbose&#039;",
            'key' => 'keys that are not documented: tagline',
            'template' => 'Undefined array key',
            'extras' => 'extras that no theme reads: badge',
            'option' => 'options that are not documented: class',
        ];
        foreach ($expected as $deed => $sentence) {
            $anna->get("index.php?m=probe&do=$deed");
            $logged = $this->stage->violations();
            Check::that("$deed is a visible failure", $anna->status === 500 && $anna->has($sentence), "{$anna->status} {$anna->text}");
            Check::that("$deed is logged", $logged !== []);
        }
    }

    private function browser(): Browser
    {
        return new Browser($this->stage->url);
    }
}
