<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** The bars of the upcoming drops, one a day: how many names the search finds there, whichever days it is about. */
final class DropDays
{
    private const DAYS = 12;
    private const DAY = 86400; // seconds
    /** The least height of a bar, of 100, so that a day with few names can be seen and clicked. */
    private const LEAST = 4;
    /** In place of a number that nobody knows. */
    private const UNKNOWN = '?';

    /**
     * Of the first days from today on that have drops, those without between them included.
     *
     * @param array<string, int> $listed "YYYY-MM-DD" => names of the whole list, ascending
     * @param callable(string, string): array<string, int> $count names that the search finds on each day from one to
     *        another; an empty one: they cannot be counted
     * @param callable(array<string, mixed>): string $address of this page with changes
     * @return list<array{day: string, label: string, count: string, height: int, chosen: bool, address: string}>
     */
    public static function of(
        array $listed,
        callable $count,
        SearchForm $form,
        Language $language,
        callable $address
    ): array {
        $shown = self::shown(array_keys($listed));
        if ($shown === []) {
            return [];
        }
        $counts = $count($shown[0], $shown[count($shown) - 1]);
        $most = max([1, ...array_values($counts)]);
        $bars = [];
        foreach ($shown as $day) {
            $alone = $form->from === $day && $form->to === $day;
            $names = $counts[$day] ?? 0;
            $bars[] = [
                'day' => $day,
                'label' => Dates::forClients()->dayOfYear($day),
                'count' => $counts === [] ? self::UNKNOWN : $language->number($names),
                'height' => $names === 0 ? 0 : max(self::LEAST, intdiv($names * 100, $most)),
                'chosen' => self::covers($form, $day),
                'address' => $address(['from' => $alone ? '' : $day, 'to' => $alone ? '' : $day, 'p' => 1]),
            ];
        }
        return $bars;
    }

    /**
     * @param list<string> $listed days on which names of the list drop, ascending
     * @return list<string> days of the bars
     */
    private static function shown(array $listed): array
    {
        $today = gmdate('Y-m-d', Clock::now());
        $coming = array_values(array_filter($listed, static fn (string $day): bool => $day >= $today));
        if ($coming === []) {
            return [];
        }
        $first = (int) strtotime($coming[0] . ' UTC');
        $last = (int) strtotime($coming[count($coming) - 1] . ' UTC');
        return array_map(
            static fn (int $time): string => gmdate('Y-m-d', $time),
            range($first, min($last, $first + (self::DAYS - 1) * self::DAY), self::DAY)
        );
    }

    /** Whether the search is about some days, and this is one of them. */
    private static function covers(SearchForm $form, string $day): bool
    {
        $bounded = $form->from !== '' || $form->to !== '';
        return $bounded && $form->from <= $day && ($form->to === '' || $day <= $form->to);
    }
}
