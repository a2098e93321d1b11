<?php

declare(strict_types=1);

namespace Host;

/** Reversible encryption of stored passwords under $cc_encryption_hash; differs on each call. */
final class Cipher
{
    public static function encrypt(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        return base64_encode($nonce . sodium_crypto_secretbox($text, $nonce, self::key(null)));
    }

    /** @return string empty where the text was not made by encrypt() */
    public static function decrypt(string $text, ?string $hash = null): string
    {
        $bytes = base64_decode($text, true);
        if ($bytes === false || strlen($bytes) < SODIUM_CRYPTO_SECRETBOX_NONCEBYTES + SODIUM_CRYPTO_SECRETBOX_MACBYTES) {
            return '';
        }
        $nonce = substr($bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        $box = substr($bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        $plain = sodium_crypto_secretbox_open($box, $nonce, self::key($hash));
        return $plain === false ? '' : $plain;
    }

    private static function key(?string $hash): string
    {
        return hash('sha256', $hash ?? Site::configuration('cc_encryption_hash'), true);
    }
}
