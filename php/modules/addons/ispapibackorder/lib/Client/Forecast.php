<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Moment;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** What the client's waiting backorders will take out of his funds, and when: what is shown of Funds::forecast. */
final class Forecast
{
    private const ROWS = 5;

    /**
     * @param array<string, mixed> $forecast
     * @param callable(string): string $format an amount in the client's currency
     * @return array{needed: string, missing: string, rows: list<array{at: string|null, when: string, domain: string,
     *         amount: string, covered: bool}>, more: string}|null sentences; `missing` is empty when the funds suffice,
     *         `at` null what is due; null when nothing will be held
     */
    public static function of(array $forecast, Language $language, callable $format): ?array
    {
        $counted = self::counted($forecast);
        if ($counted === []) {
            return null;
        }
        $rows = array_map(static fn (array $row): array => [
            'at' => Moment::isPast($row['held_at']) ? null : $row['held_at'],
            'when' => Moment::isPast($row['held_at'])
                ? $language->text('domains_forecast_now')
                : Dates::forClients()->minute($row['held_at']),
            'domain' => $row['unicode'],
            'amount' => $format($row['amount']),
            'covered' => $row['covered'],
        ], array_slice($counted, 0, self::ROWS));
        $more = count($counted) - count($rows);
        return [
            'needed' => $format($forecast['needed']),
            'missing' => self::missing($forecast, $counted, $language, $format),
            'rows' => $rows,
            'more' => $more > 0 ? $language->text('domains_forecast_more', ['count' => $language->number($more)]) : '',
        ];
    }

    /**
     * @param array<string, mixed> $forecast
     * @return list<array<string, mixed>> its rows that are counted in what is needed, soonest hold first
     */
    public static function counted(array $forecast): array
    {
        return array_values(array_filter($forecast['rows'], static fn (array $row): bool => $row['counted']));
    }

    /**
     * @param list<array<string, mixed>> $counted
     * @return array{by: string, key: string} when money is missing first, empty where none is; and for the key of a
     *         sentence: "_now" where all of it is missing already, "_some_now" where some is
     */
    public static function shortage(array $counted): array
    {
        $short = array_values(array_filter($counted, static fn (array $row): bool => !$row['covered']));
        $by = $short[0]['held_at'] ?? '';
        return ['by' => $by, 'key' => match (true) {
            $by === '' || !Moment::isPast($by) => '',
            Moment::isPast(end($counted)['held_at']) => '_now',
            default => '_some_now',
        }];
    }

    /**
     * @param array<string, mixed> $forecast
     * @param list<array<string, mixed>> $counted
     * @param callable(string): string $format
     */
    private static function missing(array $forecast, array $counted, Language $language, callable $format): string
    {
        if (Money::hundredths($forecast['missing']) === 0) {
            return '';
        }
        ['by' => $by, 'key' => $late] = self::shortage($counted);
        return $language->text($late !== '' ? 'domains_forecast_missing_now' : 'domains_forecast_missing', [
            'missing' => $format($forecast['missing']),
            'date' => Dates::forClients()->minute($by),
        ]);
    }
}
