<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Brings the stored droplist to the state of the feed. */
final class Import implements Job
{
    public const NAME = 'DAILY_IMPORT_PENDINGDOMAINLIST';
    private const COUNTS = ['read', 'added', 'moved', 'removed', 'repeated', 'rejected', 'rows'];

    public function name(): string
    {
        return self::NAME;
    }

    public function help(): string
    {
        return <<<'TEXT'
            Imports the list of domains about to drop.

            daily_import_pendingdomainlist.php [--file PATH | --url URL] [--force] [--verbose]

              --file PATH   read this zip or CSV file instead of the feed
              --url URL     read this address instead of the one in the addon's settings
              --force       import although the feed says it has not changed

            TEXT;
    }

    public function options(): array
    {
        return ['file', 'url'];
    }

    public function flags(): array
    {
        return ['force'];
    }

    public function run(array $options, Services $services, Output $output): Outcome
    {
        if (isset($options['file'], $options['url'])) {
            throw new InvalidArgumentException('Give --file or --url, not both.');
        }
        $import = ['max_shrink' => $services->settings()->maxShrink(), 'force' => isset($options['force'])];
        $import += isset($options['file'])
            ? ['file' => (string) $options['file']]
            : ['url' => (string) ($options['url'] ?? $services->settings()->feedUrl())];
        $result = $services->droplist()->import($import, $output->progress(...));
        return new Outcome(self::message($result), self::counts($result), self::details($result));
    }

    /** @param array<string, mixed> $result */
    private static function message(array $result): string
    {
        if (!$result['changed'] && $result['read'] === 0) {
            return sprintf('The feed has not changed; the list has %d names (version %d).', ...[
                $result['rows'],
                $result['version'],
            ]);
        }
        return sprintf(
            '%d lines read, %d names added, %d moved, %d removed, %d repeated, %d rejected; the list has %d names'
            . ' (version %d, %.1f s).',
            $result['read'],
            $result['added'],
            $result['moved'],
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
        return $result['changed'] ? array_intersect_key($result, array_flip(self::COUNTS)) : [];
    }

    /**
     * @param array<string, mixed> $result
     * @return list<string> the first rejected lines
     */
    private static function details(array $result): array
    {
        $details = $result['inserted']
            ? ['  The database refuses LOAD DATA LOCAL (local_infile): new names were stored by INSERT.']
            : [];
        foreach ($result['reasons'] as $reason) {
            $text = self::printable($reason['text']);
            $details[] = sprintf('  line %d: %s: %s', $reason['line'], $reason['reason'], $text);
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
