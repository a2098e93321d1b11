<?php

declare(strict_types=1);

/** Lines over two logarithmic axes as SVG, in colours that can be read on white and on black. */
final class Plot
{
    private const WIDTH = 720;
    private const HEIGHT = 400;
    private const LEFT = 76;
    private const RIGHT = 24;
    private const TOP = 78;
    private const BOTTOM = 56;
    private const INK = '#7a828e';
    private const COLOURS = ['#2f81d8', '#d9822b', '#3f9c52', '#a56cc9', '#c9506b'];
    /** More decades than these, and only powers of ten are written beside the axis. */
    private const CROWDED = 2.5;

    /** @var array<string, array<int|float, float>> name => x => y */
    private array $lines = [];

    public function __construct(private readonly string $title, private readonly string $x, private readonly string $y)
    {
    }

    /** @param array<int|float, float> $points x => y, both above zero */
    public function line(string $name, array $points): void
    {
        ksort($points);
        $this->lines[$name] = $points;
    }

    public function svg(): string
    {
        $xs = array_merge(...array_map('array_keys', array_values($this->lines)));
        $ys = array_merge(...array_map('array_values', array_values($this->lines)));
        $xTicks = self::ticks(min($xs), max($xs));
        $yTicks = self::ticks(min($ys), max($ys));
        $right = self::WIDTH - self::RIGHT;
        $bottom = self::HEIGHT - self::BOTTOM;
        $atX = self::scale($xTicks, self::LEFT, $right);
        $atY = self::scale($yTicks, $bottom, self::TOP);

        $parts = [self::text(self::LEFT, 24, $this->title, 'start', 'font-weight="600" font-size="17"')];
        foreach ($yTicks as $value) {
            $parts[] = self::stroke(self::LEFT, $atY($value), $right, $atY($value));
            if (self::isTold($value, $yTicks)) {
                $parts[] = self::text(self::LEFT - 8, $atY($value) + 5, self::number($value), 'end');
            }
        }
        foreach ($xTicks as $value) {
            $parts[] = self::stroke($atX($value), self::TOP, $atX($value), $bottom);
            if (self::isTold($value, $xTicks)) {
                $parts[] = self::text($atX($value), $bottom + 20, self::number($value), 'middle');
            }
        }
        $parts[] = self::text(intdiv(self::LEFT + $right, 2), self::HEIGHT - 12, $this->x, 'middle');
        $middle = intdiv(self::TOP + $bottom, 2);
        $parts[] = self::text(18, $middle, $this->y, 'middle', "transform=\"rotate(-90 18 $middle)\"");
        return $this->document([...$parts, ...$this->drawLines($atX, $atY), ...$this->legend()]);
    }

    /** @param list<string> $parts */
    private function document(array $parts): string
    {
        $size = sprintf('viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"', self::WIDTH, self::HEIGHT);
        $font = 'font-family="system-ui, sans-serif" font-size="14"';
        $title = htmlspecialchars($this->title);
        $body = implode("\n", $parts);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" $size role=\"img\" $font>\n<title>$title</title>\n$body\n</svg>\n";
    }

    /** @return list<string> */
    private function drawLines(callable $atX, callable $atY): array
    {
        $parts = [];
        foreach (array_values($this->lines) as $i => $points) {
            $colour = self::COLOURS[$i % count(self::COLOURS)];
            $path = [];
            foreach ($points as $x => $y) {
                $path[] = sprintf('%.1f,%.1f', $atX($x), $atY($y));
            }
            $parts[] = sprintf('<polyline fill="none" stroke="%s" stroke-width="2.5" stroke-linejoin="round" points="%s"/>', $colour, implode(' ', $path));
            foreach ($path as $point) {
                [$x, $y] = explode(',', $point);
                $parts[] = "<circle cx=\"$x\" cy=\"$y\" r=\"3.5\" fill=\"$colour\"/>";
            }
        }
        return $parts;
    }

    /** @return list<string> one line of names, each behind a stroke of its colour */
    private function legend(): array
    {
        $parts = [];
        $at = self::LEFT;
        foreach (array_keys($this->lines) as $i => $name) {
            $colour = self::COLOURS[$i % count(self::COLOURS)];
            $parts[] = sprintf('<path d="M%d 50h18" stroke="%s" stroke-width="3"/>', $at, $colour);
            $parts[] = self::text($at + 24, 55, $name, 'start');
            $at += 44 + (int) (7.8 * mb_strlen($name)); // what a letter of this size is wide, about
        }
        return $parts;
    }

    /** 1, 2, 5, 10, 20, ... from the last one not above the least value to the first one not below the greatest. @return list<float> */
    private static function ticks(float $least, float $greatest): array
    {
        $steps = [];
        for ($decade = (int) floor(log10($least)); $decade <= ceil(log10($greatest)); $decade++) {
            foreach ([1, 2, 5] as $digit) {
                $steps[] = $digit * 10 ** $decade;
            }
        }
        $below = array_filter($steps, static fn (float $step): bool => $step <= $least * 1.001);
        $above = array_filter($steps, static fn (float $step): bool => $step >= $greatest * 0.999);
        $from = array_key_last($below);
        $to = max((int) array_key_first($above), $from + 1);
        return array_slice($steps, $from, $to - $from + 1);
    }

    /** @param list<float> $ticks */
    private static function isTold(float $value, array $ticks): bool
    {
        $power = log10($value);
        return log10(end($ticks) / $ticks[0]) <= self::CROWDED || abs($power - round($power)) < 1e-6;
    }

    /** @param list<float> $ticks @return callable(float): float */
    private static function scale(array $ticks, float $begin, float $end): callable
    {
        $low = log10($ticks[0]);
        $high = log10(end($ticks));
        return static fn (float $value): float => $begin + ($end - $begin) * (log10($value) - $low) / ($high - $low);
    }

    private static function number(float $value): string
    {
        return match (true) {
            $value >= 1e6 => $value / 1e6 . 'M',
            $value >= 1e3 => $value / 1e3 . 'k',
            default => (string) round($value, 3),
        };
    }

    private static function stroke(float $x1, float $y1, float $x2, float $y2): string
    {
        return sprintf('<path d="M%.1f %.1fL%.1f %.1f" stroke="%s" stroke-opacity="0.3"/>', $x1, $y1, $x2, $y2, self::INK);
    }

    private static function text(float $x, float $y, string $text, string $anchor, string $more = ''): string
    {
        return sprintf('<text x="%.1f" y="%.1f" fill="%s" text-anchor="%s" %s>%s</text>', $x, $y, self::INK, $anchor, $more, htmlspecialchars($text));
    }
}
