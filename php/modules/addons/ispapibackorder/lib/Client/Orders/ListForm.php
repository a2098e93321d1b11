<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Address;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Request;

/** Which part of the list is shown, as it stands in the address bar. */
final class ListForm
{
    /** Parts that stand in no address when they have this value. */
    public const DEFAULTS = ['status' => '', 'sort' => 'id', 'dir' => 'desc', 'rows' => 20, 'p' => 1];
    private const ORDERS = ['id', 'domain', 'dropdate', 'status'];
    private const ROWS = [20, 50, 100];

    private function __construct(
        public readonly string $status,
        public readonly string $order,
        public readonly bool $descending,
        public readonly int $rows,
        public readonly int $page
    ) {
    }

    public static function of(Request $request): self
    {
        $rows = $request->getInt('rows', self::ROWS[0], 1, 1000);
        return new self(
            $request->getChoice('status', ['', ...array_keys(Panels::STYLES)]),
            $request->getChoice('sort', self::ORDERS),
            $request->getChoice('dir', ['desc', 'asc']) === 'desc',
            in_array($rows, self::ROWS, true) ? $rows : self::ROWS[0],
            $request->page()
        );
    }

    /** @return int number of the first row, from 0 */
    public function first(): int
    {
        return ($this->page - 1) * $this->rows;
    }

    /**
     * The parts that differ from the default.
     *
     * @param array<string, mixed> $changes
     * @return array<string, mixed>
     */
    public function parameters(array $changes = []): array
    {
        $all = array_merge([
            'status' => $this->status,
            'sort' => $this->order,
            'dir' => $this->descending ? 'desc' : 'asc',
            'rows' => $this->rows,
            'p' => $this->page,
        ], $changes);
        return array_diff_assoc($all, self::DEFAULTS);
    }

    /** @param array<string, mixed> $changes */
    public function address(array $changes = []): string
    {
        return Address::of('backorders', $this->parameters($changes));
    }
}
