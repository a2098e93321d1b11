<?php

declare(strict_types=1);

require __DIR__ . '/init.php';

(new Host\Client\Login())->submit();
