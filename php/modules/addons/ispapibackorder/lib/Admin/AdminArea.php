<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Exception\Failure;
use InvalidArgumentException;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Csv;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;

/**
 * The door of the admin area: WHMCS lets in only administrators whose role may open the addon; here the request goes to
 * its tab, a POST only with the token.
 */
final class AdminArea
{
    private const TABS = [
        'dashboard' => Dashboard::class,
        'manage' => Manage::class,
        'pricing' => Pricing::class,
        'logs' => Logs::class,
    ];

    private readonly Request $request;
    private readonly Language $language;
    private readonly Services $services;
    private readonly Visit $visit;

    /** @param array<string, mixed> $vars */
    public function __construct(array $vars)
    {
        $this->request = Request::current();
        $this->language = Language::ofAdmin(is_array($vars['_lang'] ?? null) ? $vars['_lang'] : []);
        $this->services = Services::ofPage();
        $this->visit = new Visit(
            $this->services,
            $this->language,
            $this->request,
            (string) ($vars['modulelink'] ?? 'addonmodules.php?module=' . Addon::NAME),
            $this->request->getChoice('tab', array_keys(self::TABS)),
            (int) ($_SESSION['adminid'] ?? 0)
        );
    }

    /** @return string HTML, unless the answer is something else and the request has ended */
    public function page(): string
    {
        try {
            return $this->answer();
        } catch (Throwable $error) {
            if ($this->wants('json')) {
                $this->tell(new Answer($error->getMessage(), 'danger'), $this->status($error));
            }
            return '<div class="alert alert-danger">' . htmlspecialchars($error->getMessage()) . '</div>';
        }
    }

    private function answer(): string
    {
        if ($this->visit->adminId <= 0) {
            throw new HostError($this->language->text('error_login'));
        }
        $problem = Extension::problem();
        if ($problem !== null) {
            throw new HostError($problem);
        }
        $page = new (self::TABS[$this->visit->tab])($this->visit);
        return match (true) {
            $this->request->isPost() => $this->change($page),
            $this->wants('json') && $page instanceof JsonPage => Response::json(['ok' => true] + $page->json()),
            $this->wants('csv') && $page instanceof CsvPage => Csv::send("backorder-{$this->visit->tab}", $page->csv()),
            default => $this->show($page),
        };
    }

    private function change(Page $page): never
    {
        if (!$page instanceof FormPage) {
            $this->refuse(405, 'dash_no_form', $this->visit->address());
        }
        if (!Token::matches($this->request)) {
            $this->refuse(403, 'error_token', $page->back());
        }
        try {
            $answer = $page->post();
            $status = $answer->isGood() ? 200 : 422;
        } catch (InvalidArgumentException | Failure $error) {
            $answer = new Answer($error->getMessage(), 'danger');
            $status = $this->status($error);
        }
        $this->tell($answer, $status, $page->back());
    }

    private function refuse(int $status, string $sentence, string $back): never
    {
        $this->tell(new Answer($this->language->text($sentence), 'danger'), $status, $back);
    }

    private function status(Throwable $error): int
    {
        return $error instanceof InvalidArgumentException ? 422 : (new Sentences($this->language))->status($error);
    }

    /** To the script that asked, else to the page the browser goes back to. */
    private function tell(Answer $answer, int $status, string $back = ''): never
    {
        if ($this->wants('json')) {
            Response::json(['ok' => $answer->isGood(), 'type' => $answer->type, 'message' => $answer->message]
                + $answer->values, $status);
        }
        if ($answer->message !== '') {
            Flash::set($answer->type, $answer->message);
        }
        Response::redirect($back);
    }

    private function wants(string $format): bool
    {
        return $this->request->get('format', 10) === $format;
    }

    private function show(Page $page): string
    {
        $tabs = [];
        foreach (array_keys(self::TABS) as $tab) {
            $tabs[] = [
                'label' => $this->language->text('admin_' . $tab),
                'address' => $this->visit->address([], $tab),
                'current' => $tab === $this->visit->tab,
            ];
        }
        $values = $page->template() + ['scripts' => [], 'texts' => []];
        $values['texts'] = json_encode((object) $values['texts'], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
        return (new View($this->services->compiledTemplates()))->render($this->visit->tab, $values + [
            'tabs' => $tabs,
            'tab' => $this->visit->tab,
            'version' => Addon::VERSION,
            'here' => $page instanceof FormPage ? $page->back() : $this->visit->address(),
            'lang' => $this->language->all(),
            'flash' => Flash::take(),
            'whmcs_token' => function_exists('generate_token') ? (string) generate_token('plain') : '',
            'token_field' => Token::FIELD,
            'token' => Token::value(),
        ]);
    }
}
