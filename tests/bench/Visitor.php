<?php

declare(strict_types=1);

/** Somebody with a session at the site of the bench. */
final class Visitor
{
    private const SECONDS_AT_MOST = 60;

    private string $cookies = '';

    /** @param string $form address of the page with the form, which is sent to the one of $target */
    public static function logIn(string $form, string $target, string $name): self
    {
        $visitor = new self();
        preg_match('/name="token" value="([^"]+)"/', $visitor->get($form), $token);
        $visitor->ask($target, ['token' => $token[1], 'username' => $name, 'password' => 'demo']);
        return $visitor;
    }

    public function get(string $address): string
    {
        return $this->ask($address, null);
    }

    /** @param array<string, string>|null $fields of a form that is sent */
    private function ask(string $address, ?array $fields): string
    {
        $head = ["Cookie: {$this->cookies}"];
        $options = ['timeout' => self::SECONDS_AT_MOST, 'follow_location' => 0];
        if ($fields !== null) {
            $head[] = 'Content-Type: application/x-www-form-urlencoded';
            $options += ['method' => 'POST', 'content' => http_build_query($fields)];
        }
        $context = stream_context_create(['http' => $options + ['header' => $head]]);
        $answer = file_get_contents(getenv('SITE_URL') . "/$address", false, $context);
        if ($answer === false) {
            throw new RuntimeException("$address does not answer");
        }
        foreach ($http_response_header as $line) {
            if (preg_match('/^Set-Cookie: ([^;]+)/i', $line, $cookie) === 1) {
                $this->cookies = $cookie[1];
            }
        }
        return $answer;
    }
}
