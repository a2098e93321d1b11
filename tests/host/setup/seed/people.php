<?php

/** Who a new installation knows. */

declare(strict_types=1);

$client = ['uuid' => '', 'companyname' => '', 'address2' => '', 'state' => '', 'credit' => '0.00'];

return [
    'roles' => [
        ['id' => 1, 'name' => 'Full Administrator', 'permissions' => '*'],
        ['id' => 2, 'name' => 'Sales Operator', 'permissions' => 'List Clients,View Clients Summary,Add New Order'],
        ['id' => 3, 'name' => 'Support Operator', 'permissions' => 'List Clients'],
    ],
    'admins' => [
        ['uuid' => '5d0b8b5e-4b5e-4a6e-9d33-000000000001', 'roleid' => 1, 'username' => 'admin', 'firstname' => 'Ada',
            'lastname' => 'Admin', 'email' => 'admin@harbour.example'],
        ['uuid' => '5d0b8b5e-4b5e-4a6e-9d33-000000000002', 'roleid' => 3, 'username' => 'operator', 'firstname' => 'Otto',
            'lastname' => 'Operator', 'email' => 'operator@harbour.example'],
    ],
    'clients' => [
        ['firstname' => 'Anna', 'lastname' => 'Nowak', 'email' => 'anna@example.com', 'address1' => 'ul. Prosta 5',
            'city' => 'Warszawa', 'postcode' => '00-850', 'country' => 'PL', 'phonenumber' => '0225550100',
            'currency' => 1, 'credit' => '500.00', 'uuid' => '5d0b8b5e-4b5e-4a6e-9d33-0000000000a1'] + $client,
        ['firstname' => 'Berta', 'lastname' => 'Brandt', 'companyname' => 'Brandt & Töchter', 'email' => 'berta@example.com',
            'address1' => 'Deichstraße 12', 'city' => 'Hamburg', 'state' => 'Hamburg', 'postcode' => '20459', 'country' => 'DE',
            'phonenumber' => '0405550100', 'currency' => 2, 'credit' => '20.00',
            'uuid' => '5d0b8b5e-4b5e-4a6e-9d33-0000000000b2'] + $client,
    ],
    // A user who belongs to no client.
    'users' => [['Carla', 'Cole', 'carla@example.com']],
];
