<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\NameList;

/** What many names come to: per name what happens and when, per day and in all what is held. */
final class Bill
{
    /** @var list<array<string, mixed>> */
    private readonly array $accepted;

    /** @param list<array<string, mixed>> $wishes of Orders::createMany() */
    public function __construct(
        private readonly array $wishes,
        private readonly Panels $panels,
        private readonly Language $language
    ) {
        $this->accepted = array_values(array_filter($wishes, static fn (array $wish): bool => $wish['ok']));
    }

    public function count(): int
    {
        return count($this->accepted);
    }

    /** @return string decimal text: what all names together will hold */
    public function total(): string
    {
        return Money::text($this->sum($this->accepted));
    }

    /** @return int hundredths, of the names whose drop is known: what is missing for others is not missing for these */
    public function totalDue(): int
    {
        return $this->sum(array_filter($this->accepted, static fn (array $wish): bool => $wish['held_at'] !== null));
    }

    /** @return list<string> the names that can be ordered, in ACE */
    public function names(): array
    {
        return array_column($this->accepted, 'domain');
    }

    /**
     * @param bool $suffices whether the client's funds cover all that will be held
     * @return list<array<string, mixed>>
     */
    public function accepted(bool $suffices = true): array
    {
        return array_map(fn (array $wish): array => [
            'id' => $wish['id'],
            'domain' => $wish['domain'],
            'unicode' => $wish['unicode'],
            'drop_date' => $wish['drop_date'],
            'drop_shown' => Dates::forClients()->minute($wish['drop_date']),
            'plan' => $this->plan($wish, $suffices),
            'amount' => $this->panels->format((string) $wish['held']),
        ], $this->accepted);
    }

    /** @return list<array{name: string, reason: string}> */
    public function refused(): array
    {
        $refused = [];
        foreach ($this->wishes as $wish) {
            if (!$wish['ok']) {
                $isLost = str_contains($wish['typed'], NameList::LOST);
                $key = 'error_' . ($isLost ? 'not-utf-8' : $wish['reason']);
                $refused[] = [
                    'name' => $wish['unicode'] ?? $wish['typed'],
                    'reason' => $this->language->text($this->language->has($key) ? $key : 'error_unavailable'),
                ];
            }
        }
        return $refused;
    }

    /** @return list<array{day: string, count: string, amount: string}> when it is held, soonest first */
    public function days(): array
    {
        $days = [];
        foreach ($this->accepted as $wish) {
            $days[$this->day($wish['held_at'])][] = $wish;
        }
        ksort($days, SORT_STRING);
        $list = [];
        foreach ($days as $day => $wishes) {
            $list[] = [
                'day' => match ((string) $day) {
                    '' => $this->language->text('orders_preview_now'),
                    '~' => $this->language->text('orders_preview_later'),
                    default => Dates::forClients()->day((string) $day),
                },
                'count' => $this->counted('orders_preview_count', count($wishes)),
                'amount' => $this->panels->format(Money::text($this->sum($wishes))),
            ];
        }
        return $list;
    }

    /** A sentence with a :count, of which there is another one for a single name. */
    public function counted(string $key, int $count): string
    {
        return $this->language->counted($key, $count);
    }

    /** Sorts what is due now before every day, and what nobody knows after them. */
    private function day(?string $heldAt): string
    {
        return match (true) {
            $heldAt === null => '~',
            Moment::isPast($heldAt) => '',
            default => substr($heldAt, 0, 10),
        };
    }

    /**
     * @param array<string, mixed> $wish
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function plan(array $wish, bool $suffices): array
    {
        if ($wish['drop_date'] !== null && Moment::isPast($wish['drop_date'])) {
            // For two days the batch still holds what the funds cover, and applies.
            return Moment::sentence($this->language, 'orders_plan_passed', $wish['drop_date']);
        }
        return Moment::sentence($this->language, match ($this->day($wish['held_at'])) {
            '' => $suffices ? 'orders_plan_now' : 'orders_plan_now_short',
            '~' => 'orders_plan_unknown',
            default => $suffices ? 'orders_plan_hold' : 'orders_plan_hold_short',
        }, $wish['held_at']);
    }

    /**
     * @param array<array<string, mixed>> $wishes
     * @return int hundredths
     */
    private function sum(array $wishes): int
    {
        return array_sum(array_map(static fn (array $wish): int => Money::hundredths((string) $wish['held']), $wishes));
    }
}
