<?php

declare(strict_types=1);

namespace Host\Install;

/** Copies folders. */
final class Folder
{
    /** Symbolic links become what they point at. */
    public static function copy(string $from, string $to): void
    {
        if (!is_dir($from)) {
            throw new \RuntimeException("the folder $from does not exist.");
        }
        if (!is_dir($to)) {
            mkdir($to, 0775, true);
        }
        foreach (array_diff((array) scandir($from), ['.', '..']) as $name) {
            if (is_dir("$from/$name")) {
                self::copy("$from/$name", "$to/$name");
            } else {
                copy("$from/$name", "$to/$name");
            }
        }
    }
}
