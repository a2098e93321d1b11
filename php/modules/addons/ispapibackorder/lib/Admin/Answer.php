<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

/** What came of a POST. */
final class Answer
{
    /**
     * @param string $message a sentence for the admin
     * @param string $type success, info, warning or danger; the last one is no success
     * @param array<string, mixed> $values further entries of the JSON
     */
    public function __construct(
        public readonly string $message,
        public readonly string $type = 'success',
        public readonly array $values = []
    ) {
    }

    public function isGood(): bool
    {
        return $this->type !== 'danger';
    }
}
