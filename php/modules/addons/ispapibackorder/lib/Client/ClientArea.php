<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Calendar;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Links;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Watchers;

/** The door of the client area: finds out who asks for what, and hands it to the page. */
final class ClientArea
{
    /** The original addon's names of the pages, which stand in bookmarks. */
    private const OLD_NAMES = ['manage' => 'backorders', 'dropdomains' => 'domains'];

    /** name => template, and key of the title */
    private const PAGES = [
        'domains' => ['expiringdomains', 'nav_expiring_domains'],
        'backorders' => ['mybackorders', 'nav_my_backorders'],
        'watching' => ['watching', 'watch_title'],
        'unsubscribe' => ['unsubscribe', 'watch_stop_title'],
    ];
    private const KEY_LENGTH = 120;
    /** Seconds for which a calendar need not be asked for again. */
    private const CALENDAR_AGE = 3600;

    private readonly Request $request;
    private readonly Language $language;
    private readonly Services $services;

    public function __construct()
    {
        $this->request = Request::current();
        $this->language = Language::ofVisitor();
        $this->services = Services::ofPage();
    }

    /** @return array<string, mixed> */
    public function page(): array
    {
        $name = $this->name();
        $wantsJson = $this->request->get('format') === 'json';
        try {
            $problem = Extension::problem();
            if ($problem !== null) {
                throw new HostError($problem);
            }
            if ($name === 'unsubscribe') {
                return $this->unsubscribe();
            }
            if ($name === 'watching' && $this->request->get('format') === 'ics') {
                $this->calendar();
            }
            $visitor = Visitor::current($this->services);
            if ($visitor === null) {
                return $wantsJson ? $this->refuse() : $this->frame($name, 'unavailable', ['message' => '']);
            }
            return $this->serve($name, $visitor, $wantsJson);
        } catch (Throwable $error) {
            $sentences = new Sentences($this->language);
            $message = $sentences->of($error);
            if ($wantsJson) {
                Response::json(['ok' => false, 'message' => $message], $sentences->status($error));
            }
            return $this->frame($name, 'unavailable', ['message' => $message]);
        }
    }

    /** @return array<string, mixed> */
    private function serve(string $name, Visitor $visitor, bool $wantsJson): array
    {
        $parts = [$this->services, $visitor, $this->language, $this->request];
        $panels = new Panels($this->services, $visitor, $this->language);
        if ($this->request->isPost()) {
            $change = [$visitor, $this->services, $this->language, $this->request, $panels];
            $watches = $name === 'watching' || $this->request->posted('watch') || $this->request->posted('unwatch');
            $watches
                ? (new WatchActions(...$change))->run($wantsJson)
                : (new Actions(...$change))->run($wantsJson, $name);
        }
        $page = match ($name) {
            'domains' => new ExpiringDomains($panels, ...$parts),
            'watching' => new Watching($panels, ...$parts),
            default => new MyBackorders($panels, ...$parts),
        };
        if ($wantsJson) {
            Response::json(['ok' => true] + $page->json());
        }
        return $this->frame($name, self::PAGES[$name][0], $page->template());
    }

    /** @return array<string, mixed> */
    private function unsubscribe(): array
    {
        $page = new Unsubscribe($this->services, $this->language, $this->request);
        if ($this->request->isPost()) {
            $page->act();
        }
        return ['requirelogin' => false] + $this->frame('unsubscribe', 'unsubscribe', $page->template());
    }

    /** For the calendar of whoever has the address. */
    private function calendar(): never
    {
        $client = (new Watchers())->ofCalendar($this->request->get('key', self::KEY_LENGTH));
        if ($client === null) {
            Response::text("There is no calendar at this address.\n", 404);
        }
        $calendar = (new Calendar($this->services, new Links()))->of($client);
        Response::document($calendar, 'text/calendar', self::CALENDAR_AGE);
    }

    private function refuse(): never
    {
        Response::json(['ok' => false, 'message' => $this->language->text('error_login')], 401);
    }

    private function name(): string
    {
        $name = $this->request->get('page', 20) ?: (self::OLD_NAMES[$this->request->get('p', 20)] ?? '');
        return isset(self::PAGES[$name]) ? $name : 'domains';
    }

    /**
     * @param array<string, mixed> $values for the template; its title where it is not the page's
     * @return array<string, mixed>
     */
    private function frame(string $name, string $template, array $values): array
    {
        $page = $this->language->text(self::PAGES[$name][1]);
        $title = $values['title'] ?? $page;
        return [
            'pagetitle' => $title,
            'breadcrumb' => [
                'index.php?m=' . Addon::NAME => $this->language->text('nav_backorders'),
                Address::of($name) => $page,
            ] + ($title === $page ? [] : ['#' => $title]),
            'templatefile' => $template,
            'requirelogin' => true,
            'vars' => ['bo' => $values + [
                'page' => $name,
                'title' => $title,
                'version' => Addon::VERSION,
                'lang' => $this->language->all(),
                'parts' => dirname(__DIR__, 2) . '/templates/parts',
                'addresses' => [
                    'domains' => Address::of('domains'),
                    'backorders' => Address::of('backorders'),
                    'watching' => Address::of('watching'),
                    'unsubscribe' => Address::of('unsubscribe'),
                    'funds' => 'clientarea.php?action=addfunds',
                ],
            ]],
        ];
    }
}
