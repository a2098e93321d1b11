<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use Backorder\Clock;
use Backorder\Domain;
use Backorder\Exception\OrderError;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\HostError;

/**
 * The tables of the original addon (v4.1.0) and the way of their data into ours. They are renamed, ours are made, one
 * transaction copies everything and notes that it did, and the originals are renamed once more to stay as a backup. A
 * run that breaks off anywhere is carried on by the next.
 */
final class OriginalTables
{
    private const WAITING = '_v4';
    private const KEPT = '_v4_kept';
    private const TABLES = ['backorder_domains', 'backorder_pricing', 'backorder_logs', 'backorder_pending_domains'];
    private const CHUNK = 500;

    /** Whether set-aside tables are still to be copied, or to be put away after that. */
    public function waiting(): bool
    {
        return array_filter(self::TABLES, $this->isWaiting(...)) !== [];
    }

    /**
     * Refuses, before anything is changed, names that could not be taken over.
     *
     * @throws HostError
     */
    public function check(): void
    {
        if (!in_array('backorder_domains', $this->named(), true)) {
            return;
        }
        $seen = [];
        $wrong = [];
        foreach (Capsule::table('backorder_domains')->orderBy('id')->cursor() as $row) {
            $name = self::name($row->domain, $row->tld);
            $key = $row->userid . ' ' . ($name === null ? '' : $name['domain']);
            if ($name === null || isset($seen[$key])) {
                $wrong[] = "backorder $row->id ($row->domain.$row->tld)";
            }
            $seen[$key] = true;
        }
        if ($wrong !== []) {
            throw new HostError('Nothing was changed. These rows of backorder_domains are no domain names or stand'
                . ' there twice for the same client; correct or delete them and activate the addon again: '
                . implode(', ', array_slice($wrong, 0, 20)) . (count($wrong) > 20 ? ' and others.' : '.'));
        }
    }

    public function setAside(): void
    {
        foreach ($this->named() as $table) {
            Capsule::schema()->rename($table, $table . self::WAITING);
        }
    }

    /** @return string what was taken over */
    public function takeOver(): string
    {
        $note = static fn () => Capsule::table('backorder_logs')->where('cron', 'UPGRADE');
        if ($note()->doesntExist()) {
            Capsule::connection()->transaction(fn () => $this->copy());
        }
        foreach (array_filter(self::TABLES, $this->isWaiting(...)) as $table) {
            Capsule::schema()->rename($table . self::WAITING, $table . self::KEPT);
        }
        return $note()->value('message') . ' Its tables were kept under names that end in ' . self::KEPT . '.';
    }

    private function copy(): void
    {
        $backorders = $this->copyBackorders();
        $prices = $this->copyPrices();
        if ($this->isWaiting('backorder_pending_domains')) {
            SqlFile::run('upgrade-1-droplist.sql');
        }
        if ($this->isWaiting('backorder_logs')) {
            SqlFile::run('upgrade-1-logs.sql');
        }
        $logs = Capsule::table('backorder_logs')->count();
        Capsule::table('backorder_logs')->insert([
            'cron' => 'UPGRADE',
            'date' => self::now(),
            'status' => 'success',
            'message' => "The original addon's data was taken over: $backorders backorders, $prices prices, $logs log"
                . ' entries.',
        ]);
    }

    private function copyBackorders(): int
    {
        if (!$this->isWaiting('backorder_domains')) {
            return 0;
        }
        $count = 0;
        $rows = Capsule::table('backorder_domains' . self::WAITING)->orderBy('id');
        $rows->chunk(self::CHUNK, function ($chunk) use (&$count): void {
            $backorders = array_map([$this, 'backorder'], $chunk->all());
            Capsule::table('backorder_domains')->insert($backorders);
            Capsule::table('backorder_events')->insert(array_map(static fn (array $row): array => [
                'backorder_id' => $row['id'],
                'at' => self::now(),
                'from_status' => null,
                'to_status' => $row['status'],
                'cause' => 'upgrade',
                'actor' => 'upgrade',
                'detail' => 'Taken over from the original addon.',
            ], $backorders));
            $count += count($backorders);
        });
        return $count;
    }

    /** @return array<string, mixed> */
    private function backorder(object $row): array
    {
        $name = self::name($row->domain, $row->tld);
        if ($name === null) {
            throw new HostError("Backorder $row->id ($row->domain.$row->tld) is not a domain name.");
        }
        $updated = self::time($row->updateddate) ?? self::time($row->createddate) ?? self::now();
        return [
            'id' => $row->id,
            'userid' => $row->userid,
            'domain' => $name['label'],
            'tld' => $name['zone'],
            'type' => $row->type !== '' ? $row->type : 'FULL',
            'status' => $row->status,
            'createddate' => self::time($row->createddate) ?? $updated,
            'updateddate' => $updated,
            'dropdate' => self::time($row->dropdate),
            'reference' => $row->reference,
            'invoice' => preg_match('/^[1-9]\d{0,9}$/D', $row->invoice) === 1 ? (int) $row->invoice : null,
            'lowbalance_notification' => $row->lowbalance_notification,
        ];
    }

    private function copyPrices(): int
    {
        if (!$this->isWaiting('backorder_pricing')) {
            return 0;
        }
        $prices = [];
        $columns = 'extension, currency_id, CAST(fullprice AS DECIMAL(16,2)) AS fullprice,'
            . ' CAST(liteprice AS DECIMAL(16,2)) AS liteprice';
        $rows = Capsule::table('backorder_pricing' . self::WAITING)->selectRaw($columns)->orderBy('id')->get();
        foreach ($rows as $row) {
            $name = self::name('x', ltrim($row->extension, '.'));
            if ($name === null) {
                throw new HostError("The price of \"$row->extension\" cannot be taken over: that is not a TLD.");
            }
            // The original allowed a TLD twice; what was entered last counts.
            $prices[$name['zone'] . ' ' . $row->currency_id] = [
                'extension' => $name['zone'],
                'currency_id' => $row->currency_id,
                'fullprice' => $row->fullprice,
                'liteprice' => $row->liteprice,
            ];
        }
        foreach (array_chunk(array_values($prices), self::CHUNK) as $chunk) {
            Capsule::table('backorder_pricing')->insert($chunk);
        }
        return count($prices);
    }

    /** @return list<string> tables of the original that still stand under their own names */
    private function named(): array
    {
        $schema = Capsule::schema();
        if ($schema->hasTable('backorder_schema')) {
            return [];
        }
        return array_values(array_filter(self::TABLES, static fn (string $table): bool => $schema->hasTable($table)));
    }

    private function isWaiting(string $table): bool
    {
        return Capsule::schema()->hasTable($table . self::WAITING);
    }

    /**
     * The name, split anew: the original made "foo.co" and "uk" of what is "foo" in "co.uk".
     *
     * @return array{domain: string, label: string, zone: string}|null
     */
    private static function name(string $domain, string $tld): ?array
    {
        try {
            return Domain::parse($domain . '.' . $tld);
        } catch (OrderError) {
            return null;
        }
    }

    private static function time(?string $time): ?string
    {
        return $time === null || str_starts_with($time, '0000') ? null : $time;
    }

    private static function now(): string
    {
        return gmdate('Y-m-d H:i:s', Clock::now());
    }
}
