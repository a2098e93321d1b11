<?php

declare(strict_types=1);

return [
    'locale' => 'de_DE',
    'clientareanavhome' => 'Startseite',
    'navdomains' => 'Domains',
    'navbilling' => 'Abrechnung',
    'navMyDomains' => 'Meine Domains',
    'navMyInvoices' => 'Meine Rechnungen',
    'clientareatitle' => 'Kundenbereich',
    'login' => 'Anmelden',
    'loginbutton' => 'Anmelden',
    'clientareaemail' => 'E-Mail-Adresse',
    'clientareapassword' => 'Passwort',
    'clientareanavlogout' => 'Abmelden',
    'addfunds' => 'Guthaben aufladen',
    'availablecreditbal' => 'Guthaben',
    'invoices' => 'Rechnungen',
];
