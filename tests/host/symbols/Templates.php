<?php

declare(strict_types=1);

namespace Host\Symbols;

/**
 * Smarty templates: variables that nobody assigns in them, tags, functions and modifiers that are not Smarty's own, and
 * included files that are the theme's. Mail texts are templates, too.
 */
final class Templates
{
    /** Variables the addon gives to its templates (ClientArea::frame, View::render). */
    private const OURS = ['bo', 'smarty'];
    private const TAGS = [
        'if', 'elseif', 'else', 'foreach', 'foreachelse', 'for', 'forelse', 'while', 'include', 'extends', 'block', 'literal',
        'assign', 'append', 'capture', 'strip', 'ldelim', 'rdelim', 'function', 'call', 'break', 'continue', 'nocache',
    ];
    private const MODIFIERS = [
        'escape', 'count', 'replace', 'nl2br', 'default', 'date_format', 'truncate', 'lower', 'upper', 'capitalize', 'strip_tags',
        'string_format', 'regex_replace', 'cat', 'indent', 'join', 'split', 'noescape', 'json_encode',
    ];

    public function __construct(private readonly Uses $uses)
    {
    }

    public function page(string $path, string $text): void
    {
        $tags = $this->tags($text);
        $local = $this->assigned($tags);
        foreach ($tags as [$line, $tag]) {
            $place = "$path:$line";
            foreach ($this->variables($tag) as $variable) {
                if (!in_array($variable, [...self::OURS, ...$local], true)) {
                    $this->uses->add('template-variable', $variable, $place);
                }
            }
            $this->tag($tag, $place);
            foreach ($this->modifiers($tag) as $modifier) {
                if (!in_array($modifier, self::MODIFIERS, true)) {
                    $this->uses->add('template-modifier', $modifier, $place);
                }
            }
        }
    }

    /** A mail's text in PHP or in a language file: every variable is a merge field. */
    public function mail(string $place, string $text): void
    {
        $tags = $this->tags($text);
        $local = $this->assigned($tags);
        foreach ($tags as [, $tag]) {
            foreach (array_diff($this->variables($tag), $local) as $field) {
                $this->uses->add('mail-field', $field, $place);
            }
        }
    }

    private function tag(string $tag, string $place): void
    {
        if (preg_match('~^/?([a-zA-Z_]\w*)~', $tag, $name) !== 1) {
            return;
        }
        if (in_array($name[1], ['include', 'extends'], true)) {
            $this->included($tag, $place);
        }
        if (!in_array($name[1], self::TAGS, true)) {
            $this->uses->add('template-tag', $name[1], $place);
        }
    }

    /** A file of the theme is included by "$template/..."; ours by "`$bo.parts`/..." or by its bare name. */
    private function included(string $tag, string $place): void
    {
        preg_match('~\bfile=(?:"([^"]*)"|\'([^\']*)\'|(\S+))~', $tag, $file);
        $name = end($file) ?: '';
        if (str_starts_with($name, '$template/') || str_starts_with($name, '`$template`/')) {
            $this->uses->add('template-include', substr($name, (int) strpos($name, '/') + 1), $place);
        } elseif ($name === '' || str_starts_with($name, '$') || str_contains($name, '..')) {
            $this->uses->complain($place, "it cannot be read which file {{$tag}} includes");
        }
    }

    /** @return list<array{int, string}> line and inside of each tag; not in {literal}, not comments, not "{ " */
    private function tags(string $text): array
    {
        $blank = static fn (array $match): string => str_repeat("\n", substr_count($match[0], "\n"));
        $text = (string) preg_replace_callback(['~\{\*.*?\*\}~s', '~\{literal\}.*?\{/literal\}~s'], $blank, $text);
        preg_match_all('~\{(?!\s)((?:"(?:[^"\\\\]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|[^{}"\'])*)\}~s', $text, $found, PREG_OFFSET_CAPTURE);
        return array_map(
            static fn (array $match): array => [substr_count($text, "\n", 0, $match[1]) + 1, $match[0]],
            $found[1]
        );
    }

    /**
     * @param list<array{int, string}> $tags
     * @return list<string>
     */
    private function assigned(array $tags): array
    {
        $names = [];
        foreach ($tags as [, $tag]) {
            $patterns = ['~^(?:assign|append|capture)\b.*?\b(?:var|assign)=[\'"]?(\w+)~', '~^assign\s+[\'"]?(\w+)~', '~^\$(\w+)(?:\[[^]]*\])?\s*=[^=]~',
                '~^foreach\b.*\bas\s+\$(\w+)~s', '~^foreach\b.*=>\s*\$(\w+)~s', '~^foreach\b.*\bitem=[\'"]?(\w+)~', '~^for\s+\$(\w+)~'];
            foreach ($patterns as $pattern) {
                if (preg_match($pattern, $tag, $match) === 1) {
                    $names[] = $match[1];
                }
            }
            // What an include hands on is a variable in the included file, which is scanned by itself.
            if (preg_match('~^include\b~', $tag) === 1) {
                preg_match_all('~\b(\w+)=~', $tag, $handed);
                $this->handed = [...$this->handed, ...$handed[1]];
            }
        }
        return [...$names, ...$this->handed];
    }

    /** @var list<string> */
    private array $handed = [];

    /** First pass over all templates, so that what one hands to another is known. */
    public function prepare(string $text): void
    {
        $this->assigned($this->tags($text));
    }

    /** @return list<string> */
    private function variables(string $tag): array
    {
        // Single-quoted text has no variables in Smarty.
        $code = (string) preg_replace("~'(?:[^'\\\\]|\\\\.)*'~", "''", $tag);
        preg_match_all('~\$([a-zA-Z_]\w*)~', $code, $names);
        return array_values(array_unique($names[1]));
    }

    /** @return list<string> */
    private function modifiers(string $tag): array
    {
        $code = (string) preg_replace(['~"(?:[^"\\\\]|\\\\.)*"~', "~'(?:[^'\\\\]|\\\\.)*'~", '~\|\|~'], ["''", "''", ' '], $tag);
        preg_match_all('~\|@?([a-zA-Z_]\w*)~', $code, $names);
        return array_values(array_unique($names[1]));
    }
}
