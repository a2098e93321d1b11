<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use Backorder\Host;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/** What the batch asks of WHMCS, done by WHMCS's documented internal API and nothing else. */
final class WhmcsHost implements Host
{
    /** The invoice that is being paid by the batch; 0: none. */
    private static int $paying = 0;

    private readonly Clients $clients;
    private readonly Credits $credits;
    private readonly Taxes $taxes;
    private readonly Invoices $invoices;
    private readonly Domains $domains;
    private readonly Mails $mails;

    public function __construct(LocalApi $api, Settings $settings, Currencies $currencies)
    {
        $this->clients = new Clients($api, $settings);
        $this->credits = new Credits($api, $settings);
        $this->taxes = new Taxes($api, $this->clients, $settings);
        $this->invoices = new Invoices($api, $this->clients, $this->taxes);
        $this->domains = new Domains($api, $this->clients);
        $this->mails = new Mails($api, $this->clients, $currencies);
    }

    /** Whether the batch pays this invoice right now; it then carries the backorder on by itself, not by the hook. */
    public static function isPaying(int $invoiceId): bool
    {
        return self::$paying === $invoiceId;
    }

    public function clients(): Clients
    {
        return $this->clients;
    }

    public function mails(): Mails
    {
        return $this->mails;
    }

    public function credit(int $clientId): string
    {
        return Money::text(Money::hundredths((string) ($this->clients->details($clientId)['credit'] ?? '')));
    }

    public function unpaid(int $clientId): string
    {
        return $this->invoices->unpaid($clientId);
    }

    public function gross(int $clientId, string $net): string
    {
        return $this->taxes->gross($clientId, $net);
    }

    public function changeCredit(int $clientId, string $amount, string $description, string $token): string
    {
        return $this->credits->change($clientId, $amount, $description, $token);
    }

    public function findCredit(int $clientId, string $token): bool
    {
        return $this->credits->has($clientId, $token);
    }

    public function createInvoice(int $clientId, string $description, string $amount, string $token): int
    {
        return $this->invoices->create($clientId, $description, $amount, $token);
    }

    public function findInvoice(int $clientId, string $token): ?int
    {
        return $this->invoices->find($clientId, $token);
    }

    public function invoice(int $invoiceId, string $token, string $domain): ?array
    {
        return $this->invoices->about($invoiceId, $token, $domain);
    }

    public function payInvoice(int $invoiceId, string $amount): bool
    {
        self::$paying = $invoiceId;
        try {
            return $this->invoices->pay($invoiceId, $amount);
        } finally {
            self::$paying = 0;
        }
    }

    public function sendMail(int $clientId, string $kind, array $names, string $missing): void
    {
        $this->mails->send($clientId, MailKind::from($kind), $names, $missing);
    }

    public function findMail(int $clientId, string $kind, string $domain, string $since): bool
    {
        return $this->mails->has($clientId, MailKind::from($kind), $domain, $since);
    }

    public function accountAlert(string $available, string $needed, string $currency, int $names, int $unknown): void
    {
        $this->mails->alertAdmins($available, $needed, $currency, $names, $unknown);
    }

    public function contact(int $clientId): array
    {
        return $this->clients->contact($clientId);
    }

    public function deliverDomain(int $clientId, string $domain, string $registered, string $expires): int
    {
        return $this->domains->deliver($clientId, $domain, $registered, $expires);
    }

    public function findDomain(int $clientId, string $domain, string $since): ?int
    {
        return $this->domains->find($clientId, $domain, $since);
    }
}
