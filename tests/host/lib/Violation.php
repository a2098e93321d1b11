<?php

declare(strict_types=1);

namespace Host;

/** Something a module did that WHMCS does not document. It is already in the site's violations.log when it is thrown. */
final class Violation extends \LogicException
{
}
