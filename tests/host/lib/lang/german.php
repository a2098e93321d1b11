<?php

declare(strict_types=1);

return [
    'locale' => 'de_DE',
    'account' => 'Konto',
    'addfunds' => 'Guthaben aufladen',
    'clientareaemail' => 'E-Mail-Adresse',
    'clientareanavdomains' => 'Meine Domains',
    'clientareanavhome' => 'Startseite',
    'clientareanavservices' => 'Meine Dienste',
    'clientareapassword' => 'Passwort',
    'clientareatitle' => 'Kundenbereich',
    'credit' => 'Guthaben',
    'hello' => 'Hallo',
    'invoices' => 'Meine Rechnungen',
    'login' => 'Anmelden',
    'loginbutton' => 'Anmelden',
    'logouttitle' => 'Abmelden',
    'navbilling' => 'Abrechnung',
    'navdomains' => 'Domains',
    'navinvoices' => 'Rechnungen',
    'navservices' => 'Dienste',
    'navtickets' => 'Tickets',
    'nonotifications' => 'Keine Benachrichtigungen',
    'tableviewall' => 'Alle',
];
