<?php

declare(strict_types=1);

/** A search as a person makes it, and the SQL that users have today for it. */
final class Question
{
    /**
     * @param array<string, mixed> $properties of the query beside the pattern
     * @param string $where the same in SQL, behind AND
     * @param string $order the same in SQL
     * @param bool $sql whether the table of today's addon can answer it at all
     */
    public function __construct(
        public readonly string $name,
        public readonly string $pattern,
        private readonly array $properties = [],
        private readonly string $where = '',
        private readonly string $order = 'drop_date',
        public readonly bool $sql = true,
    ) {
    }

    public function query(): Backorder\Query
    {
        $query = $this->plain();
        foreach ($this->properties as $name => $value) {
            $query->$name = $value;
        }
        return $query;
    }

    /** The pattern alone, which is what the contenders are asked. */
    public function plain(): Backorder\Query
    {
        $query = new Backorder\Query();
        $query->pattern = $this->pattern;
        return $query;
    }

    /** @return int|null how many names there are; null: the search met its limit of steps or of time */
    public static function ask(Backorder\Droplist $droplist, Backorder\Query $query): ?int
    {
        try {
            return $droplist->search($query)->total;
        } catch (Backorder\Exception\LimitError) {
            return null;
        }
    }

    /** With one parameter, the pattern. */
    public function select(): string
    {
        return "SELECT SQL_CALC_FOUND_ROWS * FROM original WHERE domain REGEXP ?{$this->where} ORDER BY {$this->order} LIMIT 0, 20";
    }

    /** @return list<self> */
    public static function all(): array
    {
        return [...self::patterns(), ...self::orders(), ...self::filters(), ...self::more()];
    }

    /** @return list<self> */
    private static function patterns(): array
    {
        return array_map(static fn (string $pattern): self => new self($pattern, $pattern), ['zzqqxx', 'shop', '[0-9]{3}$',
            '^[a-z]{4}$', '^(best|top).*(shop|store)$', '^[^aeiou]{5}$', '(auto|moto|car)s?[0-9]*$', '^[a-z]+-[a-z]+$',
            'e.*o.*e', '^a', '.*', '(?=.*[0-9])(?=.*-)', '(.)\1\1']);
    }

    /** Every order both ways, of many names, for that is when it costs. @return list<self> */
    private static function orders(): array
    {
        $columns = ['name' => 'domain', 'dropdate' => 'drop_date', 'characters' => 'characters', 'digits' => 'digits',
            'hyphens' => 'hyphens', 'added' => ''];
        $questions = [];
        foreach ($columns as $order => $column) {
            foreach ([false, true] as $descending) {
                $questions[] = new self(
                    "e by $order" . ($descending ? ', last first' : ''),
                    'e',
                    ['order' => $order, 'descending' => $descending],
                    '',
                    $column . ($descending ? ' DESC' : ''),
                    $column !== '',
                );
            }
        }
        return $questions;
    }

    /** @return list<self> */
    private static function filters(): array
    {
        return [
            new self('shop in 2 zones', 'shop', ['zones' => ['com', 'co.uk']], " AND zone IN ('com', 'co.uk')"),
            new self(
                '[aeiou]{2}, 4 to 7 characters',
                '[aeiou]{2}',
                ['minCharacters' => 4, 'maxCharacters' => 7],
                ' AND characters BETWEEN 4 AND 7',
            ),
            new self('^b.*s$ without digits', '^b.*s$', ['noDigits' => true], ' AND digits = 0'),
            new self('^[0-9] of digits alone', '^[0-9]', ['onlyDigits' => true], ' AND letters = 0 AND hyphens = 0'),
            new self('online with hyphens', 'online', ['minHyphens' => 1], ' AND hyphens >= 1'),
            new self(
                '^c of one week',
                '^c',
                ['dropFrom' => '2027-01-05', 'dropTo' => '2027-01-11 23:59:59'],
                " AND drop_date BETWEEN '2027-01-05' AND '2027-01-11 23:59:59'",
            ),
            new self('shop added in 3 days', 'shop', ['addedFrom' => '2026-12-28'], sql: false),
            new self('shop without shops?$', 'shop', ['exclude' => 'shops?$'], " AND domain NOT REGEXP 'shops?\$'"),
        ];
    }

    /** @return list<self> */
    private static function more(): array
    {
        $shape = Backorder\Query::translate('shape', 'CVCV')['pattern'];
        return [
            new self('shape CVCV', $shape),
            new self('münchen|müller|café', 'münchen|müller|café', sql: false),
            new self('\d{2,}', '\d{2,}'),
            new self('(?i)SHOP$', '(?i)SHOP$'),
            new self('ten words', 'hotel|casino|travel|music|photo|garden|house|money|sport|style'),
            new self('^(..).*\1$', '^(..).*\1$'),
        ];
    }

    /** Patterns that backtracking takes ages for, on the labels that Feed makes for them. @return list<self> */
    public static function catastrophes(): array
    {
        return array_map(static fn (string $pattern): self => new self($pattern, $pattern), [
            '(a+)+$', '(a|aa)+$', '(.*)*x', '(a*)*b', '([a-z]+)*1', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y', '(.*){10,}x',
            '(a|a?)+b', '(a?){30}a{30}b', '^(.*a){20}z', '(?=(a+)+b)(?=(.*a)*c)', '(?=(?=(a*)*b).*(?!(.*)*c))', '(?<!b)(?:a+)+(?<=c)',
            '^(\w+\w*)*-$', '^([a-z0-9]+-?)+[!_]$', '(\w*)*\1[!_]', '(a+)(a+)(a+)\1\2\3b', '^(?:a|b|ab|ba)+c$', '.*.*.*.*.*[!_]',
        ]);
    }
}
