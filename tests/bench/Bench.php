<?php

declare(strict_types=1);

/** What every bench shares: a database of its own, a generated list, medians, and the table at the end. */
final class Bench
{
    public readonly int $rows;
    public readonly int $runs;
    public readonly PDO $pdo;
    public readonly Backorder\Database $database;
    public readonly string $directory;
    private readonly string $generator;
    private readonly ?string $json;
    /** @var list<array<string, string|float|int|null>> */
    private array $results = [];

    /** @var array<string, string> as typed, with their dashes */
    private readonly array $options;

    /**
     * @param list<string> $argv script, work directory, generator, options
     * @param int $runs unless the options say otherwise
     * @param int $rows the same
     * @param list<string> $more options of this bench alone
     */
    public function __construct(array $argv, int $runs, int $rows = 1000000, array $more = [])
    {
        [, $this->directory, $this->generator] = $argv;
        $options = [];
        for ($i = 3; $i < count($argv); $i += 2) {
            if (!in_array($argv[$i], ['--rows', '--runs', '--json', ...$more], true) || !isset($argv[$i + 1])) {
                fwrite(STDERR, "{$argv[$i]} is no option of this bench, or lacks its value; see bin/bench.\n");
                exit(2);
            }
            $options[$argv[$i]] = $argv[$i + 1];
        }
        $this->options = $options;
        $this->rows = (int) ($options['--rows'] ?? $rows);
        $this->runs = max(1, (int) ($options['--runs'] ?? $runs));
        $this->json = $options['--json'] ?? null;
        $socket = "{$this->directory}/db/mariadb.sock";
        $this->pdo = new PDO("mysql:unix_socket=$socket", 'root', '', [PDO::MYSQL_ATTR_LOCAL_INFILE => true]);
        $this->pdo->exec('CREATE DATABASE bench');
        $this->pdo->exec('USE bench');
        foreach (preg_split('/;\n/', file_get_contents(__DIR__ . '/../../sql/schema.sql')) as $statement) {
            if (trim($statement) !== '') {
                $this->pdo->exec($statement);
            }
        }
        $this->database = new Backorder\Database(['socket' => $socket, 'user' => 'root', 'name' => 'bench']);
        mkdir("{$this->directory}/snapshot");
    }

    public function option(string $name, string $default): string
    {
        return $this->options[$name] ?? $default;
    }

    public function droplist(): Backorder\Droplist
    {
        return new Backorder\Droplist($this->database, "{$this->directory}/snapshot");
    }

    /** A generated feed. @return string path of the bare CSV */
    public function feed(int $seed): string
    {
        $path = "{$this->directory}/feed-$seed.csv";
        $this->run([$this->generator, '--rows', (string) $this->rows, '--seed', (string) $seed, '--from', '2027-01-01'], $path);
        return $path;
    }

    public function zip(string $csv): string
    {
        $zip = preg_replace('/\.csv$/', '.zip', $csv);
        $this->run(['zip', '-q', '-j', $zip, $csv], '/dev/null');
        return $zip;
    }

    /** @param list<string> $command */
    private function run(array $command, string $out): void
    {
        $process = proc_open($command, [1 => ['file', $out, 'w'], 2 => STDERR], $pipes, __DIR__ . '/../..');
        if ($process === false || proc_close($process) !== 0) {
            throw new RuntimeException("{$command[0]} failed");
        }
    }

    /** The table of today's addon: one auto-increment key, one unique key, five secondary keys. */
    public function createOriginalTable(): void
    {
        $this->pdo->exec('DROP TABLE IF EXISTS original');
        $this->pdo->exec('CREATE TABLE original (domain_index INT NOT NULL AUTO_INCREMENT PRIMARY KEY, zone VARCHAR(63) NOT NULL,
            domain VARCHAR(63) NOT NULL, drop_date DATETIME NOT NULL, characters TINYINT NOT NULL, letters TINYINT NOT NULL,
            digits TINYINT NOT NULL, hyphens TINYINT NOT NULL, UNIQUE KEY (domain, zone), KEY (zone), KEY (drop_date),
            KEY (characters), KEY (digits), KEY (hyphens)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4');
    }

    /** @param callable(): void $work */
    public static function seconds(callable $work): float
    {
        $start = hrtime(true);
        $work();
        return (hrtime(true) - $start) / 1e9;
    }

    /** @param list<float> $values */
    public static function median(array $values): float
    {
        sort($values);
        $middle = intdiv(count($values), 2);
        return count($values) % 2 ? $values[$middle] : ($values[$middle - 1] + $values[$middle]) / 2;
    }

    /** @param array<string, string|float|int|null> $row */
    public function add(array $row): void
    {
        $this->results[] = $row;
    }

    public function print(string $title): void
    {
        $cpu = preg_match('/model name\s*: (.*)/', (string) file_get_contents('/proc/cpuinfo'), $m) ? $m[1] : 'unknown processor';
        $cores = preg_match_all('/^processor/m', (string) file_get_contents('/proc/cpuinfo'));
        $server = $this->database->serverVersion();
        echo "$title\n{$this->rows} rows, median of {$this->runs} runs; $cpu, $cores cores, PHP " . PHP_VERSION . ", $server\n\n";
        $cells = array_map(fn (array $row): array => array_map(self::cell(...), $row), $this->results);
        $head = array_keys($cells[0]);
        $widths = array_map(fn (string $name): int => max(mb_strlen($name), ...array_map('mb_strlen', array_column($cells, $name))), $head);
        foreach ([$head, array_map(fn (int $width): string => str_repeat('-', $width), $widths), ...$cells] as $line) {
            foreach (array_values($line) as $i => $cell) {
                echo $i === 0 ? '| ' : ' | ', $cell, str_repeat(' ', $widths[$i] - mb_strlen($cell));
            }
            echo " |\n";
        }
        if ($this->json !== null) {
            file_put_contents($this->json, json_encode([
                'title' => $title, 'rows' => $this->rows, 'runs' => $this->runs, 'cpu' => $cpu, 'cores' => $cores,
                'server' => $server, 'results' => $this->results,
            ], JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR) . "\n");
        }
    }

    private static function cell(string|float|int|null $value): string
    {
        return is_float($value) ? sprintf($value < 10 ? '%.2f' : '%.0f', $value) : (string) ($value ?? '');
    }
}
