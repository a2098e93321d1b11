<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Backorder\Domain;
use Backorder\Exception\OrderError;

/** TLDs as people type them. */
final class Zone
{
    /** @return string|null the zone in ACE without a leading dot; null when the text is none */
    public static function typed(string $text): ?string
    {
        try {
            return Domain::parse('x.' . ltrim(trim($text), '.'))['zone'];
        } catch (OrderError) {
            return null;
        }
    }

    /** With its dot, in Unicode. */
    public static function shown(string $zone): string
    {
        return '.' . Domain::unicode($zone);
    }
}
