<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Backorder\Batch;
use Backorder\Database;
use Backorder\Droplist;
use Backorder\Exception\SettingError;
use Backorder\Funds;
use Backorder\Orders;
use Backorder\Registrar;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Currencies;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\LocalApi;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\WhmcsHost;

/** Builds what a page or a cron needs, each at most once, from WHMCS's own settings. */
final class Services
{
    /** Seconds a call to the registrar may take while somebody waits for a page. */
    private const PAGE_TIMEOUT = 5;
    /** The same for a cron. */
    private const CRON_TIMEOUT = 30;

    private ?Settings $settings = null;
    private ?Configuration $configuration = null;
    private ?Database $database = null;
    private ?Droplist $droplist = null;
    private ?Orders $orders = null;
    private ?WhmcsHost $host = null;
    private ?LocalApi $api = null;
    private ?Currencies $currencies = null;

    private function __construct(private readonly int $timeout)
    {
    }

    /** For pages and hooks. */
    public static function ofPage(): self
    {
        return new self(self::PAGE_TIMEOUT);
    }

    public static function ofCron(): self
    {
        return new self(self::CRON_TIMEOUT);
    }

    public function settings(): Settings
    {
        return $this->settings ??= Settings::stored();
    }

    public function api(): LocalApi
    {
        return $this->api ??= new LocalApi();
    }

    public function currencies(): Currencies
    {
        return $this->currencies ??= new Currencies($this->api());
    }

    public function database(): Database
    {
        return $this->database ??= new Database($this->configuration()->database());
    }

    public function droplist(): Droplist
    {
        return $this->droplist ??= new Droplist($this->database(), $this->snapshotDirectory());
    }

    public function orders(): Orders
    {
        return $this->orders ??= new Orders($this->database());
    }

    public function host(): WhmcsHost
    {
        return $this->host ??= new WhmcsHost($this->api(), $this->settings(), $this->currencies());
    }

    public function funds(): Funds
    {
        return new Funds($this->database(), $this->host());
    }

    public function batch(): Batch
    {
        return new Batch($this->database(), $this->registrar(), $this->host());
    }

    /** The registrar with the credentials of WHMCS's ISPAPI registrar module; the addon stores none. */
    public function registrar(): Registrar
    {
        $module = $this->registrarModule();
        $login = (string) ($module['Username'] ?? '');
        $password = (string) ($module['Password'] ?? '');
        if ($login === '' || $password === '') {
            throw new HostError('The registrar module "ispapi" is not active or has no user name and password; set them'
                . ' in WHMCS under Configuration, System Settings, Domain Registrars.');
        }
        $settings = [
            'platform' => 'ispapi',
            'login' => $login,
            'password' => $password,
            'test' => $this->isTestRegistrar(),
            'timeout' => $this->timeout,
            'concurrency' => $this->settings()->concurrency(),
        ];
        $proxy = trim((string) ($module['ProxyServer'] ?? ''));
        if ($proxy !== '') {
            $settings['proxy'] = $proxy;
        }
        $endpoint = $this->settings()->registrarEndpoint();
        if ($endpoint !== '') {
            $settings['endpoint'] = $endpoint;
        }
        return new Registrar($settings);
    }

    /** Whether the registrar module is set to the registrar's test system. */
    public function isTestRegistrar(): bool
    {
        return ($this->registrarModule()['TestMode'] ?? '') === 'on';
    }

    /** @return Registrar|null null where it cannot be had: for what is only the better for it */
    public function registrarIfSet(): ?Registrar
    {
        try {
            return $this->registrar();
        } catch (HostError | SettingError) {
            return null;
        }
    }

    public function compiledTemplates(): string
    {
        return $this->configuration()->compiledTemplates();
    }

    /** @return array<string, mixed> the settings of WHMCS's ISPAPI registrar module */
    private function registrarModule(): array
    {
        if (!function_exists('getregistrarconfigoptions')) {
            require_once ROOTDIR . '/includes/registrarfunctions.php';
        }
        return getregistrarconfigoptions('ispapi');
    }

    private function configuration(): Configuration
    {
        return $this->configuration ??= Configuration::read(ROOTDIR . '/configuration.php');
    }

    /** The folder where this server keeps its search index; it is made where nobody named one. */
    public function snapshotDirectory(): string
    {
        $directory = $this->settings()->snapshotDirectory();
        if ($directory !== '') {
            return $directory;
        }
        $directory = $this->compiledTemplates() . '/backorder';
        // Two requests may make it at the same moment, so what counts is that it is there afterwards.
        if (!is_dir($directory) && !@mkdir($directory, 0770) && !is_dir($directory)) {
            throw new HostError("The folder $directory for the search index cannot be made; make it writable for PHP or"
                . ' name another one in the settings of ISPAPI Backorder.');
        }
        return $directory;
    }
}
