<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use Backorder\Droplist;
use Backorder\Exception\PatternError;
use Backorder\Query;
use WHMCS\Module\Addon\Ispapibackorder\Request;

/** A search as it stands in the address bar; the only place that knows the names of its parts. */
final class SearchForm
{
    /** Rows of a page a visitor may choose; the first is the default. */
    public const ROWS = [20, 50, 100, 200];
    /** Columns to order by; the first is the default. */
    public const ORDERS = ['dropdate', 'name', 'score', 'characters', 'digits', 'hyphens'];
    /** Ranges: property of Query and part of the field's name. */
    public const RANGES = [
        'Characters' => 'chars',
        'Letters' => 'letters',
        'Digits' => 'digits',
        'Hyphens' => 'hyphens',
        'Score' => 'score',
    ];
    /** The highest bound of a range: a label's length, and what the registrar documents. */
    public const MOST = ['chars' => 63, 'letters' => 63, 'digits' => 63, 'hyphens' => 63, 'score' => 10];
    /** How what was typed is read, as Query::translate names it; the first is the default. */
    public const HOWS = ['words', 'starts', 'ends', 'wildcards', 'shape', 'regex'];
    /** Those in which a whole name means its label. */
    private const NAMED = ['words', 'starts', 'ends', 'wildcards'];
    /** Check boxes: field => property of Query. */
    public const FLAGS = ['no_digits' => 'noDigits', 'only_digits' => 'onlyDigits', 'no_hyphens' => 'noHyphens'];

    /** Parts that stand in no address when they have this value. */
    public const DEFAULTS = ['how' => 'words', 'match' => 'all', 'scope' => 'priced', 'sort' => 'dropdate',
        'dir' => 'asc', 'rows' => 20, 'p' => 1];

    private const MAX_PATTERN = 1000;
    private const MAX_ZONES = 200;

    /**
     * @param string $typed read as $how says
     * @param bool $any whether any of several words will do
     * @param string $exclude words or wildcards, or a regular expression where $how is "regex"
     * @param string $scope what is searched where no TLD is ticked: "priced" or "all"
     * @param list<string> $zones
     * @param array<string, int|null> $bounds "chars_min" => 3; null: no bound
     * @param array<string, bool> $flags
     * @param string $added day, or moment as "2027-01-16T03:10:00", since which a name must have come onto the list;
     *        empty: no bound
     * @param array<string, string> $unread what was sent and cannot be read, by field; it may not even be UTF-8
     */
    private function __construct(
        public readonly string $how,
        public readonly string $typed,
        public readonly bool $any,
        public readonly string $exclude,
        public readonly string $scope,
        public readonly array $zones,
        public readonly array $bounds,
        public readonly array $flags,
        public readonly string $from,
        public readonly string $to,
        public readonly string $added,
        public readonly string $order,
        public readonly bool $descending,
        public readonly int $rows,
        public readonly int $page,
        public readonly array $unread
    ) {
    }

    public static function of(Request $request): self
    {
        $flags = [];
        foreach (array_keys(self::FLAGS) as $field) {
            $flags[$field] = $request->getFlag($field);
        }
        $rows = $request->getInt('rows', self::ROWS[0], 1, 1000);
        $typed = $request->get('q', self::MAX_PATTERN);
        // Bookmarks of the time when there was nothing but regular expressions.
        $old = $typed === '' ? $request->get('pattern', self::MAX_PATTERN) : '';
        return new self(
            $old !== '' ? 'regex' : $request->getChoice('how', self::HOWS),
            $old !== '' ? $old : $typed,
            $request->getChoice('match', ['all', 'any']) === 'any',
            $request->get('exclude', self::MAX_PATTERN),
            $request->getChoice('scope', ['priced', 'all']),
            self::zones($request->getList('tld', self::MAX_ZONES, 64)),
            self::bounds($request),
            $flags,
            self::day($request->get('from', 10)),
            self::day($request->get('to', 10)),
            self::dayOrMoment($request->get('added', 19)),
            $request->getChoice('sort', self::ORDERS),
            $request->getChoice('dir', ['asc', 'desc']) === 'desc',
            in_array($rows, self::ROWS, true) ? $rows : self::ROWS[0],
            $request->page(),
            self::unread($request)
        );
    }

    /** What a whole name is searched as, where the list has its TLD: its label, in that TLD. Itself otherwise. */
    public function ofLabel(Droplist $list): self
    {
        foreach ($this->wholeNames() as $name) {
            if (isset($list->statistics()['zones'][$name->zone])) {
                return new self(...array_merge(
                    get_object_vars($this),
                    ['typed' => $name->label, 'zones' => [$name->zone]]
                ));
            }
        }
        return $this;
    }

    /** @return list<WholeName> what was typed, as WholeName reads it; none where words or the like were */
    public function wholeNames(): array
    {
        return match (true) {
            !in_array($this->how, self::NAMED, true) => [],
            $this->how === 'wildcards' => WholeName::wild($this->typed),
            default => WholeName::readings($this->typed),
        };
    }

    /**
     * @return array{pattern: string, shown: bool} of the names that are wanted; `shown`: as Query::$patternShown
     * @throws PatternError with the place in what was typed
     */
    public function wanted(): array
    {
        $typed = Query::translate($this->how, $this->typed, $this->any);
        return ['pattern' => $typed['pattern'], 'shown' => $typed['patternShown']];
    }

    /**
     * @return array{pattern: string, shown: bool} of the names to leave out
     * @throws PatternError with the place in what was typed there
     */
    public function unwanted(): array
    {
        $way = match (true) {
            $this->how === 'regex' => 'regex',
            strpbrk($this->exclude, '*?') !== false => 'wildcards',
            default => 'words',
        };
        $beside = Query::translate($this->how, $this->typed, $this->any);
        $typed = Query::translate($way, $this->exclude, true);
        $parts = array_filter([
            ['pattern' => $beside['exclude'], 'shown' => $beside['excludeShown']],
            ['pattern' => $typed['pattern'], 'shown' => $typed['patternShown']],
            ['pattern' => $typed['exclude'], 'shown' => $typed['excludeShown']],
        ], static fn (array $part): bool => $part['pattern'] !== '');
        $patterns = array_column($parts, 'pattern');
        return [
            'pattern' => count($patterns) > 1 ? '(?:' . implode(')|(?:', $patterns) . ')' : $patterns[0] ?? '',
            'shown' => !in_array(false, array_column($parts, 'shown'), true),
        ];
    }

    /**
     * @param list<string> $priced zones with a price in the visitor's currency
     * @throws PatternError
     */
    public function query(array $priced): Query
    {
        return $this->queryOfDays($priced, $this->from, $this->to);
    }

    /**
     * As query(), of other days than those that were chosen.
     *
     * @param list<string> $priced
     * @throws PatternError
     */
    public function queryOfDays(array $priced, string $from, string $to): Query
    {
        $query = new Query();
        ['pattern' => $query->pattern, 'shown' => $query->patternShown] = $this->wanted();
        ['pattern' => $query->exclude, 'shown' => $query->excludeShown] = $this->unwanted();
        $query->zones = $this->zones !== [] ? $this->zones : ($this->scope === 'all' ? null : $priced);
        foreach (self::RANGES as $property => $field) {
            $query->{"min$property"} = $this->bounds["{$field}_min"] ?? $query->{"min$property"};
            $query->{"max$property"} = $this->bounds["{$field}_max"] ?? $query->{"max$property"};
        }
        foreach (self::FLAGS as $field => $property) {
            $query->{$property} = $this->flags[$field];
        }
        $query->dropFrom = self::begin($from, $to);
        $query->dropTo = $to;
        $query->addedFrom = strtr($this->added, 'T', ' ');
        $query->order = $this->order;
        $query->descending = $this->descending;
        $query->first = ($this->page - 1) * $this->rows;
        $query->rows = $this->rows;
        return $query;
    }

    /**
     * The parts that differ from the default, for an address; what cannot be read as it came.
     *
     * @param array<string, mixed> $changes
     * @return array<string, mixed>
     */
    public function parameters(array $changes = []): array
    {
        $all = [
            'how' => $this->how,
            'q' => $this->typed,
            'match' => $this->any ? 'any' : 'all',
            'exclude' => $this->exclude,
            'scope' => $this->scope,
            'tld' => $this->zones,
            'from' => $this->from,
            'to' => $this->to,
            'added' => $this->added,
            'sort' => $this->order,
            'dir' => $this->descending ? 'desc' : 'asc',
            'rows' => $this->rows,
            'p' => $this->page,
        ];
        $all = array_merge($all, $this->bounds, array_map('intval', $this->flags), $this->unread, $changes);
        if ($all['q'] === '' && $all['exclude'] === '') {
            unset($all['how'], $all['match']);
        }
        return array_filter(
            $all,
            static fn (mixed $value, string $name): bool
                => !in_array($value, ['', null, []], true) && $value !== (self::DEFAULTS[$name] ?? null)
                    && !(isset(self::FLAGS[$name]) && $value === 0),
            ARRAY_FILTER_USE_BOTH
        );
    }

    /** From when on names drop that are searched: now, unless earlier days are asked for. */
    private static function begin(string $from, string $to): string
    {
        $now = gmdate('Y-m-d H:i:s', Clock::now());
        $today = substr($now, 0, 10);
        $earlier = $from !== '' ? $from < $today : $to !== '' && $to < $today;
        return $earlier ? $from : max($from, $now);
    }

    /** Whether any part of the advanced search is used. */
    public function isAdvanced(): bool
    {
        return $this->exclude !== '' || $this->from !== '' || $this->to !== '' || $this->added !== ''
            || in_array(true, $this->flags, true) || array_filter($this->bounds, is_int(...)) !== []
            || array_diff_key($this->unread, ['q' => '']) !== [];
    }

    /** Whether it is about scores. */
    public function isScored(): bool
    {
        return $this->order === 'score' || isset($this->bounds['score_min']) || isset($this->bounds['score_max']);
    }

    /** Whether anything narrows the list. */
    public function isNarrow(): bool
    {
        return $this->typed !== '' || $this->zones !== [] || $this->isAdvanced();
    }

    /**
     * @param list<string> $zones as sent
     * @return list<string> those that can be zones, in ACE without a leading dot
     */
    private static function zones(array $zones): array
    {
        return array_map(static fn (string $zone): string => ltrim(strtolower($zone), '.'), $zones);
    }

    /** @return array<string, string> as $unread */
    private static function unread(Request $request): array
    {
        $unread = ['q' => $request->broken('q', self::MAX_PATTERN) ?: $request->broken('pattern', self::MAX_PATTERN)];
        foreach (['exclude', 'from', 'to', 'added'] as $field) {
            $unread[$field] = $request->broken($field, self::MAX_PATTERN);
        }
        foreach (['from', 'to', 'added'] as $field) {
            $text = $request->get($field, 40);
            $read = $field === 'added' ? self::dayOrMoment($text) : self::day($text);
            $unread[$field] = $read === '' && $text !== '' ? $text : $unread[$field];
        }
        foreach (self::bounds($request) as $field => $bound) {
            $text = $request->get($field, 40) ?: $request->broken($field, 40);
            $unread[$field] = $bound === null ? $text : '';
        }
        return array_filter($unread, static fn (string $text): bool => $text !== '');
    }

    /** @return array<string, int|null> as $bounds */
    private static function bounds(Request $request): array
    {
        $bounds = [];
        foreach (self::RANGES as $field) {
            foreach (['min', 'max'] as $end) {
                $bound = $request->getInt("{$field}_$end", -1, 0, self::MOST[$field]);
                $bounds["{$field}_$end"] = $bound < 0 ? null : $bound;
            }
        }
        return $bounds;
    }

    private static function day(string $day): string
    {
        return Request::isDay($day) ? $day : '';
    }

    /** A moment may lack its seconds: browsers leave those of a whole minute out. */
    private static function dayOrMoment(string $text): string
    {
        [$day, $time] = explode('T', $text, 2) + [1 => null];
        if ($time === null) {
            return self::day($day);
        }
        $valid = preg_match('/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/D', $time, $part) === 1 && Request::isDay($day);
        return $valid ? $text . (isset($part[2]) ? '' : ':00') : '';
    }
}
