<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;

/** The backorders of the filter as lines of a sheet, all pages of them. */
final class Sheet
{
    private const ROWS = 1000;
    private const COLUMNS = ['id', 'domain', 'unicode', 'status', 'drop_date', 'created', 'updated', 'reference',
        'registrar_status', 'price', 'held'];
    private const MORE = ['currency', 'invoice', 'domain_id', 'client', 'client_name', 'company', 'email'];

    /** @return iterable<list<string|int|null>> */
    public static function lines(Visit $visit, Filter $filter): iterable
    {
        $codes = array_column($visit->services->currencies()->all(), 'code', 'id');
        $first = 0;
        do {
            // By number: what is new meanwhile comes last, and what changes stays in its place.
            $list = $filter->list($visit, 'id', false, $first, self::ROWS);
            if ($first === 0) {
                // Not before something was read: where too many match, a page says so instead of the sheet.
                yield array_merge(self::COLUMNS, self::MORE);
            }
            $clients = ClientBook::named(array_unique(array_column($list['rows'], 'client')));
            foreach ($list['rows'] as $row) {
                $client = $clients[$row['client']] ?? null;
                yield array_merge(
                    array_map(static fn (string $column): string|int|null => $row[$column], self::COLUMNS),
                    [
                        $codes[$row['currency']] ?? null,
                        $row['invoice'],
                        $row['whmcs_domain'],
                        $row['client'],
                        $client['name'] ?? null,
                        $client['company'] ?? null,
                        $client['email'] ?? null,
                    ]
                );
            }
            $first += self::ROWS;
        } while ($first < $list['total']);
    }
}
