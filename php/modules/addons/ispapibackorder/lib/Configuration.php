<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** The variables of WHMCS's configuration.php, read in a scope of their own. */
final class Configuration
{
    /** @param array<string, mixed> $variables */
    private function __construct(private readonly array $variables)
    {
    }

    public static function read(string $file): self
    {
        if (!is_readable($file)) {
            throw new HostError("WHMCS's configuration file $file cannot be read.");
        }
        $read = static function (): array {
            require func_get_arg(0);
            return get_defined_vars();
        };
        return new self($read($file));
    }

    /** @return array<string, mixed> settings of Backorder\Database */
    public function database(): array
    {
        [$host, $port, $socket] = $this->server();
        $settings = [
            'host' => $host,
            'user' => $this->text('db_username'),
            'password' => $this->text('db_password'),
            'name' => $this->text('db_name'),
        ];
        if ($socket !== '') {
            $settings['socket'] = $socket;
        }
        if ($port > 0) {
            $settings['port'] = $port;
        }
        foreach (['tls_ca', 'tls_cert', 'tls_key'] as $key) {
            if ($this->text('db_' . $key) !== '') {
                $settings[$key] = $this->text('db_' . $key);
            }
        }
        if ($this->text('db_tls_verify_cert') !== '') {
            $settings['tls_verify'] = filter_var($this->text('db_tls_verify_cert'), FILTER_VALIDATE_BOOL);
        }
        return $settings;
    }

    /** @return string the folder for compiled templates, absolute */
    public function compiledTemplates(): string
    {
        $directory = rtrim($this->text('templates_compiledir'), '/');
        if ($directory === '') {
            $directory = 'templates_c';
        }
        return str_starts_with($directory, '/') ? $directory : ROOTDIR . '/' . $directory;
    }

    /** @return array{string, int, string} host, port, socket; WHMCS writes "name:3306" or "localhost:/socket" as well */
    private function server(): array
    {
        $host = $this->text('db_host') !== '' ? $this->text('db_host') : 'localhost';
        $port = (int) $this->text('db_port');
        $socket = '';
        if (preg_match('~^([^:]*):(/.*|\d+)$~D', $host, $part) === 1) {
            $host = $part[1] !== '' ? $part[1] : 'localhost';
            [$port, $socket] = $part[2][0] === '/' ? [$port, $part[2]] : [(int) $part[2], ''];
        }
        if ($host === 'localhost' && $socket === '') {
            // What WHMCS's own connection to "localhost" uses.
            $socket = (string) ini_get('pdo_mysql.default_socket');
        }
        return [$host, $port, $socket];
    }

    private function text(string $variable): string
    {
        $value = $this->variables[$variable] ?? '';
        return is_scalar($value) ? (string) $value : '';
    }
}
