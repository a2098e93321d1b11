<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Illuminate\Database\Query\Builder;
use Illuminate\Database\QueryException;
use WHMCS\Database\Capsule;

/**
 * backorder_letters: at most one mail of a kind for a client and day (UTC), whichever nodes want to send it. A mail is
 * claimed and noted as intended with all it tells, sent, and noted as done together with what was told. One that stays
 * intended is of a run that broke off: the next one asks WHMCS whether it went out.
 */
final class Letters
{
    private const TABLE = 'backorder_letters';
    private const INTENDED = 'intended';
    private const DONE = 'done';
    private const NEVER = '1970-01-01';
    /** Seconds after which an intended mail's run is taken for gone; more than the clocks of nodes may differ. */
    private const GONE_AFTER = 3600;
    /** What MySQL says when another node's transaction, or another server of the cluster, was quicker. */
    private const LOST = [1205, 1213];

    /** Narrows a query with this column of client ids to those who have had no mail of the kind today. */
    public static function due(Builder $query, string $column, LetterKind $kind): Builder
    {
        return $query->whereNotExists(static fn (Builder $letters) => $letters->from(self::TABLE . ' AS l')
            ->whereColumn('l.userid', $column)->where('l.kind', $kind->value)
            ->where(static fn (Builder $where) => $where->where('l.day', '>=', self::today())
                ->orWhere('l.state', self::INTENDED)));
    }

    public static function today(): string
    {
        return gmdate('Y-m-d', Clock::now());
    }

    /**
     * @param list<array<string, mixed>> $content
     * @return bool whether it is this run that sends it
     */
    public function claim(int $clientId, LetterKind $kind, array $content): bool
    {
        return self::won(function () use ($clientId, $kind, $content): bool {
            Capsule::table(self::TABLE)->insertOrIgnore([
                'userid' => $clientId,
                'kind' => $kind->value,
                'day' => self::NEVER,
                'state' => self::DONE,
                'claimed_at' => self::NEVER,
            ]);
            return $this->row($clientId, $kind)->where('state', self::DONE)->where('day', '<', self::today())->update([
                'day' => self::today(),
                'state' => self::INTENDED,
                'claimed_at' => self::at(0),
                'content' => json_encode($content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
            ]) === 1;
        });
    }

    /** @return list<array{client: int, kind: LetterKind, day: string, content: list<array<string, mixed>>}> this run's */
    public function adopt(): array
    {
        $adopted = [];
        $rows = Capsule::table(self::TABLE)->where('state', self::INTENDED)
            ->where('claimed_at', '<', self::at(-self::GONE_AFTER))->get()->all();
        foreach ($rows as $row) {
            $kind = LetterKind::from($row->kind);
            $isOurs = self::won(fn (): bool => $this->row((int) $row->userid, $kind)->where('state', self::INTENDED)
                ->where('claimed_at', $row->claimed_at)->update(['claimed_at' => self::at(0)]) === 1);
            if ($isOurs) {
                $adopted[] = [
                    'client' => (int) $row->userid,
                    'kind' => $kind,
                    'day' => $row->day,
                    'content' => json_decode((string) $row->content, true, 8, JSON_THROW_ON_ERROR),
                ];
            }
        }
        return $adopted;
    }

    /** @param callable(): void $tell notes what the client knows now; done whole or not at all */
    public function finish(int $clientId, LetterKind $kind, callable $tell): void
    {
        Capsule::connection()->transaction(function () use ($clientId, $kind, $tell): void {
            $tell();
            $this->row($clientId, $kind)->update(['state' => self::DONE, 'content' => null]);
        });
    }

    /** It was not sent; a later run of the same day may try again. */
    public function withdraw(int $clientId, LetterKind $kind): void
    {
        $this->row($clientId, $kind)->update(['day' => self::NEVER, 'state' => self::DONE, 'content' => null]);
    }

    private function row(int $clientId, LetterKind $kind): Builder
    {
        return Capsule::table(self::TABLE)->where('userid', $clientId)->where('kind', $kind->value);
    }

    /** @param callable(): bool $claim */
    private static function won(callable $claim): bool
    {
        try {
            return $claim();
        } catch (QueryException $error) {
            if (in_array((int) ($error->errorInfo[1] ?? 0), self::LOST, true)) {
                return false;
            }
            throw $error;
        }
    }

    private static function at(int $offset): string
    {
        return gmdate('Y-m-d H:i:s', Clock::now() + $offset);
    }
}
