<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Journal;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Cron\Log;

/** The runs of the crons that a filter lets through, the newest first. */
final class Runs
{
    private const CHUNK = 1000;
    private const COLUMNS = ['id', 'cron', 'date', 'status', 'message', 'seconds', 'counts', 'durations'];

    public function __construct(private readonly EventFilter $filter)
    {
    }

    public function count(): int
    {
        return $this->query()->count();
    }

    /** @return list<array<string, mixed>> rows of backorder_logs; counts and durations are maps */
    public function page(int $first, int $rows): array
    {
        return $this->read($this->query()->offset($first)->limit($rows));
    }

    /** @return iterable<array<string, mixed>> all of them, read a chunk at a time */
    public function all(): iterable
    {
        $below = PHP_INT_MAX;
        do {
            $rows = $this->read($this->query()->where('id', '<', $below)->limit(self::CHUNK));
            yield from $rows;
            $below = $rows === [] ? 0 : (int) $rows[array_key_last($rows)]['id'];
        } while (count($rows) === self::CHUNK);
    }

    private function query(): Builder
    {
        $query = Capsule::table(Log::TABLE)->orderBy('id', 'desc');
        if ($this->filter->job !== '') {
            $query->where('cron', $this->filter->job);
        }
        if ($this->filter->errors) {
            $query->where('status', Log::ERROR);
        }
        if ($this->filter->start() !== null) {
            $query->where('date', '>=', $this->filter->start());
        }
        if ($this->filter->end() !== null) {
            $query->where('date', '<', $this->filter->end());
        }
        return $query;
    }

    /** @return list<array<string, mixed>> */
    private function read(Builder $query): array
    {
        return array_map(static fn (object $row): array => [
            'counts' => self::numbers($row->counts),
            'durations' => self::numbers($row->durations),
        ] + (array) $row, $query->get(self::COLUMNS)->all());
    }

    /** @return array<string, int> */
    private static function numbers(?string $json): array
    {
        $numbers = json_decode((string) $json, true);
        return is_array($numbers) ? array_filter($numbers, is_int(...)) : [];
    }
}
