<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Illuminate\Database\Query\Builder;
use Illuminate\Database\QueryException;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Client\SearchForm;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Searches of Expiring Domains a client has given a name. */
final class SavedSearches
{
    /** The most searches of one client. */
    public const LIMIT = 50;
    /** Bytes of a search's address, and characters of its name. */
    private const MAX_QUERY = 8000;
    private const MAX_NAME = 100;
    private const MAX_PARAMETERS = 500;
    private const TABLE = 'backorder_searches';
    /** What MySQL says of a name that is taken. */
    private const TAKEN = 1062;

    public function __construct(private readonly Services $services)
    {
    }

    /** The search that the parameters of an address of Expiring Domains make, whatever they come from. */
    public static function form(string $query): SearchForm
    {
        if (strlen($query) > self::MAX_QUERY || substr_count($query, '&') > self::MAX_PARAMETERS) {
            throw new Refusal('watch_error_query');
        }
        parse_str($query, $parameters);
        return SearchForm::of(new Request($parameters, [], 'GET'));
    }

    /** @return string|null when the list was last brought up to date */
    public static function imported(): ?string
    {
        return Capsule::table('backorder_droplist')->where('id', 1)->value('imported_at');
    }

    /** @return list<object> with id, name, query, mail, told_until and mailed_at, by name */
    public function of(int $clientId): array
    {
        return $this->table($clientId)->orderBy('name')
            ->get(['id', 'name', 'query', 'mail', 'told_until', 'mailed_at'])->all();
    }

    /**
     * @param list<string> $priced zones with a price in the client's currency
     * @return string the name it has
     * @throws Refusal
     * @throws \Backorder\Exception\Failure when the search cannot be run
     */
    public function save(int $clientId, string $name, SearchForm $form, bool $mail, array $priced): string
    {
        $name = self::name($name);
        $probe = $form->query($priced);
        $probe->first = 0;
        $probe->rows = 1;
        $this->services->droplist()->search($probe);
        if ($this->table($clientId)->count() >= self::LIMIT) {
            throw new Refusal('watch_error_searches', ['limit' => (string) self::LIMIT]);
        }
        self::unlessTaken($name, fn () => Capsule::table(self::TABLE)->insert([
            'userid' => $clientId,
            'name' => $name,
            'query' => http_build_query($form->parameters(['p' => 1])),
            'mail' => $mail ? 1 : 0,
            'created' => gmdate('Y-m-d H:i:s', Clock::now()),
            'told_until' => $this->present(),
        ]));
        return $name;
    }

    /** @throws Refusal */
    public function rename(int $clientId, int $id, string $name): string
    {
        $this->get($clientId, $id);
        $name = self::name($name);
        self::unlessTaken($name, fn () => $this->table($clientId)->where('id', $id)->update(['name' => $name]));
        return $name;
    }

    /**
     * @return string the name it had
     * @throws Refusal
     */
    public function delete(int $clientId, int $id): string
    {
        $name = $this->get($clientId, $id)->name;
        $this->table($clientId)->where('id', $id)->delete();
        return $name;
    }

    /**
     * Turns the daily mail on or off; only what comes onto the list from then on is told.
     *
     * @return string the search's name
     * @throws Refusal
     */
    public function setMail(int $clientId, int $id, bool $mail): string
    {
        $search = $this->get($clientId, $id);
        if ($mail && !$search->mail) {
            $this->table($clientId)->where('id', $id)->update(['mail' => 1, 'told_until' => $this->present()]);
        } elseif (!$mail) {
            $this->table($clientId)->where('id', $id)->update(['mail' => 0]);
        }
        return $search->name;
    }

    /** No daily mail of any of the client's searches. */
    public function stopMails(int $clientId): void
    {
        $this->table($clientId)->update(['mail' => 0]);
    }

    public function sendsMails(int $clientId): bool
    {
        return $this->table($clientId)->where('mail', 1)->exists();
    }

    /** @return string the moment from which on names are new: all of the list as it is now came onto it before */
    private function present(): string
    {
        $imported = self::imported();
        return $imported === null
            ? gmdate('Y-m-d H:i:s', Clock::now())
            : gmdate('Y-m-d H:i:s', (int) strtotime("$imported UTC") + 1);
    }

    /** @throws Refusal */
    private function get(int $clientId, int $id): object
    {
        return $this->table($clientId)->where('id', $id)->first() ?? throw new Refusal('watch_error_gone', [], 404);
    }

    private function table(int $clientId): Builder
    {
        return Capsule::table(self::TABLE)->where('userid', $clientId);
    }

    private static function name(string $name): string
    {
        $name = mb_substr(trim($name), 0, self::MAX_NAME, 'UTF-8');
        return $name !== '' ? $name : throw new Refusal('watch_error_name');
    }

    private static function unlessTaken(string $name, callable $write): void
    {
        try {
            $write();
        } catch (QueryException $error) {
            throw (int) ($error->errorInfo[1] ?? 0) === self::TAKEN
                ? new Refusal('watch_error_taken', ['name' => $name])
                : $error;
        }
    }
}
