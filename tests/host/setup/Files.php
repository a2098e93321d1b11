<?php

declare(strict_types=1);

namespace Host\Setup;

/** Copies what a WHMCS root consists of, the addon on top as an admin would, and writes the site's configuration. */
final class Files
{
    public function __construct(private readonly string $source, private readonly Arguments $arguments)
    {
    }

    public function copy(): void
    {
        $site = $this->arguments->site;
        foreach (['templates_c/mail', 'sessions', 'conf.d', 'downloads', 'attachments'] as $directory) {
            self::directory("$site/$directory");
        }
        self::tree($this->source . '/root', $site);
        self::tree($this->source . '/lib', "$site/host");
        $addon = dirname($this->source, 2) . '/php';
        if (is_dir($addon)) {
            self::tree($addon, $site);
        }
        $sql = dirname($this->source, 2) . '/sql';
        $module = "$site/modules/addons/ispapibackorder";
        if (is_dir($sql) && is_dir($module) && !is_dir("$addon/modules/addons/ispapibackorder/sql")) {
            self::tree($sql, "$module/sql");
        }
    }

    public function configure(): void
    {
        $site = $this->arguments->site;
        $file = "$site/configuration.php";
        $hash = is_file($file) && preg_match("/cc_encryption_hash = '([0-9a-f]{64})'/", (string) file_get_contents($file), $match) === 1
            ? $match[1] : bin2hex(random_bytes(32));
        $values = [
            'license' => 'stand-in',
            'db_host' => 'localhost',
            'db_port' => '',
            'db_username' => $this->arguments->get('db-user'),
            'db_password' => $this->arguments->get('db-password'),
            'db_name' => $this->arguments->get('db-name'),
            'mysql_charset' => 'utf8mb4',
            'cc_encryption_hash' => $hash,
            'templates_compiledir' => "$site/templates_c",
            'downloads_dir' => "$site/downloads",
            'attachments_dir' => "$site/attachments",
            'customadminpath' => 'admin',
        ];
        $php = "<?php\n";
        foreach ($values as $name => $value) {
            $php .= '$' . $name . ' = ' . var_export($value, true) . ";\n";
        }
        self::write($file, $php);
        self::write("$site/host/site.json", json_encode([
            'db_socket' => $this->arguments->get('db-socket'),
            'timezone' => $this->arguments->get('timezone'),
        ], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
        $this->ini();
    }

    private function ini(): void
    {
        $settings = [
            'extension' => $this->arguments->get('extension'),
            'backorder.clock_file' => $this->arguments->get('clock-file'),
            'backorder.ca_file' => $this->arguments->get('ca-file'),
            'pdo_mysql.default_socket' => $this->arguments->get('db-socket'),
            'mysqli.default_socket' => $this->arguments->get('db-socket'),
        ];
        $text = "; what the site's PHP runs with: PHP_INI_SCAN_DIR=:{$this->arguments->site}/conf.d\n";
        foreach (array_filter($settings, static fn (string $value): bool => $value !== '') as $name => $value) {
            $text .= "$name = \"$value\"\n";
        }
        self::write("{$this->arguments->site}/conf.d/backorder.ini", $text);
    }

    public static function tree(string $from, string $to): void
    {
        self::directory($to);
        $files = new \RecursiveIteratorIterator(
            new \RecursiveDirectoryIterator($from, \FilesystemIterator::SKIP_DOTS),
            \RecursiveIteratorIterator::SELF_FIRST
        );
        foreach ($files as $path => $file) {
            $target = $to . substr((string) $path, strlen($from));
            if ($file->isDir()) {
                self::directory($target);
            } else {
                self::file((string) $path, $target);
            }
        }
    }

    public static function file(string $from, string $to): void
    {
        if (!copy($from, $to)) {
            throw new \RuntimeException("$from cannot be copied to $to.");
        }
    }

    public static function write(string $file, string $text): void
    {
        if (file_put_contents($file, $text) === false) {
            throw new \RuntimeException("$file cannot be written.");
        }
    }

    public static function directory(string $path): void
    {
        if (!is_dir($path) && !mkdir($path, 0755, true)) {
            throw new \RuntimeException("$path cannot be made.");
        }
    }
}
