<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\HostError;

/** WHMCS's internal API: an answer that is not a success becomes an exception, lists are read to their end. */
final class LocalApi
{
    private const PAGE = 250;

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     * @throws HostError
     */
    public function call(string $command, array $values = []): array
    {
        $answer = $this->ask($command, $values);
        if (($answer['result'] ?? '') !== 'success') {
            throw new HostError(self::refusal($command, $answer));
        }
        return $answer;
    }

    /**
     * Like call(), but an error with this message means that there is nothing.
     *
     * @param array<string, mixed> $values
     * @return array<string, mixed>|null
     * @throws HostError
     */
    public function find(string $command, array $values, string $nothing): ?array
    {
        $answer = $this->ask($command, $values);
        if (($answer['result'] ?? '') === 'success') {
            return $answer;
        }
        if (strcasecmp((string) ($answer['message'] ?? ''), $nothing) === 0) {
            return null;
        }
        throw new HostError(self::refusal($command, $answer));
    }

    /**
     * All entries of a list, page after page.
     *
     * @param array<string, mixed> $values
     * @return iterable<array<string, mixed>>
     * @throws HostError
     */
    public function each(string $command, array $values, string $list, string $entry): iterable
    {
        $start = 0;
        do {
            $answer = $this->call($command, $values + ['limitstart' => $start, 'limitnum' => self::PAGE]);
            $entries = self::entries($answer, $list, $entry);
            yield from $entries;
            $start += count($entries);
        } while ($entries !== [] && $start < (int) ($answer['totalresults'] ?? 0));
    }

    /**
     * A nested list of an answer; an empty one may come as an empty string.
     *
     * @param array<string, mixed> $answer
     * @return list<array<string, mixed>>
     */
    public static function entries(array $answer, string $list, string $entry): array
    {
        $outer = $answer[$list] ?? null;
        $inner = is_array($outer) ? $outer[$entry] ?? null : null;
        return is_array($inner) ? array_values(array_filter($inner, 'is_array')) : [];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    private function ask(string $command, array $values): array
    {
        $answer = localAPI($command, $values);
        return is_array($answer) ? $answer : [];
    }

    /** @param array<string, mixed> $answer */
    private static function refusal(string $command, array $answer): string
    {
        $message = trim((string) ($answer['message'] ?? ''));
        return sprintf('WHMCS refused %s: %s', $command, $message !== '' ? $message : 'no reason given.');
    }
}
