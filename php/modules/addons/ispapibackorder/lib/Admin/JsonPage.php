<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

/** A tab that answers format=json. */
interface JsonPage extends Page
{
    /** @return array<string, mixed> the answer, beside "ok" */
    public function json(): array;
}
