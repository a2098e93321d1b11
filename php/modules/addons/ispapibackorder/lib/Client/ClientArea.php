<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The door of the client area: finds out who asks for what, and hands it to the page. */
final class ClientArea
{
    /** The original addon's names of the pages, which stand in bookmarks. */
    private const OLD_NAMES = ['manage' => 'backorders', 'dropdomains' => 'domains'];

    private readonly Request $request;
    private readonly Language $language;
    private readonly Services $services;

    public function __construct()
    {
        $this->request = Request::current();
        $this->language = Language::ofVisitor();
        $this->services = Services::ofPage();
    }

    /** @return array<string, mixed> */
    public function page(): array
    {
        $name = $this->name();
        $wantsJson = $this->request->get('format') === 'json';
        try {
            $problem = Extension::problem();
            if ($problem !== null) {
                throw new HostError($problem);
            }
            $visitor = Visitor::current($this->services);
            if ($visitor === null) {
                return $wantsJson ? $this->refuse() : $this->frame($name, 'unavailable', ['message' => '']);
            }
            return $this->serve($name, $visitor, $wantsJson);
        } catch (Throwable $error) {
            $sentences = new Sentences($this->language);
            $message = $sentences->of($error);
            if ($wantsJson) {
                Response::json(['ok' => false, 'message' => $message], $sentences->status($error));
            }
            return $this->frame($name, 'unavailable', ['message' => $message]);
        }
    }

    /** @return array<string, mixed> */
    private function serve(string $name, Visitor $visitor, bool $wantsJson): array
    {
        $parts = [$this->services, $visitor, $this->language, $this->request];
        $panels = new Panels($this->services, $visitor, $this->language);
        if ($this->request->isPost()) {
            (new Actions($visitor, $this->services, $this->language, $this->request, $panels))->run($wantsJson, $name);
        }
        $page = $name === 'domains' ? new ExpiringDomains($panels, ...$parts) : new MyBackorders($panels, ...$parts);
        if ($wantsJson) {
            Response::json(['ok' => true] + $page->json());
        }
        return $this->frame($name, $name === 'domains' ? 'expiringdomains' : 'mybackorders', $page->template());
    }

    private function refuse(): never
    {
        Response::json(['ok' => false, 'message' => $this->language->text('error_login')], 401);
    }

    private function name(): string
    {
        $name = $this->request->get('page', 20) ?: (self::OLD_NAMES[$this->request->get('p', 20)] ?? '');
        return $name === 'backorders' ? 'backorders' : 'domains';
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    private function frame(string $name, string $template, array $values): array
    {
        $title = $this->language->text($name === 'domains' ? 'nav_expiring_domains' : 'nav_my_backorders');
        return [
            'pagetitle' => $title,
            'breadcrumb' => [
                'index.php?m=' . Addon::NAME => $this->language->text('nav_backorders'),
                Address::of($name) => $title,
            ],
            'templatefile' => $template,
            'requirelogin' => true,
            'vars' => ['bo' => $values + [
                'page' => $name,
                'title' => $title,
                'version' => Addon::VERSION,
                'lang' => $this->language->all(),
                'parts' => dirname(__DIR__, 2) . '/templates/parts',
                'addresses' => [
                    'domains' => Address::of('domains'),
                    'backorders' => Address::of('backorders'),
                    'funds' => 'clientarea.php?action=addfunds',
                ],
            ]],
        ];
    }
}
