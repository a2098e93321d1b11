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

    /**
     * Runs something of WHMCS's own that writes its zero dates, which strict mode refuses everybody else.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public static function allowingZeroDates(callable $work): mixed
    {
        $connection = Capsule::connection();
        $connection->statement("SET @host_sql_mode = @@sql_mode, SESSION sql_mode = 'STRICT_TRANS_TABLES'");
        try {
            return $work();
        } finally {
            $connection->statement('SET SESSION sql_mode = @host_sql_mode');
        }
    }

    protected function createPdoConnection($dsn, $username, $password, $options): StrictPdo
    {
        $pdo = new StrictPdo($dsn, $username, $password, $options);
        $pdo->setAttribute(\PDO::ATTR_STATEMENT_CLASS, [StrictStatement::class, [$pdo]]);
        return $pdo;
    }
}
