<?php

declare(strict_types=1);

/** nginx before PHP-FPM, on loopback, serving load/endpoint.php; both end with stop(), or with this process. */
final class Site
{
    public const WORKERS = 4;
    private const SECONDS_TO_START = 10;

    public readonly string $url;
    /** @var list<resource> */
    private array $servers = [];

    public function __construct(private readonly Bench $bench, string $snapshots)
    {
        $port = self::freePort();
        $this->url = "http://127.0.0.1:$port/";
        $fpm = '/usr/sbin/php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
        $this->serve('fpm', self::fpm($bench, $snapshots), [$fpm, '--nodaemonize', '--allow-to-run-as-root', '--fpm-config']);
        $this->serve('nginx', self::nginx($bench, $port), ['/usr/sbin/nginx', '-e', "{$bench->directory}/nginx.log", '-c']);
        $this->wait();
    }

    public function __destruct()
    {
        $this->stop();
    }

    public function stop(): void
    {
        foreach (array_reverse($this->servers) as $server) {
            proc_terminate($server);
            proc_close($server);
        }
        $this->servers = [];
    }

    /** @param list<string> $command whose last argument is to be the configuration */
    private function serve(string $name, string $configuration, array $command): void
    {
        $file = "{$this->bench->directory}/$name.conf";
        file_put_contents($file, $configuration);
        $log = ['file', "{$this->bench->directory}/$name.log", 'a'];
        $server = proc_open([...$command, $file], [1 => $log, 2 => $log], $pipes);
        if ($server === false) {
            throw new RuntimeException("{$command[0]} does not start");
        }
        $this->servers[] = $server;
    }

    /** Until the site answers, and with opcache on, for without it the figures would be another site's. */
    private function wait(): void
    {
        $until = hrtime(true) + self::SECONDS_TO_START * 1e9;
        do {
            usleep(50000);
            $answer = @file_get_contents("{$this->url}?opcache");
        } while ($answer === false && hrtime(true) < $until);
        if ($answer !== 'true') {
            $logs = implode("\n", array_map('file_get_contents', glob("{$this->bench->directory}/{fpm,nginx}.log", GLOB_BRACE) ?: []));
            throw new RuntimeException("the site does not answer, or without opcache: $answer\n$logs");
        }
    }

    private static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) explode(':', (string) stream_socket_get_name($socket, false))[1];
        fclose($socket);
        return $port;
    }

    private static function fpm(Bench $bench, string $snapshots): string
    {
        $workers = self::WORKERS;
        $user = posix_getpwuid(posix_geteuid())['name'];
        return <<<CONF
            [global]
            error_log = {$bench->directory}/fpm.log
            pid = {$bench->directory}/fpm.pid
            [bench]
            user = $user
            listen = {$bench->directory}/fpm.sock
            listen.mode = 0666
            pm = static
            pm.max_children = $workers
            env[BENCH_SOCKET] = {$bench->socket}
            env[BENCH_SNAPSHOTS] = $snapshots
            php_admin_value[opcache.enable] = 1

            CONF;
    }

    private static function nginx(Bench $bench, int $port): string
    {
        $user = posix_getpwuid(posix_geteuid())['name'];
        $temporary = '';
        foreach (['client_body', 'fastcgi', 'proxy', 'uwsgi', 'scgi'] as $of) {
            $temporary .= "{$of}_temp_path {$bench->directory}/nginx-$of;\n";
        }
        $endpoint = __DIR__ . '/load/endpoint.php';
        return <<<CONF
            user $user;
            daemon off;
            worker_processes 1;
            pid {$bench->directory}/nginx.pid;
            events { worker_connections 4096; }
            http {
                access_log off;
                keepalive_requests 1000000;
                $temporary
                server {
                    listen 127.0.0.1:$port;
                    location / {
                        include /etc/nginx/fastcgi_params;
                        fastcgi_param SCRIPT_FILENAME $endpoint;
                        fastcgi_pass unix:{$bench->directory}/fpm.sock;
                    }
                }
            }

            CONF;
    }
}
