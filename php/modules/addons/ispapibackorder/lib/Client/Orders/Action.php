<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** A group of changes a client may make; its token and his permission have been checked. */
abstract class Action
{
    final public function __construct(
        protected readonly Panels $panels,
        protected readonly Services $services,
        protected readonly Visitor $visitor,
        protected readonly Language $language,
        protected readonly Request $request
    ) {
    }

    /**
     * @return array<string, mixed>|null what is told a script: `message`, `short` where it is a warning, and `to`, the
     *         address a visitor without one goes to; null when the request is for another group
     */
    abstract public function answer(): ?array;
}
