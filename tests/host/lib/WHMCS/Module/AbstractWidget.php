<?php

declare(strict_types=1);

namespace WHMCS\Module;

/** Base of the boxes on the admin's home page; untyped, as modules extend it. */
abstract class AbstractWidget
{
    protected $title = '';
    protected $description = '';
    protected $weight = 150;
    protected $columns = 1;
    protected $cache = false;
    protected $cacheExpiry = 120;
    protected $requiredPermission = '';

    abstract public function getData();

    abstract public function generateOutput($data);

    final public function hostTitle(): string
    {
        return (string) $this->title;
    }

    final public function hostWeight(): int
    {
        return (int) $this->weight;
    }

    final public function hostColumns(): int
    {
        return max(1, min(3, (int) $this->columns));
    }

    final public function hostPermission(): string
    {
        return (string) $this->requiredPermission;
    }

    /** Whether getData()'s answer is kept, for every admin alike. */
    final public function hostIsCached(): bool
    {
        return (bool) $this->cache;
    }
}
