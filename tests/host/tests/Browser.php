<?php

declare(strict_types=1);

namespace Host\Tests;

/** Keeps cookies and follows redirects. */
final class Browser
{
    private readonly \CurlHandle $curl;
    public int $status = 0;
    public string $text = '';
    public string $address = '';

    public function __construct(private readonly string $url)
    {
        $this->curl = curl_init();
        curl_setopt_array($this->curl, [
            CURLOPT_COOKIEFILE => '',
            CURLOPT_FOLLOWLOCATION => true,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 30,
        ]);
    }

    public function get(string $path): self
    {
        curl_setopt($this->curl, CURLOPT_HTTPGET, true);
        return $this->send($path);
    }

    /** @param array<string, string> $fields */
    public function post(string $path, array $fields): self
    {
        curl_setopt($this->curl, CURLOPT_POSTFIELDS, http_build_query($fields));
        return $this->send($path);
    }

    public function token(): string
    {
        return preg_match("/csrfToken = '([^']+)'/", $this->text, $match) === 1 ? $match[1] : '';
    }

    public function has(string $part): bool
    {
        return str_contains($this->text, $part);
    }

    public function loginClient(string $email, string $password): self
    {
        return $this->get('login.php')->post('dologin.php', ['token' => $this->token(), 'username' => $email, 'password' => $password]);
    }

    public function loginAdmin(string $name, string $password): self
    {
        return $this->get('admin/login.php')
            ->post('admin/login.php', ['token' => $this->token(), 'username' => $name, 'password' => $password]);
    }

    private function send(string $path): self
    {
        curl_setopt($this->curl, CURLOPT_URL, "{$this->url}/$path");
        $text = curl_exec($this->curl);
        if ($text === false) {
            throw new \RuntimeException("$path: " . curl_error($this->curl));
        }
        $this->text = $text;
        $this->status = curl_getinfo($this->curl, CURLINFO_RESPONSE_CODE);
        $this->address = curl_getinfo($this->curl, CURLINFO_EFFECTIVE_URL);
        return $this;
    }
}
