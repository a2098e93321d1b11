<?php

declare(strict_types=1);

namespace Host;

/** The record of everything that went beyond the documented contract: one JSON line each in SITE/violations.log. */
final class Violations
{
    private static string $file = '';
    private static int $count = 0;
    private static string $last = '';

    public static function open(string $file): void
    {
        self::$file = $file;
    }

    public static function count(): int
    {
        return self::$count;
    }

    public static function last(): string
    {
        return self::$last;
    }

    /** Records it and makes the page's status 500. The caller throws what comes back, where it can. */
    public static function record(string $kind, string $sentence): Violation
    {
        [$file, $line] = self::caller();
        self::write($kind, $sentence, $file, $line);
        return new Violation($sentence);
    }

    public static function recordAt(string $kind, string $sentence, string $file, int $line): Violation
    {
        self::write($kind, $sentence, $file, $line);
        return new Violation($sentence);
    }

    /** @return list<array<string, mixed>> */
    public static function read(string $file): array
    {
        if (!is_file($file)) {
            return [];
        }
        $lines = file($file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES);
        return array_map(
            static fn (string $line): array => json_decode($line, true, 8, JSON_THROW_ON_ERROR),
            $lines === false ? [] : $lines
        );
    }

    private static function write(string $kind, string $sentence, string $file, int $line): void
    {
        self::$count++;
        self::$last = $sentence;
        $entry = [
            'at' => gmdate('Y-m-d H:i:s'),
            'kind' => $kind,
            'message' => $sentence,
            'file' => $file,
            'line' => $line,
            'request' => self::request(),
        ];
        $json = json_encode($entry, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
        file_put_contents(self::$file, $json . "\n", FILE_APPEND | LOCK_EX);
        if (PHP_SAPI !== 'cli' && !headers_sent()) {
            http_response_code(500);
        }
    }

    private static function request(): string
    {
        if (PHP_SAPI === 'cli') {
            return implode(' ', $_SERVER['argv'] ?? ['php']);
        }
        return ($_SERVER['REQUEST_METHOD'] ?? '') . ' ' . ($_SERVER['REQUEST_URI'] ?? '');
    }

    /** @return array{string, int} the innermost place that is a module's, not the host's own */
    private static function caller(): array
    {
        $host = __DIR__ . '/';
        $first = ['', 0];
        foreach (debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS) as $frame) {
            $file = $frame['file'] ?? '';
            if ($file === '' || str_starts_with($file, $host) || str_starts_with($file, '/usr/share/php/')) {
                continue;
            }
            return [$file, $frame['line'] ?? 0];
        }
        return $first;
    }
}
