<?php

/** The portal's home, and with ?m=NAME the client area of an addon module. */

declare(strict_types=1);

require __DIR__ . '/init.php';

Host\Client\Page::open();
$module = $_GET['m'] ?? '';
if (is_string($module) && $module !== '') {
    Host\Client\AddonPage::show($module);
} else {
    Host\Client\Page::show('homepage', Lang::trans('globalsystemname'));
}
