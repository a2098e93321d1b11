<?php

declare(strict_types=1);

require __DIR__ . '/../../../../init.php';

echo PHP_SAPI, ' ', is_string($_POST['word'] ?? null) ? $_POST['word'] : '';
