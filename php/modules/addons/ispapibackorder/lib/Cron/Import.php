<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Brings the stored droplist to the state of the feed, or of the registrar's own list. */
final class Import implements Job
{
    public const NAME = 'DAILY_IMPORT_PENDINGDOMAINLIST';
    private const COUNTS = ['read', 'added', 'moved', 'rescored', 'removed', 'repeated', 'rejected', 'rows'];

    public function name(): string
    {
        return self::NAME;
    }

    public function help(): string
    {
        return <<<'TEXT'
            Imports the list of domains about to drop.

            daily_import_pendingdomainlist.php [--source feed|api | --file PATH | --url URL] [--force] [--verbose]

              --source NAME feed: the zip file of the addon's settings; api: the registrar's API, with scores;
                            without it the one chosen in the settings
              --file PATH   read this zip or CSV file
              --url URL     read this address instead of the one in the addon's settings
              --force       import although the feed says it has not changed

            TEXT;
    }

    public function options(): array
    {
        return ['source', 'file', 'url'];
    }

    public function flags(): array
    {
        return ['force'];
    }

    public function run(array $options, Services $services, Output $output): Outcome
    {
        $import = ['max_shrink' => $services->settings()->maxShrink(), 'force' => isset($options['force'])]
            + self::source($options, $services);
        $entry = isset($import['registrar']) ? 'row' : 'line';
        $result = $services->droplist()->import($import, $output->progress(...));
        return new Outcome(self::message($result, $entry), self::counts($result), self::details($result, $entry));
    }

    /**
     * @param array<string, string|bool> $options
     * @return array<string, mixed> what the extension is to read
     */
    private static function source(array $options, Services $services): array
    {
        $named = array_intersect_key($options, ['source' => 1, 'file' => 1, 'url' => 1]);
        if (count($named) > 1) {
            throw new InvalidArgumentException('Give one of --source, --file and --url.');
        }
        if (isset($named['file']) || isset($named['url'])) {
            return $named;
        }
        $source = $named['source'] ?? $services->settings()->importSource();
        return match ($source) {
            'feed' => ['url' => $services->settings()->feedUrl()],
            'api' => ['registrar' => $services->registrar()],
            default => throw new InvalidArgumentException("--source is feed or api, not \"$source\"."),
        };
    }

    /** @param array<string, mixed> $result */
    private static function message(array $result, string $entry): string
    {
        if (!$result['changed'] && $result['read'] === 0) {
            return sprintf('The feed has not changed; the list has %d names (version %d).', ...[
                $result['rows'],
                $result['version'],
            ]);
        }
        return sprintf(
            '%d %ss read, %d names added, %d moved, %s%d removed, %d repeated, %d rejected; the list has %d names'
            . ' (version %d, %.1f s).',
            $result['read'],
            $entry,
            $result['added'],
            $result['moved'],
            $result['rescored'] > 0 ? "$result[rescored] with another score, " : '',
            $result['removed'],
            $result['repeated'],
            $result['rejected'],
            $result['rows'],
            $result['version'],
            $result['seconds']
        );
    }

    /**
     * @param array<string, mixed> $result
     * @return array<string, int>
     */
    private static function counts(array $result): array
    {
        $counts = $result['changed'] ? array_intersect_key($result, array_flip(self::COUNTS)) : [];
        return $result['rescored'] > 0 ? $counts : array_diff_key($counts, ['rescored' => 0]);
    }

    /**
     * @param array<string, mixed> $result
     * @return list<string> the first rejected lines or rows
     */
    private static function details(array $result, string $entry): array
    {
        $details = $result['inserted']
            ? ['  The database refuses LOAD DATA LOCAL (local_infile): new names were stored by INSERT.']
            : [];
        foreach ($result['reasons'] as $reason) {
            $text = self::printable($reason['text']);
            $details[] = sprintf('  %s %d: %s: %s', $entry, $reason['line'], $reason['reason'], $text);
        }
        if ($result['rejected'] > count($details)) {
            $details[] = sprintf('  and %d more', $result['rejected'] - count($details));
        }
        return $details;
    }

    /** A line of the feed may hold anything, and a terminal obeys control characters. */
    private static function printable(string $text): string
    {
        return addcslashes(mb_strcut($text, 0, 120, '8bit'), "\0..\37\177..\377");
    }
}
