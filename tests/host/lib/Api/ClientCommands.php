<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\Currencies;
use Host\Billing\Invoices;
use Host\Clients;
use Host\Money;
use Host\Site;
use WHMCS\Database\Capsule;

/** GetClientsDetails, GetUserPermissions, DeleteClient. */
final class ClientCommands
{
    public const COMMANDS = [
        'GetClientsDetails' => ['clientid' => 'int', 'email' => 'string', 'stats' => 'bool'],
        'GetUserPermissions' => ['user_id' => 'int!', 'client_id' => 'int!'],
        'DeleteClient' => ['clientid' => 'int!', 'deleteusers' => 'bool', 'deletetransactions' => 'bool'],
    ];
    /** All there are, by GetPermissionsList. */
    private const PERMISSIONS = [
        'profile', 'contacts', 'products', 'manageproducts', 'productsso', 'domains', 'managedomains', 'invoices', 'quotes',
        'tickets', 'affiliates', 'emails', 'orders',
    ];
    private const COUNTRIES = [
        'DE' => ['Germany', '49'], 'PL' => ['Poland', '48'], 'US' => ['United States', '1'], 'GB' => ['United Kingdom', '44'],
    ];

    public static function require(int $clientId, string $message): object
    {
        return Capsule::table('tblclients')->where('id', $clientId)->first() ?? throw new ApiError($message);
    }

    /** @return array<string, mixed> */
    public function getClientsDetails(Parameters $given): array
    {
        if (!$given->has('clientid') && !$given->has('email')) {
            throw new ApiError('Either clientid Or email Is Required');
        }
        $column = $given->has('clientid') ? 'id' : 'email';
        $value = $given->has('clientid') ? $given->int('clientid') : $given->string('email');
        $row = Capsule::table('tblclients')->where($column, $value)->first() ?? throw new ApiError('Client Not Found');
        $answer = ['client' => self::client($row)];
        if ($given->bool('stats')) {
            $answer['stats'] = self::statistics($row);
        }
        return $answer;
    }

    /** @return array<string, mixed> */
    public function getUserPermissions(Parameters $given): array
    {
        if (!Capsule::table('tblusers')->where('id', $given->int('user_id'))->exists()) {
            throw new ApiError('Invalid user id');
        }
        self::require($given->int('client_id'), 'Invalid client id');
        $link = Capsule::table('tblusers_clients')->where('auth_user_id', $given->int('user_id'))
            ->where('client_id', $given->int('client_id'))->first(['owner', 'permissions'])
            ?? throw new ApiError('User is not associated with client');
        // How the permissions stand in the answer is not documented, so they do not, unless a test wants to know what is
        // done with them: then as GetPermissionsList has them.
        if (Site::switch('user_permissions') === 'untold') {
            return [];
        }
        $permissions = $link->owner ? self::PERMISSIONS : array_filter(explode(',', (string) $link->permissions));
        return ['permissions' => ['permission' => array_values($permissions)]];
    }

    /** @return array<string, mixed> */
    public function deleteClient(Parameters $given): array
    {
        $id = $given->int('clientid');
        self::require($id, 'Client ID Not Found');
        $users = Capsule::table('tblusers_clients')->where('client_id', $id)->pluck('auth_user_id')->all();
        Clients::delete($id, $given->bool('deletetransactions'));
        if ($given->bool('deleteusers')) {
            $others = Capsule::table('tblusers_clients')->whereIn('auth_user_id', $users)->pluck('auth_user_id')->all();
            Capsule::table('tblusers')->whereIn('id', array_diff($users, $others))->delete();
        }
        return ['clientid' => $id];
    }

    /** @return array<string, mixed> */
    private static function client(object $row): array
    {
        $owner = (int) Capsule::table('tblusers_clients')->where('client_id', $row->id)->where('owner', 1)->value('auth_user_id');
        [$country, $prefix] = self::COUNTRIES[$row->country];
        $number = preg_replace('/^0+|\D/', '', $row->phonenumber);
        $copied = [
            'uuid', 'firstname', 'lastname', 'companyname', 'email', 'address1', 'address2', 'city', 'state', 'postcode',
            'country', 'phonenumber', 'tax_id', 'notes', 'defaultgateway', 'status', 'credit', 'language',
        ];
        return array_intersect_key((array) $row, array_flip($copied)) + [
            'client_id' => (int) $row->id,
            'owner_user_id' => $owner,
            'userid' => (int) $row->id,
            'id' => (int) $row->id,
            'fullname' => "{$row->firstname} {$row->lastname}",
            'fullstate' => $row->state,
            'countrycode' => $row->country,
            'email_preferences' => array_fill_keys(['general', 'invoice', 'support', 'product', 'domain', 'affiliate'], '1'),
            'statecode' => $row->state,
            'countryname' => $country,
            'phonecc' => $prefix,
            'phonenumberformatted' => "+$prefix.$number",
            'telephoneNumber' => "+$prefix.$number",
            'billingcid' => 0,
            'currency' => (int) $row->currency,
            'groupid' => (int) $row->groupid,
            'taxexempt' => (bool) $row->taxexempt,
            'latefeeoveride' => false,
            'overideduenotices' => false,
            'separateinvoices' => false,
            'disableautocc' => false,
            'emailoptout' => false,
            'marketing_emails_opt_in' => true,
            'overrideautoclose' => false,
            'allowSingleSignOn' => 1,
            'email_verified' => true,
            'isOptedInToMarketingEmails' => true,
            'lastlogin' => 'No Login Logged',
            'currency_code' => Currencies::byId((int) $row->currency)->code,
            'customfields' => [],
            'users' => ['user' => self::users((int) $row->id)],
        ];
    }

    /** @return list<array<string, mixed>> */
    private static function users(int $clientId): array
    {
        return Capsule::table('tblusers_clients')->join('tblusers', 'tblusers.id', '=', 'auth_user_id')
            ->where('client_id', $clientId)->orderBy('tblusers.id')
            ->get(['tblusers.id', 'first_name', 'last_name', 'email', 'owner'])
            ->map(static fn (object $user): array => [
                'id' => (int) $user->id,
                'name' => "{$user->first_name} {$user->last_name}",
                'email' => $user->email,
                'is_owner' => (bool) $user->owner,
            ])->all();
    }

    /** @return array<string, mixed> */
    private static function statistics(object $row): array
    {
        $currency = Currencies::byId((int) $row->currency);
        $answer = [
            'incredit' => Money::parse($row->credit) > 0,
            'creditbalance' => Money::show(Money::parse($row->credit), $currency),
        ];
        $names = [
            'Unpaid' => 'unpaid', 'Paid' => 'paid', 'Cancelled' => 'cancelled', 'Refunded' => 'refunded',
            'Collections' => 'collections', 'Payment Pending' => 'paymentpending',
        ];
        foreach ($names as $status => $name) {
            $ids = Capsule::table('tblinvoices')->where('userid', $row->id)->where('status', $status)->pluck('id');
            $sum = $ids->reduce(static fn (int $sum, int $id): int => $sum + Invoices::balance($id), 0);
            $answer["num{$name}invoices"] = $ids->count();
            $answer["{$name}invoicesamount"] = Money::show($sum, $currency);
        }
        $domains = Capsule::table('tbldomains')->where('userid', $row->id);
        return $answer + [
            'numdueinvoices' => $answer['numunpaidinvoices'],
            'dueinvoicesbalance' => $answer['unpaidinvoicesamount'],
            'numdomains' => (clone $domains)->count(),
            'numactivedomains' => $domains->where('status', 'Active')->count(),
        ];
    }
}
