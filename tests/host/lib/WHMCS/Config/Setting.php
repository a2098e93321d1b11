<?php

declare(strict_types=1);

namespace WHMCS\Config;

use Host\Site;

class Setting
{
    public static function getValue(string $setting): ?string
    {
        return Site::setting($setting);
    }
}
