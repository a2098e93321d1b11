<?php

declare(strict_types=1);

require __DIR__ . '/init.php';

Host\Client\Page::open();
Host\Session::logoutUser();
Host\Client\Page::redirect('login.php');
