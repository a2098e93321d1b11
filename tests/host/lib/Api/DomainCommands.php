<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\DomainPricing;
use Host\Clock;
use WHMCS\Database\Capsule;

/** UpdateClientDomain, GetClientsDomains, GetRegistrars. */
final class DomainCommands
{
    public const COMMANDS = [
        'UpdateClientDomain' => [
            'domainid' => 'int!', 'dnsmanagement' => 'bool', 'emailforwarding' => 'bool', 'idprotection' => 'bool',
            'donotrenew' => 'bool', 'type' => 'string', 'regdate' => 'date', 'nextduedate' => 'date', 'expirydate' => 'date',
            'domain' => 'string', 'firstpaymentamount' => 'amount', 'recurringamount' => 'amount', 'registrar' => 'string',
            'regperiod' => 'int', 'paymentmethod' => 'string', 'subscriptionid' => 'string', 'status' => 'string',
            'notes' => 'string', 'promoid' => 'int', 'autorecalc' => 'bool', 'updatens' => 'bool',
            'ns1' => 'string', 'ns2' => 'string', 'ns3' => 'string', 'ns4' => 'string', 'ns5' => 'string',
        ],
        'GetClientsDomains' => [
            'limitstart' => 'int', 'limitnum' => 'int', 'clientid' => 'int', 'domainid' => 'int', 'domain' => 'string',
        ],
        'GetRegistrars' => [],
    ];
    private const COLUMNS = [
        'dnsmanagement' => 'dnsmanagement', 'emailforwarding' => 'emailforwarding', 'idprotection' => 'idprotection',
        'donotrenew' => 'donotrenew', 'type' => 'type', 'regdate' => 'registrationdate', 'nextduedate' => 'nextduedate',
        'expirydate' => 'expirydate', 'domain' => 'domain', 'firstpaymentamount' => 'firstpaymentamount',
        'recurringamount' => 'recurringamount', 'registrar' => 'registrar', 'regperiod' => 'registrationperiod',
        'paymentmethod' => 'paymentmethod', 'subscriptionid' => 'subscriptionid', 'status' => 'status',
        'notes' => 'additionalnotes', 'promoid' => 'promoid',
    ];
    private const STATUSES = [
        'Pending', 'Pending Registration', 'Pending Transfer', 'Active', 'Grace', 'Redemption', 'Expired', 'Cancelled', 'Fraud',
        'Transferred Away',
    ];

    public static function requireRegistrar(string $registrar): void
    {
        if (!in_array($registrar, self::active(), true)) {
            throw new ApiError('The Registrar is not active');
        }
    }

    /** @return array<string, mixed> */
    public function updateClientDomain(Parameters $given): array
    {
        $id = $given->int('domainid');
        $domain = Capsule::table('tbldomains')->where('id', $id)->first() ?? throw new ApiError('Domain ID Not Found');
        if ($given->has('registrar')) {
            self::requireRegistrar($given->string('registrar'));
        }
        if ($given->has('status') && !in_array($given->string('status'), self::STATUSES, true)) {
            throw $given->violation("knows no domain status '{$given->string('status')}'");
        }
        if ($given->bool('updatens')) {
            throw $given->violation('was to change name servers; the stand-in has no registrar that could');
        }
        $changes = [];
        foreach ($given->only(...array_keys(self::COLUMNS)) as $name => $value) {
            $changes[self::COLUMNS[$name]] = is_bool($value) ? (int) $value : $value;
        }
        if ($given->bool('autorecalc')) {
            $changes['recurringamount'] = $this->renewal($domain);
        }
        Capsule::table('tbldomains')->where('id', $id)->update($changes + ['updated_at' => Clock::dateTime()]);
        return ['domainid' => $id];
    }

    /** @return array<string, mixed> */
    public function getClientsDomains(Parameters $given): array
    {
        $query = Capsule::table('tbldomains');
        foreach (['clientid' => 'userid', 'domainid' => 'id', 'domain' => 'domain'] as $name => $column) {
            if ($given->has($name)) {
                $query->where($column, $name === 'domain' ? $given->string($name) : $given->int($name));
            }
        }
        $total = $query->count();
        $rows = $query->orderBy('id')->offset($given->int('limitstart'))->limit($given->int('limitnum', 25))->get();
        return [
            'clientid' => $given->has('clientid') ? $given->int('clientid') : '',
            'domainid' => $given->has('domainid') ? $given->int('domainid') : '',
            'totalresults' => $total,
            'startnumber' => $given->int('limitstart'),
            'numreturned' => $rows->count(),
            'domains' => ['domain' => $rows->map(self::row(...))->all()],
        ];
    }

    /** @return array<string, mixed> */
    public function getRegistrars(Parameters $given): array
    {
        return ['registrars' => self::active()];
    }

    /** @return list<string> */
    private static function active(): array
    {
        return Capsule::table('tblregistrars')->distinct()->orderBy('registrar')->pluck('registrar')->all();
    }

    private function renewal(object $domain): string
    {
        $currency = (int) Capsule::table('tblclients')->where('id', $domain->userid)->value('currency');
        $zone = (string) DomainPricing::zone($domain->domain);
        return DomainPricing::price($zone, 'renew', (int) $domain->registrationperiod, $currency) ?? '0.00';
    }

    /** @return array<string, mixed> */
    private static function row(object $row): array
    {
        return [
            'id' => (int) $row->id,
            'userid' => (int) $row->userid,
            'orderid' => (int) $row->orderid,
            'regtype' => $row->type,
            'domainname' => $row->domain,
            'registrar' => $row->registrar,
            'regperiod' => (int) $row->registrationperiod,
            'firstpaymentamount' => $row->firstpaymentamount,
            'recurringamount' => $row->recurringamount,
            'paymentmethod' => $row->paymentmethod,
            'paymentmethodname' => SystemCommands::gateways()[$row->paymentmethod] ?? '',
            'regdate' => $row->registrationdate,
            'expirydate' => $row->expirydate,
            'nextduedate' => $row->nextduedate,
            'status' => $row->status,
            'subscriptionid' => $row->subscriptionid,
            'promoid' => (int) $row->promoid,
            'dnsmanagement' => (int) $row->dnsmanagement,
            'emailforwarding' => (int) $row->emailforwarding,
            'idprotection' => (int) $row->idprotection,
            'donotrenew' => (int) $row->donotrenew,
            'notes' => $row->additionalnotes,
        ];
    }
}
