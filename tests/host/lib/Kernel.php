<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** Starts the site for a page, a cron or the console, and turns every failure into something one can see. */
final class Kernel
{
    private static bool $failed = false;

    public static function boot(string $root): void
    {
        error_reporting(E_ALL);
        ini_set('display_errors', '0');
        Violations::open($root . '/violations.log');
        set_error_handler(self::onError(...));
        set_exception_handler(self::onException(...));
        register_shutdown_function(self::onShutdown(...));

        Site::open($root);
        date_default_timezone_set(Site::timezone());
        define('ROOTDIR', $root);
        $GLOBALS['cc_encryption_hash'] = Site::configuration('cc_encryption_hash');
        $GLOBALS['customadminpath'] = Site::configuration('customadminpath');
        Database\Connector::open();
        if (PHP_SAPI === 'cli') {
            $_SESSION = [];
        } else {
            Session::start();
            ob_start();
        }
        Addons::loadHooks();
    }

    private static function onError(int $severity, string $message, string $file, int $line): bool
    {
        if ((error_reporting() & $severity) === 0) {
            return true;
        }
        if ($severity === E_DEPRECATED && str_starts_with($file, '/usr/share/php/')) {
            return true;
        }
        throw Violations::recordAt('php', "PHP says: $message", $file, $line);
    }

    private static function onException(\Throwable $error): void
    {
        $origin = $error;
        while ($origin->getPrevious() !== null) {
            $origin = $origin->getPrevious();
        }
        if (!$origin instanceof Violation) {
            $kind = $error instanceof \Error ? 'symbol' : 'exception';
            $sentence = get_class($error) . ': ' . $error->getMessage();
            Violations::recordAt($kind, $sentence, $error->getFile(), $error->getLine());
        }
        self::fail(Violations::last());
    }

    /** A violation that a module caught must not pass for a success. */
    private static function onShutdown(): void
    {
        $fatal = error_get_last();
        $isFatal = $fatal !== null && ($fatal['type'] & (E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR)) !== 0;
        if ($isFatal && !self::$failed) {
            Violations::recordAt('php', 'PHP stopped: ' . $fatal['message'], $fatal['file'], $fatal['line']);
        }
        if (Violations::count() > 0 && !self::$failed) {
            self::fail(Violations::last());
        }
    }

    private static function fail(string $sentence): void
    {
        self::$failed = true;
        if (PHP_SAPI === 'cli') {
            fwrite(STDERR, "Violation: $sentence\n");
            exit(70);
        }
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        if (!headers_sent()) {
            http_response_code(500);
            header('Content-Type: text/html; charset=utf-8');
        }
        $text = htmlspecialchars($sentence, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        echo "<!doctype html><html lang=\"en\"><head><title>Oops!</title></head><body>"
            . "<h1>Oops! Something went wrong.</h1><p id=\"violation\">$text</p></body></html>";
    }
}
