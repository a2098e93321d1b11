<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Query;
use WHMCS\Module\Addon\Ispapibackorder\Request;

/** A search as it stands in the address bar; the only place that knows the names of its parts. */
final class SearchForm
{
    /** Rows of a page a visitor may choose; the first is the default. */
    public const ROWS = [20, 50, 100, 200];
    /** Columns to order by; the first is the default. */
    public const ORDERS = ['dropdate', 'name', 'characters', 'digits', 'hyphens'];
    /** Ranges: property of Query and part of the field's name. */
    public const RANGES = [
        'Characters' => 'chars',
        'Letters' => 'letters',
        'Digits' => 'digits',
        'Hyphens' => 'hyphens',
    ];
    /** Check boxes: field => property of Query. */
    public const FLAGS = ['no_digits' => 'noDigits', 'only_digits' => 'onlyDigits', 'no_hyphens' => 'noHyphens'];

    /** Parts that stand in no address when they have this value. */
    public const DEFAULTS = ['scope' => 'priced', 'sort' => 'dropdate', 'dir' => 'asc', 'rows' => 20, 'p' => 1];

    private const MAX_LABEL = 63;
    private const MAX_PATTERN = 1000;
    private const MAX_ZONES = 200;
    private const MAX_PAGE = 10_000_000;

    /**
     * @param string $scope what is searched where no TLD is ticked: "priced" or "all"
     * @param list<string> $zones
     * @param array<string, int|null> $bounds "chars_min" => 3; null: no bound
     * @param array<string, bool> $flags
     */
    private function __construct(
        public readonly string $pattern,
        public readonly string $exclude,
        public readonly string $scope,
        public readonly array $zones,
        public readonly array $bounds,
        public readonly array $flags,
        public readonly string $from,
        public readonly string $to,
        public readonly string $order,
        public readonly bool $descending,
        public readonly int $rows,
        public readonly int $page
    ) {
    }

    public static function of(Request $request): self
    {
        $bounds = [];
        foreach (self::RANGES as $field) {
            foreach (['min', 'max'] as $end) {
                $bound = $request->getInt("{$field}_$end", -1, 0, self::MAX_LABEL);
                $bounds["{$field}_$end"] = $bound < 0 ? null : $bound;
            }
        }
        $flags = [];
        foreach (array_keys(self::FLAGS) as $field) {
            $flags[$field] = $request->getFlag($field);
        }
        $rows = $request->getInt('rows', self::ROWS[0], 1, 1000);
        return new self(
            $request->get('pattern', self::MAX_PATTERN),
            $request->get('exclude', self::MAX_PATTERN),
            $request->getChoice('scope', ['priced', 'all']),
            self::zones($request->getList('tld', self::MAX_ZONES, 64)),
            $bounds,
            $flags,
            self::day($request->get('from', 10)),
            self::day($request->get('to', 10)),
            $request->getChoice('sort', self::ORDERS),
            $request->getChoice('dir', ['asc', 'desc']) === 'desc',
            in_array($rows, self::ROWS, true) ? $rows : self::ROWS[0],
            $request->getInt('p', 1, 1, self::MAX_PAGE)
        );
    }

    /** @param list<string> $priced zones with a price in the visitor's currency */
    public function query(array $priced): Query
    {
        $query = new Query();
        $query->pattern = $this->pattern;
        $query->exclude = $this->exclude;
        $query->zones = $this->zones !== [] ? $this->zones : ($this->scope === 'all' ? null : $priced);
        foreach (self::RANGES as $property => $field) {
            $query->{"min$property"} = $this->bounds["{$field}_min"] ?? 0;
            $query->{"max$property"} = $this->bounds["{$field}_max"] ?? self::MAX_LABEL;
        }
        foreach (self::FLAGS as $field => $property) {
            $query->{$property} = $this->flags[$field];
        }
        $query->dropFrom = $this->from;
        $query->dropTo = $this->to;
        $query->order = $this->order;
        $query->descending = $this->descending;
        $query->first = ($this->page - 1) * $this->rows;
        $query->rows = $this->rows;
        return $query;
    }

    /**
     * The parts that differ from the default, for an address.
     *
     * @param array<string, mixed> $changes
     * @return array<string, mixed>
     */
    public function parameters(array $changes = []): array
    {
        $all = [
            'pattern' => $this->pattern,
            'exclude' => $this->exclude,
            'scope' => $this->scope,
            'tld' => $this->zones,
            'from' => $this->from,
            'to' => $this->to,
            'sort' => $this->order,
            'dir' => $this->descending ? 'desc' : 'asc',
            'rows' => $this->rows,
            'p' => $this->page,
        ];
        $all = array_merge($all, $this->bounds, array_map('intval', $this->flags), $changes);
        return array_filter(
            $all,
            static fn (mixed $value, string $name): bool
                => !in_array($value, ['', null, []], true) && $value !== (self::DEFAULTS[$name] ?? null)
                    && !(isset(self::FLAGS[$name]) && $value === 0),
            ARRAY_FILTER_USE_BOTH
        );
    }

    /** Whether any part of the advanced search is used. */
    public function isAdvanced(): bool
    {
        return $this->exclude !== '' || $this->from !== '' || $this->to !== '' || in_array(true, $this->flags, true)
            || array_filter($this->bounds, is_int(...)) !== [];
    }

    /** Whether anything narrows the list. */
    public function isNarrow(): bool
    {
        return $this->pattern !== '' || $this->zones !== [] || $this->isAdvanced();
    }

    /**
     * @param list<string> $zones as sent
     * @return list<string> those that can be zones, in ACE without a leading dot
     */
    private static function zones(array $zones): array
    {
        return array_map(static fn (string $zone): string => ltrim(strtolower($zone), '.'), $zones);
    }

    private static function day(string $day): string
    {
        $valid = preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $day, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
        return $valid ? $day : '';
    }
}
