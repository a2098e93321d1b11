<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** tblactivitylog, and the LogActivity hook behind each entry. */
final class ActivityLog
{
    private static bool $inHook = false;

    public static function write(string $description, int $clientId = 0): void
    {
        if (self::$inHook) {
            throw Violations::record('hook', 'logActivity() was called inside a LogActivity hook.');
        }
        $user = Session::adminId() !== null ? 'admin' : (Session::clientId() !== null ? 'client' : 'System');
        Capsule::table('tblactivitylog')->insert([
            'date' => Clock::dateTime(),
            'description' => $description,
            'user' => $user,
            'userid' => $clientId,
            'ipaddr' => $_SERVER['REMOTE_ADDR'] ?? '',
        ]);
        self::$inHook = true;
        try {
            Hooks::run('LogActivity', [
                'description' => $description,
                'user' => $user,
                'userid' => $clientId,
                'ipaddress' => $_SERVER['REMOTE_ADDR'] ?? '',
            ]);
        } finally {
            self::$inHook = false;
        }
    }
}
