<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Journal;

use Backorder\Domain;
use Backorder\Exception\OrderError;
use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;

/** The events of backorders that a filter lets through, the newest first; those of deleted backorders too. */
final class Events
{
    /** Counting stops here, and paging with it: who has more looks by date. */
    public const MOST = 10_000;
    /** Backorders whose name begins as was typed; the newest of them. */
    private const NAMES = 1000;
    private const CHUNK = 1000;
    private const COLUMNS = [
        'e.id', 'e.backorder_id', 'e.at', 'e.from_status', 'e.to_status', 'e.cause', 'e.actor', 'e.detail', 'd.domain',
        'd.tld', 'd.userid',
    ];

    /** @var list<int>|null backorders with the name that is looked for; null: any */
    private readonly ?array $backorders;

    public function __construct(private readonly EventFilter $filter)
    {
        $this->backorders = $filter->domain === '' ? null : $this->named($filter->domain);
    }

    /** Whether more backorders have such a name than are looked through. */
    public function isCut(): bool
    {
        return $this->backorders !== null && count($this->backorders) >= self::NAMES;
    }

    /** @return int at most MOST + 1 */
    public function count(): int
    {
        $some = $this->query()->select('e.id')->limit(self::MOST + 1);
        return (int) Capsule::connection()->query()->fromSub($some, 'some')->count();
    }

    /**
     * @return list<array<string, mixed>> the columns of the event, with `domain`, `tld` and `userid` of its backorder;
     *         of one that was deleted, `userid` is known where the event of that or its client's own tell it
     */
    public function page(int $first, int $rows): array
    {
        return $this->read($this->newest()->offset($first)->limit($rows));
    }

    /** @return iterable<array<string, mixed>> all of them, read a chunk at a time */
    public function all(): iterable
    {
        $last = null;
        do {
            $query = $this->newest()->limit(self::CHUNK);
            if ($last !== null) {
                $query->where('e.at', '<=', $last['at'])->where(static fn (Builder $older)
                    => $older->where('e.at', '<', $last['at'])->orWhere('e.id', '<', $last['id']));
            }
            $rows = $this->read($query);
            yield from $rows;
            $last = $rows === [] ? null : $rows[array_key_last($rows)];
        } while (count($rows) === self::CHUNK);
    }

    private function newest(): Builder
    {
        return $this->query()->orderBy('e.at', 'desc')->orderBy('e.id', 'desc');
    }

    private function query(): Builder
    {
        $filter = $this->filter;
        $query = Capsule::table('backorder_events AS e');
        if ($this->backorders !== null) {
            $query->whereIn('e.backorder_id', $this->backorders);
        }
        if ($filter->id > 0) {
            $query->where('e.backorder_id', $filter->id);
        }
        if ($filter->cause !== '') {
            $query->where('e.cause', $filter->cause);
        }
        if ($filter->client !== '') {
            $query->whereIn('e.actor', array_map(static fn (int $id): string => "client:$id", $filter->clients()));
        } elseif ($filter->actor === 'client') {
            // Clients are behind many events: the newest of them are found sooner by time than by sorting all of them.
            $query->whereRaw("LEFT(e.actor, 7) = 'client:'");
        } elseif ($filter->actor === 'admin') {
            $query->where('e.actor', 'like', 'admin:%');
        } elseif ($filter->actor !== '') {
            $query->where('e.actor', $filter->actor);
        }
        if ($filter->start() !== null) {
            $query->where('e.at', '>=', $filter->start());
        }
        if ($filter->end() !== null) {
            $query->where('e.at', '<', $filter->end());
        }
        return $query;
    }

    /** @return list<array<string, mixed>> */
    private function read(Builder $query): array
    {
        $found = $query->leftJoin('backorder_domains AS d', 'd.id', '=', 'e.backorder_id')->get(self::COLUMNS)->all();
        $rows = array_map(static fn (object $row): array => (array) $row, $found);
        $gone = array_filter($rows, static fn (array $row): bool => $row['domain'] === null);
        $backorders = array_values(array_unique(array_column($gone, 'backorder_id')));
        $deletions = $this->deletions($backorders);
        $names = array_map(static fn (string $detail): string => explode('. ', $detail, 2)[0], $deletions);
        $clients = self::owners($deletions) + $this->clients($backorders);
        foreach ($rows as $place => $row) {
            $isGone = $row['domain'] === null;
            $rows[$place]['is_gone'] = $isGone;
            $rows[$place]['userid'] = $isGone ? $clients[$row['backorder_id']] ?? null : $row['userid'];
            $rows[$place]['name'] = $isGone ? $names[$row['backorder_id']] ?? '' : "{$row['domain']}.{$row['tld']}";
        }
        return $rows;
    }

    /**
     * @param list<int> $backorders
     * @return array<int, string> details of the events of their deletion: the name, whose it was, and what there is to
     *         say ("example.com. Client 7. ..."); older ones do not tell whose
     */
    private function deletions(array $backorders): array
    {
        if ($backorders === []) {
            return [];
        }
        return Capsule::table('backorder_events')->whereIn('backorder_id', $backorders)
            ->where('cause', 'deleted')->pluck('detail', 'backorder_id')->all();
    }

    /**
     * @param array<int, string> $deletions
     * @return array<int, int> whose they were, where the deletion tells
     */
    private static function owners(array $deletions): array
    {
        $owners = [];
        foreach ($deletions as $backorder => $detail) {
            if (preg_match('/^\S+\. Client (\d+)(?:\.|$)/D', $detail, $part) === 1) {
                $owners[$backorder] = (int) $part[1];
            }
        }
        return $owners;
    }

    /**
     * @param list<int> $backorders
     * @return array<int, int> whose they most likely were: the client who acted last, as only he may act on what is his
     */
    private function clients(array $backorders): array
    {
        if ($backorders === []) {
            return [];
        }
        $actors = Capsule::table('backorder_events')->whereIn('backorder_id', $backorders)
            ->where('actor', 'like', 'client:%')->orderBy('id')->pluck('actor', 'backorder_id')->all();
        return array_map(static fn (string $actor): int => (int) substr($actor, strlen('client:')), $actors);
    }

    /** @return list<int> */
    private function named(string $typed): array
    {
        [$label, $zone] = explode('.', self::ascii($typed), 2) + ['', null];
        $pattern = addcslashes($label, '\\%_');
        $there = Capsule::table('backorder_domains')->orderBy('id', 'desc')->limit(self::NAMES);
        if ($zone === null) {
            $there->where('domain', 'like', "$pattern%");
        } else {
            $there->where('domain', $label)->where('tld', 'like', addcslashes($zone, '\\%_') . '%');
        }
        $begin = $zone === null ? "$pattern%" : "$pattern." . addcslashes($zone, '\\%_') . '%';
        $gone = Capsule::table('backorder_events')->where('cause', 'deleted')->where('detail', 'like', $begin)
            ->orderBy('at', 'desc')->limit(self::NAMES);
        return array_slice(array_map('intval', array_merge(
            $there->pluck('id')->all(),
            $gone->pluck('backorder_id')->all()
        )), 0, self::NAMES);
    }

    /** The name, or the beginning of one, as the tables write it; what can be no name finds nothing. */
    private static function ascii(string $typed): string
    {
        if (preg_match('/^[\x21-\x7e]*$/D', $typed) === 1) {
            return $typed;
        }
        try {
            return Domain::parse($typed)['domain'];
        } catch (OrderError) {
        }
        try {
            return Domain::parse("$typed.com")['label'];
        } catch (OrderError) {
            return '?';
        }
    }
}
