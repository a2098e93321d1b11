<?php

declare(strict_types=1);

use Host\Admin\InvoicePage;
use Host\Admin\Page;

require __DIR__ . '/../init.php';

Page::open();
$id = (int) filter_var($_GET['id'] ?? '', FILTER_VALIDATE_INT);
if (($_GET['action'] ?? '') !== 'edit') {
    InvoicePage::list();
} elseif (isset($_POST['do']) && InvoicePage::change($id, (string) $_POST['do'])) {
    Host\Client\Page::redirect($_POST['do'] === 'delete' ? 'invoices.php' : "invoices.php?action=edit&id=$id");
} else {
    InvoicePage::edit($id);
}
