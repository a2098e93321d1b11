<?php

declare(strict_types=1);

require __DIR__ . '/../init.php';

$admin = Host\Admin\Page::open();
Host\Admin\AddonSettings::show($admin, is_string($_POST['module'] ?? null) ? $_POST['module'] : '');
