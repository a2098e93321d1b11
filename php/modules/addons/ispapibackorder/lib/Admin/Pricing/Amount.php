<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** An amount of money as an administrator types it, and what is wrong with one that is none. */
final class Amount
{
    /**
     * @param string $sentence key of what is said of one that is none; its mark "why" stands for what is wrong
     * @param array<string, string> $values for its other marks, except "text"
     * @return string|null decimal text, null when nothing was typed
     * @throws InvalidArgumentException with that sentence
     */
    public static function typed(string $text, Language $language, string $sentence, array $values = []): ?string
    {
        try {
            return Money::typed($text);
        } catch (InvalidArgumentException) {
            throw self::refusal($text, $language, $sentence, $values);
        }
    }

    /** @param array<string, string> $values */
    public static function refusal(
        string $text,
        Language $language,
        string $sentence,
        array $values = []
    ): InvalidArgumentException {
        return new InvalidArgumentException($language->text($sentence, $values + [
            'text' => $text,
            'why' => self::why($text, $language),
        ]));
    }

    private static function why(string $text, Language $language): string
    {
        if (preg_match('/^\s*0*(\d*)(?:[.,](\d+))?\s*$/D', $text, $part) !== 1) {
            return $language->text('admin_price_form');
        }
        return match (true) {
            strlen($part[1]) > Money::DIGITS
                => $language->text('admin_price_size', ['limit' => $language->number(10 ** Money::DIGITS)]),
            strlen($part[2] ?? '') > 2 => $language->text('admin_price_decimals'),
            default => $language->text('admin_price_form'),
        };
    }
}
