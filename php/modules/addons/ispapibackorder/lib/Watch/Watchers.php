<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use WHMCS\Database\Capsule;

/**
 * What a client has chosen, and the two addresses that work for whoever knows them: his calendar, and the link in his
 * mails that stops them. Both are compared in constant time.
 */
final class Watchers
{
    private const TABLE = 'backorder_watchers';
    private const CALENDAR = '/^([1-9]\d{0,9})-([0-9a-f]{64})$/D';
    private const LETTER = '/^(watched|searches)-([1-9]\d{0,9})-\d{8}-([0-9a-f]{64})$/D';

    public function wantsMail(int $clientId): bool
    {
        return (int) ($this->find($clientId)?->mail ?? 1) === 1;
    }

    public function setMail(int $clientId, bool $mail): void
    {
        $this->get($clientId);
        Capsule::table(self::TABLE)->where('userid', $clientId)->update(['mail' => $mail ? 1 : 0]);
    }

    /** @return string of the client's calendar address; empty when he has none */
    public function calendarKey(int $clientId): string
    {
        $key = $this->find($clientId)?->calendar_key ?? '';
        return $key === '' ? '' : "$clientId-$key";
    }

    /**
     * Gives the client a calendar address, in place of the one he may have.
     *
     * @return bool whether he had one
     */
    public function renewCalendar(int $clientId): bool
    {
        $this->get($clientId);
        $had = $this->calendarKey($clientId) !== '';
        $key = bin2hex(random_bytes(32));
        Capsule::table(self::TABLE)->where('userid', $clientId)->update(['calendar_key' => $key]);
        return $had;
    }

    public function stopCalendar(int $clientId): void
    {
        Capsule::table(self::TABLE)->where('userid', $clientId)->update(['calendar_key' => '']);
    }

    /** @return int|null whose calendar it is; null when it is nobody's */
    public function ofCalendar(string $key): ?int
    {
        if (preg_match(self::CALENDAR, $key, $part) !== 1) {
            return null;
        }
        $stored = (string) ($this->find((int) $part[1])?->calendar_key ?? '');
        return hash_equals($stored, $part[2]) ? (int) $part[1] : null;
    }

    /** @param string $day "YYYY-MM-DD" of the mail, which makes the key the mark of that mail */
    public function letterKey(int $clientId, LetterKind $kind, string $day): string
    {
        $signed = $kind->value . "-$clientId-" . str_replace('-', '', $day);
        return $signed . '-' . hash_hmac('sha256', $signed, $this->get($clientId)->secret);
    }

    /** @return array{LetterKind, int}|null the kind of mail and the client; null when nobody was sent this key */
    public function ofLetter(string $key): ?array
    {
        if (preg_match(self::LETTER, $key, $part) !== 1) {
            return null;
        }
        $secret = $this->find((int) $part[2])?->secret;
        $signed = substr($key, 0, -65);
        if ($secret === null || !hash_equals(hash_hmac('sha256', $signed, $secret), $part[3])) {
            return null;
        }
        return [LetterKind::from($part[1]), (int) $part[2]];
    }

    private function find(int $clientId): ?object
    {
        return Capsule::table(self::TABLE)->where('userid', $clientId)->first();
    }

    private function get(int $clientId): object
    {
        $row = $this->find($clientId);
        if ($row === null) {
            // Two requests may make it at the same moment; the first one's secret counts.
            Capsule::table(self::TABLE)->insertOrIgnore([
                'userid' => $clientId,
                'secret' => bin2hex(random_bytes(32)),
            ]);
            $row = $this->find($clientId);
        }
        return $row;
    }
}
