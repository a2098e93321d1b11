<?php

declare(strict_types=1);

namespace WHMCS\Billing;

use Host\Model;

class Invoice extends Model
{
    protected const ALIASES = [
        'clientId' => 'userid', 'invoiceNumber' => 'invoicenum', 'dateCreated' => 'date',
        'dateDue' => 'duedate', 'datePaid' => 'datepaid', 'tax1' => 'tax',
    ];

    protected $table = 'tblinvoices';
    protected $casts = ['id' => 'integer', 'userid' => 'integer'];
}
