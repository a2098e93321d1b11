<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** Asks before something is done, and says what will happen to how many. */
final class Confirmation
{
    public function __construct(
        private readonly Visit $visit,
        private readonly Filter $filter,
        private readonly Action $action
    ) {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $selection = Selection::asked($this->visit, $this->filter);
        $plan = (new Plan($this->visit))->of($this->action, $selection->rows);
        $rows = [];
        foreach ((new Rows($this->visit))->shown($selection->rows, $this->filter->parameters()) as $row) {
            $rows[] = $row + ['plan' => $plan[$row['id']]];
        }
        // What cannot be done first: it is what a person must see.
        usort($rows, static fn (array $one, array $other): int => [$one['plan']['can'], !$one['plan']['risky']]
            <=> [$other['plan']['can'], !$other['plan']['risky']]);
        $can = array_values(array_filter($rows, static fn (array $row): bool => $row['plan']['can']));
        return [
            'view' => 'confirm',
            'do' => $this->action->value,
            'style' => $this->action->style(),
            'heading' => $this->heading($selection, count($can)),
            'points' => $this->points($selection, $can),
            'rows' => $rows,
            'ids' => implode(',', array_column($can, 'id')),
            'button' => $can === [] ? '' : $this->text("manage_confirm_{$this->action->value}", count($can)),
            'back' => $this->visit->address($this->filter->parameters()),
        ];
    }

    private function heading(Selection $selection, int $number): string
    {
        return match (true) {
            count($selection->rows) === 1 => $this->visit->language->text('manage_ask_one', [
                'action' => $this->visit->language->text("manage_do_{$this->action->value}"),
                'domain' => $selection->rows[0]['unicode'],
            ]),
            $number === 0 => $this->visit->language->text('manage_ask_none'),
            default => $this->text("manage_ask_{$this->action->value}", $number),
        };
    }

    /**
     * @param list<array<string, mixed>> $can
     * @return list<array{style: string, text: string}>
     */
    private function points(Selection $selection, array $can): array
    {
        $points = [];
        $risky = count(array_filter($can, static fn (array $row): bool => $row['plan']['risky']));
        $left = count($selection->rows) - count($can);
        if ($selection->wanted === 0) {
            $points[] = ['style' => 'warning', 'text' => $this->visit->language->text('manage_none_selected')];
        }
        if ($can !== []) {
            $points[] = ['style' => 'info', 'text' => $this->text("manage_sum_{$this->action->value}", count($can))];
        }
        if (in_array($this->action, [Action::Delete, Action::Cancel], true)) {
            foreach ($this->released($can) as $sum) {
                $points[] = ['style' => 'info', 'text' => $sum];
            }
        }
        if ($risky > 0) {
            $points[] = ['style' => 'warning', 'text' => $this->text('manage_sum_risky', $risky)];
        }
        if ($left > 0) {
            $points[] = ['style' => 'warning', 'text' => $this->text('manage_sum_left', $left)];
        }
        if ($selection->wanted > count($selection->rows)) {
            $key = $selection->wanted > Selection::MOST ? 'manage_sum_beyond' : 'manage_sum_gone';
            $rest = $selection->wanted - count($selection->rows);
            $points[] = ['style' => 'warning', 'text' => $this->text($key, $rest)];
        }
        return $points;
    }

    /**
     * What goes back to clients, by currency.
     *
     * @param list<array<string, mixed>> $rows
     * @return list<string>
     */
    private function released(array $rows): array
    {
        $sums = [];
        foreach ($rows as $row) {
            if ($row['currency'] !== null && $row['held'] !== '0.00') {
                $sums[$row['currency']] = ($sums[$row['currency']] ?? 0) + Money::hundredths($row['held']);
            }
        }
        $sentences = [];
        foreach ($sums as $currency => $sum) {
            $sentences[] = $this->visit->language->text('manage_sum_released', [
                'amount' => $this->visit->services->currencies()->format(Money::text($sum), $currency),
            ]);
        }
        return $sentences;
    }

    private function text(string $key, int $number): string
    {
        return $this->visit->language->counted($key, $number);
    }
}
