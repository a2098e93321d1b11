<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Domain;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Client\Address;
use WHMCS\Module\Addon\Ispapibackorder\Client\Forecast;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\View\Menu\Item;

/** The panel on the client's home page: what he has under way, and what the next drops will need. */
final class HomePanel
{
    private const NAME = 'Backorders';
    private const WAITING = ['REQUESTED', 'ACTIVE', 'PROCESSING'];
    private const DROPS = 3;
    private const FUNDS = 'clientarea.php?action=addfunds';

    public function __construct(private readonly Services $services, private readonly Language $language)
    {
    }

    public function add(Item $panels, int $clientId): void
    {
        $counts = $this->services->orders()->count($clientId);
        $open = array_sum(array_intersect_key($counts, array_flip(self::WAITING)));
        $body = $this->body($clientId, $open, $counts['REQUESTED'] > 0);
        $drops = $open > 0 ? array_map($this->drop(...), $this->drops($clientId)) : [];
        $promise = self::html($this->language->text('watch_home_promise'));
        $page = $open > 0 ? 'backorders' : 'domains';
        $title = $this->language->text($open > 0 ? 'nav_my_backorders' : 'nav_expiring_domains');
        $panel = $panels->addChild(self::NAME, [
            'label' => self::html($this->language->text('nav_backorders')),
            'icon' => 'fas fa-history',
            'order' => 250,
            'extras' => [
                'color' => 'blue',
                'btn-icon' => $open > 0 ? 'fas fa-arrow-right' : 'fas fa-search',
                'btn-text' => self::html($title),
                'btn-link' => self::html(Address::of($page)),
            ],
            'bodyHtml' => $body,
            'footerHtml' => "<small data-backorder>$promise</small>",
        ]);
        foreach ($drops as $index => $label) {
            $panel->addChild("drop-$index", [
                'label' => $label,
                'uri' => self::html(Address::of('backorders', ['sort' => 'dropdate', 'dir' => 'asc'])),
                'order' => 10 * ($index + 1),
            ]);
        }
    }

    private function body(int $clientId, int $open, bool $isToBeHeld): string
    {
        $sentence = $this->language->text($open > 0 ? 'watch_home_open' : 'watch_home_none', [
            'count' => $this->language->number($open),
        ]);
        $funds = $isToBeHeld ? $this->funds($clientId) : '';
        return '<div data-backorder><p>' . self::html($sentence) . "</p>$funds</div>";
    }

    /** What will be held, or by when how much is missing; nothing where nothing will be. */
    private function funds(int $clientId): string
    {
        $forecast = $this->services->funds()->forecast($clientId);
        $due = Forecast::counted($forecast);
        if ($due === []) {
            return '';
        }
        ['by' => $short, 'key' => $late] = Forecast::shortage($due);
        $last = end($due)['held_at'];
        $amount = fn (string $amount): string
            => $this->services->currencies()->format($amount, $forecast['currency']);
        $key = match (true) {
            $short !== '' => "watch_home_short$late",
            default => $last <= $this->now() ? 'watch_home_covered_now' : 'watch_home_covered',
        };
        $sentence = self::html($this->language->text($key, [
            'needed' => $amount($forecast['needed']),
            'missing' => $amount($forecast['missing']),
            'date' => Dates::forClients()->minute($short !== '' ? $short : $last),
        ]));
        $add = self::html($this->language->text('account_add'));
        $address = self::FUNDS;
        return "<p>$sentence</p>" . ($short === ''
            ? ''
            : "<p><a class=\"btn btn-default btn-sm\" href=\"$address\">$add</a></p>");
    }

    /** @return list<object> the client's next drops */
    private function drops(int $clientId): array
    {
        return Capsule::table('backorder_domains')->where('userid', $clientId)->whereIn('status', self::WAITING)
            ->where('dropdate', '>', $this->now())->orderBy('dropdate')->orderBy('id')
            ->limit(self::DROPS)->get(['domain', 'tld', 'dropdate', 'status'])->all();
    }

    private function drop(object $drop): string
    {
        $domain = self::html(Domain::unicode("$drop->domain.$drop->tld"));
        $moment = self::html(strtr($drop->dropdate, ' ', 'T') . 'Z');
        $date = Dates::forClients()->minute($drop->dropdate);
        $shown = self::html($this->language->text('watch_home_drops', ['date' => $date]));
        return "$domain <small class=\"text-muted\"><time datetime=\"$moment\">$shown</time></small>";
    }

    private function now(): string
    {
        return gmdate('Y-m-d H:i:s', Clock::now());
    }

    private static function html(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
    }
}
