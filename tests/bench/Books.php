<?php

declare(strict_types=1);

/** A host whose books are arrays: every client has plenty, and nothing costs time. */
final class Books implements Backorder\Host
{
    public const CONTACT = ['FIRSTNAME' => 'Jane', 'LASTNAME' => 'Doe', 'STREET' => 'Main Street 1', 'CITY' => 'Springfield',
        'ZIP' => '12345', 'COUNTRY' => 'US', 'PHONE' => '+1.5555550100', 'EMAIL' => 'jane@example.com'];

    /** @var array<int, int> hundredths */
    private array $credit = [];
    /** @var array<int, int> hundredths still owed, by invoice */
    private array $owed = [];
    private int $domains = 0;

    public function credit(int $clientId): string
    {
        return sprintf('%d.%02d', intdiv($this->credit[$clientId] ??= 1000000, 100), $this->credit[$clientId] % 100);
    }

    public function unpaid(int $clientId): string
    {
        return '0.00';
    }

    public function gross(int $clientId, string $net): string
    {
        return $net;
    }

    public function changeCredit(int $clientId, string $amount, string $description, string $token): string
    {
        $this->credit[$clientId] = ($this->credit[$clientId] ?? 1000000) + (int) str_replace('.', '', $amount);
        return $this->credit($clientId);
    }

    public function findCredit(int $clientId, string $token): bool
    {
        return false;
    }

    public function createInvoice(int $clientId, string $description, string $amount, string $token): int
    {
        $this->owed[] = (int) str_replace('.', '', $amount);
        return array_key_last($this->owed) + 1;
    }

    public function findInvoice(int $clientId, string $token): ?int
    {
        return null;
    }

    public function invoice(int $invoiceId, string $token, string $domain): ?array
    {
        $owed = $this->owed[$invoiceId - 1];
        $balance = sprintf('%d.%02d', intdiv($owed, 100), $owed % 100);
        return ['status' => $owed > 0 ? 'Unpaid' : 'Paid', 'balance' => $balance, 'credit' => '0.00', 'ours' => true, 'named' => true];
    }

    public function payInvoice(int $invoiceId, string $amount): bool
    {
        $this->owed[$invoiceId - 1] -= (int) str_replace('.', '', $amount);
        return $this->owed[$invoiceId - 1] <= 0;
    }

    public function sendMail(int $clientId, string $kind, array $names, string $missing): void
    {
    }

    public function findMail(int $clientId, string $kind, string $domain, string $since): bool
    {
        return false;
    }

    public function accountAlert(string $available, string $needed, string $currency, int $names, int $unknown): void
    {
    }

    public function contact(int $clientId): array
    {
        return self::CONTACT;
    }

    public function deliverDomain(int $clientId, string $domain, string $registered, string $expires): int
    {
        return ++$this->domains;
    }

    public function findDomain(int $clientId, string $domain, string $since): ?int
    {
        return null;
    }
}
