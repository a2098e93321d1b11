<?php

declare(strict_types=1);

use Host\Client\Account;
use Host\Client\Page;

require __DIR__ . '/init.php';

Page::open();
$client = Page::requireClient();
$id = filter_var($_GET['id'] ?? '', FILTER_VALIDATE_INT);
Account::viewInvoice($client, $id === false ? 0 : $id);
