<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/**
 * Days and times as a person reads them, in the format that WHMCS is set to for clients or for administrators; nothing
 * for what is not known. What we hold is UTC, "YYYY-MM-DD HH:MM:SS" or its day alone.
 *
 * WHMCS formats the day alone. It would take a time for one of the server's zone, where 02:30 is not on every day, so
 * the time is put behind the day here.
 */
final class Dates
{
    private const DAY = 10; // bytes of "YYYY-MM-DD"
    private const MINUTE = 16; // bytes of "YYYY-MM-DD HH:MM"

    private function __construct(private readonly bool $client)
    {
    }

    /** For the client area and mails to clients. */
    public static function forClients(): self
    {
        return new self(true);
    }

    public static function forAdmins(): self
    {
        return new self(false);
    }

    public function day(?string $utc): string
    {
        return (string) $utc === '' ? '' : fromMySQLDate(substr($utc, 0, self::DAY), false, $this->client);
    }

    /** A moment to the minute, which is what people plan by. */
    public function minute(?string $utc): string
    {
        return $this->day($utc) . substr((string) $utc, self::DAY, self::MINUTE - self::DAY);
    }

    /** A moment to the second, where one may tell what came first, or two moments apart. */
    public function second(?string $utc): string
    {
        return $this->day($utc) . substr((string) $utc, self::DAY);
    }

    /** A sentence of the extension, as the details of an event, with its moments to the second. */
    public function within(string $sentence): string
    {
        return (string) preg_replace_callback(
            '/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b/',
            fn (array $moment): string => $this->second($moment[0]),
            $sentence
        );
    }

    /**
     * The day without its year, as the format orders day and month: "16/01" of "16/01/2027", "Jan 16th" of "Saturday,
     * January 16th, 2027". The whole day where the format has no such part.
     */
    public function dayOfYear(string $utc): string
    {
        $whole = $this->day($utc);
        $year = substr($utc, 0, 4);
        foreach (explode(',', $whole) as $part) {
            $part = (string) preg_replace("/(?<!\\d)$year(?!\\d)/", '', $part);
            if (preg_match('/\d/', $part) === 1) {
                // Of the names of months, what tells them apart; those of four letters are short enough.
                return (string) preg_replace('/(\p{L}{3})\p{L}{2,}/u', '$1', trim($part, " \t./-"));
            }
        }
        return $whole;
    }
}
