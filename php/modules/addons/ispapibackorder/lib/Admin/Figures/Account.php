<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Figures;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** The reseller's own account at the registrar, as the last run of the batch found it, against what is due. */
final class Account
{
    /**
     * @param int $now seconds since 1970-01-01 UTC
     * @return array{available: string, needed: string, left: string, currency: string, names: int, unknown: int,
     *         age: int|null, checked: string|null, level: string, word: string}
     *         `age` seconds since the account was asked; `word` is unasked, short, unknown (some costs are not known),
     *         idle (nothing is due) or enough
     */
    public static function read(int $now): array
    {
        $row = Capsule::table('backorder_account')->where('id', 1)->first();
        $available = (string) ($row->available ?? '0');
        $needed = (string) ($row->needed ?? '0');
        $left = Money::hundredths($available) - Money::hundredths($needed);
        $checked = $row->checked_at ?? null;
        [$level, $word] = match (true) {
            $checked === null => ['default', 'unasked'],
            $left < 0 => [JobLights::STOP, 'short'],
            (int) $row->names === 0 => [JobLights::GOOD, 'idle'],
            (int) $row->unknown_costs > 0 => [JobLights::CAUTION, 'unknown'],
            default => [JobLights::GOOD, 'enough'],
        };
        return [
            'available' => $available,
            'needed' => $needed,
            'left' => Money::text($left),
            'currency' => (string) ($row->currency ?? ''),
            'names' => (int) ($row->names ?? 0),
            'unknown' => (int) ($row->unknown_costs ?? 0),
            'checked' => $checked,
            'age' => $checked === null ? null : $now - (int) strtotime("$checked UTC"),
            'level' => $level,
            'word' => $word,
        ];
    }
}
