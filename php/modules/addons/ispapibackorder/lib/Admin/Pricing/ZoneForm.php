<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** Windows, class and cost of one TLD. */
final class ZoneForm
{
    private const TYPED = 'pricing_zone_typed';
    private const LEAST_SUBMIT = 600;      // two runs of the batch
    private const MOST_SUBMIT = 604800;    // a week
    private const MOST_RESERVE = 2592000;  // thirty days
    private const FIELDS = ['reserve', 'reserve_unit', 'submit', 'submit_unit', 'class', 'cost', 'cost_currency'];

    public function __construct(private readonly Visit $visit, private readonly string $zone)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $settings = Zones::of([$this->zone])[$this->zone] ?? Zones::NONE;
        unset($settings['zone']);
        $reserve = Span::parts($settings['reserve_window'], 'days');
        $submit = Span::parts($settings['submit_window'], 'hours');
        $kept = $_SESSION[Addon::NAME][self::TYPED] ?? [];
        unset($_SESSION[Addon::NAME][self::TYPED]);
        $codes = array_column($this->visit->services->currencies()->all(), 'code');
        if ($settings['cost_currency'] !== null && !in_array($settings['cost_currency'], $codes, true)) {
            $codes[] = $settings['cost_currency'];
        }
        return [
            'view' => 'zone',
            'zone' => $this->zone,
            'title' => $this->text('pricing_zone_title', ['zone' => Zone::shown($this->zone)]),
            'seen' => json_encode($settings, JSON_THROW_ON_ERROR),
            'typed' => (($kept['zone'] ?? '') === $this->zone ? $kept : []) + [
                'reserve' => $reserve['number'],
                'reserve_unit' => $reserve['unit'],
                'submit' => $submit['number'],
                'submit_unit' => $submit['unit'],
                'class' => $settings['registrar_class'],
                'cost' => $settings['cost'] ?? '',
                'cost_currency' => $settings['cost_currency'] ?? ($codes[0] ?? ''),
            ],
            'units' => array_keys(Span::UNITS),
            'codes' => $codes,
            'back' => $this->visit->address(),
        ];
    }

    public function save(): Answer
    {
        $typed = [];
        foreach (self::FIELDS as $field) {
            $typed[$field] = $this->visit->request->post($field, 64);
        }
        try {
            $seen = json_decode($this->visit->request->postLines('seen', 2000), true, 4);
            if (!Zones::store($this->zone, is_array($seen) ? $seen : [], $this->settings($typed))) {
                throw new InvalidArgumentException($this->text('pricing_zone_conflict', [
                    'zone' => Zone::shown($this->zone),
                ]));
            }
        } catch (InvalidArgumentException $error) {
            $_SESSION[Addon::NAME][self::TYPED] = $typed + ['zone' => $this->zone];
            throw $error;
        }
        return new Answer($this->text('pricing_zone_saved', ['zone' => Zone::shown($this->zone)]));
    }

    /**
     * @param array<string, string> $typed
     * @return array<string, mixed> columns of the table
     */
    private function settings(array $typed): array
    {
        $submit = $this->span($typed['submit'], $typed['submit_unit']);
        $reserve = $this->span($typed['reserve'], $typed['reserve_unit']);
        $this->check($reserve, $submit);
        if (preg_match('/^[A-Za-z0-9_]{0,64}$/D', $typed['class']) !== 1) {
            throw new InvalidArgumentException($this->text('pricing_bad_class', ['text' => $typed['class']]));
        }
        $cost = Amount::typed($typed['cost'], $this->visit->language, 'pricing_bad_cost');
        $code = $typed['cost_currency'];
        if ($cost !== null && preg_match('/^[A-Z]{3}$/D', $code) !== 1) {
            throw new InvalidArgumentException($this->text('pricing_bad_cost_currency', ['text' => $code]));
        }
        return [
            'reserve_window' => $reserve,
            'submit_window' => $submit,
            'registrar_class' => strtoupper($typed['class']),
            'cost' => $cost,
            'cost_currency' => $cost === null ? null : $code,
        ];
    }

    private function span(string $number, string $unit): ?int
    {
        $seconds = Span::typed($number, $unit);
        if ($seconds === false) {
            throw new InvalidArgumentException($this->text('pricing_bad_span', ['text' => $number]));
        }
        return $seconds;
    }

    private function check(?int $reserve, ?int $submit): void
    {
        if ($submit !== null && ($submit < self::LEAST_SUBMIT || $submit > self::MOST_SUBMIT)) {
            throw new InvalidArgumentException($this->text('pricing_bad_submit'));
        }
        if ($reserve !== null && $reserve > self::MOST_RESERVE) {
            throw new InvalidArgumentException($this->text('pricing_bad_reserve'));
        }
        if (($reserve ?? Grid::RESERVE) <= ($submit ?? Grid::SUBMIT)) {
            throw new InvalidArgumentException($this->text('pricing_bad_windows', [
                'reserve' => Span::text($reserve ?? Grid::RESERVE, $this->visit->language),
                'submit' => Span::text($submit ?? Grid::SUBMIT, $this->visit->language),
            ]));
        }
    }

    /** @param array<string, string> $values */
    private function text(string $key, array $values = []): string
    {
        return $this->visit->language->text($key, $values);
    }
}
