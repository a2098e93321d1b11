<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Mails;

/** Sends what is to be told today. May run any number of times, anywhere; see Letters. */
final class DailyMails
{
    private const CLOSED = 'Closed';

    private readonly Letters $letters;
    private readonly Watchers $watchers;
    private readonly Links $links;
    /** @var array<string, Tidings> by the kind's value */
    private readonly array $tidings;
    /** @var list<string> */
    private array $errors = [];

    public function __construct(private readonly Services $services)
    {
        $this->letters = new Letters();
        $this->watchers = new Watchers();
        $this->links = new Links();
        $this->tidings = [
            LetterKind::Watched->value => new WatchedNews($services),
            LetterKind::Searches->value => new SearchNews($services, $this->links),
        ];
    }

    /** @return array{sent: array<string, int>, errors: list<string>} mails sent, by kind */
    public function run(): array
    {
        $this->errors = [];
        foreach ($this->letters->adopt() as $letter) {
            $this->each($letter['client'], fn () => $this->settle($letter));
        }
        $sent = [];
        foreach ($this->tidings as $kind => $tidings) {
            $sent[$kind] = 0;
            foreach ($tidings->clients() as $client) {
                $this->each($client, function () use ($client, $tidings, $kind, &$sent): void {
                    $sent[$kind] += $this->write($client, $tidings) ? 1 : 0;
                });
            }
        }
        return ['sent' => $sent, 'errors' => $this->errors];
    }

    /** A mail of a run that broke off: what it told is noted if it went out; if not, it is as if it never was. */
    private function settle(array $letter): void
    {
        ['client' => $client, 'kind' => $kind, 'day' => $day, 'content' => $content] = $letter;
        if ($this->mails()->hasText($client, $this->watchers->letterKey($client, $kind, $day))) {
            $tell = fn () => $this->tidings[$kind->value]->told($client, $content);
            $this->letters->finish($client, $kind, $tell);
        } else {
            $this->letters->withdraw($client, $kind);
        }
    }

    /** @return bool whether a mail was sent */
    private function write(int $clientId, Tidings $tidings): bool
    {
        $client = $this->services->host()->clients()->details($clientId);
        $currency = (int) ($client['currency'] ?? 0);
        $content = ($client['status'] ?? '') === self::CLOSED ? [] : $tidings->of($clientId, $currency);
        $kind = $tidings->kind();
        if ($content === [] || !$this->letters->claim($clientId, $kind, $content)) {
            return false;
        }
        $key = $this->watchers->letterKey($clientId, $kind, Letters::today());
        $variables = $tidings->variables($content, $currency, Mails::language($client)) + [
            'link' => $this->links->watching(),
            'unsubscribe' => $this->links->unsubscribe($key),
        ];
        try {
            $isSent = $this->mails()->sendTemplate($clientId, $kind->template(), $variables);
        } catch (HostError $error) {
            $this->letters->withdraw($clientId, $kind);
            throw $error;
        }
        // Where the reseller has switched the template off, news are none any more when he switches it on again.
        $this->letters->finish($clientId, $kind, static fn () => $tidings->told($clientId, $content));
        return $isSent;
    }

    /** What goes wrong for one client keeps nobody else's mail. */
    private function each(int $client, callable $work): void
    {
        try {
            $work();
        } catch (Throwable $error) {
            $this->errors[] = "Daily mail to client $client: " . $error->getMessage();
        }
    }

    private function mails(): Mails
    {
        return $this->services->host()->mails();
    }
}
