<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\Money;

/** The currencies of this WHMCS and how each writes an amount. */
final class Currencies
{
    /** WHMCS's formats: number => separator of thousands, point. */
    private const FORMATS = [1 => ['', '.'], 2 => [',', '.'], 3 => ['.', ','], 4 => [',', '.']];

    private const RATE_SCALE = 100_000;

    /** @var array<int, array{id: int, code: string, prefix: string, suffix: string, format: int, rate: string}>|null */
    private ?array $currencies = null;

    public function __construct(private readonly LocalApi $api)
    {
    }

    /** @return array<int, array{id: int, code: string, prefix: string, suffix: string, format: int, rate: string}> by id */
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
        $source = array_column($this->all(), 'rate', 'code')[$from] ?? null;
        $target = $this->all()[$to]['rate'] ?? null;
        if ($source === null || $target === null || !($source > 0) || !($target > 0)) {
            return null;
        }
        if ($source === $target) {
            return $amount;
        }
        // Rates have five decimals and say what one unit of WHMCS's own currency comes to.
        $hundredths = Money::hundredths($amount) * self::scaled($target);
        $rate = self::scaled($source);
        $rounded = intdiv(2 * $hundredths + ($hundredths < 0 ? -$rate : $rate), 2 * $rate);
        return Money::text($rounded);
    }

    /** @return int a rate in hundred-thousandths */
    private static function scaled(string $rate): int
    {
        [$whole, $fraction] = explode('.', $rate . '.') + ['', ''];
        return max(1, (int) $whole * self::RATE_SCALE + (int) str_pad(substr($fraction, 0, 5), 5, '0'));
    }
}
