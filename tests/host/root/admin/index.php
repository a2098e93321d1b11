<?php

declare(strict_types=1);

require __DIR__ . '/../init.php';

Host\Admin\Page::open();
if (isset($_POST['loginas']) && Host\Session::masquerade((int) $_POST['loginas'])) {
    Host\Client\Page::redirect('../clientarea.php');
}
Host\Admin\Home::show();
