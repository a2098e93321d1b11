<?php

declare(strict_types=1);

namespace WHMCS\View\Formatter;

use Host\Money;

class Price
{
    private readonly int $hundredths;

    public function __construct(string|int|float $amount, private readonly object $currency)
    {
        $this->hundredths = Money::parse($amount);
    }

    public function __toString(): string
    {
        return Money::show($this->hundredths, $this->currency);
    }
}
