<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Clock;
use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\Account;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\Due;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\JobLights;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Results\Weeks;

/** How the business does: crons, drops that are due, money, results, and whether all is set up. */
final class Dashboard implements FormPage
{
    private const DONE = 200;
    /** The theme's classes whose colours the parts of the plots have. */
    private const TONES = [
        'caught' => 'text-success',
        'missed' => 'text-danger',
        'unsent' => 'text-muted',
        'revenue' => 'text-primary',
        'margin' => 'text-success',
    ];

    private readonly Wording $wording;

    public function __construct(private readonly Visit $visit)
    {
        $this->wording = new Wording($visit->language, $visit->services->currencies());
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $now = Clock::now();
        $services = $this->visit->services;
        $present = new Present($this->visit->language, $this->wording);
        $lights = JobLights::read();
        $weeks = Weeks::read($now, $services->currencies());
        $setup = (new SetupCheck($services, $this->visit->language))->run($lights);
        $bad = count(array_filter($setup, static fn (array $item): bool => $item['level'] !== JobLights::GOOD));
        return [
            'jobs' => array_map(fn (array $job): array => $job + [
                'errors' => $this->visit->address(['log' => 'runs', 'job' => $job['job'], 'errors' => 1], 'logs'),
            ], $present->jobs($lights)),
            'due' => $present->due(Due::read($now)),
            'manage' => $this->visit->address([], 'manage'),
            'account' => $present->account(Account::read($now)),
            'outlook' => $present->outlook($services->funds()->outlook(), $services->currencies()),
            'weeks' => $present->weeks($weeks),
            'money' => $present->money($weeks, $services->currencies()),
            'zones' => $present->zones($weeks),
            'tones' => self::TONES,
            'setup' => $setup,
            'setup_bad' => $bad,
            'setup_told' => $this->visit->language->counted('dash_setup_bad', $bad, [
                'all' => $this->wording->number(count($setup)),
            ]),
        ];
    }

    public function back(): string
    {
        return $this->visit->address();
    }

    public function post(): Answer
    {
        if ($this->visit->request->post('action', 40) !== 'test-registrar') {
            throw new InvalidArgumentException($this->visit->language->text('error_action'));
        }
        return $this->testRegistrar();
    }

    /** Asks the registrar with the credentials there are; he tells who that is and what is on the account. */
    private function testRegistrar(): Answer
    {
        $text = $this->visit->language->text(...);
        try {
            $registrar = $this->visit->services->registrar();
        } catch (HostError $error) {
            return new Answer($error->getMessage(), 'danger');
        }
        $user = $registrar->call(['COMMAND' => 'StatusUser']);
        if ($user['code'] !== self::DONE) {
            $answer = $user['code'] . ' ' . $user['description'];
            return new Answer($text('dash_test_refused', ['answer' => $answer]), 'danger');
        }
        $account = $registrar->call(['COMMAND' => 'StatusAccount']);
        $amount = $account['properties']['AMOUNT'][0] ?? '';
        if ($account['code'] !== self::DONE || $amount === '') {
            return new Answer($text('dash_test_good'));
        }
        $balance = $this->wording->amount($amount, (string) ($account['properties']['CURRENCY'][0] ?? ''));
        return new Answer($text('dash_test_good_balance', ['balance' => $balance]));
    }
}
