<?php

declare(strict_types=1);

use Host\Client\Account;
use Host\Client\Page;

require __DIR__ . '/init.php';

Page::open();
$client = Page::requireClient();
match ($_GET['action'] ?? '') {
    '' => Account::home($client),
    'domains' => Account::domains($client),
    'invoices' => Account::invoices($client),
    'addfunds' => Account::addFunds($client),
    default => Page::notFound(),
};
