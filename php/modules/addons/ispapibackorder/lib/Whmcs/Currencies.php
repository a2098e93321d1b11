<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\Money;

/** The currencies of this WHMCS and how each writes an amount. */
final class Currencies
{
    /** WHMCS's formats: number => separator of thousands, point. */
    private const FORMATS = [1 => ['', '.'], 2 => [',', '.'], 3 => ['.', ','], 4 => [',', '.']];

    /** @var array<int, array{id: int, code: string, prefix: string, suffix: string, format: int}>|null */
    private ?array $currencies = null;

    public function __construct(private readonly LocalApi $api)
    {
    }

    /** @return array<int, array{id: int, code: string, prefix: string, suffix: string, format: int}> by id */
    public function all(): array
    {
        if ($this->currencies === null) {
            $this->currencies = [];
            $answer = $this->api->call('GetCurrencies');
            foreach (LocalApi::entries($answer, 'currencies', 'currency') as $entry) {
                $this->currencies[(int) $entry['id']] = [
                    'id' => (int) $entry['id'],
                    'code' => (string) $entry['code'],
                    'prefix' => (string) $entry['prefix'],
                    'suffix' => (string) $entry['suffix'],
                    'format' => (int) $entry['format'],
                ];
            }
        }
        return $this->currencies;
    }

    /** The amount as WHMCS shows it in this currency. */
    public function format(string $amount, int $currency): string
    {
        $hundredths = Money::hundredths($amount);
        $rule = $this->all()[$currency] ?? ['prefix' => '', 'suffix' => '', 'format' => 1];
        [$thousands, $point] = self::FORMATS[$rule['format']] ?? self::FORMATS[1];
        [$whole, $fraction] = explode('.', Money::text(abs($hundredths)));
        $number = strrev(implode(strrev($thousands), str_split(strrev($whole), 3)));
        if ($rule['format'] !== 4 || $fraction !== '00') {
            $number .= $point . $fraction;
        }
        return ($hundredths < 0 ? '-' : '') . $rule['prefix'] . $number . $rule['suffix'];
    }
}
