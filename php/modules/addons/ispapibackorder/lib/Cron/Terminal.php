<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** Where a cron writes: a person's terminal sees what happens, a cron daemon only what is wrong. */
final class Terminal implements Output
{
    private const BAR = 30;
    /** Nanoseconds between two drawings of the bar. */
    private const PAUSE = 100_000_000;

    private readonly bool $interactive;
    private bool $drawn = false;
    private string $step = '';
    private int $last = 0;

    public function __construct(private readonly bool $verbose)
    {
        $this->interactive = stream_isatty(STDOUT);
    }

    public function say(string $line): void
    {
        if ($this->interactive || $this->verbose) {
            $this->clear();
            fwrite(STDOUT, $line . "\n");
        }
    }

    public function complain(string $sentence): void
    {
        $this->clear();
        fwrite(STDERR, $sentence . "\n");
    }

    public function progress(string $step, int $done, int $of): void
    {
        $now = hrtime(true);
        $finished = $of > 0 && $done >= $of;
        if (!$this->interactive || ($step === $this->step && !$finished && $now - $this->last < self::PAUSE)) {
            return;
        }
        $this->step = $step;
        $this->last = $now;
        $this->drawn = true;
        $text = number_format($done, 0, '', ',');
        if ($of > 0) {
            $full = (int) min(self::BAR, intdiv($done * self::BAR, $of));
            $text = sprintf(
                '[%s%s] %3d %%  %s of %s',
                str_repeat('#', $full),
                str_repeat('.', self::BAR - $full),
                min(100, intdiv($done * 100, $of)),
                $text,
                number_format($of, 0, '', ',')
            );
        }
        fwrite(STDOUT, sprintf("\r\033[K%-9s %s", $step, $text));
    }

    private function clear(): void
    {
        if ($this->drawn) {
            fwrite(STDOUT, "\r\033[K");
            $this->drawn = false;
        }
    }
}
