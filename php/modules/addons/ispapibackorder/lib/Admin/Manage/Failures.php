<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use Backorder\Exception\OrderError;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;

/** Says to an administrator why something was not done; he may know what a client need not. */
final class Failures
{
    /** Reasons whose sentence tells more than ours: amounts, or what the registrar said. */
    private const TOLD = ['short-of-funds', 'too-late'];

    public static function sentence(Throwable $error, Language $language): string
    {
        if (!$error instanceof OrderError) {
            Sentences::log($error);
            return $error->getMessage();
        }
        $told = self::reason($error->reason, $language);
        return match (true) {
            $told === '' => $error->getMessage(),
            in_array($error->reason, self::TOLD, true) => "$told {$error->getMessage()}",
            default => $told,
        };
    }

    /** @return string as administrators are told, else as clients are; empty where there is none of ours */
    public static function reason(string $reason, Language $language): string
    {
        foreach (["manage_error_$reason", "error_$reason"] as $key) {
            if ($language->has($key)) {
                return $language->text($key);
            }
        }
        return '';
    }
}
