<?php

/**
 * The table of the tab Manage: a page of 50 backorders with the exact numbers in each status, by every way of looking at
 * them.
 */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Orders.php';

$bench = new Bench($argv, 15, 100000);
$clients = Orders::clients($bench->rows);
$bench->pdo->exec('CREATE TABLE tblclients (id INT PRIMARY KEY, firstname VARCHAR(64) NOT NULL, lastname VARCHAR(64) NOT NULL,
    companyname VARCHAR(255) NOT NULL, email VARCHAR(255) NOT NULL) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci');
$bench->pdo->exec("INSERT INTO tblclients SELECT seq, CONCAT('First', seq), CONCAT('Last', seq % 500), IF(seq % 3, '', CONCAT('Company ', seq)),
    CONCAT('client', seq, '@example.com') FROM seq_1_to_$clients");
Orders::fill($bench->pdo, $bench->rows, 1);
$orders = new Backorder\Orders($bench->database);

$looks = [
    'first page, newest first' => [[], 'id', true, 0],
    'last page by drop date' => [[], 'dropdate', true, max(0, $bench->rows - 50)],
    'by name' => [[], 'domain', false, 0],
    'by client' => [[], 'client', false, 0],
    'by status' => [[], 'status', false, 0],
    'two statuses' => [['status' => ['ACTIVE', 'PROCESSING']], 'id', true, 0],
    'one status by name' => [['status' => 'FAILED'], 'domain', false, 0],
    'one TLD by drop date' => [['zone' => 'co.uk'], 'dropdate', false, 0],
    'drops of a week' => [['dropFrom' => '2026-10-01', 'dropTo' => '2026-10-07'], 'dropdate', false, 0],
    'changed in two months' => [['updatedFrom' => '2026-07-01', 'updatedTo' => '2026-08-31'], 'updated', true, 0],
    'one client' => [['client' => 7], 'id', true, 0],
    'clients by part of the name' => [['person' => 'last77'], 'id', true, 0],
    'search: nothing' => [['search' => 'zzzzz'], 'id', true, 0],
    'search: few names' => [['search' => 'shop9'], 'domain', false, 0],
    'search: one in seven' => [['search' => 'shop'], 'id', true, 0],
    'search: an email' => [['search' => 'client77@example.com'], 'id', true, 0],
    'search: a reference' => [['search' => '900077'], 'id', true, 0],
    'search: Unicode' => [['search' => 'münch'], 'id', true, 0],
];
foreach ($looks as $look => [$filter, $order, $descending, $first]) {
    $times = [];
    $list = [];
    for ($run = 0; $run < $bench->runs; $run++) {
        $times[] = Bench::seconds(function () use ($orders, $filter, $order, $descending, $first, &$list): void {
            $list = $orders->list($filter, $order, $descending, $first, 50);
        });
    }
    $bench->add(['look' => $look, 'found' => $list['total'], 'ms' => Bench::median($times) * 1e3, 'best ms' => min($times) * 1e3]);
}
$bench->print('Manage');
