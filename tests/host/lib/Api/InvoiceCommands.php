<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\Invoices;
use Host\Mail\Mailer;
use Host\Money;
use WHMCS\Database\Capsule;

/** CreateInvoice, UpdateInvoice, AddInvoicePayment. */
final class InvoiceCommands
{
    public const COMMANDS = [
        'CreateInvoice' => [
            'userid' => 'int!', 'status' => 'string', 'draft' => 'bool', 'sendinvoice' => 'bool', 'paymentmethod' => 'string',
            'taxrate' => 'rate', 'taxrate2' => 'rate', 'date' => 'date', 'duedate' => 'date', 'notes' => 'string',
            'itemdescription#' => 'string', 'itemamount#' => 'amount', 'itemtaxed#' => 'bool', 'autoapplycredit' => 'bool',
        ],
        'UpdateInvoice' => [
            'invoiceid' => 'int!', 'status' => 'string', 'paymentmethod' => 'string', 'taxrate' => 'rate', 'taxrate2' => 'rate',
            'credit' => 'amount', 'date' => 'date', 'duedate' => 'date', 'datepaid' => 'date', 'notes' => 'string',
            'itemdescription' => 'string[]', 'itemamount' => 'amount[]', 'itemtaxed' => 'bool[]',
            'newitemdescription' => 'string[]', 'newitemamount' => 'amount[]', 'newitemtaxed' => 'bool[]',
            'deletelineids' => 'int[]', 'publish' => 'bool', 'publishandsendemail' => 'bool',
        ],
        'AddInvoicePayment' => [
            'invoiceid' => 'int!', 'transid' => 'string!', 'gateway' => 'string!', 'date' => 'datetime!', 'amount' => 'amount',
            'fees' => 'amount', 'noemail' => 'bool',
        ],
    ];
    private const LINES = [
        'itemdescription', 'itemamount', 'itemtaxed', 'newitemdescription', 'newitemamount', 'newitemtaxed', 'deletelineids',
    ];

    /** @return array<string, mixed> */
    public function createInvoice(Parameters $given): array
    {
        $clientId = $given->int('userid');
        ClientCommands::require($clientId, 'Client ID Not Found');
        $status = $given->bool('draft') ? 'Draft' : self::status($given, 'unpaid');
        if ($status === 'Draft' && $given->bool('sendinvoice')) {
            throw new ApiError(
                'Cannot create and send a draft invoice in a single API request. Please create and send separately.'
            );
        }
        if ($given->has('paymentmethod')) {
            SystemCommands::requireGateway($given);
        }
        $id = Invoices::create($clientId, self::items($given), [
            'status' => $status,
            'send' => $given->bool('sendinvoice'),
            'autoapplycredit' => $given->bool('autoapplycredit'),
            'source' => 'api',
        ] + $given->only('paymentmethod', 'date', 'duedate', 'notes', 'taxrate', 'taxrate2'));
        return ['invoiceid' => $id, 'status' => Invoices::find($id)->status];
    }

    /** @return array<string, mixed> */
    public function updateInvoice(Parameters $given): array
    {
        $id = $given->int('invoiceid');
        $invoice = Invoices::find($id) ?? throw new ApiError('Invoice ID Not Found');
        $publish = $given->bool('publish') || $given->bool('publishandsendemail');
        if ($publish && $invoice->status !== 'Draft') {
            throw new ApiError('Invoice must be in Draft status to be published');
        }
        $status = $given->has('status') ? self::status($given, '') : null;
        if ($given->only(...self::LINES) !== []) {
            if (!Invoices::mayEditLines($invoice)) {
                throw $given->violation("was to edit a line of the issued invoice $id, which WHMCS 9 keeps immutable");
            }
            self::editLines($given, $invoice);
        }
        $columns = $given->only('paymentmethod', 'taxrate', 'taxrate2', 'credit', 'date', 'duedate', 'datepaid', 'notes');
        if ($columns !== []) {
            Invoices::update($id, $columns);
        }
        Invoices::total($id);
        if ($publish) {
            Invoices::setStatus($id, 'Unpaid');
        }
        if ($given->bool('publishandsendemail')) {
            Mailer::sendTemplate('Invoice Created', $id, []);
        }
        if ($status !== null) {
            Invoices::setStatus($id, $status);
        }
        return ['invoiceid' => $id];
    }

    /** @return array<string, mixed> */
    public function addInvoicePayment(Parameters $given): array
    {
        $id = $given->int('invoiceid');
        $invoice = Invoices::find($id) ?? throw new ApiError('Invoice ID Not Found');
        if ($invoice->status === 'Cancelled') {
            throw new ApiError('It is not possible to add a payment to an invoice that is Cancelled');
        }
        $amount = $given->has('amount') ? Money::parse($given->string('amount')) : Invoices::balance($id);
        Invoices::addPayment($id, $amount, [
            'transid' => $given->string('transid'),
            'gateway' => $given->string('gateway'),
            'date' => $given->string('date'),
            'fees' => $given->string('fees', '0.00'),
        ], $given->bool('noemail'));
        return [];
    }

    private static function status(Parameters $given, string $default): string
    {
        $word = $given->string('status', $default);
        foreach (Invoices::STATUSES as $status) {
            if (strcasecmp($status, $word) === 0) {
                return $status;
            }
        }
        throw new ApiError("Invalid status $word");
    }

    /** @return list<array{description: string, amount: string, taxed: bool}> */
    private static function items(Parameters $given): array
    {
        $items = [];
        for ($number = 1; $given->has("itemdescription$number") || $given->has("itemamount$number"); $number++) {
            if (!$given->has("itemdescription$number") || !$given->has("itemamount$number")) {
                throw $given->violation("needs a description and an amount of item $number");
            }
            $items[] = [
                'description' => $given->string("itemdescription$number"),
                'amount' => $given->string("itemamount$number"),
                'taxed' => $given->bool("itemtaxed$number"),
            ];
        }
        return $items;
    }

    private static function editLines(Parameters $given, object $invoice): void
    {
        $amounts = $given->array('itemamount');
        $taxed = $given->array('itemtaxed');
        foreach ($given->array('itemdescription') as $line => $description) {
            if (!isset($amounts[$line], $taxed[$line])) {
                throw new ApiError(
                    'Missing Variables: itemdescription, itemamount and itemtaxed are required for each item being changed'
                );
            }
            Capsule::table('tblinvoiceitems')->where('id', $line)->where('invoiceid', $invoice->id)->update([
                'description' => $description,
                'amount' => $amounts[$line],
                'taxed' => (int) $taxed[$line],
            ]);
        }
        $newAmounts = $given->array('newitemamount');
        $newTaxed = $given->array('newitemtaxed');
        foreach ($given->array('newitemdescription') as $at => $description) {
            Invoices::addLine((int) $invoice->id, (int) $invoice->userid, [
                'description' => $description,
                'amount' => $newAmounts[$at] ?? throw $given->violation("needs the amount of new item $at"),
                'taxed' => $newTaxed[$at] ?? false,
            ], $invoice->paymentmethod);
        }
        Capsule::table('tblinvoiceitems')->where('invoiceid', $invoice->id)->whereIn('id', $given->array('deletelineids'))->delete();
    }
}
