<?php

declare(strict_types=1);

namespace WHMCS\User;

use Host\Violations;

class Alert
{
    public function __construct(
        private readonly string $message,
        private readonly string $severity = 'info',
        private readonly string $link = '',
        private readonly string $linkText = ''
    ) {
        if (!in_array($severity, ['info', 'success', 'warning', 'danger'], true)) {
            throw Violations::record('symbol', "An Alert cannot have the severity '$severity'.");
        }
    }

    public function getMessage(): string
    {
        return $this->message;
    }

    public function getSeverity(): string
    {
        return $this->severity;
    }

    public function getLink(): string
    {
        return $this->link;
    }

    public function getLinkText(): string
    {
        return $this->linkText;
    }
}
