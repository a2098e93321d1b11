<?php

declare(strict_types=1);

namespace Host\Install;

use Host\Cipher;
use Host\Site;

/** The database of a site: WHMCS's tables and a small company in them. */
final class Data
{
    public function __construct(private readonly Options $options)
    {
    }

    /** @param string $directory where core.sql and seed.sql are */
    public function create(string $directory): void
    {
        $pdo = new \PDO(
            'mysql:unix_socket=' . $this->options->get('db-socket') . ';charset=utf8mb4',
            $this->options->get('db-user'),
            $this->options->get('db-password'),
            [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]
        );
        $name = '`' . str_replace('`', '``', $this->options->get('db-name')) . '`';
        $pdo->exec("DROP DATABASE IF EXISTS $name");
        $pdo->exec("CREATE DATABASE $name DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        $pdo->exec("USE $name");
        $this->run($pdo, "$directory/core.sql");
        // The lowest cost: the password is no secret, and every test logs in.
        $pdo->prepare('SET @password = ?')->execute([password_hash('demo', PASSWORD_BCRYPT, ['cost' => 4])]);
        $this->run($pdo, "$directory/seed.sql");
        $setting = $pdo->prepare('INSERT INTO tblconfiguration (setting, value) VALUES (?, ?)');
        $setting->execute(['SystemURL', rtrim($this->options->get('url'), '/') . '/']);
        $theme = $this->options->get('theme', 'twenty-one');
        if (!is_file("{$this->options->site}/templates/$theme/theme.yaml")) {
            throw new \InvalidArgumentException("there is no theme '$theme'.");
        }
        $pdo->prepare("UPDATE tblconfiguration SET value = ? WHERE setting = 'Template'")->execute([$theme]);
        $this->registrar($pdo);
    }

    private function registrar(\PDO $pdo): void
    {
        require_once $this->options->site . '/host/Site.php';
        require_once $this->options->site . '/host/Cipher.php';
        Site::open($this->options->site);
        $settings = [
            'Username' => $this->options->get('registrar-login'),
            'Password' => $this->options->get('registrar-password'),
            'TestMode' => $this->options->get('test-mode'),
            'ProxyServer' => '',
        ];
        $insert = $pdo->prepare("INSERT INTO tblregistrars (registrar, setting, value) VALUES ('ispapi', ?, ?)");
        foreach ($settings as $name => $value) {
            $insert->execute([$name, Cipher::encrypt($value)]);
        }
    }

    private function run(\PDO $pdo, string $file): void
    {
        $text = (string) preg_replace('/^--.*$/m', '', (string) file_get_contents($file));
        foreach (preg_split('/;[ \t]*\R/', $text . "\n") ?: [] as $statement) {
            if (trim($statement) !== '') {
                $pdo->exec(trim($statement));
            }
        }
    }
}
