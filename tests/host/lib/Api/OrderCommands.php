<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\DomainPricing;
use Host\Billing\Invoices;
use Host\Clock;
use Host\Database\Connector;
use Host\Hooks;
use Host\Mail\Mailer;
use WHMCS\Database\Capsule;

/** AddOrder (of domains), AcceptOrder, GetOrders. */
final class OrderCommands
{
    public const COMMANDS = [
        'AddOrder' => [
            'clientid' => 'int!', 'paymentmethod' => 'string!', 'domain' => 'string[]', 'domaintype' => 'string[]',
            'regperiod' => 'int[]', 'idnlanguage' => 'string[]', 'eppcode' => 'string[]', 'nameserver1' => 'string',
            'nameserver2' => 'string', 'nameserver3' => 'string', 'nameserver4' => 'string', 'nameserver5' => 'string',
            'promocode' => 'string', 'promooverride' => 'bool', 'affid' => 'int', 'noinvoice' => 'bool',
            'noinvoiceemail' => 'bool', 'noemail' => 'bool', 'contactid' => 'int', 'dnsmanagement' => 'bool[]',
            'domainfields' => 'string[]', 'emailforwarding' => 'bool[]', 'idprotection' => 'bool[]',
            'domainpriceoverride' => 'amount[]', 'domainrenewoverride' => 'amount[]', 'clientip' => 'string',
        ],
        'AcceptOrder' => [
            'orderid' => 'int!', 'serverid' => 'int', 'serviceusername' => 'string', 'servicepassword' => 'string',
            'registrar' => 'string', 'sendregistrar' => 'bool', 'autosetup' => 'bool', 'sendemail' => 'bool',
        ],
        'GetOrders' => [
            'limitstart' => 'int', 'limitnum' => 'int', 'id' => 'int', 'userid' => 'int', 'requestor_id' => 'int',
            'status' => 'string',
        ],
    ];

    /** @return array<string, mixed> */
    public function addOrder(Parameters $given): array
    {
        $client = ClientCommands::require($given->int('clientid'), 'Client ID Not Found');
        if ($client->status === 'Closed') {
            throw new ApiError('Unable to add order when client status is Closed');
        }
        SystemCommands::requireGateway($given);
        $lines = $this->lines($given, $client);
        if ($lines === []) {
            throw new ApiError('No items added to cart so order cannot proceed');
        }
        $orderId = $this->insertOrder($given);
        $ids = [];
        $items = [];
        foreach ($lines as $line) {
            $ids[] = $id = $this->insertDomain($given, $orderId, $line);
            $items[] = [
                'type' => 'DomainRegister',
                'relid' => $id,
                'description' => "Domain Registration - {$line['domain']} - {$line['period']} Year/s",
                'amount' => $line['price'],
                'taxed' => false,
            ];
        }
        $answer = ['orderid' => $orderId, 'serviceids' => '', 'addonids' => '', 'domainids' => implode(',', $ids)];
        if (!$given->bool('noinvoice')) {
            $answer['invoiceid'] = Invoices::create($given->int('clientid'), $items, [
                'paymentmethod' => $given->string('paymentmethod'),
                'send' => !$given->bool('noinvoiceemail'),
                'autoapplycredit' => Invoices::usesCreditByItself(),
            ]);
            Capsule::table('tblorders')->where('id', $orderId)->update(['invoiceid' => $answer['invoiceid']]);
        }
        if (!$given->bool('noemail')) {
            Mailer::sendTemplate('Order Confirmation', $given->int('clientid'), ['order_id' => $orderId]);
        }
        return $answer;
    }

    /** @return array<string, mixed> */
    public function acceptOrder(Parameters $given): array
    {
        $id = $given->int('orderid');
        if (!Capsule::table('tblorders')->where('id', $id)->where('status', 'Pending')->exists()) {
            throw new ApiError('Order ID not found or Status not Pending');
        }
        if ($given->bool('sendregistrar')) {
            throw $given->violation('was to register a domain; the stand-in has no registrar that could');
        }
        Hooks::run('AcceptOrder', ['orderid' => $id]);
        if ($given->has('registrar')) {
            DomainCommands::requireRegistrar($given->string('registrar'));
            Capsule::table('tbldomains')->where('orderid', $id)->update(['registrar' => $given->string('registrar')]);
        }
        // What an accepted domain's status becomes without a registration is not documented: it stays Pending here.
        Capsule::table('tblorders')->where('id', $id)->update(['status' => 'Active']);
        return [];
    }

    /** @return array<string, mixed> */
    public function getOrders(Parameters $given): array
    {
        $query = Capsule::table('tblorders');
        foreach (['id' => 'id', 'userid' => 'userid', 'status' => 'status'] as $name => $column) {
            if ($given->has($name)) {
                $query->where($column, $name === 'status' ? $given->string($name) : $given->int($name));
            }
        }
        $total = $query->count();
        $rows = $query->orderByDesc('id')->offset($given->int('limitstart'))->limit($given->int('limitnum', 25))->get();
        return [
            'totalresults' => $total,
            'startnumber' => $given->int('limitstart'),
            'numreturned' => $rows->count(),
            'orders' => ['order' => $rows->map(static fn (object $row): array => [
                'id' => (int) $row->id,
                'ordernum' => (string) $row->ordernum,
                'userid' => (int) $row->userid,
                'contactid' => (int) $row->contactid,
                'date' => $row->date,
                'nameservers' => $row->nameservers,
                'paymentmethod' => $row->paymentmethod,
                'invoiceid' => (int) $row->invoiceid,
                'status' => $row->status,
                'ipaddress' => $row->ipaddress,
                'notes' => $row->notes,
            ])->all()],
        ];
    }

    /** @return list<array{domain: string, period: int, price: string, renewal: string}> */
    private function lines(Parameters $given, object $client): array
    {
        $lines = [];
        $types = $given->array('domaintype');
        foreach ($given->array('domain') as $at => $name) {
            $type = $types[$at] ?? throw $given->violation("needs domaintype of domain $at");
            if ($type !== 'register') {
                throw $given->violation("was to order a $type; the stand-in plays domain registrations alone");
            }
            $zone = DomainPricing::zone($name);
            $period = $given->array('regperiod')[$at] ?? 1;
            $price = $given->array('domainpriceoverride')[$at]
                ?? DomainPricing::price((string) $zone, 'register', $period, (int) $client->currency);
            if ($zone === null || $price === null) {
                continue;
            }
            $renewal = $given->array('domainrenewoverride')[$at]
                ?? DomainPricing::price($zone, 'renew', $period, (int) $client->currency);
            $lines[] = ['domain' => $name, 'period' => $period, 'price' => $price, 'renewal' => $renewal ?? '0.00'];
        }
        return $lines;
    }

    private function insertOrder(Parameters $given): int
    {
        $nameservers = array_values($given->only('nameserver1', 'nameserver2', 'nameserver3', 'nameserver4', 'nameserver5'));
        return Capsule::table('tblorders')->insertGetId([
            'ordernum' => random_int(1000000000, 9999999999),
            'userid' => $given->int('clientid'),
            'contactid' => $given->int('contactid'),
            'date' => Clock::dateTime(),
            'nameservers' => implode(',', $nameservers),
            'orderdata' => '',
            'paymentmethod' => $given->string('paymentmethod'),
            'status' => 'Pending',
            'ipaddress' => $given->string('clientip'),
            'notes' => '',
        ]);
    }

    /** @param array{domain: string, period: int, price: string, renewal: string} $line */
    private function insertDomain(Parameters $given, int $orderId, array $line): int
    {
        $row = [
            'userid' => $given->int('clientid'),
            'orderid' => $orderId,
            'type' => 'Register',
            'registrationdate' => Clock::date(),
            'domain' => $line['domain'],
            'firstpaymentamount' => $line['price'],
            'recurringamount' => $line['renewal'],
            'registrar' => '',
            'registrationperiod' => $line['period'],
            'nextduedate' => Clock::date(),
            'nextinvoicedate' => Clock::date(),
            'paymentmethod' => $given->string('paymentmethod'),
            'subscriptionid' => '',
            'promoid' => 0,
            'status' => 'Pending',
            'additionalnotes' => '',
            'dnsmanagement' => 0,
            'emailforwarding' => 0,
            'idprotection' => 0,
            'donotrenew' => 0,
            'created_at' => Clock::dateTime(),
            'updated_at' => Clock::dateTime(),
        ];
        return Connector::allowingZeroDates(static fn (): int => Capsule::table('tbldomains')->insertGetId($row));
    }
}
