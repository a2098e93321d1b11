<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The backorders that something is to be done with: those that were ticked, or all that the filter shows. */
final class Selection
{
    public const MOST = 1000;

    /**
     * @param list<array<string, mixed>> $rows of Orders::list()
     * @param int $wanted how many were asked for; more than there are rows where that is too many, or some are gone
     */
    private function __construct(public readonly array $rows, public readonly int $wanted)
    {
    }

    /** Of an address: ids[], or all=1 and a filter. */
    public static function asked(Visit $visit, Filter $filter): self
    {
        if ($visit->request->getFlag('all')) {
            $list = $filter->list($visit, $filter->sort, $filter->descending, 0, self::MOST);
            return new self($list['rows'], $list['total']);
        }
        return self::of($visit->request->getList('ids', self::MOST, 18), $visit->services);
    }

    /** Of a form: the ids in one field, as PHP cuts off what is beyond max_input_vars. */
    public static function posted(Request $request, Services $services): self
    {
        return self::of(explode(',', $request->postLong('ids', 19 * self::MOST)), $services);
    }

    /** @param list<string> $texts */
    private static function of(array $texts, Services $services): self
    {
        $options = ['options' => ['min_range' => 1]];
        $ids = array_values(array_unique(array_filter(array_map(
            static fn (string $text): int => (int) filter_var(trim($text), FILTER_VALIDATE_INT, $options),
            array_slice($texts, 0, self::MOST)
        ))));
        $rows = $ids === [] ? [] : $services->orders()->list(['ids' => $ids], 'id', true, 0, self::MOST)['rows'];
        return new self($rows, count($ids));
    }
}
