<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
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
     * @return array{needed: string, missing: string, rows: list<array{at: string, when: string, domain: string,
     *         amount: string, covered: bool}>, more: string}|null sentences; `missing` is empty when the funds suffice;
     *         null when no drop date is known
     */
    public static function of(array $forecast, Language $language, callable $format): ?array
    {
        $isDated = static fn (array $row): bool => $row['held_at'] !== null;
        $dated = array_values(array_filter($forecast['rows'], $isDated));
        if ($dated === []) {
            return null;
        }
        $rows = array_map(static fn (array $row): array => [
            'at' => $row['held_at'],
            'when' => Dates::forClients()->minute($row['held_at']),
            'domain' => $row['unicode'],
            'amount' => $format($row['amount']),
            'covered' => $row['covered'],
        ], array_slice($dated, 0, self::ROWS));
        $more = count($dated) - count($rows);
        return [
            'needed' => $format($forecast['needed']),
            'missing' => self::missing($forecast, $dated, $language, $format),
            'rows' => $rows,
            'more' => $more > 0 ? $language->text('domains_forecast_more', ['count' => $language->number($more)]) : '',
        ];
    }

    /**
     * @param array<string, mixed> $forecast
     * @param list<array<string, mixed>> $dated
     * @param callable(string): string $format
     */
    private static function missing(array $forecast, array $dated, Language $language, callable $format): string
    {
        if (Money::hundredths($forecast['missing']) === 0) {
            return '';
        }
        $short = array_values(array_filter($dated, static fn (array $row): bool => !$row['covered']));
        $by = $short[0]['held_at'] ?? '';
        $late = $by <= gmdate('Y-m-d H:i:s', Clock::now());
        return $language->text($late ? 'domains_forecast_missing_now' : 'domains_forecast_missing', [
            'missing' => $format($forecast['missing']),
            'date' => Dates::forClients()->minute($by),
        ]);
    }
}
