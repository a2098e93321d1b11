<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

/** Times of the database, which are UTC, for the attribute of <time>. */
final class Moment
{
    public static function iso(?string $time): string
    {
        return $time === null ? '' : strtr($time, ' ', 'T') . 'Z';
    }
}
