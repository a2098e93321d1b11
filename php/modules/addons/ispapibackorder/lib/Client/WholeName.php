<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Domain;
use Backorder\Exception\OrderError;
use WHMCS\Module\Addon\Ispapibackorder\NameList;

/**
 * A name with its TLD, as people paste one where names are searched without: "shop.com", "https://www.shop.com/"; or
 * one with wildcards, "shop*.com".
 */
final class WholeName
{
    /** A label with a wildcard, and what stands behind its dot; nothing that joins words. */
    private const WILD = '~^(?!-)([^\s.,/|&"]*[*?][^\s.,/|&"]*)\.([^*?]+)$~u';

    /**
     * @param string $label in Unicode, or as typed where it has wildcards
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
        if (preg_match('/\s/u', $text) !== 0) {
            return []; // More than one word, though one of them may be an address.
        }
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

    /** @return list<self> a label with a wildcard and what stands behind it as TLD, or what readings() gives */
    public static function wild(string $text): array
    {
        if (preg_match(self::WILD, $text, $part) !== 1) {
            return self::readings($text);
        }
        try {
            return [new self($part[1], explode('.', Domain::parse("x.$part[2]")['domain'], 2)[1])];
        } catch (OrderError) {
            return [];
        }
    }

    /** Whether more than one stands in the text. */
    public static function several(string $text): bool
    {
        $parts = preg_split('/[\s,;]+/u', $text) ?: [];
        return count(array_filter($parts, static fn (string $part): bool => self::readings($part) !== [])) > 1;
    }
}
