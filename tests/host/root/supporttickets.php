<?php

declare(strict_types=1);

$_GET['action'] = 'tickets';

require __DIR__ . '/clientarea.php';
