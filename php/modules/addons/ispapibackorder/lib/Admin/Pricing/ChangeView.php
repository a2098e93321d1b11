<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** Shows a change of many prices before it is made, and makes it. */
final class ChangeView
{
    private const SHOWN = 500;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $change = new Change($this->visit, $this->visit->request->get(...));
        $problem = '';
        try {
            $changes = $change->changes();
        } catch (InvalidArgumentException $error) {
            [$changes, $problem] = [[], $error->getMessage()];
        }
        $language = $this->visit->language;
        return [
            'view' => 'change',
            'title' => $language->text("pricing_way_{$change->typed['how']}"),
            'typed' => $change->typed,
            'problem' => $problem,
            'rows' => $this->rows(array_slice($changes, 0, self::SHOWN)),
            'more' => count($changes) <= self::SHOWN
                ? ''
                : $language->counted('pricing_change_more', count($changes) - self::SHOWN),
            'low' => $this->low($change->low(), $changes === []),
            'mark' => Change::mark($changes),
            'button' => $changes === [] ? '' : $language->counted('pricing_apply', count($changes)),
            'currencies' => array_values($this->visit->services->currencies()->all()),
            'ways' => Change::WAYS,
            'roundings' => Rounding::choices($this->visit->language),
            'back' => $this->visit->address(),
        ];
    }

    public function apply(Grid $grid): Answer
    {
        $changes = (new Change($this->visit, $this->visit->request->post(...)))->changes();
        if ($changes === [] || !hash_equals(Change::mark($changes), $this->visit->request->post('mark', 64))) {
            throw new InvalidArgumentException($this->visit->language->text('pricing_changed_meanwhile'));
        }
        $grid->store($changes);
        return new Answer($this->visit->language->text('pricing_saved', [
            'n' => $this->visit->language->number(count($changes)),
        ]));
    }

    /** A sentence on the prices that stay because they would fall too low; empty without any. */
    private function low(int $count, bool $all): string
    {
        $language = $this->visit->language;
        return match (true) {
            $count === 0 => '',
            $all => $language->text('pricing_too_low'),
            default => $language->text('pricing_some_low', ['n' => $language->number($count)]),
        };
    }

    /**
     * @param list<array{zone: string, currency: int, seen: string|null, price: string}> $changes
     * @return list<array<string, mixed>>
     */
    private function rows(array $changes): array
    {
        $currencies = $this->visit->services->currencies();
        $costs = new Costs($this->visit, Zones::of(array_values(array_unique(array_column($changes, 'zone')))));
        return array_map(static fn (array $change): array => [
            'zone' => Zone::shown($change['zone']),
            'code' => $currencies->all()[$change['currency']]['code'],
            'before' => $change['seen'] === null ? '' : $currencies->format($change['seen'], $change['currency']),
            'after' => $currencies->format($change['price'], $change['currency']),
            'note' => $costs->note($change['zone'], $change['currency'], $change['price']),
            'loss' => $costs->isLoss($change['zone'], $change['currency'], $change['price']),
        ], $changes);
    }
}
