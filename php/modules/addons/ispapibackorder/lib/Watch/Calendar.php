<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Domain;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Mails;

/** The drop dates of the names a client watches or has backordered, as a calendar. */
final class Calendar
{
    private const DAY = 86400;
    /** Days a drop stays in the calendar after it. */
    private const KEPT = 7;
    /** The most drops of watched names, and of backordered ones. */
    private const LIMIT = 1000;
    /** Of backorders that may still lead to the name. */
    private const OPEN = ['REQUESTED', 'ACTIVE', 'PROCESSING', 'AUCTION-PENDING', 'PENDING-PAYMENT'];

    public function __construct(private readonly Services $services, private readonly Links $links)
    {
    }

    public function of(int $clientId): string
    {
        $language = Mails::language($this->services->host()->clients()->details($clientId));
        $ical = new Ical();
        $ical->line('BEGIN', 'VCALENDAR');
        $ical->line('VERSION', '2.0');
        $ical->line('PRODID', '-//Backorder for WHMCS//Drop dates//EN');
        $ical->line('CALSCALE', 'GREGORIAN');
        $ical->line('METHOD', 'PUBLISH');
        $ical->text('X-WR-CALNAME', $language->text('watch_calendar_name'));
        $ical->line('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H');
        $ical->line('X-PUBLISHED-TTL', 'PT6H');
        foreach ($this->drops($clientId) as $drop) {
            $this->event($ical, $clientId, $drop, $language);
        }
        $ical->line('END', 'VCALENDAR');
        return $ical->whole();
    }

    /** @param array{domain: string, at: string, status: string} $drop */
    private function event(Ical $ical, int $clientId, array $drop, Language $language): void
    {
        $isOrdered = $drop['status'] !== '';
        $unicode = Domain::unicode($drop['domain']);
        $summary = $language->text($isOrdered ? 'watch_event_ordered' : 'watch_event_watched', ['domain' => $unicode]);
        $details = $isOrdered
            ? $language->text('watch_event_status', ['status' => $language->text('status_' . $drop['status'])])
            : $language->text('watch_event_hint');
        $page = $isOrdered ? $this->links->backorders() : $this->links->watching();
        $ical->line('BEGIN', 'VEVENT');
        // The same whenever the drop moves, so that the entry moves with it.
        $ical->line('UID', "drop-$clientId-{$drop['domain']}@" . $this->links->host());
        $ical->time('DTSTAMP', gmdate('Y-m-d H:i:s', Clock::now()));
        $ical->time('DTSTART', $drop['at']);
        $ical->line('DURATION', 'PT15M');
        $ical->line('TRANSP', 'TRANSPARENT');
        $ical->text('SUMMARY', $summary);
        $ace = $unicode === $drop['domain'] ? '' : "{$drop['domain']}\n";
        $ical->text('DESCRIPTION', $ace . $details . "\n" . $page);
        $ical->line('URL', $page);
        if (!$isOrdered) {
            $ical->line('BEGIN', 'VALARM');
            $ical->line('ACTION', 'DISPLAY');
            $ical->line('TRIGGER', '-P1D');
            $ical->text('DESCRIPTION', $summary);
            $ical->line('END', 'VALARM');
        }
        $ical->line('END', 'VEVENT');
    }

    /** @return list<array{domain: string, at: string, status: string}> by date; status is empty of what is watched only */
    private function drops(int $clientId): array
    {
        $since = gmdate('Y-m-d H:i:s', Clock::now() - self::KEPT * self::DAY);
        $drops = [];
        $watched = WatchList::joined()->where('w.userid', $clientId)->where('p.drop_date', '>=', $since)
            ->orderBy('p.drop_date')->limit(self::LIMIT)->get(['w.domain', 'w.zone', 'p.drop_date'])->all();
        foreach ($watched as $row) {
            $domain = "$row->domain.$row->zone";
            $drops[$domain] = ['domain' => $domain, 'at' => $row->drop_date, 'status' => ''];
        }
        $ordered = Capsule::table('backorder_domains')->where('userid', $clientId)->whereIn('status', self::OPEN)
            ->where('dropdate', '>=', $since)->orderBy('dropdate')->limit(self::LIMIT)
            ->get(['domain', 'tld', 'dropdate', 'status'])->all();
        foreach ($ordered as $row) {
            $domain = "$row->domain.$row->tld";
            $drops[$domain] = ['domain' => $domain, 'at' => $row->dropdate, 'status' => $row->status];
        }
        usort($drops, static fn (array $a, array $b): int
            => [$a['at'], $a['domain']] <=> [$b['at'], $b['domain']]);
        return $drops;
    }
}
