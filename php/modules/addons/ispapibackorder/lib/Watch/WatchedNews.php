<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Domain;
use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** News of watched names: they moved, left the list before their drop, came onto it, or drop tomorrow. */
final class WatchedNews implements Tidings
{
    private const MOVED = 'moved';
    private const LEFT = 'left';
    private const LISTED = 'listed';
    private const SOON = 'soon';
    private const ENDED = ['SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-WON', 'AUCTION-LOST'];

    private readonly string $now;
    /** The last second of tomorrow. */
    private readonly string $soon;

    public function __construct(private readonly Services $services)
    {
        $this->now = gmdate('Y-m-d H:i:s', Clock::now());
        $this->soon = gmdate('Y-m-d 23:59:59', Clock::now() + 86400);
    }

    public function kind(): LetterKind
    {
        return LetterKind::Watched;
    }

    public function clients(): array
    {
        // An empty list says nothing about its names.
        if ((int) Capsule::table('backorder_droplist')->where('id', 1)->value('row_count') === 0) {
            return [];
        }
        $watchers = Letters::due($this->news(), 'w.userid', LetterKind::Watched)->whereNotExists(
            static fn (Builder $query) => $query->from('backorder_watchers AS c')
                ->whereColumn('c.userid', 'w.userid')->where('c.mail', 0)
        );
        return array_map('intval', $watchers->distinct()->orderBy('w.userid')->pluck('w.userid')->all());
    }

    public function of(int $clientId, int $currency): array
    {
        $rows = $this->news()->where('w.userid', $clientId)->orderBy('p.drop_date')->orderBy('w.domain')
            ->orderBy('w.zone')->get(['w.domain', 'w.zone', 'w.drop_date AS known', 'p.drop_date'])->all();
        return array_map(fn (object $row): array => [
            'what' => $this->what($row),
            'label' => $row->domain,
            'zone' => $row->zone,
            'known' => $row->known,
            'drop_date' => $row->drop_date,
            'reminds' => $row->drop_date !== null && $row->drop_date <= $this->soon,
        ], $rows);
    }

    public function variables(array $content, int $currency, Language $language): array
    {
        $prices = $this->services->orders()->prices($currency);
        $dates = Dates::forClients();
        $lists = [self::MOVED => [], self::LEFT => [], self::LISTED => [], self::SOON => []];
        foreach ($content as $row) {
            $price = $prices[$row['zone']] ?? null;
            // What moved may have moved by seconds.
            $date = $row['what'] === self::MOVED ? $dates->second(...) : $dates->minute(...);
            $lists[$row['what']][] = [
                'domain' => Domain::unicode("{$row['label']}.{$row['zone']}"),
                'dropdate' => $row['drop_date'] === null ? '' : $date($row['drop_date']) . ' UTC',
                'before' => $row['known'] === null ? '' : $date($row['known']) . ' UTC',
                'price' => $price === null ? '' : $this->services->currencies()->format($price, $currency),
            ];
        }
        return $lists;
    }

    public function told(int $clientId, array $content): void
    {
        foreach ($content as $row) {
            $known = ['drop_date' => $row['drop_date']];
            Capsule::table('backorder_watches')->where('userid', $clientId)
                ->where('domain', $row['label'])->where('zone', $row['zone'])
                ->update($known + ($row['reminds'] ? ['reminded' => $row['drop_date']] : []));
        }
    }

    private function what(object $row): string
    {
        return match (true) {
            $row->drop_date === null => self::LEFT,
            $row->known === null || ($row->known !== $row->drop_date && $row->known <= $this->now) => self::LISTED,
            $row->known !== $row->drop_date => self::MOVED,
            default => self::SOON,
        };
    }

    /** The watched names there is something to tell about. */
    private function news(): Builder
    {
        return WatchList::joined()->where(fn (Builder $any) => $any
            ->where(fn (Builder $left) => $left->whereNull('p.drop_date')->where('w.drop_date', '>', $this->now))
            ->orWhere(fn (Builder $ahead) => $ahead->where('p.drop_date', '>', $this->now)
                ->where(fn (Builder $either) => $either
                    ->whereNull('w.drop_date')
                    ->orWhereColumn('w.drop_date', '<>', 'p.drop_date')
                    ->orWhere($this->isToBeReminded(...)))));
    }

    /** It drops tomorrow or today, and the client has neither been told nor backordered it. */
    private function isToBeReminded(Builder $where): void
    {
        $where->where('p.drop_date', '<=', $this->soon)
            ->where(static fn (Builder $not) => $not->whereNull('w.reminded')
                ->orWhereColumn('w.reminded', '<>', 'p.drop_date'))
            ->whereNotExists(static fn (Builder $open) => $open->from('backorder_domains AS b')
                ->whereColumn('b.userid', 'w.userid')->whereColumn('b.domain', 'w.domain')
                ->whereColumn('b.tld', 'w.zone')->whereNotIn('b.status', self::ENDED));
    }
}
