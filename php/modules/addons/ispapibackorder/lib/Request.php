<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** Typed reading of what the browser sent. What is missing or out of bounds becomes the default. */
final class Request
{
    private const MAX_TEXT = 8000;
    /** More pages than any list has. */
    private const MAX_PAGE = 10_000_000;

    /**
     * @param array<mixed> $query
     * @param array<mixed> $body
     */
    public function __construct(
        private readonly array $query,
        private readonly array $body,
        private readonly string $method
    ) {
    }

    public static function current(): self
    {
        return new self($_GET, $_POST, (string) ($_SERVER['REQUEST_METHOD'] ?? 'GET'));
    }

    public function isPost(): bool
    {
        return strtoupper($this->method) === 'POST';
    }

    /** A text of the address, without control characters, cut at $length bytes. */
    public function get(string $name, int $length = 255): string
    {
        return self::text($this->query[$name] ?? null, $length);
    }

    /** What the address has there and is not UTF-8, and so reads as none; cut at $length bytes, empty where it is. */
    public function broken(string $name, int $length): string
    {
        $value = $this->query[$name] ?? null;
        return is_string($value) && !mb_check_encoding($value, 'UTF-8') ? substr($value, 0, $length) : '';
    }

    public function getInt(string $name, int $default, int $least, int $most): int
    {
        return self::integer($this->query[$name] ?? null, $default, $least, $most);
    }

    /** Whether it is a day as fields of dates send one, "YYYY-MM-DD", and there is such a day. */
    public static function isDay(string $text): bool
    {
        return preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
    }

    /** The page of a list that the address asks for, from 1; the list may have fewer. */
    public function page(): int
    {
        $number = $this->get('p', 40);
        return ctype_digit($number) ? max(1, min(self::MAX_PAGE, (int) $number)) : 1;
    }

    public function getFlag(string $name): bool
    {
        return in_array($this->get($name, 4), ['1', 'on'], true);
    }

    /**
     * @param list<string> $choices the first is the default
     */
    public function getChoice(string $name, array $choices): string
    {
        $value = $this->get($name, 40);
        return in_array($value, $choices, true) ? $value : $choices[0];
    }

    /** @return list<string> */
    public function getList(string $name, int $count, int $length): array
    {
        return self::texts($this->query[$name] ?? null, $count, $length);
    }

    /** A text of the body of a POST. */
    public function post(string $name, int $length = 255): string
    {
        return self::text($this->body[$name] ?? null, $length);
    }

    /** A text as it came, of any number of lines; cut at $length bytes, empty if not UTF-8. */
    public function postLong(string $name, int $length): string
    {
        return self::long($this->body[$name] ?? null, $length);
    }

    /** As postLong(), or of one line for each of a list. */
    public function postLines(string $name, int $length): string
    {
        $value = $this->body[$name] ?? null;
        return self::long(is_array($value) ? implode("\n", array_filter($value, is_string(...))) : $value, $length);
    }

    public function postInt(string $name, int $default, int $least, int $most): int
    {
        return self::integer($this->body[$name] ?? null, $default, $least, $most);
    }

    public function posted(string $name): bool
    {
        return isset($this->body[$name]);
    }

    /** @return array<string, string> */
    public function postMap(string $name, int $count, int $length): array
    {
        $value = $this->body[$name] ?? null;
        $map = [];
        foreach (is_array($value) ? array_slice($value, 0, $count, true) : [] as $key => $text) {
            $map[self::text((string) $key, $length)] = self::text($text, $length);
        }
        return $map;
    }

    /** @return array<string, array<string, string>> */
    public function postTable(string $name, int $rows, int $columns, int $length): array
    {
        $value = $this->body[$name] ?? null;
        $table = [];
        foreach (is_array($value) ? array_slice($value, 0, $rows, true) : [] as $row => $cells) {
            foreach (is_array($cells) ? array_slice($cells, 0, $columns, true) : [] as $column => $text) {
                $table[self::text((string) $row, $length)][(string) $column] = self::text($text, $length);
            }
        }
        return $table;
    }

    private static function long(mixed $value, int $length): string
    {
        $isText = is_string($value) && mb_check_encoding($value, 'UTF-8');
        return $isText ? mb_strcut($value, 0, $length, 'UTF-8') : '';
    }

    private static function text(mixed $value, int $length): string
    {
        if (!is_string($value) || !mb_check_encoding($value, 'UTF-8')) {
            return '';
        }
        $value = (string) preg_replace('/[\x00-\x1f\x7f]+/', ' ', $value);
        return mb_strcut(trim($value), 0, min($length, self::MAX_TEXT), 'UTF-8');
    }

    /** @return list<string> */
    private static function texts(mixed $value, int $count, int $length): array
    {
        $texts = [];
        foreach (array_slice(array_values((array) $value), 0, $count) as $text) {
            $text = self::text($text, $length);
            if ($text !== '') {
                $texts[] = $text;
            }
        }
        return $texts;
    }

    private static function integer(mixed $value, int $default, int $least, int $most): int
    {
        $options = ['options' => ['min_range' => $least, 'max_range' => $most]];
        $number = is_string($value) ? filter_var($value, FILTER_VALIDATE_INT, $options) : false;
        return $number === false ? $default : $number;
    }
}
