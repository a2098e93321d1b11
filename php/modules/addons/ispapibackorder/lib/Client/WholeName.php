<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Domain;
use Backorder\Exception\OrderError;
use WHMCS\Module\Addon\Ispapibackorder\NameList;

/** A name with its TLD, as people paste one where names are searched without: "shop.com", "https://www.shop.com/". */
final class WholeName
{
    /**
     * @param string $label in Unicode
     * @param string $zone in ACE
     */
    private function __construct(public readonly string $label, public readonly string $zone)
    {
    }

    /**
     * Each label may be the one, with what stands behind it as TLD: of "www.shop.co.uk" www, shop and co.
     *
     * @return list<self> the longest TLD first; none where the text is no name
     */
    public static function readings(string $text): array
    {
        try {
            $name = Domain::parse(NameList::host($text))['domain'];
        } catch (OrderError) {
            return [];
        }
        $readings = [];
        for ($zone = $name; str_contains($zone, '.');) {
            [$label, $zone] = explode('.', $zone, 2);
            $readings[] = new self(Domain::unicode($label), $zone);
        }
        return $readings;
    }
}
