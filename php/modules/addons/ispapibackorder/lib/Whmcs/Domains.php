<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use Backorder\Clock;
use Backorder\Domain;
use DateTimeImmutable;
use DateTimeZone;
use WHMCS\Module\Addon\Ispapibackorder\HostError;

/**
 * Domains of clients. A caught domain is ordered, the order accepted and the domain's dates set; each part may have
 * been done by a run that broke off, so what is already there is carried on instead of made again.
 */
final class Domains
{
    private const REGISTRAR = 'ispapi';
    /** Days before its expiry that a domain's renewal is due, as the original addon had it. */
    private const DUE_BEFORE_EXPIRY = 15;

    public function __construct(private readonly LocalApi $api, private readonly Clients $clients)
    {
    }

    public function deliver(int $clientId, string $domain, string $registered, string $expires): int
    {
        $row = $this->unfinished($clientId, $domain) ?? $this->order($clientId, $domain);
        $this->accept((int) $row['orderid'], $domain);
        $values = [
            'domainid' => (int) $row['id'],
            'regdate' => $registered,
            'expirydate' => $expires,
            'nextduedate' => self::dayBefore($expires, self::DUE_BEFORE_EXPIRY),
            'registrar' => self::REGISTRAR,
            'regperiod' => 1,
            'status' => 'Active',
        ];
        $renewal = $this->renewalPrice($clientId, $domain);
        if ($renewal !== null) {
            $values['recurringamount'] = $renewal;
        }
        $this->api->call('UpdateClientDomain', $values);
        return (int) $row['id'];
    }

    /**
     * @param string $since a day; what was registered before is a domain that the client had earlier
     * @return int|null id of the domain once it is delivered: active, not past its expiry, registered since then
     */
    public function find(int $clientId, string $domain, string $since): ?int
    {
        $today = gmdate('Y-m-d', Clock::now());
        foreach ($this->named($clientId, $domain) as $row) {
            $isRunning = $row['status'] === 'Active' && (string) $row['expirydate'] >= $today;
            if ($isRunning && (string) $row['regdate'] >= $since) {
                return (int) $row['id'];
            }
        }
        return null;
    }

    /** @return array<string, mixed>|null a row of this domain that waits for its dates */
    private function unfinished(int $clientId, string $domain): ?array
    {
        foreach ($this->named($clientId, $domain) as $row) {
            if (in_array($row['status'], ['Pending', 'Active'], true)) {
                return $row;
            }
        }
        return null;
    }

    /** @return list<array<string, mixed>> the client's rows of this domain, newest first */
    private function named(int $clientId, string $domain): array
    {
        $rows = [];
        $values = ['clientid' => $clientId, 'domain' => $domain];
        foreach ($this->api->each('GetClientsDomains', $values, 'domains', 'domain') as $row) {
            if (strcasecmp((string) ($row['domainname'] ?? ''), $domain) === 0) {
                $rows[] = $row;
            }
        }
        usort($rows, static fn (array $one, array $other): int => (int) $other['id'] <=> (int) $one['id']);
        return $rows;
    }

    /** @return array{id: int, orderid: int} */
    private function order(int $clientId, string $domain): array
    {
        // The backorder's invoice has the price; the order itself is to cost nothing.
        $answer = $this->api->call('AddOrder', [
            'clientid' => $clientId,
            'paymentmethod' => $this->clients->paymentMethod($clientId),
            'domain' => [$domain],
            'domaintype' => ['register'],
            'regperiod' => [1],
            'domainpriceoverride' => ['0.00'],
            'noinvoice' => true,
            'noinvoiceemail' => true,
            'noemail' => true,
        ]);
        $id = (int) explode(',', (string) ($answer['domainids'] ?? ''))[0];
        if ($id <= 0) {
            throw new HostError("WHMCS took the order of $domain for client $clientId but made no domain of it.");
        }
        return ['id' => $id, 'orderid' => (int) $answer['orderid']];
    }

    private function accept(int $orderId, string $domain): void
    {
        $orders = LocalApi::entries($this->api->call('GetOrders', ['id' => $orderId]), 'orders', 'order');
        if (($orders[0]['status'] ?? '') !== 'Pending') {
            return;
        }
        $this->api->call('AcceptOrder', [
            'orderid' => $orderId,
            'registrar' => self::REGISTRAR,
            'sendregistrar' => false,
            'autosetup' => false,
            'sendemail' => false,
        ]);
    }

    /** @return string|null price of a year's renewal for this client, null where WHMCS has none */
    private function renewalPrice(int $clientId, string $domain): ?string
    {
        $pricing = $this->api->call('GetTLDPricing', ['clientid' => $clientId])['pricing'] ?? null;
        $zone = Domain::parse($domain)['zone'];
        $price = is_array($pricing) ? $pricing[$zone]['renew']['1'] ?? null : null;
        return $price === null ? null : (string) $price;
    }

    private static function dayBefore(string $date, int $days): string
    {
        return (new DateTimeImmutable($date, new DateTimeZone('UTC')))->modify("-$days days")->format('Y-m-d');
    }
}
