<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use RuntimeException;

/** What a client asked for is not done, for a reason he is told in his language. */
final class Refusal extends RuntimeException
{
    /**
     * @param string $sentence key of the language files
     * @param array<string, string> $values for the marks of the sentence
     */
    public function __construct(
        public readonly string $sentence,
        public readonly array $values = [],
        public readonly int $status = 422
    ) {
        parent::__construct($sentence);
    }
}
