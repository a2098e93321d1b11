<?php

declare(strict_types=1);

namespace Host;

use DateTimeImmutable;

/** Dates as WHMCS writes and reads them, by its settings DateFormat and ClientDateFormat, in the server's time zone. */
final class Dates
{
    private const FORMATS = [
        'DD/MM/YYYY' => 'd/m/Y', 'DD.MM.YYYY' => 'd.m.Y', 'DD-MM-YYYY' => 'd-m-Y', 'MM/DD/YYYY' => 'm/d/Y',
        'YYYY/MM/DD' => 'Y/m/d', 'YYYY-MM-DD' => 'Y-m-d',
    ];
    /** Of the client area; without one of these it has the format of the admin area. */
    private const CLIENT_FORMATS = ['full' => 'jS F Y', 'shortmonth' => 'jS M Y', 'fullday' => 'l, F jS, Y'];

    public static function today(bool $client): string
    {
        return date(self::format($client), Clock::now());
    }

    public static function shown(string $date, bool $time, bool $client): string
    {
        $at = strtotime($date);
        return $at === false ? '-' : date(self::format($client) . ($time ? ' H:i' : ''), $at);
    }

    /** @return string "YYYY-MM-DD" of what somebody typed in the format of the admin area; empty where it is no date */
    public static function read(string $text): string
    {
        $at = DateTimeImmutable::createFromFormat('!' . self::format(false), $text);
        return $at === false ? '' : $at->format('Y-m-d');
    }

    private static function format(bool $client): string
    {
        return ($client ? self::CLIENT_FORMATS[(string) Site::setting('ClientDateFormat')] ?? null : null)
            ?? self::FORMATS[(string) Site::setting('DateFormat')];
    }
}
