<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use InvalidArgumentException;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Moment as OrderMoment;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\NameList;

/** Backorders that an administrator places for a client: first looked at, then placed. */
final class Creation
{
    private const DRAFT = 'manage_draft';
    private const MOST_BYTES = 64000;
    private const MOST_CLIENTS = 20;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $draft = $_SESSION[Addon::NAME][self::DRAFT] ?? [];
        $typed = $this->visit->request->get('client');
        if ($typed !== '' || !is_array($draft)) {
            $draft = ['client' => $typed, 'names' => ''];
        }
        $draft += ['client' => '', 'names' => ''];
        $found = $draft['client'] === '' ? [] : ClientBook::search($draft['client'], self::MOST_CLIENTS);
        $names = NameList::of($draft['names'])->names;
        $client = count($found) === 1 ? $found[0] : null;
        return [
            'view' => 'create',
            'client' => $client === null ? $draft['client'] : ClientBook::label($client),
            'names' => implode("\n", $names),
            'chosen' => $client,
            'choices' => count($found) > 1
                ? array_map(static fn (array $one): string => ClientBook::label($one), $found)
                : [],
            'nobody' => $draft['client'] !== '' && $found === [],
            'preview' => $client !== null && $names !== [] ? $this->preview($client, $names) : null,
            'back' => $this->visit->address(),
        ];
    }

    /** Keeps what was typed for the look at it. */
    public function draft(): void
    {
        $_SESSION[Addon::NAME][self::DRAFT] = [
            'client' => $this->visit->request->post('client'),
            'names' => $this->visit->request->postLines('names', self::MOST_BYTES),
        ];
    }

    /** Places them; the client's id and the names are those of the look. */
    public function place(): Answer
    {
        $language = $this->visit->language;
        $client = ClientBook::id($this->visit->request->post('client'));
        $names = NameList::of($this->visit->request->postLines('names', self::MOST_BYTES))->names;
        if ($client === 0 || $names === []) {
            $key = $client === 0 ? 'manage_error_no-client' : 'manage_no_names';
            throw new InvalidArgumentException($language->text($key));
        }
        $wishes = $this->visit->services->orders()->createMany(
            $client,
            $names,
            $this->visit->actor(),
            $this->visit->services->host()
        );
        unset($_SESSION[Addon::NAME][self::DRAFT]);
        $results = array_map(fn (array $wish): array => [
            'id' => $wish['id'],
            'name' => $wish['unicode'] ?? $wish['typed'],
            'ok' => $wish['id'] !== null,
            'message' => $wish['id'] !== null ? $language->text('manage_did_create') : $this->why($wish),
        ], $wishes);
        Outcome::keep($results);
        $done = count(array_filter(array_column($results, 'ok')));
        $failed = count($results) - $done;
        return new Answer(
            $language->text('manage_done_create', ['n' => $language->number($done)])
                . ($failed > 0 ? ' ' . $language->text('manage_not_done', ['n' => $language->number($failed)]) : ''),
            $failed === 0 ? 'success' : ($done > 0 ? 'warning' : 'danger'),
            ['results' => $results]
        );
    }

    /**
     * @param array<string, mixed> $client
     * @param list<string> $names
     * @return array<string, mixed>
     */
    private function preview(array $client, array $names): array
    {
        $services = $this->visit->services;
        try {
            $wishes = $services->orders()
                ->createMany($client['id'], $names, $this->visit->actor(), $services->host(), true);
            $available = $services->funds()->of($client['id'])['available'];
        } catch (Throwable $error) {
            return ['problem' => Failures::sentence($error, $this->visit->language), 'rows' => [], 'button' => ''];
        }
        $good = count(array_filter(array_column($wishes, 'ok')));
        return [
            'problem' => '',
            'rows' => array_map(
                fn (array $wish, ?string $left): array => $this->wish($wish, $client['currency'], $left),
                $wishes,
                $this->lacking($wishes, $available)
            ),
            'available' => $this->visit->language->text('manage_available', [
                'amount' => $services->currencies()->format($available, $client['currency']),
            ]),
            'button' => $good === 0 ? '' : $this->visit->language->text('manage_confirm_create', [
                'n' => $this->visit->language->number($good),
                'name' => $client['name'],
            ]),
        ];
    }

    /**
     * @param list<array<string, mixed>> $wishes
     * @return array<int, string|null> what is left for each that the funds do not cover, null of the others; by place
     */
    private function lacking(array $wishes, string $available): array
    {
        $purse = new Purse($available);
        // Whose window is open already is held by the next run, what drops first before the others.
        $turns = array_map(static fn (array $wish): array => [
            $wish['held_at'] !== null && !OrderMoment::isPast($wish['held_at']) ? $wish['held_at'] : '',
            $wish['drop_date'],
        ], array_filter($wishes, static fn (array $wish): bool => $wish['ok'] && $wish['held_at'] !== null));
        asort($turns);
        $left = array_fill_keys(array_keys($wishes), null);
        foreach (array_keys($turns) as $place) {
            $left[$place] = $purse->take($wishes[$place]['held']);
        }
        return $left;
    }

    /**
     * @param array<string, mixed> $wish
     * @param string|null $left as of lacking()
     * @return array<string, mixed>
     */
    private function wish(array $wish, int $currency, ?string $left): array
    {
        return [
            'name' => $wish['unicode'] ?? $wish['typed'],
            'ace' => $wish['domain'] ?? '',
            'ok' => $wish['ok'],
            'risky' => $wish['ok'] && ($left !== null || $this->isPast($wish)),
            'drop' => $wish['drop_date'],
            'drop_shown' => Dates::forAdmins()->minute($wish['drop_date']),
            'text' => $wish['ok'] ? $this->plan($wish, $currency, $left) : $this->why($wish),
        ];
    }

    /** @param array<string, mixed> $wish */
    private function plan(array $wish, int $currency, ?string $left): string
    {
        $dates = Dates::forAdmins();
        $currencies = $this->visit->services->currencies();
        [$key, $time] = match (true) {
            $wish['held_at'] === null => ['manage_will_create_unknown', ''],
            // For two days the batch still holds the money and applies.
            $this->isPast($wish) => ['manage_will_create_passed', $dates->minute($wish['drop_date'])],
            $left !== null => ['manage_will_activate_short', ''],
            OrderMoment::isPast($wish['held_at']) => ['manage_will_create_now', ''],
            default => ['manage_will_create', $dates->minute($wish['held_at']) . ' UTC'],
        };
        return $this->visit->language->text($key, [
            'amount' => $currencies->format($wish['held'], $currency),
            'available' => $left === null ? '' : $currencies->format($left, $currency),
            'time' => $time,
        ]);
    }

    /** @param array<string, mixed> $wish */
    private function isPast(array $wish): bool
    {
        return $wish['drop_date'] !== null && OrderMoment::isPast($wish['drop_date']);
    }

    /** @param array<string, mixed> $wish */
    private function why(array $wish): string
    {
        $reason = Failures::reason($wish['reason'], $this->visit->language);
        return $reason !== '' ? $reason : $wish['message'];
    }
}
