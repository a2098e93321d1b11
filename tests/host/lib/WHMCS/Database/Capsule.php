<?php

declare(strict_types=1);

namespace WHMCS\Database;

/** WHMCS's name for Laravel's database manager. */
class Capsule extends \Illuminate\Database\Capsule\Manager
{
}
