<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\Credit;
use Host\Billing\CreditUse;
use Host\Billing\Invoices;
use Host\Money;
use Host\Session;
use WHMCS\Database\Capsule;

/** AddCredit, GetCredits, ApplyCredit. */
final class CreditCommands
{
    public const COMMANDS = [
        'AddCredit' => [
            'clientid' => 'int!', 'description' => 'string!', 'amount' => 'string!', 'date' => 'string',
            'adminid' => 'int', 'type' => 'string',
        ],
        'GetCredits' => ['clientid' => 'int!'],
        'ApplyCredit' => ['invoiceid' => 'int!', 'amount' => 'amount', 'noemail' => 'bool'],
    ];

    /** @return array<string, mixed> */
    public function addCredit(Parameters $given): array
    {
        $type = $given->string('type', 'add');
        if (!in_array($type, ['add', 'remove'], true)) {
            throw new ApiError('Type can only be add or remove');
        }
        $clientId = $given->int('clientid');
        ClientCommands::require($clientId, 'Client ID Not Found');
        $adminId = $given->int('adminid', Session::adminId() ?? 0);
        if (!Capsule::table('tbladmins')->where('id', $adminId)->where('disabled', 0)->exists()) {
            throw new ApiError('Admin ID Not Found');
        }
        $amount = $given->string('amount');
        if ($amount === '') {
            throw new ApiError('No Amount Provided');
        }
        if (preg_match('/^\d+(\.\d{2})?$/D', $amount) !== 1) {
            throw new ApiError('Amount must be in decimal format: ### or ###.##');
        }
        $date = $given->string('date');
        if ($date !== '' && \DateTimeImmutable::createFromFormat('!Y-m-d', $date)?->format('Y-m-d') !== $date) {
            throw new ApiError('Date Format is not Valid');
        }
        if ($type === 'remove') {
            CreditUse::before('AddCredit', $clientId);
        }
        $signed = $type === 'remove' ? -Money::parse($amount) : Money::parse($amount);
        $balance = Credit::change($clientId, $signed, $given->string('description'), $date, $adminId);
        return ['newbalance' => Money::format($balance)];
    }

    /** @return array<string, mixed> */
    public function getCredits(Parameters $given): array
    {
        $clientId = $given->int('clientid');
        ClientCommands::require($clientId, 'Client ID Not Found');
        $credits = Capsule::table('tblcredit')->where('clientid', $clientId)->orderBy('id')
            ->get(['id', 'date', 'description', 'amount', 'relid']);
        return [
            'totalresults' => $credits->count(),
            'clientid' => $clientId,
            'credits' => ['credit' => $credits->map(static fn (object $row): array => (array) $row)->all()],
        ];
    }

    /** @return array<string, mixed> */
    public function applyCredit(Parameters $given): array
    {
        $id = $given->int('invoiceid');
        $invoice = Invoices::find($id) ?? throw new ApiError('Invoice ID Not Found');
        if ($invoice->status !== 'Unpaid') {
            throw new ApiError('Invoice Not in Unpaid Status');
        }
        CreditUse::before('ApplyCredit', (int) $invoice->userid);
        $credit = Credit::balance((int) $invoice->userid);
        $balance = Invoices::balance($id);
        $amount = $given->has('amount') ? Money::parse($given->string('amount')) : min($credit, $balance);
        if ($amount <= 0) {
            throw new ApiError('Credit Amount to apply must be greater than zero');
        }
        if ($amount > $credit) {
            throw new ApiError('Amount exceeds customer credit balance');
        }
        if ($amount > $balance) {
            throw new ApiError('Amount Exceeds Invoice Balance');
        }
        $paid = Invoices::applyCredit($id, $amount, $given->bool('noemail'));
        return ['invoiceid' => $id, 'amount' => Money::format($amount), 'invoicepaid' => $paid ? 'true' : 'false'];
    }
}
