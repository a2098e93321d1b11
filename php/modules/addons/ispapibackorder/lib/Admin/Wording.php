<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Currencies;

/** Spans of time, shares and amounts as an administrator reads them. */
final class Wording
{
    private const MINUTE = 60;
    private const HOUR = 3600;
    private const DAY = 86400;

    public function __construct(private readonly Language $language, private readonly Currencies $currencies)
    {
    }

    /** How long ago something was, in its largest unit: "7 min ago". */
    public function ago(int $seconds): string
    {
        return $this->language->text('dash_ago', ['span' => $this->span($seconds)]);
    }

    public function span(int $seconds): string
    {
        [$key, $number] = match (true) {
            $seconds < self::MINUTE => ['dash_seconds', max(0, $seconds)],
            $seconds < self::HOUR => ['dash_minutes', intdiv($seconds, self::MINUTE)],
            $seconds < 2 * self::DAY => ['dash_hours', intdiv($seconds, self::HOUR)],
            default => ['dash_days', intdiv($seconds, self::DAY)],
        };
        return $this->language->text($key, ['n' => $this->number($number)]);
    }

    public function number(int $number): string
    {
        return $this->language->number($number);
    }

    /** @return string "68 %"; empty where there is nothing to take a share of */
    public function share(int $part, int $whole): string
    {
        if ($whole <= 0) {
            return '';
        }
        return $this->language->text('dash_percent', ['n' => (string) intdiv(200 * $part + $whole, 2 * $whole)]);
    }

    /** An amount in a currency that only its code tells, like the registrar's. */
    public function amount(string $amount, string $code): string
    {
        $id = array_column($this->currencies->all(), 'id', 'code')[$code] ?? null;
        return $id === null ? trim("$amount $code") : $this->currencies->format($amount, $id);
    }

    public function money(string $amount, int $currency): string
    {
        return $this->currencies->format($amount, $currency);
    }

    /** @return string seconds of a run, from decimal text */
    public function duration(string $seconds): string
    {
        [$whole, $fraction] = explode('.', $seconds . '.') + ['', ''];
        $point = $this->language->text('dash_decimal_point');
        $number = $this->number((int) $whole) . $point . substr($fraction . '0', 0, 1);
        return $this->language->text('dash_seconds', ['n' => $number]);
    }
}
