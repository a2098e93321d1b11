<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Journal;

use WHMCS\Module\Addon\Ispapibackorder\Request;

/** Which entries of the log are wanted, as the address tells. */
final class EventFilter
{
    public const ACTORS = ['client', 'admin', 'batch', 'sync', 'hook'];

    /**
     * @param string $actor one of ACTORS, or empty
     * @param int $client of this client, where `actor` is client or empty; 0: any
     * @param string $notClient what was typed for a client and can be none; empty otherwise
     * @param string $from "YYYY-MM-DD" or empty, `to` likewise; both days are in
     */
    private function __construct(
        public readonly string $domain,
        public readonly int $id,
        public readonly string $cause,
        public readonly string $actor,
        public readonly int $client,
        public readonly string $notClient,
        public readonly string $from,
        public readonly string $to,
        public readonly string $job,
        public readonly bool $errors
    ) {
    }

    public static function of(Request $request): self
    {
        $cause = $request->get('cause', 32);
        $job = $request->get('job', 64);
        $client = $request->getInt('client', 0, 1, PHP_INT_MAX);
        return new self(
            mb_strtolower($request->get('domain'), 'UTF-8'),
            $request->getInt('id', 0, 1, PHP_INT_MAX),
            preg_match('/^[a-z-]*$/D', $cause) === 1 ? $cause : '',
            $request->getChoice('actor', ['', ...self::ACTORS]),
            $client,
            $client === 0 ? $request->get('client', 40) : '',
            self::day($request->get('from', 10)),
            self::day($request->get('to', 10)),
            preg_match('/^\w*$/D', $job) === 1 ? $job : '',
            $request->getFlag('errors')
        );
    }

    /** @return array<string, string|int> the parameters of the address, without those that ask for nothing */
    public function parameters(): array
    {
        return array_filter([
            'domain' => $this->domain,
            'id' => $this->id,
            'cause' => $this->cause,
            'actor' => $this->actor,
            'client' => $this->client,
            'from' => $this->from,
            'to' => $this->to,
            'job' => $this->job,
            'errors' => (int) $this->errors,
        ]);
    }

    /** @return string|null the first moment of the days, as the database writes it */
    public function start(): ?string
    {
        return $this->from === '' ? null : "$this->from 00:00:00";
    }

    /** @return string|null the first moment after the days */
    public function end(): ?string
    {
        return $this->to === '' ? null : gmdate('Y-m-d 00:00:00', (int) strtotime("$this->to UTC +1 day"));
    }

    private static function day(string $text): string
    {
        $isDay = preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
        return $isDay ? $text : '';
    }
}
