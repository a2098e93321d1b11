<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use Backorder\Clock;
use Backorder\Domain;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** Invoices of clients. An issued invoice is never edited: WHMCS 9 would answer with a credit note. */
final class Invoices
{
    private const NONE = 'Invoice ID Not Found';

    public function __construct(
        private readonly LocalApi $api,
        private readonly Clients $clients,
        private readonly Taxes $taxes
    ) {
    }

    /** @return string what is owed on the client's unpaid invoices, those for adding funds left out */
    public function unpaid(int $clientId): string
    {
        $owed = 0;
        $values = ['userid' => $clientId, 'status' => 'Unpaid'];
        foreach ($this->api->each('GetInvoices', $values, 'invoices', 'invoice') as $row) {
            $invoice = $this->get((int) $row['id']);
            if ($invoice !== null && !self::addsFunds($invoice)) {
                $owed += Money::hundredths((string) $invoice['balance']);
            }
        }
        return Money::text($owed);
    }

    /** @param string $amount without taxes */
    public function create(int $clientId, string $description, string $amount, string $token): int
    {
        $today = gmdate('Y-m-d', Clock::now());
        $answer = $this->api->call('CreateInvoice', [
            'userid' => $clientId,
            'status' => 'Unpaid',
            'sendinvoice' => true,
            'paymentmethod' => $this->clients->paymentMethod($clientId),
            'date' => $today,
            'duedate' => $today,
            'itemdescription1' => Marker::append($description, $token),
            'itemamount1' => $amount,
            'autoapplycredit' => false,
        ] + $this->taxes->ofLine($clientId));
        $id = (int) ($answer['invoiceid'] ?? 0);
        if ($id <= 0) {
            throw new HostError("WHMCS made an invoice for client $clientId but did not tell its number.");
        }
        return $id;
    }

    public function find(int $clientId, string $token): ?int
    {
        $values = ['userid' => $clientId, 'orderby' => 'id', 'order' => 'desc'];
        foreach ($this->api->each('GetInvoices', $values, 'invoices', 'invoice') as $row) {
            if (self::hasLine($this->get((int) $row['id']) ?? [], $token)) {
                return (int) $row['id'];
            }
        }
        return null;
    }

    /** @return bool whether the invoice is paid now */
    public function pay(int $invoiceId, string $amount): bool
    {
        $this->api->call('ApplyCredit', ['invoiceid' => $invoiceId, 'amount' => $amount]);
        return ($this->get($invoiceId)['status'] ?? '') === 'Paid';
    }

    /** @return array{status: string, balance: string, credit: string, ours: bool, named: bool}|null */
    public function about(int $invoiceId, string $token, string $domain): ?array
    {
        $invoice = $this->get($invoiceId);
        return $invoice === null ? null : [
            'status' => (string) $invoice['status'],
            'balance' => Money::text(Money::hundredths((string) $invoice['balance'])),
            'credit' => Money::text(Money::hundredths((string) $invoice['credit'])),
            'ours' => self::hasLine($invoice, $token),
            'named' => self::names($invoice, $domain),
        ];
    }

    /** @return array<string, mixed>|null */
    private function get(int $invoiceId): ?array
    {
        return $this->api->find('GetInvoice', ['invoiceid' => $invoiceId], self::NONE);
    }

    /** @param array<string, mixed> $invoice */
    private static function addsFunds(array $invoice): bool
    {
        return in_array('AddFunds', array_column(self::items($invoice), 'type'), true);
    }

    /** @param array<string, mixed> $invoice */
    private static function hasLine(array $invoice, string $token): bool
    {
        foreach (self::items($invoice) as $item) {
            if (Marker::ends((string) ($item['description'] ?? ''), $token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line has the domain in its words, and not as a part of another name.
     *
     * @param array<string, mixed> $invoice
     */
    private static function names(array $invoice, string $domain): bool
    {
        $names = array_unique([$domain, Domain::unicode($domain)]);
        $any = implode('|', array_map(static fn (string $name): string => preg_quote($name, '/'), $names));
        $alone = "/(?<![\\pL\\pN.-])(?:$any)(?![\\pL\\pN-]|\\.[\\pL\\pN])/iu";
        foreach (self::items($invoice) as $item) {
            if (preg_match($alone, (string) ($item['description'] ?? '')) === 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param array<string, mixed> $invoice
     * @return list<array<string, mixed>>
     */
    private static function items(array $invoice): array
    {
        return LocalApi::entries($invoice, 'items', 'item');
    }
}
