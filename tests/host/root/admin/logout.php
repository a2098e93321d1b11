<?php

declare(strict_types=1);

require __DIR__ . '/../init.php';

Host\Admin\Page::open();
Host\Session::logoutAdmin();
Host\Client\Page::redirect('login.php');
