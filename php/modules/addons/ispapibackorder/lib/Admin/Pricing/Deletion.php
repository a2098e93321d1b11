<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** Takes a TLD out of the table, after it has said whom that concerns. */
final class Deletion
{
    public function __construct(private readonly Visit $visit, private readonly string $zone)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $counts = $this->visit->services->orders()->list(['zone' => $this->zone], 'id', true, 0, 1)['counts'];
        $language = $this->visit->language;
        $values = ['zone' => Zone::shown($this->zone)];
        $points = [$language->text('pricing_delete_sum', $values)];
        if ($counts['REQUESTED'] > 0) {
            $points[] = $language->counted('pricing_delete_requested', $counts['REQUESTED']);
        }
        return [
            'view' => 'delete',
            'zone' => $this->zone,
            'title' => $language->text('pricing_delete_title', $values),
            'points' => $points,
            'requested' => $counts['REQUESTED'] === 0
                ? ''
                : $this->visit->address(['zone' => $this->zone, 'status' => ['REQUESTED']], 'manage'),
            'seen' => json_encode((object) (Prices::of([$this->zone])[$this->zone] ?? []), JSON_THROW_ON_ERROR),
            'back' => $this->visit->address(),
        ];
    }

    public function perform(): Answer
    {
        $seen = json_decode($this->visit->request->postLines('seen', 20000), true, 4);
        $key = 'admin_deleted';
        if (!Prices::delete($this->zone, is_array($seen) ? $seen : [])) {
            $key = 'pricing_delete_conflict';
        }
        $message = $this->visit->language->text($key, ['zone' => $this->zone]);
        return $key === 'admin_deleted' ? new Answer($message) : throw new InvalidArgumentException($message);
    }
}
