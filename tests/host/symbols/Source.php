<?php

declare(strict_types=1);

namespace Host\Symbols;

use PhpToken;

/** One PHP file as tokens without spaces and comments, with the names it gives to things. */
final class Source
{
    /** @var list<PhpToken> */
    public readonly array $tokens;
    public readonly string $namespace;
    /** @var array<string, string> alias in lower case => class */
    public readonly array $imports;

    public function __construct(public readonly string $path, string $text)
    {
        $skipped = [T_WHITESPACE, T_COMMENT, T_DOC_COMMENT, T_OPEN_TAG, T_CLOSE_TAG, T_INLINE_HTML];
        $all = PhpToken::tokenize($text);
        $this->tokens = array_values(array_filter($all, static fn (PhpToken $token): bool => !$token->is($skipped)));
        $this->namespace = $this->readNamespace();
        $this->imports = $this->readImports();
    }

    public function token(int $at): ?PhpToken
    {
        return $this->tokens[$at] ?? null;
    }

    public function is(int $at, int|string|array $kind): bool
    {
        return $this->token($at)?->is($kind) ?? false;
    }

    public function text(int $at): string
    {
        return $this->token($at)?->text ?? '';
    }

    public function place(int $at): string
    {
        return $this->path . ':' . ($this->token($at)?->line ?? 0);
    }

    /** The class a name stands for here. */
    public function resolve(string $name): string
    {
        if (str_starts_with($name, '\\')) {
            return ltrim($name, '\\');
        }
        if (str_starts_with(strtolower($name), 'namespace\\')) {
            return $this->namespace . substr($name, 9);
        }
        $parts = explode('\\', $name);
        $import = $this->imports[strtolower($parts[0])] ?? null;
        if ($import !== null) {
            return implode('\\', [$import, ...array_slice($parts, 1)]);
        }
        return $this->namespace === '' ? $name : $this->namespace . '\\' . $name;
    }

    /** The text of a literal without variables; null for anything else. */
    public function literal(int $at): ?string
    {
        if (!$this->is($at, T_CONSTANT_ENCAPSED_STRING)) {
            return null;
        }
        $inner = substr($this->text($at), 1, -1);
        return $this->text($at)[0] === "'" ? strtr($inner, ["\\'" => "'", '\\\\' => '\\']) : stripcslashes($inner);
    }

    /** Index of the bracket that closes the one at $open. */
    public function closing(int $open): int
    {
        $depth = 0;
        for ($at = $open; $at < count($this->tokens); $at++) {
            if ($this->is($at, ['(', '[', '{', T_ATTRIBUTE, T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES])) {
                $depth++;
            } elseif ($this->is($at, [')', ']', '}']) && --$depth === 0) {
                return $at;
            }
        }
        return count($this->tokens) - 1;
    }

    /** @return list<array{int, int}> first and last token of each argument of the call whose "(" stands at $open */
    public function arguments(int $open): array
    {
        $close = $this->closing($open);
        $arguments = [];
        $start = $open + 1;
        for ($at = $start; $at <= $close; $at++) {
            if ($this->is($at, ['(', '[', '{', T_ATTRIBUTE, T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES])) {
                $at = $this->closing($at);
            } elseif ($at === $close || $this->is($at, ',')) {
                if ($at > $start) {
                    $arguments[] = [$start, $at - 1];
                }
                $start = $at + 1;
            }
        }
        return $arguments;
    }

    /** @return array{int, int} first and last token of the outermost function around $at; the whole file where there is none */
    public function functionAround(int $at): array
    {
        foreach ($this->functions() as [, $start, $end]) {
            if ($at >= $start && $at <= $end) {
                return [$start, $end];
            }
        }
        return [0, count($this->tokens) - 1];
    }

    /** @return list<array{string, int, int}> name, first and last token of each named function or method, parameters included */
    public function functions(): array
    {
        $functions = [];
        for ($at = 0; $at < count($this->tokens); $at++) {
            $name = $at + ($this->is($at + 1, '&') ? 2 : 1);
            if (!$this->is($at, T_FUNCTION) || $this->is($at - 1, T_USE) || !$this->is($name + 1, '(')) {
                continue;
            }
            $body = $this->closing($name + 1);
            while ($body < count($this->tokens) && !$this->is($body, ['{', ';'])) {
                $body++;
            }
            $end = $this->is($body, '{') ? $this->closing($body) : $body;
            $functions[] = [$this->text($name), $at, $end];
            $at = $end;
        }
        return $functions;
    }

    /** @return list<string> functions and classes declared here, in full; no methods */
    public function declared(): array
    {
        $prefix = $this->namespace === '' ? '' : $this->namespace . '\\';
        $names = [];
        for ($at = 0; $at < count($this->tokens); $at++) {
            $isClass = $this->is($at, [T_CLASS, T_INTERFACE, T_TRAIT, T_ENUM]) && !$this->is($at - 1, [T_DOUBLE_COLON, T_NEW]);
            if (($isClass || $this->is($at, T_FUNCTION)) && $this->is($at + 1, T_STRING)) {
                $names[] = $prefix . $this->text($at + 1);
            }
            if ($isClass) {
                while ($at < count($this->tokens) && !$this->is($at, '{')) {
                    $at++;
                }
                $at = $this->closing($at);
            }
        }
        return $names;
    }

    /** @return array<string, string> "Class::NAME" => value, for constants that are one literal */
    public function constants(): array
    {
        $constants = [];
        $class = '';
        for ($at = 0; $at < count($this->tokens); $at++) {
            if ($this->is($at, [T_CLASS, T_INTERFACE, T_ENUM, T_TRAIT]) && $this->is($at + 1, T_STRING) && !$this->is($at - 1, T_DOUBLE_COLON)) {
                $class = $this->resolve('namespace\\' . $this->text($at + 1));
            }
            if ($this->is($at, T_CONST) && $this->is($at + 2, '=') && $this->is($at + 4, ';') && $this->literal($at + 3) !== null) {
                $constants[$class . '::' . $this->text($at + 1)] = (string) $this->literal($at + 3);
            }
        }
        return $constants;
    }

    private function readNamespace(): string
    {
        foreach ($this->tokens as $at => $token) {
            if ($token->is(T_NAMESPACE) && $this->is($at + 1, [T_STRING, T_NAME_QUALIFIED])) {
                return $this->text($at + 1);
            }
        }
        return '';
    }

    /** @return array<string, string> */
    private function readImports(): array
    {
        $imports = [];
        $depth = 0;
        foreach ($this->tokens as $at => $token) {
            $depth += $token->is(['{', T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES]) ? 1 : ($token->is('}') ? -1 : 0);
            if ($depth > 0 || !$token->is(T_USE) || !$this->is($at + 1, [T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED])) {
                continue;
            }
            $class = ltrim($this->text($at + 1), '\\');
            $short = $this->is($at + 2, T_AS) ? $this->text($at + 3) : substr($class, (int) strrpos("\\$class", '\\'));
            $imports[strtolower($short)] = $class;
        }
        return $imports;
    }
}
