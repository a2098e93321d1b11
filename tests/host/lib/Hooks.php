<?php

declare(strict_types=1);

namespace Host;

/** add_hook() and run_hook(): the documented hook points and nothing else. */
final class Hooks
{
    /** @var array<string, true>|null */
    private static ?array $points = null;
    /** @var array<string, array<int, list<callable>>> point => priority => callbacks */
    private static array $registered = [];

    public static function add(mixed $point, mixed $priority, mixed $function): void
    {
        if (!is_string($point) || !self::isPoint($point)) {
            $name = is_string($point) ? $point : get_debug_type($point);
            throw Violations::record('hook', "add_hook() was given the hook point '$name', which is not documented.");
        }
        if (!is_int($priority)) {
            throw Violations::record('hook', "add_hook('$point') needs an integer priority.");
        }
        if (!is_callable($function)) {
            throw Violations::record('hook', "add_hook('$point') needs a function that can be called.");
        }
        self::$registered[$point][$priority][] = $function;
    }

    /**
     * A point without parameters hands its callbacks an empty array.
     *
     * @return list<mixed> what the callbacks returned, without the nulls
     */
    public static function run(string $point, mixed ...$arguments): array
    {
        if (!self::isPoint($point)) {
            throw Violations::record('hook', "run_hook() was given the hook point '$point', which is not documented.");
        }
        $byPriority = self::$registered[$point] ?? [];
        ksort($byPriority);
        $results = [];
        foreach ($byPriority as $functions) {
            foreach ($functions as $function) {
                $result = $function(...($arguments === [] ? [[]] : $arguments));
                if ($result !== null) {
                    $results[] = $result;
                }
            }
        }
        return $results;
    }

    /** Joins the HTML that output hooks return. */
    public static function html(string $point, mixed ...$arguments): string
    {
        $html = '';
        foreach (self::run($point, ...$arguments) as $part) {
            if (!is_string($part)) {
                $type = get_debug_type($part);
                throw Violations::record('hook', "A callback of $point returned $type; a string of HTML is documented.");
            }
            $html .= $part;
        }
        return $html;
    }

    private static function isPoint(string $point): bool
    {
        if (self::$points === null) {
            $names = file(__DIR__ . '/hook_points.txt', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES);
            self::$points = array_fill_keys($names === false ? [] : $names, true);
        }
        return isset(self::$points[$point]);
    }
}
