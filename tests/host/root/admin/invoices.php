<?php

declare(strict_types=1);

require dirname(__DIR__) . '/init.php';

(new Host\Admin\InvoiceEditor())->run();
