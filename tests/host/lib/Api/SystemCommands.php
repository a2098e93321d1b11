<?php

declare(strict_types=1);

namespace Host\Api;

use Host\ActivityLog;
use Host\Cipher;
use Host\Site;
use WHMCS\Database\Capsule;

/** What asks the installation about itself. */
final class SystemCommands
{
    public const COMMANDS = [
        'GetPaymentMethods' => [],
        'LogActivity' => ['clientid' => 'int', 'description' => 'string!'],
        'GetAdminUsers' => ['roleid' => 'int', 'email' => 'string', 'include_disabled' => 'bool'],
        'WhmcsDetails' => [],
        'GetConfigurationValue' => ['setting' => 'string!'],
        'SetConfigurationValue' => ['setting' => 'string!', 'value' => 'string!'],
        'EncryptPassword' => ['password2' => 'string!'],
        'DecryptPassword' => ['password2' => 'string!'],
    ];

    /** @return array<string, string> system name => name shown */
    public static function gateways(): array
    {
        return Capsule::table('tblpaymentgateways')->where('setting', 'name')->orderBy('order')->pluck('value', 'gateway')->all();
    }

    public static function requireGateway(Parameters $given): void
    {
        $gateways = self::gateways();
        if (!isset($gateways[$given->string('paymentmethod')])) {
            throw new ApiError('Invalid Payment Method. Valid options include ' . implode(',', array_keys($gateways)));
        }
    }

    /** @return array<string, mixed> */
    public function getPaymentMethods(Parameters $given): array
    {
        $methods = [];
        foreach (self::gateways() as $module => $name) {
            $methods[] = ['module' => $module, 'displayname' => $name];
        }
        return ['totalresults' => count($methods), 'paymentmethods' => ['paymentmethod' => $methods]];
    }

    /** @return array<string, mixed> */
    public function logActivity(Parameters $given): array
    {
        ActivityLog::write($given->string('description'), $given->int('clientid'));
        return [];
    }

    /** @return array<string, mixed> */
    public function getAdminUsers(Parameters $given): array
    {
        $query = Capsule::table('tbladmins');
        if ($given->has('roleid')) {
            $query->where('roleid', $given->int('roleid'));
        }
        if ($given->has('email')) {
            $query->where('email', 'like', '%' . addcslashes($given->string('email'), '%_\\') . '%');
        }
        if (!$given->bool('include_disabled')) {
            $query->where('disabled', 0);
        }
        $admins = $query->orderBy('id')->get()->map(static fn (object $row): array => [
            'id' => (int) $row->id,
            'uuid' => $row->uuid,
            'roleId' => (int) $row->roleid,
            'username' => $row->username,
            'firstname' => $row->firstname,
            'lastname' => $row->lastname,
            'email' => $row->email,
            'template' => $row->template,
            'language' => $row->language,
            'isDisabled' => (int) $row->disabled,
            'created_at' => $row->created_at,
            'updated_at' => $row->updated_at,
            'fullName' => "{$row->firstname} {$row->lastname}",
        ])->all();
        return ['count' => count($admins), 'admin_users' => $admins];
    }

    /** @return array<string, mixed> */
    public function whmcsDetails(Parameters $given): array
    {
        $version = (string) Site::setting('Version');
        return ['whmcs' => ['version' => explode('-', $version)[0], 'canonicalversion' => $version]];
    }

    /** @return array<string, mixed> */
    public function getConfigurationValue(Parameters $given): array
    {
        $setting = $given->string('setting');
        return ['setting' => $setting, 'value' => self::setting($setting)];
    }

    /** @return array<string, mixed> */
    public function setConfigurationValue(Parameters $given): array
    {
        $setting = $given->string('setting');
        $changes = self::setting($setting) !== $given->string('value');
        Site::saveSetting($setting, $given->string('value'));
        return ['value_changed' => $changes];
    }

    /** @return array<string, mixed> */
    public function encryptPassword(Parameters $given): array
    {
        return ['password' => Cipher::encrypt($given->string('password2'))];
    }

    /** @return array<string, mixed> */
    public function decryptPassword(Parameters $given): array
    {
        return ['password' => Cipher::decrypt($given->string('password2'))];
    }

    private static function setting(string $name): string
    {
        if ($name === '') {
            throw new ApiError('Parameter setting is required');
        }
        return Site::setting($name) ?? throw new ApiError('Invalid name for parameter setting');
    }
}
