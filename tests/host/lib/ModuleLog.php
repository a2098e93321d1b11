<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** tblmodulelog; the words to scrub are masked before anything is stored. */
final class ModuleLog
{
    public static function write(
        mixed $module,
        mixed $action,
        mixed $request,
        mixed $response,
        mixed $processed,
        mixed $replaceVars
    ): void {
        if (!is_string($module) || !is_string($action) || !is_array($replaceVars)) {
            throw Violations::record(
                'symbol',
                'logModuleCall() takes module and action as strings and the words to scrub as an array.'
            );
        }
        if (in_array('', $replaceVars, true)) {
            throw Violations::record('symbol', "logModuleCall('$module', '$action') was given an empty word to scrub.");
        }
        Capsule::table('tblmodulelog')->insert([
            'date' => Clock::dateTime(),
            'module' => $module,
            'action' => $action,
            'request' => self::text($request, $replaceVars),
            'response' => self::text($response, $replaceVars),
            'arrdata' => self::text($processed, $replaceVars),
        ]);
    }

    /** @param array<string> $replaceVars */
    private static function text(mixed $value, array $replaceVars): string
    {
        if (!is_string($value) && !is_array($value)) {
            $type = get_debug_type($value);
            throw Violations::record('symbol', "logModuleCall() was given $type where a string or array is documented.");
        }
        $text = is_array($value) ? print_r($value, true) : $value;
        foreach ($replaceVars as $word) {
            $text = str_replace((string) $word, str_repeat('*', strlen((string) $word)), $text);
        }
        return $text;
    }
}
