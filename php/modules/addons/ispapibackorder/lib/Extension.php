<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** The native extension this addon stands on. */
final class Extension
{
    /** @return string|null what is wrong and what to do about it; null when all is well */
    public static function problem(): ?string
    {
        if (!extension_loaded('backorder')) {
            return sprintf(
                'The PHP extension "backorder" is not loaded in this PHP (%s, %s). Build it in the project\'s root with'
                . ' "phpize && ./configure --enable-backorder && make && make install", write the line'
                . ' "extension=backorder" into a new file backorder.ini in the folder %s, restart the web server or'
                . ' PHP-FPM, and activate the addon again. "php --ri backorder" shows whether it is loaded.',
                PHP_VERSION,
                PHP_SAPI,
                PHP_CONFIG_FILE_SCAN_DIR !== '' ? PHP_CONFIG_FILE_SCAN_DIR : dirname((string) php_ini_loaded_file())
            );
        }
        $version = (string) phpversion('backorder');
        if ($version !== Addon::VERSION) {
            return sprintf(
                'The PHP extension "backorder" has version %s, this addon needs %s. Install both from the same release'
                . ' and restart the web server or PHP-FPM.',
                $version,
                Addon::VERSION
            );
        }
        return null;
    }
}
