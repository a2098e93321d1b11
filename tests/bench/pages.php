<?php

/**
 * Whole pages, from the request to the last byte, on the stand-in for WHMCS and PHP's built-in server: what the host itself
 * takes for a page is in each, and on a line of its own. A list of --rows names, and --backorders of a fifth as many clients.
 */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Goals.php';
require __DIR__ . '/Orders.php';
require __DIR__ . '/Visitor.php';

const FIRST_CLIENT = 1000;
const EVENTS_OF_ONE = 3;

$bench = new Bench($argv, 25, 1000000, ['--backorders']);
$backorders = (int) $bench->option('--backorders', '100000');
$site = (string) getenv('SITE');

$feed = json_encode(['file' => Feed::zip($bench->feed($bench->rows))]);
Feed::run(['curl', '-fsS', '-H', 'Content-Type: application/json', '-d', $feed, getenv('REGISTRAR_URL') . '/control/feed'], '/dev/null');
$import = "$site/modules/addons/ispapibackorder/crons/daily_import_pendingdomainlist.php";
Feed::run(['env', "PHP_INI_SCAN_DIR=:$site/conf.d", 'php', '-q', $import], '/dev/null');
$bench->pdo->exec('USE whmcs');
$bench->pdo->exec('REPLACE INTO backorder_pricing (extension, currency_id, fullprice)
    SELECT zone, id, 60 FROM (SELECT DISTINCT zone FROM backorder_pending_domains) zones, tblcurrencies');
$bench->pdo->exec('INSERT INTO tblclients SELECT ' . FIRST_CLIENT . " + seq, UUID(), CONCAT('First', seq), CONCAT('Last', seq % 500), '',
    CONCAT('client', seq, '@example.com'), address1, address2, city, state, postcode, country, phonenumber, tax_id, currency, defaultgateway,
    credit, taxexempt, groupid, status, language, notes, datecreated FROM tblclients, seq_1_to_" . Orders::clients($backorders) . ' WHERE id = 1');
Orders::fill($bench->pdo, $backorders, FIRST_CLIENT);
$bench->pdo->exec('UPDATE backorder_domains SET userid = 1 WHERE id % 100 = 0 AND id <= 10000'); // a busy customer: a hundred of them
$bench->pdo->exec("INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
    SELECT id, createddate + INTERVAL seq DAY, IF(seq = 1, NULL, 'REQUESTED'), 'REQUESTED', 'requested', CONCAT('client:', userid)
    FROM backorder_domains, seq_1_to_" . EVENTS_OF_ONE);

$client = Visitor::logIn('login.php', 'dologin.php', 'anna@example.com');
$admin = Visitor::logIn('admin/login.php', 'admin/login.php', 'admin');
$ours = 'index.php?m=ispapibackorder&page=';
$addon = 'admin/addonmodules.php?module=ispapibackorder&tab=';
$patterns = 0;
// [what is seen, who sees it, its address, what stands on it]
$pages = [
    ['the host: Support', $client, static fn (): string => 'supporttickets.php', 'Support'],
    ['Expiring Domains', $client, static fn (): string => "{$ours}domains", 'tableBackorderDomains'],
    ['Expiring Domains, a new search', $client, static function () use ($ours, &$patterns): string {
        return "{$ours}domains&how=regex&q=" . rawurlencode('^[a-m].*' . chr(97 + $patterns % 26) . '.*' . ++$patterns % 10 . '?$');
    }, 'tableBackorderDomains'],
    ['My Backorders, a hundred', $client, static fn (): string => "{$ours}backorders", 'tableBackorderList'],
    ['Watching', $client, static fn (): string => "{$ours}watching", 'backorder'],
    ['the client home page', $client, static fn (): string => 'clientarea.php', 'backorder'],
    ['Dashboard', $admin, static fn (): string => "{$addon}dashboard", 'backorder-admin'],
    ['Manage', $admin, static fn (): string => "{$addon}manage", 'backorder-admin'],
    ['Manage, a search', $admin, static fn (): string => "{$addon}manage&q=shop9", 'backorder-admin'],
    ['Pricing', $admin, static fn (): string => "{$addon}pricing", 'backorder-admin'],
    ['Logs', $admin, static fn (): string => "{$addon}logs", 'backorder-admin'],
];
$times = [];
$bytes = [];
for ($run = -1; $run < $bench->runs; $run++) { // before the first each is seen once: files are compiled, the list is opened
    foreach ($pages as [$page, $visitor, $address, $mark]) {
        $html = '';
        $at = $address();
        $seconds = Bench::seconds(static function () use ($visitor, $at, &$html): void {
            $html = $visitor->get($at);
        });
        if (!str_contains($html, $mark)) {
            throw new RuntimeException("$at does not show $mark");
        }
        $bytes[$page] = strlen($html);
        if ($run >= 0) {
            $times[$page][] = $seconds * 1e3;
        }
    }
}
foreach ($times as $page => $ms) {
    $bench->add(['page' => $page, 'ms' => Bench::median($ms), 'best ms' => min($ms), 'KB' => $bytes[$page] / 1e3]);
}
$bench->print("Pages, {$backorders} backorders");
$goals = new Goals($bench);
$goals->atMost('Expiring Domains', Bench::median($times['Expiring Domains']), 30, 'ms');
$goals->atMost('Manage', Bench::median($times['Manage']), 50, 'ms');
$goals->print();
