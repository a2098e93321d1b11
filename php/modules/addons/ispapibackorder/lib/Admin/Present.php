<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Domain;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\Bars;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Results\Weeks;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Currencies;

/** Puts the figures of the dashboard into words, for its template and the widget's. */
final class Present
{
    private const ZONES = 15;
    private const MESSAGE = 300;

    public function __construct(private readonly Language $language, private readonly Wording $wording)
    {
    }

    /**
     * @param array<string, array{level: string, word: string, last: array<string, mixed>}> $lights
     * @return list<array<string, mixed>>
     */
    public function jobs(array $lights): array
    {
        $dates = Dates::forAdmins();
        $jobs = [];
        foreach ($lights as $job => $light) {
            $last = $light['last'];
            $jobs[] = [
                'job' => $job,
                'name' => $this->language->text('dash_job_' . $job),
                'level' => $light['level'],
                'word' => $this->language->text('dash_light_' . $light['word']),
                'at' => $last['at'],
                'at_shown' => $dates->minute($last['at']),
                'ago' => $last['age'] === null ? '' : $this->wording->ago($last['age']),
                'took' => $last['seconds'] === null ? '' : $this->wording->duration((string) $last['seconds']),
                'message' => mb_strimwidth(trim((string) $last['message']), 0, self::MESSAGE, '…', 'UTF-8'),
                'succeeded' => $last['succeeded'],
                'succeeded_shown' => $dates->minute($last['succeeded']),
                'succeeded_ago' => $last['succeeded_age'] === null ? '' : $this->wording->ago($last['succeeded_age']),
                'failed' => $last['failed'],
                'failed_shown' => $dates->minute($last['failed']),
                'failed_ago' => $last['failed_age'] === null ? '' : $this->wording->ago($last['failed_age']),
            ];
        }
        return $jobs;
    }

    /**
     * @param array<string, mixed> $due of Figures\Due
     * @return array<string, mixed>
     */
    public function due(array $due): array
    {
        $spans = [];
        foreach (['day', 'three'] as $span) {
            $spans[] = [
                'title' => $this->language->text('dash_due_' . $span),
                'names' => $this->wording->number($due[$span]['names']),
                'backorders' => $this->wording->number($due[$span]['backorders']),
                'waiting' => $this->wording->number($due[$span]['waiting']),
                'is_waiting' => $due[$span]['waiting'] > 0,
            ];
        }
        return [
            'spans' => $spans,
            'next' => $due['next'],
            'next_shown' => Dates::forAdmins()->minute($due['next']),
        ];
    }

    /**
     * @param array<string, mixed> $account of Figures\Account
     * @return array<string, mixed>
     */
    public function account(array $account): array
    {
        $amount = fn (string $key): string => $this->wording->amount($account[$key], $account['currency']);
        $isAsked = $account['checked'] !== null;
        return [
            'level' => $account['level'],
            'label' => $isAsked ? $this->language->text('dash_level_' . $account['level']) : '',
            'sentence' => $this->language->text('dash_account_' . $account['word']),
            'available' => $isAsked ? $amount('available') : '',
            'needed' => $isAsked ? $amount('needed') : '',
            'left' => $isAsked ? $amount('left') : '',
            'names' => $this->wording->number($account['names']),
            'unknown' => $account['unknown'] > 0
                ? $this->language->counted('dash_account_unknown_costs', $account['unknown'])
                : '',
            'checked' => $account['checked'],
            'checked_shown' => Dates::forAdmins()->minute($account['checked']),
            'ago' => $isAsked ? $this->wording->ago($account['age']) : '',
        ];
    }

    /**
     * @param array<int, array<string, mixed>> $outlook of Backorder\Funds
     * @return list<array<string, mixed>>
     */
    public function outlook(array $outlook, Currencies $currencies): array
    {
        $lines = [];
        foreach ($outlook as $currency => $line) {
            $lines[] = [
                'code' => $currencies->all()[$currency]['code'] ?? (string) $currency,
                'clients' => $this->wording->number($line['clients']),
                'backorders' => $this->wording->number($line['backorders']),
                'needed' => $this->wording->money($line['needed'], $currency),
                'credit' => $this->wording->money($line['credit'], $currency),
                'missing' => $this->wording->money($line['missing'], $currency),
                'is_missing' => Money::hundredths($line['missing']) > 0,
            ];
        }
        return $lines;
    }

    /** @return array<string, mixed> the plot of catches and failures, and the same as a table */
    public function weeks(Weeks $weeks): array
    {
        $counts = array_map(static fn (array $week): array => [
            'caught' => $week['caught'] + $week['won'],
            'missed' => $week['missed'],
            'unsent' => $week['unsent'],
        ], $weeks->weeks);
        $total = ['caught' => 0, 'missed' => 0, 'unsent' => 0];
        $rows = [];
        foreach ($counts as $place => $parts) {
            $row = ['start' => Dates::forAdmins()->day($weeks->weeks[$place]['start'])];
            foreach ($parts as $part => $count) {
                $total[$part] += $count;
                $row[$part] = $this->wording->number($count);
            }
            $rows[] = $row + ['text' => $this->language->text('dash_week_counts', $row)];
        }
        $plot = Bars::stacked($counts);
        return [
            'rows' => $rows,
            'total' => array_map($this->wording->number(...), $total),
            'is_empty' => array_sum($total) === 0,
            'share' => $this->wording->share($total['caught'], $total['caught'] + $total['missed']),
            'bars' => $plot['bars'],
            'max' => $this->wording->number($plot['max']),
        ];
    }

    /** @return list<array<string, mixed>> the plot of revenue and margin, and the same as a table, for each currency */
    public function money(Weeks $weeks, Currencies $currencies): array
    {
        $plots = [];
        foreach ($weeks->money as $currency => $money) {
            $format = fn (int $hundredths): string => $this->wording->money(Money::text($hundredths), $currency);
            $hasMargin = $money['costed'] > 0;
            $pairs = array_map(static fn (array $week): array => ['revenue' => $week['revenue']]
                + ($hasMargin ? ['margin' => $week['revenue'] - $week['cost']] : []), $money['weeks']);
            $rows = [];
            foreach ($pairs as $place => $pair) {
                $start = Dates::forAdmins()->day($weeks->weeks[$place]['start']);
                $row = ['start' => $start] + array_map($format, $pair);
                $key = $hasMargin ? 'dash_week_money' : 'dash_week_revenue';
                $rows[] = $row + ['margin' => '', 'text' => $this->language->text($key, $row)];
            }
            $plot = Bars::beside($pairs);
            $unknown = $hasMargin ? $money['caught'] - $money['costed'] : 0;
            $plots[] = [
                'code' => $currencies->all()[$currency]['code'] ?? (string) $currency,
                'rows' => $rows,
                'revenue' => $format(array_sum(array_column($pairs, 'revenue'))),
                'margin' => $hasMargin ? $format(array_sum(array_column($pairs, 'margin'))) : '',
                'none' => $hasMargin ? '' : $this->language->text('dash_money_no_cost'),
                'unknown' => $unknown <= 0 ? '' : $this->language->counted('dash_money_unknown', $unknown, [
                    'of' => $this->wording->number($money['caught']),
                ]),
                'bars' => $plot['bars'],
                'zero' => $plot['zero'],
                'max' => $format($plot['max']),
            ];
        }
        return $plots;
    }

    /** @return array<string, mixed> */
    public function zones(Weeks $weeks): array
    {
        $lines = [];
        foreach (array_slice($weeks->zones, 0, self::ZONES, true) as $zone => $counts) {
            $caught = $counts['caught'] + $counts['won'];
            $tried = $caught + $counts['missed'];
            $lines[] = [
                'zone' => Domain::unicode((string) $zone),
                'share' => $this->wording->share($caught, $tried),
                'width' => $tried > 0 ? intdiv(100 * $caught, $tried) : 0,
                'caught' => $this->wording->number($caught),
                'tried' => $this->wording->number($tried),
                'unsent' => $this->wording->number($counts['unsent']),
            ];
        }
        $more = count($weeks->zones) - count($lines);
        return [
            'lines' => $lines,
            'more' => $more > 0 ? $this->language->counted('dash_zones_more', $more) : '',
        ];
    }
}
