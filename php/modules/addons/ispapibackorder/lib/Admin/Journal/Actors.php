<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Journal;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\LocalApi;

/** Who stands behind the actors of events. */
final class Actors
{
    /** @var array<int, string> by tblclients.id */
    private array $clients = [];
    /** @var array<int, string>|null by the admin's id */
    private ?array $admins = null;

    public function __construct(private readonly LocalApi $api, private readonly Language $language)
    {
    }

    /** @param list<int> $ids of clients that will be asked for, read in one query */
    public function load(array $ids): void
    {
        $unknown = array_values(array_diff(array_unique($ids), array_keys($this->clients)));
        if ($unknown === []) {
            return;
        }
        $this->clients += array_fill_keys($unknown, '');
        foreach (Capsule::table('tblclients')->whereIn('id', $unknown)->get(['id', 'firstname', 'lastname']) as $row) {
            $this->clients[(int) $row->id] = trim("$row->firstname $row->lastname");
        }
    }

    /**
     * @param string $actor as events write it: "client:7", "admin:1", "batch"
     * @return array{text: string, client: int} `client` is 0 where it is none
     */
    public function of(string $actor): array
    {
        [$kind, $id] = explode(':', $actor, 2) + ['', '0'];
        return match ($kind) {
            'client' => ['text' => $this->client((int) $id), 'client' => (int) $id],
            'admin' => ['text' => $this->admin((int) $id), 'client' => 0],
            'batch', 'sync', 'hook' => ['text' => $this->language->text('logs_actor_' . $kind), 'client' => 0],
            default => ['text' => $actor, 'client' => 0],
        };
    }

    public function client(int $id): string
    {
        $this->load([$id]);
        return $this->clients[$id] !== '' ? $this->clients[$id] : "#$id";
    }

    private function admin(int $id): string
    {
        if ($this->admins === null) {
            $this->admins = [];
            $users = $this->api->call('GetAdminUsers', ['include_disabled' => true])['admin_users'] ?? [];
            foreach (is_array($users) ? $users : [] as $user) {
                $this->admins[(int) $user['id']] = trim("{$user['firstname']} {$user['lastname']}");
            }
        }
        $name = $this->admins[$id] ?? '';
        return $name !== '' ? "$name (admin)" : "admin #$id";
    }
}
