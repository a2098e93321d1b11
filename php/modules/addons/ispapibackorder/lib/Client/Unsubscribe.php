<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;
use WHMCS\Module\Addon\Ispapibackorder\Watch\LetterKind;
use WHMCS\Module\Addon\Ispapibackorder\Watch\SavedSearches;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Watchers;

/**
 * Where the link at the end of a daily mail leads, without a login. Programs that look into mails follow links, so the
 * page changes nothing; its one button does.
 */
final class Unsubscribe
{
    private const KEY_LENGTH = 120;

    private readonly string $key;
    /** @var array{LetterKind, int}|null what it is about */
    private readonly ?array $mail;
    private readonly SavedSearches $searches;
    private readonly Watchers $watchers;

    public function __construct(
        Services $services,
        private readonly Language $language,
        private readonly Request $request
    ) {
        $this->searches = new SavedSearches($services);
        $this->watchers = new Watchers();
        $this->key = $request->isPost()
            ? $request->post('key', self::KEY_LENGTH)
            : $request->get('key', self::KEY_LENGTH);
        $this->mail = $this->watchers->ofLetter($this->key);
    }

    /** The button was pressed. */
    public function act(): never
    {
        if ($this->mail !== null && Token::matches($this->request)) {
            [$kind, $client] = $this->mail;
            match ($kind) {
                LetterKind::Watched => $this->watchers->setMail($client, false),
                LetterKind::Searches => $this->searches->stopMails($client),
            };
        }
        Response::redirect(Address::of('unsubscribe', ['key' => $this->key]));
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        if ($this->mail === null) {
            http_response_code(404);
            return ['state' => 'unknown', 'sentence' => $this->language->text('watch_stop_unknown')];
        }
        [$kind, $client] = $this->mail;
        $isOn = match ($kind) {
            LetterKind::Watched => $this->watchers->wantsMail($client),
            LetterKind::Searches => $this->searches->sendsMails($client),
        };
        return [
            'state' => $isOn ? 'on' : 'off',
            'sentence' => $this->language->text("watch_stop_{$kind->value}_" . ($isOn ? 'on' : 'off')),
            'key' => $this->key,
            'token' => Token::value(),
            'token_field' => Token::FIELD,
        ];
    }
}
