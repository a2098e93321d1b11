<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\Money;

/** The currencies of this WHMCS and how each writes an amount. */
final class Currencies
{
    /** WHMCS's formats: number => separator of thousands, point. */
    private const FORMATS = [1 => ['', '.'], 2 => [',', '.'], 3 => ['.', ','], 4 => [',', '.']];

    /** @var array<int, array{id: int, code: string, prefix: string, suffix: string, format: int, rate: string}>|null */
    private ?array $currencies = null;

    public function __construct(private readonly LocalApi $api)
    {
    }

    /**
     * @return array<int, array{id: int, code: string, prefix: string, suffix: string, format: int, rate: string}>
     *         by id; `rate` is what one of the default currency is worth
     */
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
                    'rate' => (string) ($entry['rate'] ?? ''),
                ];
            }
        }
        return $this->currencies;
    }

    /** @return int id of the default currency, in which the others' rates are; 0 where there is none */
    public function default(): int
    {
        foreach ($this->all() as $id => $currency) {
            if (Rates::read($currency['rate']) === Rates::ONE) {
                return $id;
            }
        }
        return 0;
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

    /**
     * An amount in another currency, by WHMCS's rates of today.
     *
     * @param string $from code of the amount's currency
     * @return string|null null where WHMCS does not know the currency or its rate
     */
    public function convert(string $amount, string $from, int $to): ?string
    {
        $rate = array_column($this->all(), 'rate', 'code')[$from] ?? '';
        $hundredths = Rates::convert(Money::hundredths($amount), $rate, $this->all()[$to]['rate'] ?? '');
        return $hundredths === null ? null : Money::text($hundredths);
    }
}
