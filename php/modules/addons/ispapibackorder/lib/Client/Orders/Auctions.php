<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The client's private auctions, as the registrar last told them. */
final class Auctions
{
    private const SHOWN = 100;

    public function __construct(
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    /** @return list<array<string, mixed>> those that are not over, for the panel */
    public function pending(): array
    {
        $filter = ['client' => $this->visitor->clientId, 'status' => 'AUCTION-PENDING'];
        $rows = array_column($this->services->orders()->list($filter, 'id', true, 0, self::SHOWN)['rows'], null, 'id');
        $auctions = $this->of(array_keys($rows));
        $list = [];
        // In the order of the auctions, soonest end first; those the registrar has not told about come last.
        foreach ($auctions + array_fill_keys(array_keys($rows), null) as $id => $auction) {
            $list[] = ['id' => $id, 'domain' => $rows[$id]['domain'], 'unicode' => $rows[$id]['unicode'],
                'auction' => $auction];
        }
        return $list;
    }

    /**
     * @param list<int> $ids of backorders
     * @return array<int, array<string, mixed>> by id
     */
    public function of(array $ids): array
    {
        return $ids === [] ? [] : array_map($this->shown(...), $this->services->orders()->auctions($ids));
    }

    /**
     * @param array<string, mixed> $auction
     * @return array<string, mixed>
     */
    private function shown(array $auction): array
    {
        $standing = 'orders_bidder_' . $auction['bidder_status'];
        return [
            // The registrar tells it; nothing but a page on the web becomes a link.
            'url' => preg_match('~^https?://~i', $auction['url']) === 1 ? $auction['url'] : '',
            'ends_at' => $auction['ends_at'],
            'ends' => $auction['ends_at'] === null ? '' : Moment::text($auction['ends_at']),
            'best' => $auction['bids'] > 0 ? $this->amount($auction['best_bid'], $auction['currency']) : '',
            'next' => $this->amount($auction['minimum_next_bid'], $auction['currency']),
            'bids' => $auction['bids'],
            'bidders' => $auction['bidders'],
            'standing' => $this->language->has($standing) ? $this->language->text($standing) : '',
            'leads' => in_array($auction['bidder_status'], ['HIGHBIDDER', 'WINNER'], true),
            'updated' => Moment::sentence($this->language, 'orders_auction_updated', $auction['updated_at']),
        ];
    }

    /** An amount of the auction house, in WHMCS's way where WHMCS has the currency. */
    private function amount(?string $amount, string $code): string
    {
        if ($amount === null) {
            return '';
        }
        $currencies = $this->services->currencies();
        foreach ($currencies->all() as $id => $currency) {
            if ($currency['code'] === $code) {
                return $currencies->format($amount, $id);
            }
        }
        return trim("$amount $code");
    }
}
