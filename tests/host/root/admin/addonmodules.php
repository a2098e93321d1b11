<?php

declare(strict_types=1);

require __DIR__ . '/../init.php';

$admin = Host\Admin\Page::open();
$module = $_GET['module'] ?? '';
Host\Admin\AddonPage::show($admin, is_string($module) ? $module : '');
