<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Moment;
use WHMCS\Module\Addon\Ispapibackorder\Dates;

/** What an action would do with each of some backorders, before it does. */
final class Plan
{
    /** So many clients' funds are looked up for a page; WHMCS is asked about each. */
    private const MOST_PURSES = 25;

    /** @var array<int, Purse> by client */
    private array $purses = [];
    /** @var array<int, array<string, string>> zone => price, by currency */
    private array $prices = [];

    public function __construct(private readonly Visit $visit)
    {
    }

    /**
     * @param list<array<string, mixed>> $rows of Orders::list()
     * @return array<int, array{can: bool, risky: bool, text: string}> by backorder; `risky`: it may come to nothing
     */
    public function of(Action $action, array $rows): array
    {
        $clients = ClientBook::named(array_unique(array_column($rows, 'client')));
        $again = $action === Action::Retry ? $this->again($rows) : [];
        $plan = [];
        foreach ($rows as $row) {
            $plan[$row['id']] = match (true) {
                !in_array($action->value, $row['actions'], true) => $this->cannot('manage_error_status', [
                    'status' => $this->visit->language->text("status_$row[status]"),
                ]),
                $action === Action::Delete => $this->deletion($row),
                $action === Action::Cancel => $this->cancellation($row),
                $action === Action::Activate => $this->activation($row, $clients[$row['client']]['currency'] ?? 0),
                default => $again[$row['id']] ?? $this->cannot('manage_error_no-client'),
            };
        }
        return $plan;
    }

    /**
     * @param array<string, mixed> $row
     * @return array{can: bool, risky: bool, text: string}
     */
    private function deletion(array $row): array
    {
        return match (true) {
            $row['held'] !== '0.00' => $this->can('manage_will_delete_held', ['amount' => $this->held($row)]),
            $row['status'] === 'SUCCESSFUL' => $this->can('manage_will_delete_successful'),
            default => $this->can('manage_will_delete'),
        };
    }

    /**
     * @param array<string, mixed> $row
     * @return array{can: bool, risky: bool, text: string}
     */
    private function cancellation(array $row): array
    {
        return match (true) {
            $row['reference'] !== '' => $this->can('manage_will_cancel_application', [
                'reference' => $row['reference'],
            ], true),
            $row['held'] !== '0.00' => $this->can('manage_will_cancel_held', ['amount' => $this->held($row)]),
            default => $this->can('manage_will_cancel'),
        };
    }

    /**
     * @param array<string, mixed> $row
     * @return array{can: bool, risky: bool, text: string}
     */
    private function activation(array $row, int $currency): array
    {
        $this->prices[$currency] ??= $this->visit->services->orders()->prices($currency);
        $price = $this->prices[$currency][$row['zone']] ?? null;
        if ($row['drop_date'] === null || $price === null) {
            return $this->cannot($price === null ? 'manage_error_not-priced' : 'manage_error_no-drop');
        }
        try {
            $amount = $this->visit->services->host()->gross($row['client'], $price);
            $available = $this->take($row['client'], $amount);
        } catch (Throwable $error) {
            return ['can' => false, 'risky' => false, 'text' => Failures::sentence($error, $this->visit->language)];
        }
        $currencies = $this->visit->services->currencies();
        $values = ['amount' => $currencies->format($amount, $currency)];
        if ($available === null) {
            return $this->can('manage_will_activate', $values);
        }
        $values['available'] = $currencies->format($available, $currency);
        return $this->can('manage_will_activate_short', $values, true);
    }

    /** @return string|null what the client had for it where that does not suffice; null where it does, or is not known */
    private function take(int $client, string $amount): ?string
    {
        if (!isset($this->purses[$client])) {
            if (count($this->purses) >= self::MOST_PURSES) {
                return null;
            }
            $this->purses[$client] = new Purse($this->visit->services->funds()->of($client)['available']);
        }
        return $this->purses[$client]->take($amount);
    }

    /**
     * @param list<array<string, mixed>> $rows
     * @return array<int, array{can: bool, risky: bool, text: string}> by backorder
     */
    private function again(array $rows): array
    {
        $mine = [];
        foreach ($rows as $row) {
            if (in_array(Action::Retry->value, $row['actions'], true)) {
                $mine[$row['client']][$row['id']] = $row['domain'];
            }
        }
        $plan = [];
        foreach ($mine as $client => $names) {
            $plan += $this->wishes($client, $names);
        }
        return $plan;
    }

    /**
     * @param array<int, string> $names by backorder
     * @return array<int, array{can: bool, risky: bool, text: string}>
     */
    private function wishes(int $client, array $names): array
    {
        try {
            $wishes = $this->visit->services->orders()->createMany(
                $client,
                array_values($names),
                $this->visit->actor(),
                $this->visit->services->host(),
                true
            );
        } catch (Throwable $error) {
            $text = Failures::sentence($error, $this->visit->language);
            return array_map(static fn (): array => ['can' => false, 'risky' => false, 'text' => $text], $names);
        }
        $plan = [];
        foreach (array_keys($names) as $place => $id) {
            $wish = $wishes[$place];
            $reason = Failures::reason($wish['reason'], $this->visit->language);
            $why = $reason !== '' ? $reason : $wish['message'];
            $drop = ['time' => Dates::forAdmins()->minute($wish['drop_date'])];
            $plan[$id] = match (true) {
                !$wish['ok'] => ['can' => false, 'risky' => false, 'text' => $why],
                $wish['drop_date'] === null => $this->can('manage_will_retry_unknown'),
                // For two days the batch still holds the money and applies.
                Moment::isPast($wish['drop_date'])
                    => $this->can('manage_will_retry_passed', $drop, true),
                default => $this->can('manage_will_retry', $drop),
            };
        }
        return $plan;
    }

    /** @param array<string, mixed> $row */
    private function held(array $row): string
    {
        return $row['currency'] === null
            ? $row['held']
            : $this->visit->services->currencies()->format($row['held'], $row['currency']);
    }

    /**
     * @param array<string, string> $values
     * @return array{can: bool, risky: bool, text: string}
     */
    private function can(string $key, array $values = [], bool $risky = false): array
    {
        return ['can' => true, 'risky' => $risky, 'text' => $this->visit->language->text($key, $values)];
    }

    /**
     * @param array<string, string> $values
     * @return array{can: bool, risky: bool, text: string}
     */
    private function cannot(string $key, array $values = []): array
    {
        return ['can' => false, 'risky' => false, 'text' => $this->visit->language->text($key, $values)];
    }
}
