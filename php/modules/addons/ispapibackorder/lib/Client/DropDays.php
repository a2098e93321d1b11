<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** The bars of the upcoming drops, one a day. */
final class DropDays
{
    private const DAYS = 12;
    private const DAY = 86400; // seconds
    /** The least height of a bar, of 100, so that a day with few names can be seen and clicked. */
    private const LEAST = 4;

    /**
     * The first days from today on that have drops, those without between them included.
     *
     * @param array<string, int> $counts "YYYY-MM-DD" => names, ascending
     * @param callable(array<string, mixed>): string $address of this page with changes
     * @return list<array{day: string, label: string, count: string, height: int, chosen: bool, address: string}>
     */
    public static function of(array $counts, SearchForm $form, Language $language, callable $address): array
    {
        $today = gmdate('Y-m-d', Clock::now());
        $coming = array_filter($counts, static fn (string $day): bool => $day >= $today, ARRAY_FILTER_USE_KEY);
        if ($coming === []) {
            return [];
        }
        $shown = [];
        $first = (int) strtotime(array_key_first($coming) . ' UTC');
        $last = (int) strtotime(array_key_last($coming) . ' UTC');
        for ($time = $first; $time <= min($last, $first + (self::DAYS - 1) * self::DAY); $time += self::DAY) {
            $day = gmdate('Y-m-d', $time);
            $shown[$day] = $coming[$day] ?? 0;
        }
        $most = max($shown);
        $bars = [];
        foreach ($shown as $day => $count) {
            $alone = $form->from === $day && $form->to === $day;
            $bars[] = [
                'day' => $day,
                'label' => substr($day, 5),
                'count' => $language->number($count),
                'height' => $count === 0 ? 0 : max(self::LEAST, intdiv($count * 100, $most)),
                'chosen' => self::covers($form, $day),
                'address' => $address(['from' => $alone ? '' : $day, 'to' => $alone ? '' : $day, 'p' => 1]),
            ];
        }
        return $bars;
    }

    /** Whether the search is about some days, and this is one of them. */
    private static function covers(SearchForm $form, string $day): bool
    {
        $bounded = $form->from !== '' || $form->to !== '';
        return $bounded && $form->from <= $day && ($form->to === '' || $day <= $form->to);
    }
}
