<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Throwable;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\JobLights;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Install\EmailTemplate;
use WHMCS\Module\Addon\Ispapibackorder\Install\Upgrades;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\LocalApi;

/**
 * Whether all is there that backorders need, and what to do where it is not. Each check gives a level and the values of
 * its sentence, which is the text dash_check_NAME_LEVEL.
 */
final class SetupCheck
{
    private const PHP = '8.2.0';
    private const WHMCS = '8.11';
    /** Seconds by which the clocks of PHP and of the database may differ. */
    private const CLOCKS = 60;
    private const TOKEN_LENGTH = 20;

    public function __construct(private readonly Services $services, private readonly Language $language)
    {
    }

    /**
     * @param array<string, array{level: string, word: string}> $lights
     * @return list<array{name: string, level: string, text: string, is_registrar: bool}> the gravest first
     */
    public function run(array $lights): array
    {
        $checks = [
            'versions' => $this->versions(...),
            'tables' => static fn (): array => [Upgrades::done() ? JobLights::GOOD : JobLights::STOP, []],
            'settings' => $this->settings(...),
            'registrar' => $this->registrar(...),
            'crons' => fn (): array => $this->crons($lights),
            'token' => $this->token(...),
            'list' => $this->list(...),
            'folder' => $this->folder(...),
            'prices' => $this->prices(...),
            'costs' => $this->costs(...),
            'clock' => $this->clock(...),
            'mails' => $this->mails(...),
            'admin' => $this->admin(...),
            'payment' => $this->payment(...),
        ];
        $items = [];
        foreach ($checks as $name => $check) {
            $items[] = $this->item($name, $check);
        }
        $order = [JobLights::STOP => 0, JobLights::CAUTION => 1, JobLights::GOOD => 2];
        usort($items, static fn (array $a, array $b): int => $order[$a['level']] <=> $order[$b['level']]);
        return $items;
    }

    /**
     * @param callable(): array{string, array<string, string>} $check
     * @return array{name: string, level: string, text: string, is_registrar: bool}
     */
    private function item(string $name, callable $check): array
    {
        try {
            [$level, $values] = $check();
            $text = $this->language->text("dash_check_{$name}_$level", $values);
        } catch (Throwable $error) {
            $level = JobLights::STOP;
            $text = $error->getMessage();
        }
        return [
            'name' => $this->language->text("dash_check_$name"),
            'level' => $level,
            'text' => $text,
            'is_registrar' => $name === 'registrar',
        ];
    }

    /** @return array{string, array<string, string>} */
    private function versions(): array
    {
        $whmcs = (string) ($this->services->api()->call('WhmcsDetails')['whmcs']['version'] ?? '');
        $isOld = version_compare(PHP_VERSION, self::PHP, '<') || version_compare($whmcs, self::WHMCS, '<');
        return [$isOld ? JobLights::CAUTION : JobLights::GOOD, [
            'extension' => (string) phpversion('backorder'),
            'php' => PHP_VERSION,
            'whmcs' => $whmcs,
        ]];
    }

    /** @return array{string, array<string, string>} */
    private function settings(): array
    {
        $settings = $this->services->settings();
        $settings->maxShrink();
        $settings->concurrency();
        $settings->taxRate();
        $settings->logDays();
        return [JobLights::GOOD, ['days' => $this->language->number($settings->logDays())]];
    }

    /** @return array{string, array<string, string>} */
    private function registrar(): array
    {
        $this->services->registrar();
        return [$this->services->isTestRegistrar() ? JobLights::CAUTION : JobLights::GOOD, []];
    }

    /**
     * @param array<string, array{level: string, word: string}> $lights
     * @return array{string, array<string, string>}
     */
    private function crons(array $lights): array
    {
        $bad = array_filter($lights, static fn (array $light): bool => $light['level'] !== JobLights::GOOD);
        $jobs = [];
        foreach ($bad as $job => $light) {
            $word = $this->language->text('dash_light_' . $light['word']);
            $jobs[] = $this->language->text('dash_job_' . $job) . " ($word)";
        }
        return [JobLights::worst($lights), ['jobs' => implode('; ', $jobs)]];
    }

    /** @return array{string, array<string, string>} */
    private function token(): array
    {
        $length = strlen($this->services->settings()->cronToken());
        $isShort = $length > 0 && $length < self::TOKEN_LENGTH;
        return [$isShort ? JobLights::CAUTION : JobLights::GOOD, ['least' => (string) self::TOKEN_LENGTH]];
    }

    /** @return array{string, array<string, string>} */
    private function list(): array
    {
        $rows = (int) Capsule::table('backorder_droplist')->where('id', 1)->value('row_count');
        return [$rows > 0 ? JobLights::GOOD : JobLights::STOP, ['names' => $this->language->number($rows)]];
    }

    /** @return array{string, array<string, string>} */
    private function folder(): array
    {
        $folder = $this->services->snapshotDirectory();
        return [is_dir($folder) && is_writable($folder) ? JobLights::GOOD : JobLights::STOP, ['folder' => $folder]];
    }

    /** @return array{string, array<string, string>} */
    private function prices(): array
    {
        $offered = Capsule::table('backorder_pricing')->where('fullprice', '>', 0)->groupBy('currency_id')
            ->selectRaw('currency_id, COUNT(*) AS zones')->pluck('zones', 'currency_id')->all();
        $without = array_diff_key($this->services->currencies()->all(), $offered);
        $level = match (true) {
            $offered === [] => JobLights::STOP,
            $without !== [] => JobLights::CAUTION,
            default => JobLights::GOOD,
        };
        return [$level, [
            'zones' => $this->language->number($offered === [] ? 0 : (int) max($offered)),
            'currencies' => implode(', ', array_column($without, 'code')),
        ]];
    }

    /** @return array{string, array<string, string>} */
    private function costs(): array
    {
        $zones = Capsule::table('backorder_pricing')->where('fullprice', '>', 0)->distinct()->pluck('extension')->all();
        $known = Capsule::table('backorder_zones')->whereNotNull('cost')->whereNotNull('cost_currency')
            ->pluck('zone')->all();
        $unknown = array_values(array_diff($zones, $known));
        return [$unknown === [] ? JobLights::GOOD : JobLights::CAUTION, [
            'unknown' => $this->language->number(count($unknown)),
            'zones' => $this->language->number(count($zones)),
            'example' => '.' . ($unknown[0] ?? ''),
        ]];
    }

    /** @return array{string, array<string, string>} */
    private function clock(): array
    {
        $row = Capsule::connection()->selectOne('SELECT UTC_TIMESTAMP() AS now, @@session.time_zone AS zone');
        $apart = abs(time() - (int) strtotime("$row->now UTC"));
        return [$apart > self::CLOCKS ? JobLights::CAUTION : JobLights::GOOD, [
            'seconds' => $this->language->number($apart),
            'php' => date_default_timezone_get(),
            'database' => (string) $row->zone,
        ]];
    }

    /** @return array{string, array<string, string>} */
    private function mails(): array
    {
        $disabled = EmailTemplate::switchedOff();
        $off = array_keys(array_filter($disabled));
        $level = match (true) {
            !isset($disabled[EmailTemplate::NAME]) => JobLights::STOP,
            $off !== [] => JobLights::CAUTION,
            default => JobLights::GOOD,
        };
        return [$level, ['name' => $level === JobLights::STOP ? EmailTemplate::NAME : implode(', ', $off)]];
    }

    /** @return array{string, array<string, string>} */
    private function admin(): array
    {
        $id = $this->services->settings()->adminId();
        $users = $this->services->api()->call('GetAdminUsers')['admin_users'] ?? [];
        $names = array_column(is_array($users) ? $users : [], 'username', 'id');
        return [isset($names[$id]) ? JobLights::GOOD : JobLights::STOP, [
            'id' => (string) $id,
            'name' => (string) ($names[$id] ?? ''),
        ]];
    }

    /** @return array{string, array<string, string>} */
    private function payment(): array
    {
        $answer = $this->services->api()->call('GetPaymentMethods');
        $methods = array_column(LocalApi::entries($answer, 'paymentmethods', 'paymentmethod'), 'module');
        $chosen = $this->services->settings()->paymentMethod();
        if ($methods === []) {
            throw new HostError($this->language->text('dash_check_payment_none'));
        }
        $isThere = $chosen === '' || in_array($chosen, $methods, true);
        return [$isThere ? JobLights::GOOD : JobLights::STOP, [
            'method' => $chosen !== '' ? $chosen : (string) $methods[0],
        ]];
    }
}
