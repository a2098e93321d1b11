<?php

declare(strict_types=1);

namespace Host\Setup;

/** Creates the database and WHMCS's tables in it. */
final class Database
{
    /** @return bool whether the tables are new and want their first rows */
    public static function create(Arguments $arguments, string $schema): bool
    {
        $pdo = new \PDO(
            'mysql:unix_socket=' . $arguments->get('db-socket') . ';charset=utf8mb4',
            $arguments->get('db-user'),
            $arguments->get('db-password'),
            [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]
        );
        $name = $arguments->get('db-name');
        $pdo->exec("CREATE DATABASE IF NOT EXISTS `$name` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        $pdo->exec("USE `$name`");
        if ($pdo->query("SHOW TABLES LIKE 'tblconfiguration'")->fetch() !== false) {
            return false;
        }
        $sql = file_get_contents($schema);
        foreach (preg_split('/;\s*\n/', (string) preg_replace('/^--.*$/m', '', (string) $sql)) ?: [] as $statement) {
            if (trim($statement) !== '') {
                $pdo->exec($statement);
            }
        }
        return true;
    }
}
