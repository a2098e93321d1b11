<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

/** Writes iCalendar text (RFC 5545): lines end with CRLF and are folded at 75 octets, never inside a character. */
final class Ical
{
    private const OCTETS = 75;

    private const ESCAPES = ['\\' => '\\\\', ';' => '\\;', ',' => '\\,', "\r\n" => '\n', "\n" => '\n', "\r" => ''];

    private string $text = '';

    /** A line whose value needs no escaping: a word, a time, an address. */
    public function line(string $name, string $value): void
    {
        $line = "$name:$value";
        $limit = self::OCTETS;
        while (strlen($line) > $limit) {
            $part = mb_strcut($line, 0, $limit, 'UTF-8');
            $this->text .= "$part\r\n ";
            $line = substr($line, strlen($part));
            // The space that begins a further line counts.
            $limit = self::OCTETS - 1;
        }
        $this->text .= "$line\r\n";
    }

    /** A line with a sentence. */
    public function text(string $name, string $value): void
    {
        $this->line($name, strtr($value, self::ESCAPES));
    }

    /** @param string $moment "YYYY-MM-DD HH:MM:SS" UTC */
    public function time(string $name, string $moment): void
    {
        $this->line($name, strtr($moment, ['-' => '', ':' => '', ' ' => 'T']) . 'Z');
    }

    public function whole(): string
    {
        return $this->text;
    }
}
