<?php

declare(strict_types=1);

namespace Host\Tests;

/** A database server, a site with the probe addon, and its web server, all in a folder of their own. */
final class Stage
{
    public readonly string $site;
    public readonly string $url;
    private readonly string $directory;
    /** @var resource|null */
    private $web = null;

    public function __construct(private readonly string $host)
    {
        $this->directory = sys_get_temp_dir() . '/host-tests-' . bin2hex(random_bytes(6));
        $this->site = $this->directory . '/site';
        mkdir($this->directory, 0700);
        $this->url = 'http://127.0.0.1:' . $this->freePort();
    }

    public function start(): void
    {
        $this->must([$this->host . '/mariadb', 'start', $this->directory . '/db']);
        file_put_contents($this->directory . '/clock', "@1800000000\n");
        $this->must([
            PHP_BINARY, $this->host . '/install.php', $this->site,
            '--db-socket', $this->directory . '/db/mariadb.sock', '--db-name', 'whmcs', '--db-user', 'root', '--url', $this->url,
            '--registrar-login', 'login', '--registrar-password', 'secret word', '--clock-file', $this->directory . '/clock',
            '--addons', __DIR__ . '/addons', '--theme', 'nexus',
        ]);
        $address = substr($this->url, 7);
        $this->web = proc_open(
            [PHP_BINARY, '-S', $address, '-t', $this->site],
            [['file', '/dev/null', 'r'], ['file', $this->directory . '/web.log', 'a'], ['file', $this->directory . '/web.log', 'a']],
            $pipes,
            null,
            $this->environment()
        );
        for ($try = 0; $try < 400; $try++) {
            $socket = @stream_socket_client("tcp://$address", $code, $text, 1);
            if ($socket !== false) {
                fclose($socket);
                return;
            }
            usleep(25000);
        }
        throw new \RuntimeException("The web server did not start, see {$this->directory}/web.log.");
    }

    public function stop(): void
    {
        if (is_resource($this->web)) {
            proc_terminate($this->web);
            proc_close($this->web);
        }
        $this->run([$this->host . '/mariadb', 'stop', $this->directory . '/db']);
        $this->run(['rm', '-rf', $this->directory]);
    }

    /** @return array{status: int, json: mixed, error: string} */
    public function console(string ...$arguments): array
    {
        [$status, $out, $error] = $this->run([PHP_BINARY, '-q', $this->host . '/console.php', $this->site, ...$arguments]);
        return ['status' => $status, 'json' => json_decode($out, true), 'error' => $error];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function api(string $command, array $values = []): array
    {
        $answer = $this->console('api', $command, json_encode((object) $values, JSON_THROW_ON_ERROR));
        return is_array($answer['json']) ? $answer['json'] : ['result' => 'violation', 'message' => $answer['error']];
    }

    /** @return list<array<string, string>> */
    public function rows(string $sql): array
    {
        return $this->database()->query($sql)->fetchAll(\PDO::FETCH_ASSOC);
    }

    public function execute(string $sql): void
    {
        $this->database()->exec($sql);
    }

    /** @return list<array<string, mixed>> what stands in violations.log, which is emptied */
    public function violations(): array
    {
        $all = $this->console('violations')['json'];
        if (is_file($this->site . '/violations.log')) {
            unlink($this->site . '/violations.log');
        }
        return is_array($all) ? $all : [];
    }

    private function database(): \PDO
    {
        return new \PDO("mysql:unix_socket={$this->directory}/db/mariadb.sock;dbname=whmcs;charset=utf8mb4", 'root', '');
    }

    /** @param list<string> $command */
    private function must(array $command): void
    {
        [$status, , $error] = $this->run($command);
        if ($status !== 0) {
            throw new \RuntimeException("'{$command[0]} {$command[1]}' ended with $status: $error");
        }
    }

    /**
     * @param list<string> $command
     * @return array{int, string, string}
     */
    private function run(array $command): array
    {
        $out = tmpfile();
        $error = tmpfile();
        $process = proc_open(
            $command,
            [['file', '/dev/null', 'r'], $out, $error],
            $pipes,
            '/',
            $this->environment()
        );
        $status = proc_close($process);
        rewind($out);
        rewind($error);
        return [$status, (string) stream_get_contents($out), (string) stream_get_contents($error)];
    }

    /** @return array<string, string> */
    private function environment(): array
    {
        return ['PHP_INI_SCAN_DIR' => ":{$this->site}/conf.d"] + getenv();
    }

    private function freePort(): int
    {
        $server = stream_socket_server('tcp://127.0.0.1:0');
        $name = stream_socket_get_name($server, false);
        fclose($server);
        return (int) substr($name, strrpos($name, ':') + 1);
    }
}
