<?php

declare(strict_types=1);

/** Others that search text, over the labels of all rows of the list; see contenders.c. */
final class Contenders
{
    public const NAMES = ['Hyperscan', 'PCRE2 by label', 'PCRE2 buffer', 'ripgrep'];
    /** The one that answers just what we answer: its count must be ours. */
    public const SAME = 'PCRE2 by label';

    /** @var resource */
    private $process;
    /** @var array{0: resource, 1: resource} */
    private array $pipes = [];
    public readonly string $versions;

    /** @param string $binary contenders.c, built */
    public function __construct(string $binary, Bench $bench)
    {
        [$ascii, $unicode] = self::labels($bench);
        $process = proc_open([$binary, $ascii, $unicode], [['pipe', 'r'], ['pipe', 'w']], $this->pipes);
        if ($process === false) {
            throw new RuntimeException("$binary does not start");
        }
        $this->process = $process;
        $hyperscan = explode(' ', $this->line())[0];
        exec('rg --version', $lines);
        $ripgrep = explode(' ', $lines[0])[1];
        $this->versions = "Hyperscan $hyperscan, ripgrep $ripgrep";
    }

    public function __destruct()
    {
        array_map('fclose', $this->pipes);
        proc_close($this->process);
    }

    /** @return array{seconds: float, hits: int}|null null: it cannot answer this */
    public function ask(string $contender, string $pattern): ?array
    {
        fwrite($this->pipes[0], "$contender\t$pattern\n");
        $answer = explode("\t", $this->line());
        return count($answer) === 2 ? ['seconds' => (float) $answer[0], 'hits' => (int) $answer[1]] : null;
    }

    private function line(): string
    {
        $line = fgets($this->pipes[1]);
        if ($line === false) {
            throw new RuntimeException('the contenders ended');
        }
        return rtrim($line, "\n");
    }

    /** The labels of all rows, one a line, in the order of names, as they are stored and in Unicode. @return array{string, string} paths */
    private static function labels(Bench $bench): array
    {
        $ascii = "{$bench->directory}/labels.txt";
        $unicode = "{$bench->directory}/labels-unicode.txt";
        @unlink($ascii);
        $bench->pdo->exec("SELECT domain INTO OUTFILE '$ascii' FROM backorder_pending_domains ORDER BY domain, zone");
        $in = fopen($ascii, 'rb');
        $out = fopen($unicode, 'wb');
        while (($label = fgets($in)) !== false) {
            $isIdn = str_starts_with($label, 'xn--');
            fwrite($out, $isIdn ? explode('.', Backorder\Domain::unicode(rtrim($label) . '.com'))[0] . "\n" : $label);
        }
        fclose($out);
        return [$ascii, $unicode];
    }
}
