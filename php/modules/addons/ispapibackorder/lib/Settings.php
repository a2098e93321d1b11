<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Backorder\Registrar;
use WHMCS\Database\Capsule;

/** What the reseller set on the addon's configuration page. */
final class Settings
{
    public const FEED_URL = 'https://www.hexonet.net/files/domain-backordering/pending_delete_domain_list.csv.zip';

    /** A cancelled invoice may still be paid for thirty days, and a backorder then goes on. */
    private const LOG_DAYS_LEAST = 60;
    private const LOG_DAYS_MOST = 36_500;

    /** @param array<string, string> $values */
    private function __construct(private readonly array $values)
    {
    }

    /** Pages and crons read the stored values alike, because hooks and crons are given none. */
    public static function stored(): self
    {
        $rows = Capsule::table('tbladdonmodules')->where('module', Addon::NAME)->get(['setting', 'value'])->all();
        return new self(array_map('strval', array_column($rows, 'value', 'setting')));
    }

    /** @return array<string, array<string, mixed>> the fields of the configuration page */
    public static function fields(): array
    {
        return [
            'feedUrl' => [
                'FriendlyName' => 'Droplist',
                'Type' => 'text',
                'Size' => '80',
                'Default' => self::FEED_URL,
                'Description' => 'Address of the zip file with the names about to drop',
            ],
            'importSource' => [
                'FriendlyName' => 'Source of the droplist',
                'Type' => 'dropdown',
                'Options' => ['feed' => 'The file above', 'api' => 'The registrar\'s API, with scores'],
                'Default' => 'feed',
                'Description' => 'What the import reads. The API tells a score with each name, which clients can search'
                    . ' and sort by; it takes longer',
            ],
            'maxShrink' => [
                'FriendlyName' => 'Largest shrink',
                'Type' => 'text',
                'Size' => '4',
                'Default' => '50',
                'Description' => 'percent; an import that would lose more of the stored list than this changes nothing',
            ],
            'snapshotDirectory' => [
                'FriendlyName' => 'Snapshot folder',
                'Type' => 'text',
                'Size' => '80',
                'Default' => '',
                'Description' => 'Folder of this server that PHP may write to, for the search index. Empty: the folder'
                    . ' "backorder" in the folder for compiled templates',
            ],
            'contact' => [
                'FriendlyName' => 'Contact of applications',
                'Type' => 'dropdown',
                'Options' => ['client' => 'The client', 'reseller' => 'Mine (General Settings, Domains)'],
                'Default' => 'client',
                'Description' => 'Whose contact data the registrar gets when a name is applied for',
            ],
            'admin' => [
                'FriendlyName' => 'Administrator',
                'Type' => 'text',
                'Size' => '20',
                'Default' => '1',
                'Description' => 'ID of the administrator in whose name the crons change credit',
            ],
            'paymentMethod' => [
                'FriendlyName' => 'Payment method',
                'Type' => 'text',
                'Size' => '20',
                'Default' => '',
                'Description' => 'System name of the payment method on invoices. Empty: the client\'s own, else the'
                    . ' first active one',
            ],
            'taxed' => [
                'FriendlyName' => 'Taxes',
                'Type' => 'yesno',
                'Default' => '',
                'Description' => 'Invoices of backorders are taxed, and the taxes are held with the price. Clients who'
                    . ' are exempt from tax pay none',
            ],
            'taxRate' => [
                'FriendlyName' => 'Tax rate',
                'Type' => 'text',
                'Size' => '8',
                'Default' => '',
                'Description' => 'percent, like 19 or 7.7, for every client. Empty: by WHMCS\'s tax rules for the'
                    . ' client\'s country and state',
            ],
            'cronInside' => [
                'FriendlyName' => 'Run with WHMCS\'s cron',
                'Type' => 'yesno',
                'Default' => '',
                'Description' => 'Every run of WHMCS\'s own cron carries the backorders on and imports the list when it'
                    . ' is due, so that no other cron job is needed. WHMCS\'s cron must run every five minutes then',
            ],
            'cronToken' => [
                'FriendlyName' => 'Token of crons over HTTP',
                'Type' => 'text',
                'Size' => '60',
                'Default' => '',
                'Description' => 'A long random word. With it the crons can be started by "curl ADDRESS -d token=WORD"'
                    . ' where the server cannot start PHP. Empty: they cannot',
            ],
            'concurrency' => [
                'FriendlyName' => 'Calls at a time',
                'Type' => 'text',
                'Size' => '4',
                'Default' => '16',
                'Description' => 'How many calls to the registrar may be under way at once, 1 to 64',
            ],
            'logDays' => [
                'FriendlyName' => 'Keep logs',
                'Type' => 'text',
                'Size' => '6',
                'Default' => '365',
                'Description' => 'days, 60 or more: how long runs of the crons stay in the log, and the events of a'
                    . ' backorder that is over, after its last one. Events of backorders that are not over stay',
            ],
            'registrarEndpoint' => [
                'FriendlyName' => 'Registrar address (advanced)',
                'Type' => 'text',
                'Size' => '80',
                'Default' => '',
                'Description' => 'Leave empty to use the platform\'s own address',
            ],
        ];
    }

    public function feedUrl(): string
    {
        return $this->text('feedUrl');
    }

    /** @return string "feed" or "api" */
    public function importSource(): string
    {
        return $this->text('importSource');
    }

    /** @return int percent */
    public function maxShrink(): int
    {
        return $this->integer('maxShrink', 0, 100, 'Largest shrink');
    }

    public function snapshotDirectory(): string
    {
        return $this->text('snapshotDirectory');
    }

    public function contactIsReseller(): bool
    {
        return $this->text('contact') === 'reseller';
    }

    public function adminId(): int
    {
        return $this->integer('admin', 1, PHP_INT_MAX, 'Administrator');
    }

    public function paymentMethod(): string
    {
        return $this->text('paymentMethod');
    }

    public function taxed(): bool
    {
        return $this->text('taxed') === 'on';
    }

    /** @return int|null thousandths of a percent; null: WHMCS's tax rules tell it */
    public function taxRate(): ?int
    {
        $rate = strtr($this->text('taxRate'), ',', '.');
        if ($rate === '') {
            return null;
        }
        if (preg_match('/^(\d{1,2})(?:\.(\d{1,3}))?$/D', $rate, $part) !== 1) {
            throw new HostError('The setting "Tax rate" of ISPAPI Backorder must be a percentage below 100, like 19 or'
                . ' 7.7.');
        }
        return (int) $part[1] * 1000 + (int) str_pad($part[2] ?? '', 3, '0');
    }

    /** @return string empty: no cron may be started over HTTP */
    public function cronToken(): string
    {
        return $this->text('cronToken');
    }

    public function cronInside(): bool
    {
        return $this->text('cronInside') === 'on';
    }

    public function concurrency(): int
    {
        return $this->integer('concurrency', 1, Registrar::CONCURRENCY_MAX, 'Calls at a time');
    }

    /** @return int days that the log of runs and the events of what is over are kept */
    public function logDays(): int
    {
        return $this->integer('logDays', self::LOG_DAYS_LEAST, self::LOG_DAYS_MOST, 'Keep logs');
    }

    public function registrarEndpoint(): string
    {
        return $this->text('registrarEndpoint');
    }

    private function text(string $key): string
    {
        $value = trim($this->values[$key] ?? '');
        return $value !== '' ? $value : (string) self::fields()[$key]['Default'];
    }

    private function integer(string $key, int $least, int $most, string $label): int
    {
        $options = ['options' => ['min_range' => $least, 'max_range' => $most]];
        $text = $this->text($key);
        $value = filter_var($text, FILTER_VALIDATE_INT, $options);
        if ($value === false) {
            $bounds = $most === PHP_INT_MAX ? "of at least $least" : "from $least to $most";
            throw new HostError("The setting \"$label\" of ISPAPI Backorder is \"$text\"; it must be a whole number"
                . " $bounds.");
        }
        return $value;
    }
}
