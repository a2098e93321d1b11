<?php

declare(strict_types=1);

require_once __DIR__ . '/Feed.php';

/** What every bench shares: a database of its own, lists in it, medians, and the tables at the end. */
final class Bench
{
    public readonly int $rows;
    public readonly int $runs;
    public readonly string $socket;
    public readonly PDO $pdo;
    public readonly Backorder\Database $database;
    public readonly string $directory;
    private readonly string $generator;
    private readonly ?string $json;
    /** of the machine when the bench began: others that work on it disturb the figures */
    private readonly float $load;
    /** what stands on the line of the machine beside what is always there */
    private string $with = '';
    /** @var list<array<string, string|float|int|null>> of the table that is being made */
    private array $results = [];
    /** @var list<array{title: string, rows: int, results: list<array<string, string|float|int|null>>}> */
    private array $tables = [];

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
        $this->load = sys_getloadavg()[0];
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
        $this->socket = "{$this->directory}/db/mariadb.sock";
        $this->pdo = new PDO("mysql:unix_socket={$this->socket}", 'root', '', [PDO::MYSQL_ATTR_LOCAL_INFILE => true]);
        $this->pdo->exec('CREATE DATABASE bench');
        $this->pdo->exec('USE bench');
        foreach (preg_split('/;\n/', file_get_contents(__DIR__ . '/../../sql/schema.sql')) as $statement) {
            if (trim($statement) !== '') {
                $this->pdo->exec($statement);
            }
        }
        $this->database = new Backorder\Database(['socket' => $this->socket, 'user' => 'root', 'name' => 'bench']);
    }

    public function option(string $name, string $default): string
    {
        return $this->options[$name] ?? $default;
    }

    /** @param string $with versions that this bench has to do with, for the line of the machine */
    public function with(string $with): void
    {
        $this->with = ", $with";
    }

    /** A generated feed. @return string path of the bare CSV */
    public function feed(int $rows): string
    {
        return Feed::generate("{$this->directory}/feed-$rows.csv", $this->generator, $rows);
    }

    /** Where the snapshot of a list is kept. @return string an empty folder */
    public function snapshots(string $name): string
    {
        $path = "{$this->directory}/snapshot-$name";
        Feed::run(['rm', '-rf', $path], '/dev/null');
        mkdir($path);
        return $path;
    }

    /** Forgets the list that is stored, so that the next import is a first one. */
    public function emptyList(): void
    {
        $this->pdo->exec('TRUNCATE backorder_pending_domains');
        $this->pdo->exec("UPDATE backorder_droplist SET version = version + 1, row_count = 0, source_checksum = ''");
    }

    /**
     * An import in a process of its own, whose memory is the import's alone.
     *
     * @param array<string, mixed> $options of Droplist::import()
     * @return array{seconds: float, peak: int} peak: bytes that the process had in memory at most, PHP's own included
     */
    public function import(string $snapshots, array $options): array
    {
        return $this->alone('import', $snapshots, $options);
    }

    /**
     * A job of alone.php.
     *
     * @param array<string, mixed> $argument
     * @param string ...$settings of php.ini, as NAME=VALUE, beside or instead of those of this process
     * @return array<int|string, mixed>
     */
    public function alone(string $job, string $snapshots, array $argument, string ...$settings): array
    {
        $answer = "{$this->directory}/answer.json";
        $options = array_merge(...array_map(static fn (string $setting): array => ['-d', $setting], $settings));
        $argument = json_encode($argument, JSON_THROW_ON_ERROR);
        Feed::run([PHP_BINARY, ...$options, __DIR__ . '/alone.php', $job, $this->socket, $snapshots, $argument], $answer);
        return json_decode((string) file_get_contents($answer), true, 512, JSON_THROW_ON_ERROR);
    }

    /**
     * A list to search: imported, and its names have come onto it over thirty days, as names do.
     *
     * @return string folder of its snapshot
     */
    public function list(int $rows): string
    {
        $this->emptyList();
        $snapshots = $this->snapshots((string) $rows);
        $this->import($snapshots, ['file' => $this->feed($rows), 'max_shrink' => 100]);
        $this->pdo->exec("UPDATE backorder_pending_domains SET added_at = '2026-12-01 01:00:00' + INTERVAL CRC32(CONCAT(domain, zone)) % 30 DAY");
        $this->pdo->exec('UPDATE backorder_droplist SET version = version + 1');
        (new Backorder\Droplist($this->database, $snapshots))->refresh();
        return $snapshots;
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

    /** The list in the table of today's addon. */
    public function fillOriginalTable(): void
    {
        $this->createOriginalTable();
        $this->pdo->exec('INSERT INTO original (zone, domain, drop_date, characters, letters, digits, hyphens)
            SELECT zone, domain, drop_date, LENGTH(domain), LENGTH(domain) - LENGTH(REGEXP_REPLACE(domain, "[a-z]", "")),
                LENGTH(domain) - LENGTH(REGEXP_REPLACE(domain, "[0-9]", "")), LENGTH(domain) - LENGTH(REPLACE(domain, "-", ""))
            FROM backorder_pending_domains');
        $this->pdo->query('ANALYZE TABLE original')->fetchAll();
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

    /** Bytes of all files in a folder. */
    public static function bytes(string $folder): int
    {
        return array_sum(array_map('filesize', array_filter(glob("$folder/*") ?: [], 'is_file')));
    }

    /** @param array<string, string|float|int|null> $row */
    public function add(array $row): void
    {
        $this->results[] = $row;
    }

    /** Prints what was added since the last table, with the machine above it; the JSON file has all tables so far. */
    public function print(string $title): void
    {
        $machine = $this->machine();
        echo "\n$title\n{$this->rows} rows, median of {$this->runs} runs; $machine\n\n";
        $cells = array_map(fn (array $row): array => array_map(self::cell(...), $row), $this->results);
        $head = array_keys($cells[0]);
        $widths = array_map(fn (string $name): int => max(mb_strlen($name), ...array_map('mb_strlen', array_column($cells, $name))), $head);
        foreach ([$head, array_map(fn (int $width): string => str_repeat('-', $width), $widths), ...$cells] as $line) {
            foreach (array_values($line) as $i => $cell) {
                echo $i === 0 ? '| ' : ' | ', $cell, str_repeat(' ', $widths[$i] - mb_strlen($cell));
            }
            echo " |\n";
        }
        $this->tables[] = ['title' => $title, 'results' => $this->results];
        $this->results = [];
        if ($this->json !== null) {
            $all = ['rows' => $this->rows, 'runs' => $this->runs, 'machine' => $machine, 'tables' => $this->tables];
            file_put_contents($this->json, json_encode($all, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n");
        }
    }

    public function machine(): string
    {
        $cpu = (string) file_get_contents('/proc/cpuinfo');
        $model = preg_match('/model name\s*: (.*)/', $cpu, $m) ? $m[1] : 'unknown processor';
        $cores = preg_match_all('/^processor/m', $cpu);
        $versions = 'PHP ' . PHP_VERSION . ', PCRE2 ' . explode(' ', PCRE_VERSION)[0] . ", {$this->database->serverVersion()}{$this->with}";
        return sprintf('%s, %d cores, load %.1f before; %s', $model, $cores, $this->load, $versions);
    }

    private static function cell(string|float|int|null $value): string
    {
        return match (true) {
            is_float($value) => sprintf($value < 0.1 ? '%.3f' : ($value < 10 ? '%.2f' : '%.0f'), $value),
            is_int($value) => number_format($value),
            default => str_replace('|', '\|', (string) $value),
        };
    }
}
