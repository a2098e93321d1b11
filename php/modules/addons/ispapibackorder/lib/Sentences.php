<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Backorder\Exception\DatabaseError;
use Backorder\Exception\LimitError;
use Backorder\Exception\OrderError;
use Backorder\Exception\PatternError;
use Throwable;

/** Says in the client's language what went wrong. What is not his business goes to the activity log instead. */
final class Sentences
{
    public function __construct(private readonly Language $language)
    {
    }

    /**
     * @param bool $excludes whether a pattern is one of names to leave out; the extension tells of some itself
     * @param int|null $place of the character at which a pattern goes wrong, from 1; null: the extension's byte
     */
    public function of(Throwable $error, bool $excludes = false, ?int $place = null): string
    {
        if ($error instanceof OrderError && $this->language->has('error_' . $error->reason)) {
            return $this->language->text('error_' . $error->reason);
        }
        if ($error instanceof PatternError) {
            $key = $excludes || self::excludes($error) ? 'error_exclude' : 'error_pattern';
            return $this->language->text($key, [
                'offset' => (string) ($place ?? $error->offset + 1),
                'message' => $this->wrong($error),
            ]);
        }
        if ($error instanceof LimitError) {
            return $this->language->text('error_limit');
        }
        self::log($error);
        return $this->language->text('error_unavailable');
    }

    /** Whether the extension says that the pattern is one of names to leave out. */
    public static function excludes(PatternError $error): bool
    {
        return str_starts_with($error->reason, 'exclude');
    }

    /** What is wrong with the pattern; of what people hardly ever meet, PCRE2's own English. */
    private function wrong(PatternError $error): string
    {
        $key = (string) preg_replace('/^(?:pattern|exclude)-/', 'pattern_', $error->reason);
        return $this->language->has($key)
            ? $this->language->text($key)
            // The extension's sentence says the place as well; what is wrong stands after it.
            : (string) preg_replace('/^.* at offset \d+: /s', '', $error->getMessage());
    }

    /** @return int the HTTP status that goes with it */
    public function status(Throwable $error): int
    {
        return match (true) {
            $error instanceof OrderError => match ($error->reason) {
                'not-found' => 404,
                'exists', 'too-late' => 409,
                default => 422,
            },
            $error instanceof PatternError, $error instanceof LimitError => 422,
            $error instanceof DatabaseError => 503,
            default => 500,
        };
    }

    /** To WHMCS's activity log, where the reseller looks; the messages carry neither credentials nor contact data. */
    public static function log(Throwable $error): void
    {
        logActivity('ISPAPI Backorder: ' . $error->getMessage());
    }
}
