<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Exception\Failure;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;

/** What a client may change: a POST with "create" (a domain) or "delete" (a backorder's id). */
final class Actions
{
    public function __construct(
        private readonly Visitor $visitor,
        private readonly Services $services,
        private readonly Language $language,
        private readonly Request $request,
        private readonly Panels $panels
    ) {
    }

    public function run(bool $wantsJson, string $page): never
    {
        [$status, $answer] = $this->allowed() ?? $this->act();
        if ($wantsJson) {
            Response::json($answer, $status);
        }
        Flash::set($answer['ok'] ? ($answer['short'] ?? false ? 'warning' : 'success') : 'danger', $answer['message']);
        Response::redirect($this->back($page));
    }

    /** @return array{int, array<string, mixed>}|null the refusal, null when all is in order */
    private function allowed(): ?array
    {
        if (!Token::matches($this->request)) {
            return [403, ['ok' => false, 'message' => $this->language->text('error_token')]];
        }
        if (!$this->visitor->mayOrder) {
            return [403, ['ok' => false, 'message' => $this->language->text('error_permission')]];
        }
        return null;
    }

    /** @return array{int, array<string, mixed>} */
    private function act(): array
    {
        try {
            $answer = match (true) {
                $this->request->posted('create') => $this->create(),
                $this->request->posted('delete') => $this->delete(),
                default => null,
            };
        } catch (Failure $error) {
            $sentences = new Sentences($this->language);
            return [$sentences->status($error), ['ok' => false, 'message' => $sentences->of($error)]];
        }
        if ($answer === null) {
            return [400, ['ok' => false, 'message' => $this->language->text('error_action')]];
        }
        return [200, ['ok' => true] + $answer + [
            'account' => $this->panels->account(),
            'count' => array_sum($this->panels->counts()),
        ]];
    }

    /** @return array<string, mixed> */
    private function create(): array
    {
        $domain = $this->request->post('create');
        $orders = $this->services->orders();
        $id = $orders->create($this->visitor->clientId, $domain, $this->visitor->actor);
        $row = $orders->list(['client' => $this->visitor->clientId, 'id' => $id])['rows'][0];
        $price = $this->panels->prices()[$row['zone']];
        $available = $this->services->funds()->of($this->visitor->clientId)['available'];
        $short = Money::hundredths($available) < Money::hundredths($price);
        return [
            'message' => $this->language->text($short ? 'created_short' : 'created', [
                'domain' => $row['unicode'],
                'price' => $this->panels->format($price),
                'available' => $this->panels->format($available),
            ]),
            'short' => $short,
            'backorder' => ['id' => $id, 'status' => $row['status'], 'deletable' => $row['deletable']],
        ];
    }

    /** @return array<string, mixed> */
    private function delete(): array
    {
        $id = $this->request->postInt('delete', 0, 1, PHP_INT_MAX);
        $orders = $this->services->orders();
        $name = $orders->list(['client' => $this->visitor->clientId, 'id' => $id])['rows'][0]['unicode'] ?? '';
        $registrar = $this->services->registrarIfSet();
        $orders->delete($id, $this->visitor->actor, $this->services->host(), $this->visitor->clientId, $registrar);
        return ['message' => $this->language->text('deleted', ['domain' => $name])];
    }

    /** The page the form stood on, with its search; a form's address carries it. */
    private function back(string $page): string
    {
        if ($page === 'domains') {
            return Address::of('domains', SearchForm::of($this->request)->parameters());
        }
        $keep = [];
        foreach (['status', 'sort', 'dir', 'rows', 'p'] as $name) {
            if ($this->request->get($name, 40) !== '') {
                $keep[$name] = $this->request->get($name, 40);
            }
        }
        return Address::of('backorders', $keep);
    }
}
