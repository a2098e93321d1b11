<?php

declare(strict_types=1);

namespace Host\Symbols;

/** WHMCS's tables and the columns that are read or written, by Capsule or in the extension's SQL. */
final class Tables
{
    private const TABLE = '/\btbl[a-z_]+\b/';
    /** Methods of a query whose first argument is a column. */
    private const FIRST = [
        'where', 'orWhere', 'whereIn', 'whereNotIn', 'whereNull', 'whereNotNull', 'whereBetween', 'orderBy', 'orderByDesc',
        'groupBy', 'sum', 'max', 'min', 'increment', 'decrement', 'keyBy',
    ];
    /** Methods all of whose literals are columns; without any they would read all. */
    private const ALL = ['get', 'first', 'select', 'addSelect', 'pluck', 'value'];
    private const WRITES = ['insert', 'insertGetId', 'insertOrIgnore', 'update', 'updateOrInsert'];
    private const NEUTRAL = [
        'exists', 'doesntExist', 'count', 'delete', 'limit', 'offset', 'take', 'skip', 'distinct', 'all', 'map', 'isEmpty',
        'toArray', 'lockForUpdate', 'join', 'leftJoin', 'on', 'each', 'filter', 'values', 'first', 'implode', 'chunk',
    ];

    /** @param array<string, string> $constants "Class::NAME" => value */
    public function __construct(private readonly array $constants, private readonly Keys $keys, private readonly Uses $uses)
    {
    }

    public function scan(Source $file): void
    {
        foreach ($file->tokens as $at => $token) {
            if ($token->is([T_CONSTANT_ENCAPSED_STRING, T_ENCAPSED_AND_WHITESPACE])) {
                preg_match_all(self::TABLE, $token->text, $tables);
                foreach ($tables[0] as $table) {
                    $this->uses->add('table', $table, $file->place($at));
                }
            }
            $isQuery = $token->text === 'table' && $file->is($at - 1, T_DOUBLE_COLON) && $file->is($at + 1, '(');
            if ($isQuery && str_ends_with($file->resolve($file->text($at - 2)), 'Capsule')) {
                $this->query($file, $at);
            }
        }
    }

    /** C sources: "FROM tblclients c" and then "c.currency", in string literals that stand together. */
    public function scanSql(string $path, string $text): void
    {
        preg_match_all('/"(?:[^"\\\\\n]|\\\\.)*"(?:[\s\\\\]*"(?:[^"\\\\\n]|\\\\.)*")*/', $text, $literals);
        foreach ($literals[0] as $literal) {
            preg_match_all('/\b(tbl[a-z_]+)(?: (?:AS )?([a-z]\w*))?/', $literal, $tables, PREG_SET_ORDER);
            foreach ($tables as $found) {
                $this->uses->add('table', $found[1], $path);
                $alias = $found[2] ?? $found[1];
                preg_match_all('/\b' . preg_quote($alias, '/') . '\.(\w+)/', $literal, $columns);
                foreach ($columns[1] as $column) {
                    $this->uses->add('column', "$found[1].$column", $path);
                }
            }
        }
    }

    private function query(Source $file, int $at): void
    {
        $table = $this->tableName($file, $at + 2);
        if ($table === null || !str_starts_with($table, 'tbl')) {
            return;
        }
        $hasEnd = false;
        for ($next = $file->closing($at + 1) + 1; $file->is($next, [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR]); $next++) {
            $method = $file->text($next + 1);
            if (!$file->is($next + 2, '(')) {
                break;
            }
            $hasEnd = $this->method($file, $next + 1, $table, $method) || $hasEnd;
            $next = $file->closing($next + 2);
        }
        if (!$hasEnd) {
            $this->uses->complain($file->place($at), "a query of $table must be written in one piece, so that its columns can be read");
        }
    }

    /** @return bool whether it runs the query */
    private function method(Source $file, int $at, string $table, string $method): bool
    {
        $arguments = $file->arguments($at + 1);
        $columns = [];
        if (in_array($method, self::FIRST, true)) {
            $columns = $this->columns($file, array_slice($arguments, 0, 1));
        } elseif (in_array($method, self::ALL, true) && $arguments !== []) {
            $columns = $this->columns($file, $arguments);
        } elseif (in_array($method, ['get', 'first'], true)) {
            $this->uses->complain($file->place($at), "$method() of $table must name the columns");
        } elseif (in_array($method, self::WRITES, true)) {
            $columns = [];
            foreach ($arguments as [$start, $end]) {
                $keys = $this->keys->of($file, $start, $end);
                $columns = $keys === null ? null : [...$columns ?? [], ...$keys];
            }
        } elseif (!in_array($method, self::NEUTRAL, true)) {
            $this->uses->complain($file->place($at), "$method() on $table is nothing this check understands");
        }
        if ($columns === null) {
            $this->uses->complain($file->place($at), "the columns of $table must be written out at $method()");
        }
        foreach ($columns ?? [] as $column) {
            $this->uses->add('column', str_contains($column, '.') ? $column : "$table.$column", $file->place($at));
        }
        return in_array($method, [...self::WRITES, 'get', 'first', 'value', 'pluck', 'exists', 'doesntExist', 'count', 'delete', 'sum', 'max', 'min'], true);
    }

    /**
     * @param list<array{int, int}> $arguments
     * @return list<string>|null
     */
    private function columns(Source $file, array $arguments): ?array
    {
        $columns = [];
        foreach ($arguments as [$start, $end]) {
            $found = [];
            for ($at = $start; $at <= $end; $at++) {
                if ($file->literal($at) !== null) {
                    $found[] = (string) $file->literal($at);
                }
            }
            if ($found === []) {
                return null;
            }
            $columns = [...$columns, ...$found];
        }
        return $columns;
    }

    private function tableName(Source $file, int $at): ?string
    {
        if ($file->literal($at) !== null) {
            return $file->literal($at);
        }
        if ($file->is($at + 1, T_DOUBLE_COLON)) {
            $name = '::' . $file->text($at + 2);
            if (in_array($file->text($at), ['self', 'static'], true)) {
                foreach ($file->constants() as $constant => $value) {
                    if (str_ends_with($constant, $name)) {
                        return $value;
                    }
                }
                return null;
            }
            return $this->constants[$file->resolve($file->text($at)) . $name] ?? null;
        }
        return null;
    }
}
