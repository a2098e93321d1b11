<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\Invoices;
use Host\Clock;
use Host\Money;
use WHMCS\Database\Capsule;

/** GetInvoice, GetInvoices. */
final class InvoiceLists
{
    public const COMMANDS = [
        'GetInvoice' => ['invoiceid' => 'int!'],
        'GetInvoices' => [
            'limitstart' => 'int', 'limitnum' => 'int', 'userid' => 'int', 'status' => 'string', 'orderby' => 'string',
            'order' => 'string',
        ],
    ];
    private const ORDER = [
        'id' => 'id', 'invoicenumber' => 'invoicenum', 'date' => 'date', 'duedate' => 'duedate', 'total' => 'total',
        'status' => 'status',
    ];
    private const FIELDS = [
        'subtotal', 'credit', 'tax', 'tax2', 'total', 'taxrate', 'taxrate2', 'status', 'paymentmethod', 'notes',
    ];

    /** @return array<string, mixed> */
    public function getInvoice(Parameters $given): array
    {
        $id = $given->int('invoiceid');
        $invoice = Invoices::find($id) ?? throw new ApiError('Invoice ID Not Found');
        $fields = array_intersect_key((array) $invoice, array_flip(self::FIELDS));
        $items = Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')
            ->get(['id', 'type', 'relid', 'description', 'amount', 'taxed']);
        $transactions = Capsule::table('tblaccounts')->where('invoiceid', $id)->orderBy('id')->get();
        return [
            'invoiceid' => $id,
            'invoicenum' => $invoice->invoicenum,
            'userid' => (int) $invoice->userid,
            'date' => $invoice->date,
            'duedate' => $invoice->duedate,
            'datepaid' => $invoice->datepaid,
            'lastcaptureattempt' => $invoice->last_capture_attempt,
            'balance' => Money::format(Invoices::balance($id)),
            'ccgateway' => false,
            'items' => ['item' => $items->map(static fn (object $row): array => (array) $row)->all()],
            'transactions' => $transactions->isEmpty()
                ? '' : ['transaction' => $transactions->map(static fn (object $row): array => (array) $row)->all()],
        ] + $fields;
    }

    /** @return array<string, mixed> */
    public function getInvoices(Parameters $given): array
    {
        $column = self::ORDER[$given->string('orderby', 'id')]
            ?? throw $given->violation("cannot be ordered by '{$given->string('orderby')}'");
        $direction = $given->string('order', 'asc');
        if (!in_array($direction, ['asc', 'desc'], true)) {
            throw $given->violation("takes asc or desc as order, not '$direction'");
        }
        $query = Capsule::table('tblinvoices');
        if ($given->has('userid')) {
            $query->where('tblinvoices.userid', $given->int('userid'));
        }
        if ($given->has('status')) {
            $this->narrow($query, $given);
        }
        $total = $query->count();
        $start = $given->int('limitstart');
        $rows = $query->join('tblclients', 'tblclients.id', '=', 'tblinvoices.userid')
            ->join('tblcurrencies', 'tblcurrencies.id', '=', 'tblclients.currency')
            ->orderBy("tblinvoices.$column", $direction)->orderBy('tblinvoices.id', $direction)
            ->offset($start)->limit($given->int('limitnum', 25))
            ->get(['tblinvoices.*', 'firstname', 'lastname', 'companyname', 'code', 'prefix', 'suffix']);
        return [
            'totalresults' => $total,
            'startnumber' => $start,
            'numreturned' => $rows->count(),
            'invoices' => ['invoice' => $rows->map(self::row(...))->all()],
        ];
    }

    private function narrow(\Illuminate\Database\Query\Builder $query, Parameters $given): void
    {
        $status = ucwords(strtolower($given->string('status')));
        if ($status === 'Overdue') {
            $query->where('tblinvoices.status', 'Unpaid')->where('tblinvoices.duedate', '<', Clock::date());
        } elseif (in_array($status, Invoices::STATUSES, true)) {
            $query->where('tblinvoices.status', $status);
        } else {
            throw $given->violation("knows no invoice status '$status'");
        }
    }

    /** @return array<string, mixed> */
    private static function row(object $row): array
    {
        $fields = [
            'firstname', 'lastname', 'companyname', 'invoicenum', 'date', 'duedate', 'datepaid', 'last_capture_attempt',
            'date_refunded', 'date_cancelled', 'paymethodid', 'created_at', 'updated_at', ...self::FIELDS,
        ];
        return ['id' => (int) $row->id, 'userid' => (int) $row->userid]
            + array_intersect_key((array) $row, array_flip($fields))
            + ['currencycode' => $row->code, 'currencyprefix' => $row->prefix, 'currencysuffix' => $row->suffix];
    }
}
