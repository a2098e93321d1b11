<?php

declare(strict_types=1);

namespace Host\Symbols;

/**
 * The string keys of an array that an expression makes, as far as they are written out: in array literals, in variables the
 * same function has filled, in what methods of the addon return.
 */
final class Keys
{
    /** Their first argument has the keys of what they return. */
    private const PASS_THROUGH = ['array_intersect_key', 'array_diff_key', 'array_filter', 'array_merge', 'array_replace'];

    /** @param list<Source> $files where methods are looked for */
    public function __construct(private readonly array $files)
    {
    }

    /** @return list<string>|null null when something in it cannot be read */
    public function of(Source $file, int $start, int $end, int $depth = 0): ?array
    {
        if ($depth > 8) {
            return null;
        }
        $keys = [];
        for ($at = $this->afterCondition($file, $start, $end); $at <= $end; $at++) {
            if ($file->is($at, '[') || $file->is($at, T_ARRAY) && $file->is($at + 1, '(')) {
                $open = $file->is($at, '[') ? $at : $at + 1;
                $found = $this->literal($file, $open, $depth);
                $at = $file->closing($open);
            } elseif ($file->is($at, T_VARIABLE)) {
                $found = $this->variable($file, $at, $depth);
                $at = $this->afterChain($file, $at);
            } elseif ($file->is($at, T_STRING) && $file->is($at + 1, '(')) {
                $found = $this->call($file, $at, $depth);
                $at = $file->closing($at + 1);
            } elseif ($file->is($at, [T_STATIC, T_STRING]) && $file->is($at + 1, T_DOUBLE_COLON)) {
                $found = [];
            } elseif ($file->is($at, [T_FN, T_FUNCTION, T_MATCH])) {
                return null;
            } else {
                $found = [];
            }
            if ($found === null) {
                return null;
            }
            $keys = [...$keys, ...$found];
        }
        return array_values(array_unique($keys));
    }

    /** Of "condition ? one : other" the branches count. */
    private function afterCondition(Source $file, int $start, int $end): int
    {
        for ($at = $start; $at <= $end; $at++) {
            if ($file->is($at, ['(', '['])) {
                $at = $file->closing($at);
            } elseif ($file->is($at, '?')) {
                return $at + 1;
            }
        }
        return $start;
    }

    /** @return list<string>|null */
    private function literal(Source $file, int $open, int $depth): ?array
    {
        $keys = [];
        foreach ($file->arguments($open) as [$start, $end]) {
            if ($file->is($start, T_ELLIPSIS)) {
                $spread = $this->of($file, $start + 1, $end, $depth + 1);
                if ($spread === null) {
                    return null;
                }
                $keys = [...$keys, ...$spread];
            } elseif ($file->literal($start) !== null && $file->is($start + 1, T_DOUBLE_ARROW)) {
                $keys[] = (string) $file->literal($start);
            } elseif ($this->hasArrow($file, $start, $end)) {
                return null;
            }
        }
        return $keys;
    }

    private function hasArrow(Source $file, int $start, int $end): bool
    {
        for ($at = $start; $at <= $end; $at++) {
            if ($file->is($at, ['(', '['])) {
                $at = $file->closing($at);
            } elseif ($file->is($at, [T_FN, T_FUNCTION])) {
                return false;
            } elseif ($file->is($at, T_DOUBLE_ARROW)) {
                return true;
            }
        }
        return false;
    }

    /** @return list<string>|null */
    private function variable(Source $file, int $at, int $depth): ?array
    {
        if ($file->is($at + 1, T_OBJECT_OPERATOR)) {
            $end = $this->afterChain($file, $at);
            for ($name = $end; $name > $at && !$file->is($name, T_OBJECT_OPERATOR); $name--) {
                continue;
            }
            return $file->is($end, ')') ? $this->method($file->text($name + 1), $depth) : null;
        }
        if ($file->is($at + 1, '[')) {
            return null;
        }
        $variable = $file->text($at);
        [$start, $end] = $file->functionAround($at);
        $keys = [];
        $isAssigned = false;
        for ($to = $start; $to < $end; $to++) {
            if ($file->text($to) !== $variable || $to === $at) {
                continue;
            }
            $found = null;
            if ($file->is($to + 1, ['=', T_PLUS_EQUAL])) {
                $found = $this->of($file, $to + 2, $this->endOfStatement($file, $to), $depth + 1);
            } elseif ($file->is($to + 1, '[') && $file->is($to + 3, ']') && $file->is($to + 4, '=')) {
                $key = $file->literal($to + 2);
                $found = $key === null ? null : [$key];
            } elseif ($file->is($to - 1, T_AS)) {
                $found = $this->each($file, $to, $depth);
            } else {
                continue;
            }
            if ($found === null) {
                return null;
            }
            $isAssigned = true;
            $keys = [...$keys, ...$found];
        }
        return $isAssigned ? $keys : null;
    }

    /** The keys of the arrays in the list that a foreach goes through. @return list<string>|null */
    private function each(Source $file, int $variable, int $depth): ?array
    {
        for ($at = $variable; $at > 0 && !$file->is($at, T_FOREACH); $at--) {
            continue;
        }
        if (!$file->is($at + 2, '[')) {
            return null;
        }
        $keys = [];
        foreach ($file->arguments($at + 2) as [$start, $end]) {
            $found = $this->of($file, $start, $end, $depth + 1);
            if ($found === null) {
                return null;
            }
            $keys = [...$keys, ...$found];
        }
        return $keys;
    }

    /** @return list<string>|null */
    private function call(Source $file, int $at, int $depth): ?array
    {
        if ($file->is($at - 1, [T_OBJECT_OPERATOR, T_DOUBLE_COLON])) {
            return $this->method($file->text($at), $depth);
        }
        if (!in_array($file->text($at), self::PASS_THROUGH, true)) {
            return null;
        }
        $keys = [];
        $count = str_starts_with($file->text($at), 'array_merge') ? 9 : 1;
        foreach (array_slice($file->arguments($at + 1), 0, $count) as [$start, $end]) {
            $found = $this->of($file, $start, $end, $depth + 1);
            if ($found === null) {
                return null;
            }
            $keys = [...$keys, ...$found];
        }
        return $keys;
    }

    /** What the addon's methods of this name return. @return list<string>|null */
    private function method(string $name, int $depth): ?array
    {
        $keys = null;
        foreach ($this->files as $file) {
            foreach ($file->functions() as [$function, $start, $end]) {
                for ($at = $start; $function === $name && $at < $end; $at++) {
                    if ($file->is($at, T_RETURN)) {
                        $found = $this->of($file, $at + 1, $this->endOfStatement($file, $at), $depth + 1);
                        if ($found === null) {
                            return null;
                        }
                        $keys = [...$keys ?? [], ...$found];
                    }
                }
            }
        }
        return $keys;
    }

    private function endOfStatement(Source $file, int $at): int
    {
        while ($at < count($file->tokens) - 1 && !$file->is($at + 1, ';')) {
            $at = $file->is($at + 1, ['(', '[', '{']) ? $file->closing($at + 1) : $at + 1;
        }
        return $at;
    }

    /** The last token of "$a->b(...)->c" from its variable on. */
    private function afterChain(Source $file, int $at): int
    {
        while ($file->is($at + 1, [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR])) {
            $at += 2;
            if ($file->is($at + 1, '(')) {
                $at = $file->closing($at + 1);
            }
        }
        return $at;
    }
}
