<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** What happens next with a backorder, in plain words. When it happens, the extension has told. */
final class NextStep
{
    public function __construct(private readonly Panels $panels, private readonly Language $language)
    {
    }

    /**
     * @param array<string, mixed> $row of Orders::list()
     * @param array<string, mixed>|null $forecast its row of Funds::forecast(), if it has one
     * @param array<string, mixed>|null $auction as shown
     * @return array{before: string, at: string, utc: string, after: string}
     */
    public function of(array $row, ?array $forecast, ?array $auction): array
    {
        return match ($row['status']) {
            'REQUESTED' => $this->ofRequested($row, $forecast),
            'ACTIVE' => $this->ofActive($row),
            'PROCESSING' => $this->ofProcessing($row),
            'AUCTION-PENDING' => $this->ofAuction($auction),
            'PENDING-PAYMENT' => $row['invoice'] === null
                ? $this->say('invoice')
                : $this->say('payment', null, ['invoice' => (string) $row['invoice']]),
            'SUCCESSFUL' => $this->say($row['whmcs_domain'] === null ? 'delivering' : 'delivered'),
            'AUCTION-WON' => $this->say($row['whmcs_domain'] === null ? 'winning' : 'won'),
            default => $this->ofEnded($row),
        };
    }

    /**
     * @param array<string, mixed> $row
     * @param array<string, mixed>|null $forecast
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function ofRequested(array $row, ?array $forecast): array
    {
        if (Money::hundredths($row['held']) > 0) {
            return $this->say('returning', null, ['amount' => $this->held($row)]);
        }
        if ($forecast === null) {
            return $this->say($this->isPast($row['drop_date']) ? 'passed' : 'unpriced');
        }
        if ($row['held_at'] === null) {
            return $this->say('unknown');
        }
        $amount = ['amount' => $this->panels->format($forecast['amount'])];
        if ($this->isPast($row['drop_date'])) {
            // For two days the batch still holds what the funds cover, and applies.
            return $forecast['covered'] ? $this->say('late', null, $amount) : $this->say('passed_short', null, $amount);
        }
        if (!$this->isPast($row['held_at'])) {
            return $this->say($forecast['covered'] ? 'hold' : 'hold_short', $row['held_at'], $amount);
        }
        if ($forecast['covered']) {
            return $this->say('hold_now', null, $amount);
        }
        return $this->isPast($row['submit_at'])
            ? $this->say('short_late', $row['drop_date'], $amount)
            : $this->say('short', $row['submit_at'], $amount);
    }

    /**
     * @param array<string, mixed> $row
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function ofActive(array $row): array
    {
        if ($row['submit_at'] === null) {
            return $this->say('left');
        }
        $values = ['amount' => $this->held($row)];
        return $this->isPast($row['submit_at'])
            ? $this->say('submit_now', null, $values)
            : $this->say('submit', $row['submit_at'], $values);
    }

    /**
     * Without a reference the registrar has not accepted it: each run tries again, beyond the drop until he refuses it
     * or it is two days past.
     *
     * @param array<string, mixed> $row
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function ofProcessing(array $row): array
    {
        $isSent = $row['reference'] !== '';
        return $this->isPast($row['drop_date'])
            ? $this->say($isSent ? 'result' : 'unsent', null, ['amount' => $this->held($row)])
            : $this->say($isSent ? 'drop' : 'sending', $row['drop_date']);
    }

    /**
     * @param array<string, mixed>|null $auction
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function ofAuction(?array $auction): array
    {
        if ($auction === null || $auction['ends_at'] === null) {
            return $this->say('auction_unknown');
        }
        if ($this->isPast($auction['ends_at'])) {
            return $this->say('auction_over');
        }
        return $auction['best'] === ''
            ? $this->say('auction_none', $auction['ends_at'])
            : $this->say('auction', $auction['ends_at'], ['bid' => $auction['best']]);
    }

    /**
     * @param array<string, mixed> $row
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function ofEnded(array $row): array
    {
        if (Money::hundredths($row['held']) > 0) {
            return $this->say('returning', null, ['amount' => $this->held($row)]);
        }
        return $this->say(['FAILED' => 'failed', 'AUCTION-LOST' => 'lost'][$row['status']] ?? 'cancelled');
    }

    /** @param array<string, mixed> $row */
    private function held(array $row): string
    {
        return $this->panels->format($row['held'], $row['currency']);
    }

    private function isPast(?string $at): bool
    {
        return $at !== null && Moment::isPast($at);
    }

    /**
     * @param array<string, string> $values
     * @return array{before: string, at: string, utc: string, after: string}
     */
    private function say(string $key, ?string $at = null, array $values = []): array
    {
        return Moment::sentence($this->language, "orders_next_$key", $at, $values);
    }
}
