<?php

/** tblconfiguration of a new installation. SystemURL is set by the installer. */

declare(strict_types=1);

return [
    'Version' => '9.0.1-release.1',
    'CompanyName' => 'Harbour Domains',
    'Domain' => 'https://www.harbour.example/',
    'Email' => 'office@harbour.example',
    'Signature' => 'Harbour Domains',
    'SystemURL' => '',
    'LogoURL' => '',
    'Language' => 'english',
    'Charset' => 'utf-8',
    'Template' => 'twenty-one',
    'DateFormat' => 'DD/MM/YYYY',
    'DefaultNameserver1' => 'ns1.harbour.example',
    'DefaultNameserver2' => 'ns2.harbour.example',
    'AddFundsMinimum' => '10.00',
    'AddFundsMaximum' => '5000.00',
    'ActiveAddonModules' => '',
    'AddonModulesHooks' => '',
    'AddonModulesPerms' => 'a:0:{}',
    'RegistrarAdminFirstName' => 'Harald',
    'RegistrarAdminLastName' => 'Hafen',
    'RegistrarAdminCompanyName' => 'Harbour Domains',
    'RegistrarAdminAddress1' => 'Am Kai 1',
    'RegistrarAdminAddress2' => '',
    'RegistrarAdminCity' => 'Hamburg',
    'RegistrarAdminStateProvince' => 'HH',
    'RegistrarAdminPostalCode' => '20457',
    'RegistrarAdminCountry' => 'DE',
    'RegistrarAdminPhone' => '+49.4000000',
    'RegistrarAdminFax' => '',
    'RegistrarAdminEmailAddress' => 'hostmaster@harbour.example',
    'RegistrarAdminUseClientDetails' => '',
];
