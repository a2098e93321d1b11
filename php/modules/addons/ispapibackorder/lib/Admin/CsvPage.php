<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

/** A tab that answers format=csv. */
interface CsvPage extends Page
{
    /** @return iterable<list<string|int|null>> the lines of the sheet, its heads first */
    public function csv(): iterable;
}
