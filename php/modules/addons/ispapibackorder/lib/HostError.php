<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use RuntimeException;

/** WHMCS could not do what it was asked; the message is one sentence for the reseller. */
final class HostError extends RuntimeException
{
}
