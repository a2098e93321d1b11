<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** Answers that are not a page of WHMCS: they drop what WHMCS has buffered, send themselves and end the request. */
final class Response
{
    /** @param array<string, mixed> $data */
    public static function json(array $data, int $status = 200): never
    {
        $text = json_encode($data, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE);
        self::dropBuffers();
        http_response_code($status);
        header('Content-Type: application/json; charset=utf-8');
        header('Cache-Control: no-store');
        header('X-Content-Type-Options: nosniff');
        echo $text;
        exit;
    }

    public static function text(string $text, int $status): never
    {
        self::dropBuffers();
        http_response_code($status);
        header('Content-Type: text/plain; charset=utf-8');
        header('Cache-Control: no-store');
        header('X-Content-Type-Options: nosniff');
        echo $text;
        exit;
    }

    /** Something that is no page and may be kept for a while by who asked for it, and by him alone. */
    public static function document(string $text, string $type, int $seconds): never
    {
        self::dropBuffers();
        header("Content-Type: $type; charset=utf-8");
        header("Cache-Control: private, max-age=$seconds");
        header('X-Content-Type-Options: nosniff');
        echo $text;
        exit;
    }

    /** The headers of a file that the browser saves; the caller prints it and ends the request. */
    public static function download(string $file, string $type): void
    {
        self::dropBuffers();
        header('Content-Type: ' . $type);
        header('Content-Disposition: attachment; filename="' . $file . '"');
        header('Cache-Control: no-store');
        header('X-Content-Type-Options: nosniff');
    }

    public static function redirect(string $address): never
    {
        self::dropBuffers();
        header('Location: ' . $address, true, 303);
        exit;
    }

    private static function dropBuffers(): void
    {
        while (ob_get_level() > 0 && ob_end_clean()) {
            continue;
        }
    }
}
