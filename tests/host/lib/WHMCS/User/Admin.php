<?php

declare(strict_types=1);

namespace WHMCS\User;

use Host\Model;

class Admin extends Model
{
    protected $table = 'tbladmins';
    protected $casts = ['id' => 'integer', 'roleid' => 'integer'];
    protected $hidden = ['password'];

    protected function computed(string $key): mixed
    {
        return $key === 'fullName' ? $this->attributes['firstname'] . ' ' . $this->attributes['lastname'] : null;
    }
}
