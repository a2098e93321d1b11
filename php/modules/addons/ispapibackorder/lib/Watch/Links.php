<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use WHMCS\Config\Setting;
use WHMCS\Module\Addon\Ispapibackorder\Client\Address;

/** Addresses that are followed from outside the site: out of mails and calendars. */
final class Links
{
    private readonly string $site;

    public function __construct()
    {
        $this->site = rtrim((string) Setting::getValue('SystemURL'), '/') . '/';
    }

    /** @return string the site's host, for what wants a name that is the world's only one */
    public function host(): string
    {
        return (string) (parse_url($this->site, PHP_URL_HOST) ?: 'localhost');
    }

    public function watching(): string
    {
        return $this->site . Address::of('watching');
    }

    public function backorders(): string
    {
        return $this->site . Address::of('backorders');
    }

    /**
     * @param string $query a saved search's
     * @param string $since "YYYY-MM-DD HH:MM:SS", or a day, since which the names that are told came onto the list
     */
    public function search(string $query, string $since): string
    {
        parse_str($query, $parameters);
        return $this->site . Address::of('domains', ['added' => strtr($since, ' ', 'T')] + $parameters);
    }

    public function calendar(string $key): string
    {
        return $this->site . Address::of('watching', ['format' => 'ics', 'key' => $key]);
    }

    public function unsubscribe(string $key): string
    {
        return $this->site . Address::of('unsubscribe', ['key' => $key]);
    }
}
