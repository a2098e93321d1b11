<?php

/**
 * The batch from REQUESTED to delivered: due backorders of a fifth as many clients, a registrar with latency, a host
 * whose books are arrays, so that what is measured is ours. Beside it the original's way: one call after the other, each
 * over a connection of its own, two for each backorder and step, and a statement for each change.
 */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Books.php';

const ORIGINAL = 200; // backorders that the original's way is measured on; its time is scaled to all

$bench = new Bench($argv, 3, 10000, ['--latency', '--concurrency']);
$latency = (int) $bench->option('--latency', '50');
$concurrency = (int) $bench->option('--concurrency', '32');
$url = (string) getenv('REGISTRAR_URL');
$clock = "{$bench->directory}/clock";
$credentials = ['s_entity' => '54cd', 's_login' => 'test.user', 's_pw' => 'test.passw0rd'];

/** @param array<mixed> $body */
function control(string $url, string $what, array $body): void
{
    $curl = curl_init("$url/control/$what");
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => json_encode($body === [] ? new stdClass() : $body, JSON_THROW_ON_ERROR),
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_FAILONERROR => true,
    ]);
    if (curl_exec($curl) === false) {
        throw new RuntimeException("control/$what: " . curl_error($curl));
    }
}

/** One call as the original makes it, with a connection of its own. @param array<string, string> $command */
function call(string $url, array $credentials, array $command): string
{
    $lines = implode("\n", array_map(static fn ($key, $value) => "$key=$value", array_keys($command), $command));
    $curl = curl_init("$url/api/call.cgi");
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => http_build_query($credentials + ['s_command' => $lines]),
        CURLOPT_HTTPHEADER => ['Expect:'],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_FORBID_REUSE => true,
    ]);
    $answer = (string) curl_exec($curl);
    if (preg_match('/^CODE *= *200\s*$/m', $answer) !== 1) {
        throw new RuntimeException($answer);
    }
    return $answer;
}

function statements(PDO $pdo): int
{
    return (int) $pdo->query("SHOW GLOBAL STATUS LIKE 'Questions'")->fetchColumn(1);
}

/** Empties everything and places the backorders, all dropping in an hour. */
function begin(Bench $bench, string $url, int $count, int $latency): void
{
    control($url, 'reset', []);
    control($url, 'account', ['amount' => '100000000.00', 'currency' => 'USD', 'fee' => '10.00']);
    control($url, 'faults', ['rules' => [['kind' => 'delay', 'ms' => $latency]]]);
    file_put_contents("{$bench->directory}/clock", '+0');
    foreach (['domains', 'events', 'effects', 'pricing'] as $table) {
        $bench->pdo->exec("TRUNCATE backorder_$table");
    }
    $bench->pdo->exec('DROP TABLE IF EXISTS tblclients, tblinvoices');
    $bench->pdo->exec('CREATE TABLE tblinvoices (id INT PRIMARY KEY, status VARCHAR(32) NOT NULL)');
    $bench->pdo->exec('CREATE TABLE tblclients (id INT PRIMARY KEY, currency INT NOT NULL, credit DECIMAL(16,2) NOT NULL)');
    $bench->pdo->exec("INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('com', 1, 10.00)");
    $clients = max(1, intdiv($count, 5));
    $drop = gmdate('Y-m-d H:i:s', time() + 3600);
    $now = gmdate('Y-m-d H:i:s');
    control($url, 'domain', array_map(static fn (int $i): array => ['domain' => "name-$i.com", 'dropdate' => $drop], range(1, $count)));
    $bench->pdo->exec("INSERT INTO tblclients SELECT seq, 1, 0 FROM seq_1_to_$clients");
    $bench->pdo->exec("INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate)
        SELECT 1 + seq % $clients, CONCAT('name-', seq), 'com', 'REQUESTED', '$now', '$now', '$drop' FROM seq_1_to_$count");
}

/** One run that must do its work. @return array<string, mixed> */
function run(Backorder\Batch $batch): array
{
    $report = $batch->run();
    if (!$report['ran'] || $report['errors'] !== []) {
        throw new RuntimeException('the run failed: ' . implode(' ', array_slice($report['errors'], 0, 3)));
    }
    return $report;
}

/** @param array<string, array<string, list<float>>> $times */
function ours(Bench $bench, string $url, string $clock, int $latency, int $concurrency, array &$times): void
{
    begin($bench, $url, $bench->rows, $latency);
    $registrar = new Backorder\Registrar(['login' => 'test.user', 'password' => 'test.passw0rd',
        'endpoint' => "$url/api/call.cgi", 'concurrency' => $concurrency]);
    $batch = new Backorder\Batch($bench->database, $registrar, new Books());
    $before = statements($bench->pdo);
    $times['requested to submitted'][] = Bench::seconds(function () use ($batch, $bench): void {
        if (run($batch)['steps']['submitted'] !== $bench->rows) {
            throw new RuntimeException('not all were submitted');
        }
    });
    $submitted = statements($bench->pdo);
    $times['polled'][] = run($batch)['durations']['poll'];
    file_put_contents($clock, '+7200');
    $times['caught, invoiced, paid, delivered'][] = Bench::seconds(function () use ($batch, $bench): void {
        if (run($batch)['steps']['delivered'] !== $bench->rows) {
            throw new RuntimeException('not all were delivered');
        }
    });
    $times['statements to submitted'][] = ($submitted - $before - 1) / $bench->rows;
    $times['statements in all'][] = (statements($bench->pdo) - $before - 2) / $bench->rows;
    file_put_contents($clock, '+0');
}

/** Seconds for all, scaled. @param array<string, string> $credentials @param array<string, list<float>> $times */
function original(Bench $bench, string $url, array $credentials, int $latency, array &$times): void
{
    begin($bench, $url, ORIGINAL, $latency);
    $contact = [];
    foreach (['OWNER', 'ADMIN', 'TECH', 'BILLING'] as $role) {
        foreach (Books::CONTACT as $field => $value) {
            $contact["{$role}CONTACT0$field"] = $value;
        }
    }
    $log = static function (PDO $pdo, int $id, string $status): void {
        $pdo->exec("UPDATE backorder_domains SET status = '$status' WHERE id = $id");
        $pdo->exec("INSERT INTO backorder_logs (cron, date, status, message) VALUES ('BATCH', '2027-01-01', 'ok', 'BACKORDER $id')");
    };
    $scale = $bench->rows / ORIGINAL;
    $references = [];
    $times['requested to submitted'][] = $scale * Bench::seconds(function () use ($bench, $url, $credentials, $contact, $log, &$references): void {
        foreach ($bench->pdo->query('SELECT id, domain FROM backorder_domains')->fetchAll() as [$id, $label]) {
            $bench->pdo->query("SELECT SUM(fullprice) FROM backorder_pricing WHERE extension = 'com'")->fetchAll();
            $log($bench->pdo, (int) $id, 'ACTIVE');
            $log($bench->pdo, (int) $id, 'PROCESSING');
            call($url, $credentials, ['COMMAND' => 'StatusAccount']);
            $answer = call($url, $credentials, ['COMMAND' => 'AddDomainApplication', 'CLASS' => 'BACKORDER',
                'DOMAIN' => "$label.com", 'NEW' => '1'] + $contact);
            preg_match('/PROPERTY\[APPLICATION\]\[0\] *= *(\S+)/i', $answer, $found);
            $references[(int) $id] = $found[1];
            $bench->pdo->exec("UPDATE backorder_domains SET reference = '{$found[1]}' WHERE id = $id");
        }
    });
    $times['polled'][] = $scale * Bench::seconds(function () use ($url, $credentials, $references): void {
        foreach ($references as $reference) {
            call($url, $credentials, ['COMMAND' => 'StatusDomainApplication', 'APPLICATION' => $reference]);
            call($url, $credentials, ['COMMAND' => 'StatusAccount']);
        }
    });
}

$times = ['ours' => [], 'original' => []];
for ($run = 0; $run < $bench->runs; $run++) {
    ours($bench, $url, $clock, $latency, $concurrency, $times['ours']);
    original($bench, $url, $credentials, $latency, $times['original']);
}
foreach (['requested to submitted', 'polled', 'caught, invoiced, paid, delivered'] as $work) {
    $seconds = Bench::median($times['ours'][$work]);
    $theirs = isset($times['original'][$work]) ? Bench::median($times['original'][$work]) : null;
    $bench->add(['work' => $work, 'seconds' => $seconds, "original's way, from " . ORIGINAL => $theirs,
        'x faster' => $theirs === null ? null : $theirs / $seconds]);
}
$bench->print("Batch, $latency ms registrar latency, $concurrency calls at a time");
printf(
    "\nSQL statements a backorder: %.2f to submitted, %.2f in all; floor of the submissions alone: %.1f s; peak memory: %d MB\n",
    Bench::median($times['ours']['statements to submitted']),
    Bench::median($times['ours']['statements in all']),
    $bench->rows * $latency / 1000 / $concurrency,
    (int) (getrusage()['ru_maxrss'] / 1024)
);
