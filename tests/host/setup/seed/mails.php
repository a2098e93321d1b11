<?php

/** Mails of WHMCS's own that the stand-in sends. */

declare(strict_types=1);

return [
    [
        'type' => 'invoice',
        'name' => 'Invoice Created',
        'subject' => 'Customer Invoice',
        'message' => '<p>Dear {$client_name},</p><p>invoice #{$invoice_num} was made out on {$invoice_date_created}.</p>'
            . '<p>{$invoice_html_contents}</p><p>Amount due: {$invoice_balance}, until {$invoice_date_due}.</p>'
            . '<p><a href="{$invoice_link}">{$invoice_link}</a></p><p>{$signature}</p>',
    ],
    [
        'type' => 'invoice',
        'name' => 'Invoice Payment Confirmation',
        'subject' => 'Invoice Payment Confirmation',
        'message' => '<p>Dear {$client_name},</p><p>invoice #{$invoice_num} is paid.</p><p>{$invoice_html_contents}</p>'
            . '<p>{$signature}</p>',
    ],
    [
        'type' => 'general',
        'name' => 'Order Confirmation',
        'subject' => 'Order Confirmation',
        'message' => '<p>Dear {$client_name},</p><p>we have your order {$order_id}.</p><p>{$signature}</p>',
    ],
];
