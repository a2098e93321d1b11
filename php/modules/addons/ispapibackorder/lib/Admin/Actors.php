<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\LocalApi;

/** Who did something, for administrators: events know "client:7", "admin:1", "batch" and "hook". */
final class Actors
{
    /** @var array<int, string>|null */
    private ?array $admins = null;
    /** @var array<int, string> */
    private array $clients = [];

    public function __construct(private readonly LocalApi $api, private readonly Language $language)
    {
    }

    public function name(string $actor): string
    {
        [$kind, $id] = explode(':', $actor) + ['', ''];
        return match ($kind) {
            'admin' => $this->language->text('manage_by_admin', ['name' => $this->admins()[(int) $id] ?? "#$id"]),
            'client' => $this->language->text('manage_by_client', ['name' => $this->client((int) $id)]),
            'batch' => $this->language->text('manage_by_batch'),
            'hook' => $this->language->text('manage_by_hook'),
            default => $actor,
        };
    }

    /** @return array<int, string> */
    private function admins(): array
    {
        if ($this->admins === null) {
            $this->admins = [];
            try {
                $answer = $this->api->call('GetAdminUsers', ['include_disabled' => true]);
            } catch (HostError) {
                // A role without leave to ask sees numbers.
                $answer = [];
            }
            foreach (is_array($answer['admin_users'] ?? null) ? $answer['admin_users'] : [] as $admin) {
                $name = trim(($admin['firstname'] ?? '') . ' ' . ($admin['lastname'] ?? ''));
                $this->admins[(int) ($admin['id'] ?? 0)] = $name !== '' ? $name : (string) ($admin['username'] ?? '');
            }
        }
        return $this->admins;
    }

    private function client(int $id): string
    {
        if (!isset($this->clients[$id])) {
            $row = Capsule::table('tblclients')->where('id', $id)->first(['firstname', 'lastname']);
            $this->clients[$id] = $row === null ? "#$id" : trim("$row->firstname $row->lastname") . " #$id";
        }
        return $this->clients[$id];
    }
}
