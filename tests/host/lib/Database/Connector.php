<?php

declare(strict_types=1);

namespace Host\Database;

use Host\Site;
use Illuminate\Database\Connectors\MySqlConnector;
use WHMCS\Database\Capsule;

/** Opens WHMCS's database connection: strict SQL mode, native prepared statements, warnings watched. */
final class Connector extends MySqlConnector
{
    public static function open(): void
    {
        $capsule = new Capsule();
        $capsule->getContainer()->instance('db.connector.mysql', new self());
        $capsule->addConnection([
            'driver' => 'mysql',
            'host' => Site::configuration('db_host'),
            'unix_socket' => Site::socket(),
            'database' => Site::configuration('db_name'),
            'username' => Site::configuration('db_username'),
            'password' => Site::configuration('db_password'),
            'charset' => Site::configuration('mysql_charset'),
            'collation' => 'utf8mb4_unicode_ci',
            'strict' => true,
        ]);
        $capsule->setAsGlobal();
        $capsule->bootEloquent();
    }

    protected function createPdoConnection($dsn, $username, $password, $options): StrictPdo
    {
        $pdo = new StrictPdo($dsn, $username, $password, $options);
        $pdo->setAttribute(\PDO::ATTR_STATEMENT_CLASS, [StrictStatement::class, [$pdo]]);
        return $pdo;
    }
}
