<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Exception\Failure;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\ListForm;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\ManyOrders;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\OneOrder;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Ordering;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** What a client may change: checks who asks, finds the group the POST is for, and tells what came of it. */
final class Actions
{
    private const GROUPS = [OneOrder::class, ManyOrders::class, Ordering::class];

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
        [$status, $answer] = $this->visitor->refusal($this->request, $this->language) ?? $this->act();
        if ($wantsJson) {
            Response::json($answer, $status);
        }
        if ($answer['message'] !== '') {
            $good = $answer['short'] ?? false ? 'warning' : 'success';
            Flash::set($answer['ok'] ? $good : 'danger', $answer['message']);
        }
        Response::redirect($answer['to'] ?? $this->back($page));
    }

    /** @return array{int, array<string, mixed>} */
    private function act(): array
    {
        try {
            $answer = $this->answer();
        } catch (Failure $error) {
            $sentences = new Sentences($this->language);
            return [$sentences->status($error), ['ok' => false, 'message' => $sentences->of($error)]];
        }
        if ($answer === null) {
            return [400, ['ok' => false, 'message' => $this->language->text('error_action')]];
        }
        $answer += ['ok' => true];
        return [$answer['ok'] ? 200 : 422, $answer + [
            'account' => $this->panels->account(),
            'count' => array_sum($this->panels->counts()),
        ]];
    }

    /** @return array<string, mixed>|null null when the request is for no group */
    private function answer(): ?array
    {
        foreach (self::GROUPS as $group) {
            $parts = [$this->panels, $this->services, $this->visitor, $this->language, $this->request];
            $answer = (new $group(...$parts))->answer();
            if ($answer !== null) {
                return $answer;
            }
        }
        return null;
    }

    /** The page the form stood on, with its search; a form's address carries it. */
    private function back(string $page): string
    {
        return $page === 'domains'
            ? Address::of('domains', SearchForm::of($this->request)->parameters())
            : ListForm::of($this->request)->address();
    }
}
