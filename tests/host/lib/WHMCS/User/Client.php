<?php

declare(strict_types=1);

namespace WHMCS\User;

use Host\Model;

class Client extends Model
{
    protected const ALIASES = ['currencyId' => 'currency', 'phoneNumber' => 'phonenumber'];

    protected $table = 'tblclients';
    protected $casts = ['id' => 'integer', 'currency' => 'integer'];

    protected function computed(string $key): mixed
    {
        return $key === 'fullName' ? $this->attributes['firstname'] . ' ' . $this->attributes['lastname'] : null;
    }
}
