<?php

declare(strict_types=1);

namespace Host\Database;

use Host\Violations;

/** A connection on which a statement that leaves an SQL warning behind is a violation. */
final class StrictPdo extends \PDO
{
    /** A duplicate key: a warning only where INSERT IGNORE asked for that, else an error. */
    private const DUPLICATE = '1062';

    private string $lastId = '0';
    private bool $looking = false;

    public function exec(string $statement): int|false
    {
        $rows = parent::exec($statement);
        $this->look($statement);
        return $rows;
    }

    public function query(string $query, ?int $fetchMode = null, mixed ...$fetchModeArgs): \PDOStatement|false
    {
        $result = $fetchMode === null ? parent::query($query) : parent::query($query, $fetchMode, ...$fetchModeArgs);
        $this->look($query);
        return $result;
    }

    /** Looking for warnings is a statement too and would lose it. */
    public function lastInsertId(?string $name = null): string|false
    {
        return $this->lastId;
    }

    public function look(string $sql): void
    {
        if ($this->looking) {
            return;
        }
        $this->looking = true;
        $this->lastId = (string) parent::lastInsertId();
        try {
            $statement = parent::query('SHOW WARNINGS');
            $rows = $statement === false ? [] : $statement->fetchAll(\PDO::FETCH_ASSOC);
        } finally {
            $this->looking = false;
        }
        foreach ($rows as $row) {
            if ($row['Level'] !== 'Note' && (string) $row['Code'] !== self::DUPLICATE) {
                throw Violations::record('sql', "SQL {$row['Level']} {$row['Code']}: {$row['Message']} in: $sql");
            }
        }
    }
}
