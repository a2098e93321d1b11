<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;

/** WHMCS's clients as an administrator looks for them. */
final class ClientBook
{
    private const MOST_WORDS = 10;
    private const LIKE = 'like';

    /** @return int the client's id in "7", "#7" or "#7 Anna"; 0 where there is none */
    public static function id(string $typed): int
    {
        return preg_match('/^(?:#(\d{1,9})\b.*|(\d{1,9}))$/D', trim($typed), $part) === 1
            ? (int) ($part[2] ?? $part[1])
            : 0;
    }

    /**
     * @param array<int> $ids
     * @return array<int, array{id: int, name: string, company: string, email: string, currency: int}> by id
     */
    public static function named(array $ids): array
    {
        if ($ids === []) {
            return [];
        }
        $rows = Capsule::table('tblclients')->whereIn('id', array_values($ids))
            ->get(['id', 'firstname', 'lastname', 'companyname', 'email', 'currency'])->all();
        return array_column(array_map(self::client(...), $rows), null, 'id');
    }

    /**
     * Clients with each of the words in their name, company or email, or with this id.
     *
     * @return list<array{id: int, name: string, company: string, email: string, currency: int}>
     */
    public static function search(string $typed, int $count): array
    {
        $id = self::id($typed);
        if ($id > 0) {
            return array_values(self::named([$id]));
        }
        $likes = array_map(
            static fn (string $word): string => '%' . addcslashes($word, '%_\\') . '%',
            preg_split('/\s+/u', trim($typed), self::MOST_WORDS, PREG_SPLIT_NO_EMPTY) ?: []
        );
        $rows = Capsule::table('tblclients')->where(static function (Builder $every) use ($likes): void {
            foreach ($likes as $like) {
                $every->where(static fn (Builder $any) => $any->where('firstname', self::LIKE, $like)
                    ->orWhere('lastname', self::LIKE, $like)
                    ->orWhere('companyname', self::LIKE, $like)
                    ->orWhere('email', self::LIKE, $like));
            }
        })->orderBy('id')->limit($count)
            ->get(['id', 'firstname', 'lastname', 'companyname', 'email', 'currency'])->all();
        return array_map(self::client(...), $rows);
    }

    /**
     * As it stands in a field: the id first, so that it is found again.
     *
     * @param array{id: int, name: string, company: string, email: string} $client
     */
    public static function label(array $client): string
    {
        $company = $client['company'] === '' ? '' : ", $client[company]";
        return "#$client[id] $client[name]$company ($client[email])";
    }

    /** @return array{id: int, name: string, company: string, email: string, currency: int} */
    private static function client(object $row): array
    {
        return [
            'id' => (int) $row->id,
            'name' => trim("$row->firstname $row->lastname"),
            'company' => (string) $row->companyname,
            'email' => (string) $row->email,
            'currency' => (int) $row->currency,
        ];
    }
}
