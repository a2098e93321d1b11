<?php

declare(strict_types=1);

namespace Host\Database;

/** A prepared statement of a StrictPdo. */
final class StrictStatement extends \PDOStatement
{
    protected function __construct(private readonly StrictPdo $pdo)
    {
    }

    public function execute(?array $params = null): bool
    {
        $done = parent::execute($params);
        $this->pdo->look((string) $this->queryString);
        return $done;
    }
}
