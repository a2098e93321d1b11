<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Journal;

use WHMCS\Module\Addon\Ispapibackorder\Admin\FilterFields;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\ClientBook;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;

/** Which entries of the log are wanted, as the address tells. */
final class EventFilter
{
    public const ACTORS = ['client', 'admin', 'batch', 'sync', 'hook'];
    /** So many clients may match what was typed. */
    private const MOST_CLIENTS = 100;

    /** @var list<int>|null tblclients.id of those who match `client`, at most MOST_CLIENTS + 1; null: not looked up */
    private ?array $clients = null;

    /**
     * @param string $actor one of ACTORS, or empty
     * @param string $client id, name, company or email of who acted, as typed; empty: any
     * @param string $from "YYYY-MM-DD" or empty, `to` likewise; both days are in. As typed: see problem()
     */
    private function __construct(
        public readonly string $domain,
        public readonly int $id,
        public readonly string $cause,
        public readonly string $actor,
        public readonly string $client,
        public readonly string $from,
        public readonly string $to,
        public readonly string $job,
        public readonly bool $errors,
        private readonly FilterFields $fields
    ) {
    }

    public static function of(Request $request): self
    {
        $cause = $request->get('cause', 32);
        $job = $request->get('job', 64);
        $fields = new FilterFields($request);
        return new self(
            mb_strtolower($fields->text('domain', 'logs_domain'), 'UTF-8'),
            $request->getInt('id', 0, 1, PHP_INT_MAX),
            preg_match('/^[a-z-]*$/D', $cause) === 1 ? $cause : '',
            $request->getChoice('actor', ['', ...self::ACTORS]),
            $fields->text('client', 'admin_client'),
            $fields->day('from', 'logs_from'),
            $fields->day('to', 'logs_to'),
            preg_match('/^\w*$/D', $job) === 1 ? $job : '',
            $request->getFlag('errors'),
            $fields
        );
    }

    /** @return string why nothing can be looked for: a field that cannot be read; empty where there is no reason */
    public function problem(Language $language): string
    {
        return $this->fields->problem($language);
    }

    /** @return string the same for the client, whom only events have: nobody or too many match */
    public function clientProblem(Language $language): string
    {
        return match (true) {
            $this->client === '' => '',
            $this->clients() === [] => $language->text('logs_bad_client', [
                'field' => $language->text('admin_client'),
                'text' => $this->client,
            ]),
            count($this->clients()) > self::MOST_CLIENTS => $language->text('manage_too_many'),
            default => '',
        };
    }

    /** @return list<int> tblclients.id of those who match `client`; one that WHMCS has no longer has events still */
    public function clients(): array
    {
        $id = ClientBook::id($this->client);
        return $this->clients ??= $id > 0
            ? [$id]
            : array_column(ClientBook::search($this->client, self::MOST_CLIENTS + 1), 'id');
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
}
