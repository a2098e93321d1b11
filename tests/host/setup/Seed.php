<?php

declare(strict_types=1);

namespace Host\Setup;

use Host\Cipher;
use Host\Clock;
use Host\Money;
use WHMCS\Database\Capsule;

/** The first rows of a new installation: company, currencies, people, prices, the registrar. */
final class Seed
{
    /** Everybody's password. */
    public const PASSWORD = 'demo';
    private const CURRENCIES = [
        ['code' => 'EUR', 'prefix' => '', 'suffix' => ' EUR', 'format' => 3, 'rate' => '1.00000', 'default' => 1],
        ['code' => 'USD', 'prefix' => '$', 'suffix' => ' USD', 'format' => 2, 'rate' => '1.10000', 'default' => 0],
        ['code' => 'GBP', 'prefix' => '£', 'suffix' => ' GBP', 'format' => 1, 'rate' => '0.85000', 'default' => 0],
    ];

    public function __construct(private readonly Arguments $arguments)
    {
    }

    public function run(): void
    {
        foreach (require __DIR__ . '/seed/configuration.php' as $setting => $value) {
            Capsule::table('tblconfiguration')->insert(['setting' => $setting, 'value' => $value]);
        }
        Capsule::table('tblcurrencies')->insert(self::CURRENCIES);
        foreach (require __DIR__ . '/seed/mails.php' as $mail) {
            Capsule::table('tblemailtemplates')->insert($mail + [
                'attachments' => '', 'fromname' => '', 'fromemail' => '', 'disabled' => 0, 'custom' => 0, 'language' => '',
                'copyto' => '', 'blind_copy_to' => '', 'plaintext' => 0,
            ]);
        }
        $gateway = ['gateway' => 'banktransfer', 'setting' => 'name', 'value' => 'Bank Transfer', 'order' => 1];
        Capsule::table('tblpaymentgateways')->insert($gateway);
        $this->people();
        $this->prices();
        $this->registrar();
    }

    /** Where the site is reached, which a second installation may change. */
    public static function address(Arguments $arguments): void
    {
        Capsule::table('tblconfiguration')->where('setting', 'SystemURL')
            ->update(['value' => rtrim($arguments->get('url'), '/') . '/']);
    }

    private function people(): void
    {
        $password = password_hash(self::PASSWORD, PASSWORD_BCRYPT, ['cost' => 6]);
        $people = require __DIR__ . '/seed/people.php';
        Capsule::table('tbladminroles')->insert($people['roles']);
        foreach ($people['admins'] as $admin) {
            Capsule::table('tbladmins')->insert($admin + ['password' => $password, 'created_at' => Clock::dateTime()]);
        }
        foreach ($people['clients'] as $client) {
            $id = Capsule::table('tblclients')->insertGetId($client + ['notes' => '', 'datecreated' => Clock::date()]);
            Capsule::table('tblcredit')->insert([
                'clientid' => $id, 'date' => Clock::date(), 'description' => 'Opening balance', 'amount' => $client['credit'], 'relid' => 0,
            ]);
            $user = $this->user($client['firstname'], $client['lastname'], $client['email'], $password);
            Capsule::table('tblusers_clients')->insert(['auth_user_id' => $user, 'client_id' => $id, 'owner' => 1]);
        }
        foreach ($people['users'] as [$first, $last, $email]) {
            $this->user($first, $last, $email, $password);
        }
    }

    private function user(string $first, string $last, string $email, string $password): int
    {
        return Capsule::table('tblusers')->insertGetId(
            ['first_name' => $first, 'last_name' => $last, 'email' => $email, 'password' => $password]
        );
    }

    private function prices(): void
    {
        $order = 0;
        foreach (require __DIR__ . '/seed/zones.php' as $zone => $price) {
            $id = Capsule::table('tbldomainpricing')->insertGetId(['extension' => ".$zone", 'order' => $order++]);
            $rows = [];
            foreach (self::CURRENCIES as $number => $currency) {
                $year = intdiv(Money::parse($price) * (int) str_replace('.', '', $currency['rate']), 100000);
                foreach (['domainregister', 'domaintransfer', 'domainrenew'] as $type) {
                    $rows[] = ['type' => $type, 'currency' => $number + 1, 'relid' => $id,
                        'msetupfee' => Money::format($year), 'qsetupfee' => Money::format(2 * $year)];
                }
            }
            Capsule::table('tblpricing')->insert($rows);
        }
    }

    private function registrar(): void
    {
        $settings = [
            'Username' => $this->arguments->get('registrar-login'),
            'Password' => $this->arguments->get('registrar-password'),
            'TestMode' => $this->arguments->get('test-mode'),
            'ProxyServer' => '',
        ];
        foreach ($settings as $setting => $value) {
            Capsule::table('tblregistrars')->insert(
                ['registrar' => 'ispapi', 'setting' => $setting, 'value' => Cipher::encrypt($value)]
            );
        }
    }
}
