<?php

declare(strict_types=1);

namespace Host\Install;

/** The files of a site. */
final class Files
{
    public function __construct(
        private readonly Options $options,
        private readonly string $host,
        private readonly string $project
    ) {
    }

    public function write(): void
    {
        $site = $this->options->site;
        Folder::copy($this->host . '/root', $site);
        Folder::copy($this->host . '/lib', $site . '/host');
        (new Assets($this->host . '/node_modules', $site))->write();
        (new Themes($this->host . '/themes', $this->host . '/node_modules', $site))->write();
        Folder::copy($this->project . '/php', $site);
        if ($this->options->get('addons') !== '') {
            Folder::copy($this->options->get('addons'), $site . '/modules/addons');
        }
        foreach (['sessions', 'templates_c/mail', 'conf.d', 'downloads'] as $directory) {
            if (!is_dir("$site/$directory")) {
                mkdir("$site/$directory", 0775, true);
            }
        }
        file_put_contents("$site/configuration.php", $this->configuration());
        file_put_contents("$site/conf.d/backorder.ini", $this->ini());
        file_put_contents("$site/host/site.json", json_encode([
            'db_socket' => $this->options->get('db-socket'),
            'timezone' => $this->options->get('timezone', 'UTC'),
        ], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES));
    }

    private function configuration(): string
    {
        $variables = [
            'db_host' => 'localhost:' . $this->options->get('db-socket'),
            'db_username' => $this->options->get('db-user'),
            'db_password' => $this->options->get('db-password'),
            'db_name' => $this->options->get('db-name'),
            'mysql_charset' => 'utf8mb4',
            'cc_encryption_hash' => bin2hex(random_bytes(32)),
            'templates_compiledir' => $this->options->site . '/templates_c',
            'downloads_dir' => $this->options->site . '/downloads',
            'customadminpath' => 'admin',
        ];
        $text = "<?php\n";
        foreach ($variables as $name => $value) {
            $text .= "\$$name = " . var_export($value, true) . ";\n";
        }
        return $text;
    }

    private function ini(): string
    {
        $lines = [];
        $names = ['extension' => 'extension', 'clock-file' => 'backorder.clock_file', 'ca-file' => 'backorder.ca_file'];
        foreach ($names as $option => $name) {
            if ($this->options->get($option) !== '') {
                $lines[] = "$name=\"{$this->options->get($option)}\"";
            }
        }
        return implode("\n", [...$lines, '']);
    }
}
