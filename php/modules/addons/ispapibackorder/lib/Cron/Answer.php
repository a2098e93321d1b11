<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** What a job over HTTP answers: the summary and the errors, once it has ended. */
final class Answer implements Output
{
    private string $text = '';

    public function say(string $line): void
    {
        $this->text .= $line . "\n";
    }

    public function complain(string $sentence): void
    {
        $this->say($sentence);
    }

    public function progress(string $step, int $done, int $of): void
    {
    }

    public function text(): string
    {
        return $this->text;
    }
}
