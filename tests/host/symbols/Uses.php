<?php

declare(strict_types=1);

namespace Host\Symbols;

/** Symbols found in the addon, each with the places, and what the check could not read. */
final class Uses
{
    /** @var array<string, array<string, list<string>>> kind => symbol => places */
    private array $found = [];
    /** @var array<string, bool> */
    private array $guarded = [];
    /** @var list<string> sentences */
    private array $unreadable = [];

    public function add(string $kind, string $symbol, string $place): void
    {
        $this->found[$kind][$symbol][] = $place;
    }

    public function complain(string $place, string $sentence): void
    {
        $this->unreadable[] = "$place: $sentence";
    }

    /** A call of a function, and whether the same function of ours asks by function_exists() for it. */
    public function call(string $function, bool $isGuarded): void
    {
        $this->guarded[$function] = ($this->guarded[$function] ?? true) && $isGuarded;
    }

    public function isGuarded(string $function): bool
    {
        return $this->guarded[$function] ?? false;
    }

    /** @return list<string> */
    public function unreadable(): array
    {
        return $this->unreadable;
    }

    /** @return array<string, string> "kind symbol" => the first place */
    public function all(): array
    {
        $all = [];
        foreach ($this->found as $kind => $symbols) {
            foreach ($symbols as $symbol => $places) {
                $all["$kind\t$symbol"] = $places[0];
            }
        }
        ksort($all);
        return $all;
    }
}
