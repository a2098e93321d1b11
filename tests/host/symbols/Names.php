<?php

declare(strict_types=1);

namespace Host\Symbols;

/** Functions, classes, methods, constants, hooks and globals of WHMCS in PHP files: what neither PHP nor the addon declares. */
final class Names
{
    /** Names of ours: the addon's classes, and the extension's. That they exist is for other tests to find. */
    private const OURS = ['WHMCS\\Module\\Addon\\Ispapibackorder\\', 'Backorder\\'];
    private const GLOBALS = ['$_SESSION', '$GLOBALS'];

    /** @param array<string, true> $declared functions and classes of the addon, in lower case */
    public function __construct(private readonly array $declared, private readonly Uses $uses)
    {
    }

    public function scan(Source $file): void
    {
        foreach ($file->imports as $class) {
            $this->addClass($class, $file->path);
        }
        foreach ($file->tokens as $at => $token) {
            if ($token->is([T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, T_NAME_RELATIVE])) {
                $this->name($file, $at);
            } elseif ($token->is(T_VARIABLE) && in_array($token->text, self::GLOBALS, true)) {
                $this->global($file, $at);
            }
        }
        foreach ($file->functions() as [, $start, $end]) {
            $this->methods($file, $start, $end);
        }
    }

    private function name(Source $file, int $at): void
    {
        $name = $file->text($at);
        if ($file->is($at - 1, [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_FUNCTION, T_CONST, T_NAMESPACE, T_CLASS, T_CASE, T_ENUM])) {
            return;
        }
        if ($file->is($at - 1, T_DOUBLE_COLON)) {
            $this->static($file, $at);
        } elseif ($file->is($at + 1, '(') && !$file->is($at - 1, [T_NEW, T_FN])) {
            $this->call($file, $at);
        } elseif ($file->is($at + 1, T_DOUBLE_COLON) || $this->isClassPosition($file, $at)) {
            $this->addClass($file->resolve($name), $file->place($at));
        } elseif (!$file->is($at - 1, T_USE) && !$file->is($at + 1, ':') && preg_match('/^[A-Z][A-Z0-9_]+$/', $name) === 1) {
            $this->constant($name, $file->place($at));
        }
    }

    /** After what only a class can stand, or before the variable it is the type of. */
    private function isClassPosition(Source $file, int $at): bool
    {
        $before = [T_NEW, T_EXTENDS, T_IMPLEMENTS, T_INSTANCEOF, T_NAME_QUALIFIED];
        return $file->is($at - 1, $before)
            || $file->is($at + 1, T_VARIABLE)
            || str_contains($file->text($at), '\\') && !$file->is($at - 1, [T_USE, T_NAMESPACE]);
    }

    private function call(Source $file, int $at): void
    {
        $name = ltrim($file->text($at), '\\');
        if ($file->is($at - 1, '&') && $file->is($at - 2, T_FUNCTION)) {
            return;
        }
        if (in_array(strtolower($name), ['function_exists', 'class_exists', 'defined', 'is_callable'], true)) {
            $tested = $file->literal($at + 2);
            match (true) {
                $tested === null => null,
                strtolower($name) === 'defined' => $this->constant($tested, $file->place($at)),
                strtolower($name) === 'class_exists' => $this->addClass($tested, $file->place($at)),
                default => $this->addFunction($file, $tested, $at),
            };
        }
        if ($name === 'add_hook') {
            $point = $file->literal($at + 2);
            $point === null
                ? $this->uses->complain($file->place($at), 'the first argument of add_hook() must be written out')
                : $this->uses->add('hook', $point, $file->place($at));
        }
        $this->addFunction($file, $name, $at);
        $this->uses->call($name, $this->isAskedFor($file, $at, $name));
    }

    private function isAskedFor(Source $file, int $call, string $name): bool
    {
        [$start, $end] = $file->functionAround($call);
        for ($at = $start; $at < $end; $at++) {
            if ($file->text($at) === 'function_exists' && $file->literal($at + 2) === $name) {
                return true;
            }
        }
        return false;
    }

    private function static(Source $file, int $at): void
    {
        if ($file->is($at - 2, [T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED]) && $file->is($at + 1, '(')) {
            $this->addMethod($file->resolve($file->text($at - 2)), $file->text($at), $file->place($at));
        }
    }

    /** Calls on variables that are WHMCS's objects by their parameter's type, by "new", or by addChild(). */
    private function methods(Source $file, int $start, int $end): void
    {
        $types = [];
        for ($at = $start; $at <= $end; $at++) {
            if (!$file->is($at, T_VARIABLE)) {
                continue;
            }
            $variable = $file->text($at);
            if ($file->is($at - 1, [T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED])) {
                $types[$variable] = $file->resolve($file->text($at - 1));
            } elseif ($file->is($at + 1, '=') && $file->is($at + 2, T_NEW)) {
                $types[$variable] = $file->resolve($file->text($at + 3));
            } elseif ($file->is($at + 1, '=') && $file->is($at + 3, T_OBJECT_OPERATOR) && $file->text($at + 4) === 'addChild') {
                $types[$variable] = $types[$file->text($at + 2)] ?? '';
            } elseif ($file->is($at + 1, [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR]) && $file->is($at + 3, '(')) {
                $this->addMethod($types[$variable] ?? '', $file->text($at + 2), $file->place($at));
            }
        }
    }

    private function global(Source $file, int $at): void
    {
        $key = $file->is($at + 1, '[') ? $file->literal($at + 2) : null;
        if ($key !== null) {
            $this->uses->add('global', $file->text($at) . "['$key']", $file->place($at));
        } elseif (!$file->is($at + 1, '[') || $file->text($at + 2) !== 'Addon') {
            $this->uses->complain($file->place($at), $file->text($at) . ' must be read by a key that is written out, or by Addon::NAME');
        }
    }

    private function addFunction(Source $file, string $name, int $at): void
    {
        $isOurs = isset($this->declared[strtolower($name)])
            || isset($this->declared[strtolower("$file->namespace\\$name")])
            || str_contains($name, '\\');
        if (!$isOurs && !self::isOfPhp($name)) {
            $this->uses->add('function', $name, $file->place($at));
        }
    }

    private static function isOfPhp(string $function): bool
    {
        return function_exists($function) && (new \ReflectionFunction($function))->isInternal()
            || in_array(strtolower($function), ['isset', 'empty', 'exit', 'die', 'list', 'array', 'unset', 'eval'], true);
    }

    private function addClass(string $class, string $place): void
    {
        $words = ['self', 'static', 'parent', 'mixed', 'string', 'int', 'float', 'bool', 'array', 'null', 'void', 'never', 'object',
            'callable', 'iterable', 'false', 'true'];
        if ($this->isForeign($class) && !in_array(strtolower($class), $words, true)) {
            $this->uses->add('class', $class, $place);
        }
    }

    private function isForeign(string $class): bool
    {
        foreach (self::OURS as $prefix) {
            if (stripos($class, $prefix) === 0) {
                return false;
            }
        }
        $isOfPhp = class_exists($class, false) || interface_exists($class, false) || enum_exists($class, false);
        return $class !== '' && !isset($this->declared[strtolower($class)]) && !($isOfPhp && (new \ReflectionClass($class))->isInternal());
    }

    private function addMethod(string $class, string $method, string $place): void
    {
        if ($class !== '' && stripos($class, 'WHMCS\\') === 0 && stripos($class, self::OURS[0]) !== 0) {
            $this->uses->add('method', "$class::$method", $place);
        } elseif (in_array($class, ['Lang', 'Menu'], true)) {
            $this->uses->add('method', "$class::$method", $place);
        }
    }

    private function constant(string $name, string $place): void
    {
        if (!defined($name) && !in_array($name, ['TRUE', 'FALSE', 'NULL'], true)) {
            $this->uses->add('constant', $name, $place);
        }
    }
}
