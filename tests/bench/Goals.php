<?php

declare(strict_types=1);

/** What a bench is to reach, what it reached, and how far that is apart. */
final class Goals
{
    /** @var list<array<string, string>> */
    private array $rows = [];

    public function __construct(private readonly Bench $bench)
    {
    }

    public function atMost(string $goal, float $measured, float $limit, string $unit): void
    {
        $this->add($goal, 'at most', $measured, $limit, $unit, $measured <= $limit);
    }

    public function atLeast(string $goal, float $measured, float $limit, string $unit): void
    {
        $this->add($goal, 'at least', $measured, $limit, $unit, $measured >= $limit);
    }

    /** A limit set for a million rows and for five; between and beyond them in proportion, below a million as for one. */
    public static function atRows(int $rows, float $million, float $five): float
    {
        return $million + ($five - $million) * max(0, $rows - 1e6) / 4e6;
    }

    public function print(): void
    {
        array_map($this->bench->add(...), $this->rows);
        $this->bench->print('Goals');
    }

    private function add(string $goal, string $side, float $measured, float $limit, string $unit, bool $met): void
    {
        $this->rows[] = [
            'goal' => $goal,
            'wanted' => sprintf('%s %s %s', $side, self::number($limit), $unit),
            'measured' => self::number($measured) . " $unit",
            'verdict' => $met ? 'met' : 'MISSED',
            'by' => self::apart($measured, $limit),
        ];
    }

    /** How far, whichever side: in times where there is something to divide by. */
    private static function apart(float $measured, float $limit): string
    {
        [$small, $large] = [min($measured, $limit), max($measured, $limit)];
        return $small > 0 ? 'x ' . self::number($large / $small) : self::number($large);
    }

    private static function number(float $value): string
    {
        return $value == floor($value) || $value >= 100 ? number_format($value) : sprintf($value < 0.1 ? '%.3f' : ($value < 10 ? '%.2f' : '%.1f'), $value);
    }
}
