<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Domain;
use Backorder\Exception\Failure;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\NameList;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Refusal;
use WHMCS\Module\Addon\Ispapibackorder\Watch\SavedSearches;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Watchers;
use WHMCS\Module\Addon\Ispapibackorder\Watch\WatchList;

/** What a client may change about what he watches: a POST whose fields say what. */
final class WatchActions
{
    private const DELETE = 'delete';
    /** What decides which mails the client gets, or who may read his names; all else is free and hurts nobody. */
    private const FOR_BUYERS = ['mail_search', 'mail_watched', 'calendar'];

    private readonly WatchList $list;
    private readonly SavedSearches $searches;
    private readonly Watchers $watchers;

    public function __construct(
        private readonly Visitor $visitor,
        private readonly Services $services,
        private readonly Language $language,
        private readonly Request $request,
        private readonly Panels $panels
    ) {
        $this->list = new WatchList();
        $this->searches = new SavedSearches($services);
        $this->watchers = new Watchers();
    }

    public function run(bool $wantsJson): never
    {
        [$status, $answer] = $this->visitor->refusal($this->request, $this->language, $this->isForBuyers())
            ?? $this->answer();
        if ($wantsJson) {
            Response::json($answer, $status);
        }
        Flash::set($answer['ok'] ? 'success' : 'danger', $answer['message']);
        Response::redirect($this->back());
    }

    private function isForBuyers(): bool
    {
        return array_filter(self::FOR_BUYERS, $this->request->posted(...)) !== [] || $this->wantsMail();
    }

    /** Whether a search, saved or to be saved, is to be mailed. */
    private function wantsMail(): bool
    {
        return $this->request->post('mail', 4) === '1';
    }

    /** @return array{int, array<string, mixed>} */
    private function answer(): array
    {
        try {
            $done = $this->act();
        } catch (Refusal $refusal) {
            $message = $this->language->text($refusal->sentence, $refusal->values);
            return [$refusal->status, ['ok' => false, 'message' => $message]];
        } catch (Failure $error) {
            $sentences = new Sentences($this->language);
            return [$sentences->status($error), ['ok' => false, 'message' => $sentences->of($error)]];
        }
        if ($done === null) {
            return [400, ['ok' => false, 'message' => $this->language->text('error_action')]];
        }
        return [200, ['ok' => true] + $done + ['watching' => $this->list->count($this->visitor->clientId)]];
    }

    /** @return array<string, mixed>|null null when the fields say nothing */
    private function act(): ?array
    {
        return match (true) {
            $this->request->posted('watch') => $this->watch(),
            $this->request->posted('unwatch') => $this->unwatch(),
            $this->request->posted('clear') => $this->clear(),
            $this->request->posted('save_search') => $this->save(),
            $this->request->posted('rename_search') => $this->rename(),
            $this->request->posted('delete_search') => $this->delete(),
            $this->request->posted('mail_search') => $this->mailSearch(),
            $this->request->posted('mail_watched') => $this->mailWatched(),
            $this->request->posted('calendar') => $this->calendar(),
            default => null,
        };
    }

    /** @return array<string, mixed> */
    private function watch(): array
    {
        $domain = NameList::host($this->request->post('watch'));
        $this->list->add($this->visitor->clientId, $domain);
        return $this->said('watch_added', ['domain' => Domain::parse($domain)['unicode']]) + ['watched' => true];
    }

    /** @return array<string, mixed> */
    private function unwatch(): array
    {
        $domain = $this->request->post('unwatch');
        $this->list->remove($this->visitor->clientId, $domain);
        return $this->said('watch_removed', ['domain' => Domain::parse($domain)['unicode']]) + ['watched' => false];
    }

    /** @return array<string, mixed> */
    private function clear(): array
    {
        $count = $this->list->removeDropped($this->visitor->clientId);
        return $this->said('watch_cleared', ['count' => $this->language->number($count)]);
    }

    /** @return array<string, mixed> */
    private function save(): array
    {
        $form = SavedSearches::form($this->request->post('query', PHP_INT_MAX))->ofLabel($this->services->droplist());
        $fault = SearchFault::of($form);
        if ($fault !== null) {
            throw new Refusal('watch_error_search', ['why' => $fault->shown($this->language)['message']]);
        }
        $name = $this->searches->save(
            $this->visitor->clientId,
            $this->request->post('save_search'),
            $form,
            $this->wantsMail(),
            array_map('strval', array_keys($this->panels->prices()))
        );
        return $this->said('watch_search_saved', ['name' => $name]);
    }

    /** @return array<string, mixed> */
    private function rename(): array
    {
        $id = $this->id('rename_search');
        $name = $this->searches->rename($this->visitor->clientId, $id, $this->request->post('name'));
        return $this->said('watch_search_renamed', ['name' => $name]) + ['name' => $name];
    }

    /** @return array<string, mixed> */
    private function delete(): array
    {
        $name = $this->searches->delete($this->visitor->clientId, $this->id('delete_search'));
        return $this->said('watch_search_deleted', ['name' => $name]);
    }

    /** @return array<string, mixed> */
    private function mailSearch(): array
    {
        $mail = $this->wantsMail();
        $name = $this->searches->setMail($this->visitor->clientId, $this->id('mail_search'), $mail);
        return $this->said($mail ? 'watch_search_mail_on' : 'watch_search_mail_off', ['name' => $name])
            + ['mail' => $mail];
    }

    /** @return array<string, mixed> */
    private function mailWatched(): array
    {
        $mail = $this->request->post('mail_watched', 4) === '1';
        if ($mail && !$this->watchers->wantsMail($this->visitor->clientId)) {
            $this->list->catchUp($this->visitor->clientId);
        }
        $this->watchers->setMail($this->visitor->clientId, $mail);
        return $this->said($mail ? 'watch_mail_on' : 'watch_mail_off') + ['mail' => $mail];
    }

    /** @return array<string, mixed> */
    private function calendar(): array
    {
        if ($this->request->post('calendar', 10) === self::DELETE) {
            $this->watchers->stopCalendar($this->visitor->clientId);
            return $this->said('watch_calendar_stopped');
        }
        $had = $this->watchers->renewCalendar($this->visitor->clientId);
        return $this->said($had ? 'watch_calendar_renewed' : 'watch_calendar_made');
    }

    private function id(string $field): int
    {
        return $this->request->postInt($field, 0, 1, PHP_INT_MAX);
    }

    /**
     * @param array<string, string> $values
     * @return array{message: string}
     */
    private function said(string $sentence, array $values = []): array
    {
        return ['message' => $this->language->text($sentence, $values)];
    }

    /** The page the form stood on: the search its field "query" holds, else the part of this page it was. */
    private function back(): string
    {
        if ($this->request->posted('query')) {
            try {
                $form = SavedSearches::form($this->request->post('query', PHP_INT_MAX));
                return Address::of('domains', $form->parameters());
            } catch (Refusal) {
                return Address::of('domains');
            }
        }
        return Address::of('watching', Watching::parameters($this->request));
    }
}
