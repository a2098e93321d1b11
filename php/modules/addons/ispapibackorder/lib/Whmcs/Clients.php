<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/** Clients: who they are, and what the registrar is told of them. */
final class Clients
{
    /** WHMCS's settings with the reseller's own contact. */
    private const RESELLER = [
        'FIRSTNAME' => 'RegistrarAdminFirstName',
        'LASTNAME' => 'RegistrarAdminLastName',
        'ORGANIZATION' => 'RegistrarAdminCompanyName',
        'STREET' => 'RegistrarAdminAddress1',
        'CITY' => 'RegistrarAdminCity',
        'STATE' => 'RegistrarAdminStateProvince',
        'ZIP' => 'RegistrarAdminPostalCode',
        'COUNTRY' => 'RegistrarAdminCountry',
        'PHONE' => 'RegistrarAdminPhone',
        'EMAIL' => 'RegistrarAdminEmailAddress',
    ];
    private const OPTIONAL = ['ORGANIZATION', 'STATE'];

    public function __construct(private readonly LocalApi $api, private readonly Settings $settings)
    {
    }

    /** @return array<string, mixed> the client's fields as GetClientsDetails names them; asked anew each time */
    public function details(int $clientId): array
    {
        $answer = $this->api->call('GetClientsDetails', ['clientid' => $clientId, 'stats' => false]);
        if (!is_array($answer['client'] ?? null)) {
            throw new HostError("WHMCS told nothing about client $clientId.");
        }
        return $answer['client'];
    }

    /** @return string the payment method for invoices and orders of the client */
    public function paymentMethod(int $clientId): string
    {
        $method = $this->settings->paymentMethod();
        if ($method === '') {
            $method = (string) ($this->details($clientId)['defaultgateway'] ?? '');
        }
        if ($method === '') {
            $methods = LocalApi::entries($this->api->call('GetPaymentMethods'), 'paymentmethods', 'paymentmethod');
            $method = (string) ($methods[0]['module'] ?? '');
        }
        if ($method === '') {
            throw new HostError('No payment method is active in WHMCS; activate one, or name it in the settings of'
                . ' ISPAPI Backorder.');
        }
        return $method;
    }

    /** @return array<string, string> */
    public function contact(int $clientId): array
    {
        $reseller = $this->settings->contactIsReseller();
        $contact = $reseller ? $this->resellerContact() : $this->clientContact($clientId);
        $missing = array_keys(array_filter($contact, static fn (string $value): bool => $value === ''));
        $missing = array_diff($missing, self::OPTIONAL);
        if ($missing !== []) {
            throw new HostError(sprintf(
                'The contact of %s lacks %s, which an application needs.',
                $reseller ? 'the reseller (General Settings, Domains)' : "client $clientId",
                implode(', ', $missing)
            ));
        }
        return $contact;
    }

    /** @return array<string, string> */
    private function clientContact(int $clientId): array
    {
        $client = array_map(
            static fn (mixed $value): string => is_scalar($value) ? trim((string) $value) : '',
            $this->details($clientId)
        );
        $text = static fn (string ...$keys): string
            => current(array_filter(array_map(static fn ($key) => $client[$key] ?? '', $keys))) ?: '';
        return [
            'FIRSTNAME' => $text('firstname'),
            'LASTNAME' => $text('lastname'),
            'ORGANIZATION' => $text('companyname'),
            'STREET' => trim($text('address1') . ' ' . $text('address2')),
            'CITY' => $text('city'),
            'STATE' => $text('fullstate', 'state'),
            'ZIP' => $text('postcode'),
            'COUNTRY' => $text('countrycode', 'country'),
            'PHONE' => $text('phonenumberformatted', 'phonenumber'),
            'EMAIL' => $text('email'),
        ];
    }

    /** @return array<string, string> */
    private function resellerContact(): array
    {
        return array_map(
            fn (string $setting): string
                => trim((string) ($this->api->call('GetConfigurationValue', ['setting' => $setting])['value'] ?? '')),
            self::RESELLER
        );
    }
}
