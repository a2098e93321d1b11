<?php

/** The stand-in host's own tests: php tests/host/tests/run.php prints "N passed, N failed" and fails if any did. */

declare(strict_types=1);

namespace Host\Tests;

foreach (['Check', 'Stage', 'Browser', 'ApiTest', 'PageTest', 'BillingTest'] as $class) {
    require __DIR__ . "/$class.php";
}

$stage = new Stage(dirname(__DIR__));
try {
    $stage->start();
    $activated = $stage->console('activate', 'probe');
    Check::same('The addon is activated', ['status' => 'success', 'description' => 'The probe is in.'], $activated['json']);
    Check::same('A second time it is refused', 1, $stage->console('activate', 'probe')['status']);
    Check::same('An unknown command is not understood', 2, $stage->console('dance')['status']);
    Check::same('The cron runs', 0, $stage->console('cron')['status']);
    (new ApiTest($stage))->run();
    (new PageTest($stage))->run();
    (new BillingTest($stage))->run();
    Check::same('The addon is deactivated', 0, $stage->console('deactivate', 'probe')['status']);
    Check::same('and its page is gone', false, (new Browser($stage->url))->get('index.php?m=probe&do=guest')->has('anybody may look'));
} finally {
    $stage->stop();
}
exit(Check::report());
