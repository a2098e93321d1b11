<?php

declare(strict_types=1);

namespace Host;

use Illuminate\Database\Eloquent\Model as Eloquent;

/** Base of WHMCS's models: camelCase properties over columns, read-only here, unknown ones are violations. */
abstract class Model extends Eloquent
{
    /** @var array<string, string> property => column, where the names differ */
    protected const ALIASES = [];

    public $timestamps = false;
    protected $guarded = [];

    public function getAttribute($key): mixed
    {
        $value = $this->computed($key);
        if ($value !== null) {
            return $value;
        }
        $column = $this->column($key);
        if ($column === null) {
            $class = static::class;
            throw Violations::record('symbol', "$class has no documented property '$key'.");
        }
        return parent::getAttribute($column);
    }

    public function __isset($key): bool
    {
        return $this->computed($key) !== null || $this->column($key) !== null;
    }

    public function offsetExists($offset): bool
    {
        return $this->__isset($offset);
    }

    public function save(array $options = []): bool
    {
        $class = static::class;
        throw Violations::record('symbol', "$class was saved; write core records through localAPI().");
    }

    /** A property that is no column; null when it is none of those. */
    protected function computed(string $key): mixed
    {
        return null;
    }

    private function column(string $key): ?string
    {
        $snake = strtolower((string) preg_replace('/(?<!^)[A-Z]/', '_$0', $key));
        foreach ([$key, $snake, str_replace('_', '', $snake), static::ALIASES[$key] ?? ''] as $name) {
            if (array_key_exists($name, $this->attributes)) {
                return $name;
            }
        }
        return null;
    }
}
