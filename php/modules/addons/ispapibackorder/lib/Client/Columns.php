<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Module\Addon\Ispapibackorder\Language;

/** The heads of a table, as links that order it. */
final class Columns
{
    /**
     * @param array<string, string> $columns key => what to order by, empty where it cannot be ordered by
     * @param string $order what the table is ordered by
     * @param callable(array<string, mixed>): string $address of this page with changes
     * @return list<array{key: string, sort: string, label: string, address: string, class: string}>
     */
    public static function of(
        array $columns,
        string $order,
        bool $descending,
        Language $language,
        callable $address
    ): array {
        $heads = [];
        foreach ($columns as $key => $sort) {
            $current = $sort !== '' && $sort === $order;
            $direction = $current && !$descending ? 'desc' : 'asc';
            $heads[] = [
                'key' => $key,
                'sort' => $sort,
                'label' => $language->text('column_' . $key),
                'address' => $sort === '' ? '' : $address(['sort' => $sort, 'dir' => $direction, 'p' => 1]),
                'class' => match (true) {
                    $sort === '' => '',
                    !$current => 'sorting',
                    default => $descending ? 'sorting_desc' : 'sorting_asc',
                },
            ];
        }
        return $heads;
    }

    /**
     * Custom properties of CSS, --bo-KEY each, with which a style sheet puts the heads before the cells of a phone.
     *
     * @param list<string> $keys
     */
    public static function labels(array $keys, Language $language): string
    {
        $labels = '';
        foreach ($keys as $key) {
            // What a string of CSS cannot hold, it holds as a number.
            $label = preg_replace_callback(
                '/[\\\\"\n\r\f]/',
                static fn (array $sign): string => sprintf('\\%x ', ord($sign[0])),
                $language->text("column_$key")
            );
            $labels .= "--bo-$key:\"$label\";";
        }
        return $labels;
    }
}
