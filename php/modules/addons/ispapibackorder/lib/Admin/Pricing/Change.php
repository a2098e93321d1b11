<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Rates;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** A change of many prices: filling in, setting, or raising them. It is worked out first and made when it was seen. */
final class Change
{
    public const WAYS = ['fill', 'percent', 'amount', 'set'];
    private const MOST_TEXT = 2000;
    /** Nothing is raised by so many percent or more. */
    private const PERCENT_LIMIT = 1000;

    /** @var array{how: string, value: string, currency: string, tlds: string, round: string} as typed */
    public readonly array $typed;

    private int $low = 0;

    /** @param callable(string, int): string $read a field of the request */
    public function __construct(private readonly Visit $visit, callable $read)
    {
        $how = $read('how', 10);
        $this->typed = [
            'how' => in_array($how, self::WAYS, true) ? $how : self::WAYS[0],
            'value' => $read('value', 20),
            'currency' => $read('currency', 10),
            'tlds' => $read('tlds', self::MOST_TEXT),
            'round' => (Rounding::tryFrom($read('round', 5)) ?? Rounding::None)->value,
        ];
    }

    /**
     * @return list<array{zone: string, currency: int, seen: string|null, price: string}> what it would change
     * @throws InvalidArgumentException with a sentence on what was typed
     */
    public function changes(): array
    {
        $prices = Prices::of($this->zones());
        $rounding = Rounding::from($this->typed['round']);
        $work = $this->work();
        $changes = [];
        $this->low = 0;
        foreach ($prices as $zone => $row) {
            foreach ($this->currencies() as $currency) {
                $seen = $row[$currency] ?? null;
                $hundredths = $work($row, $currency, $seen === null ? null : Money::hundredths($seen));
                $this->low += $hundredths !== null && $hundredths <= 0 ? 1 : 0;
                if ($hundredths === null || $hundredths <= 0 || $hundredths >= Money::LIMIT) {
                    continue;
                }
                $price = Money::text($rounding->apply($hundredths));
                if ($price !== $seen) {
                    $changes[] = ['zone' => (string) $zone, 'currency' => $currency]
                        + ['seen' => $seen, 'price' => $price];
                }
            }
        }
        return $changes;
    }

    /** How many prices changes() has left as they are, because they would have fallen to zero or below. */
    public function low(): int
    {
        return $this->low;
    }

    /**
     * What an administrator has seen and agreed to.
     *
     * @param list<array<string, mixed>> $changes
     */
    public static function mark(array $changes): string
    {
        return hash('sha256', json_encode($changes, JSON_THROW_ON_ERROR));
    }

    /** @return callable(array<int, string|null>, int, int|null): (int|null) new price of a cell; null: it stays */
    private function work(): callable
    {
        return match ($this->typed['how']) {
            'percent' => $this->percent(),
            'amount' => $this->amount(),
            'set' => $this->set(),
            default => $this->fill(),
        };
    }

    private function fill(): callable
    {
        $all = $this->visit->services->currencies()->all();
        $base = $this->visit->services->currencies()->default();
        if ($base === 0) {
            throw new InvalidArgumentException($this->text('pricing_no_default'));
        }
        return static function (array $row, int $currency, ?int $now) use ($all, $base): ?int {
            $from = $row[$base] ?? null;
            return $now !== null || $from === null || $currency === $base
                ? null
                : Rates::convert(Money::hundredths($from), $all[$base]['rate'], $all[$currency]['rate']);
        };
    }

    private function percent(): callable
    {
        $typed = strtr($this->typed['value'], ',', '.');
        if (preg_match('/^([+-]?)(\d+)(?:\.(\d{1,2}))?$/D', $typed, $part) !== 1) {
            throw new InvalidArgumentException($this->text('pricing_bad_percent', ['text' => $this->typed['value']]));
        }
        $whole = min((int) $part[2], self::PERCENT_LIMIT);
        $percent = $whole * 100 + (int) str_pad($part[3] ?? '', 2, '0');
        $factor = 10000 + ($part[1] === '-' ? -$percent : $percent);
        if ($factor <= 0 || $whole >= self::PERCENT_LIMIT) {
            throw new InvalidArgumentException($this->text('pricing_bad_range', ['text' => $this->typed['value']]));
        }
        return static fn (array $row, int $currency, ?int $now): ?int
            => $now === null || $now <= 0 ? null : Rates::scale($now, $factor, 10000);
    }

    private function amount(): callable
    {
        $minus = str_starts_with($this->typed['value'], '-');
        $amount = Money::hundredths($this->money(ltrim($this->typed['value'], '+-')));
        $this->oneCurrency();
        return static fn (array $row, int $currency, ?int $now): ?int
            => $now === null || $now <= 0 ? null : $now + ($minus ? -$amount : $amount);
    }

    private function set(): callable
    {
        $price = Money::hundredths($this->money($this->typed['value']));
        $this->oneCurrency();
        return static fn (): int => $price;
    }

    private function money(string $text): string
    {
        $money = Amount::typed($text, $this->visit->language, 'pricing_bad_amount');
        if ($money === null || Money::hundredths($money) === 0) {
            throw Amount::refusal($text, $this->visit->language, 'pricing_bad_amount');
        }
        return $money;
    }

    private function oneCurrency(): void
    {
        if (count($this->currencies()) !== 1) {
            throw new InvalidArgumentException($this->text('pricing_one_currency'));
        }
    }

    /** @return list<int> */
    private function currencies(): array
    {
        $all = array_keys($this->visit->services->currencies()->all());
        $chosen = (int) $this->typed['currency'];
        return in_array($chosen, $all, true) ? [$chosen] : $all;
    }

    /** @return list<string>|null null: all of the table */
    private function zones(): ?array
    {
        $typed = preg_split('/[\s,;]+/', $this->typed['tlds'], -1, PREG_SPLIT_NO_EMPTY);
        $known = array_flip(Prices::zones());
        $zones = [];
        foreach ($typed === false ? [] : $typed as $text) {
            $zone = Zone::typed($text);
            if ($zone === null || !isset($known[$zone])) {
                throw new InvalidArgumentException($this->text('pricing_unknown_zone', ['text' => $text]));
            }
            $zones[] = $zone;
        }
        return $zones === [] ? null : array_values(array_unique($zones));
    }

    /** @param array<string, string> $values */
    private function text(string $key, array $values = []): string
    {
        return $this->visit->language->text($key, $values);
    }
}
