<?php

/** Zones on sale, with a year's price in the default currency. */

declare(strict_types=1);

return [
    'com' => '12.00', 'net' => '14.00', 'org' => '13.50', 'info' => '18.00', 'biz' => '17.00', 'de' => '9.00', 'eu' => '9.50',
    'co.uk' => '8.00', 'io' => '45.00', 'club' => '15.00', 'online' => '29.00', 'pizza' => '48.00', 'shop' => '32.00',
    'pl' => '14.90', 'com.pl' => '11.90', 'net.pl' => '11.90', 'org.pl' => '11.90', 'edu.pl' => '9.90', 'info.pl' => '9.90',
    'biz.pl' => '9.90', 'waw.pl' => '7.90', 'sklep.pl' => '9.90', 'shop.pl' => '9.90', 'lomza.pl' => '7.90', 'wroclaw.pl' => '7.90',
    'szczecin.pl' => '7.90', 'warszawa.pl' => '7.90', 'pila.pl' => '7.90', 'rzeszow.pl' => '7.90', 'katowice.pl' => '7.90',
    'opole.pl' => '7.90', 'olsztyn.pl' => '7.90', 'bialystok.pl' => '7.90', 'bydgoszcz.pl' => '7.90',
    'nieruchomosci.pl' => '9.90', 'auto.pl' => '9.90', 'radom.pl' => '7.90', 'media.pl' => '9.90',
];
