<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** A small file that a form sent. */
final class Upload
{
    /**
     * @param int $most bytes
     * @return string|null its bytes; '' where none was chosen, null where it cannot be read or is too large
     */
    public static function bytes(string $field, int $most): ?string
    {
        $file = $_FILES[$field] ?? null;
        $error = is_array($file) ? $file['error'] ?? null : UPLOAD_ERR_NO_FILE;
        if ($error === UPLOAD_ERR_NO_FILE) {
            return '';
        }
        $path = $file['tmp_name'] ?? null;
        if ($error !== UPLOAD_ERR_OK || !is_string($path) || !is_uploaded_file($path) || filesize($path) > $most) {
            return null;
        }
        $bytes = file_get_contents($path);
        return $bytes === false ? null : $bytes;
    }
}
