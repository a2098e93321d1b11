<?php

declare(strict_types=1);

namespace WHMCS\User;

use Host\Model;

class User extends Model
{
    protected $table = 'tblusers';
    protected $casts = ['id' => 'integer'];
    protected $hidden = ['password'];

    protected function computed(string $key): mixed
    {
        return $key === 'fullName' ? $this->attributes['first_name'] . ' ' . $this->attributes['last_name'] : null;
    }
}
