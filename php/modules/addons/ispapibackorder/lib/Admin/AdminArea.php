<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;

/** The addon's page in the admin area: three tabs. WHMCS lets in only administrators whose role may open the addon. */
final class AdminArea
{
    private const TABS = ['manage', 'pricing', 'logs'];

    private readonly Request $request;
    private readonly Language $language;
    private readonly Services $services;
    private readonly string $tab;
    private readonly string $link;

    /** @param array<string, mixed> $vars */
    public function __construct(array $vars)
    {
        $this->request = Request::current();
        $this->language = Language::ofAdmin(is_array($vars['_lang'] ?? null) ? $vars['_lang'] : []);
        $this->services = Services::ofPage();
        $this->tab = $this->request->getChoice('tab', self::TABS);
        $this->link = (string) ($vars['modulelink'] ?? 'addonmodules.php?module=ispapibackorder');
    }

    /** @return string HTML */
    public function page(): string
    {
        try {
            $problem = Extension::problem();
            if ($problem !== null) {
                throw new HostError($problem);
            }
            return $this->tab();
        } catch (Throwable $error) {
            return '<div class="alert alert-danger">' . htmlspecialchars($error->getMessage()) . '</div>';
        }
    }

    private function tab(): string
    {
        $page = match ($this->tab) {
            'pricing' => new Pricing($this->services, $this->language, $this->request, $this->address(...)),
            'logs' => new Logs($this->services, $this->request, $this->address(...)),
            default => new Manage($this->services, $this->request, $this->address(...)),
        };
        if ($this->request->isPost() && $page instanceof Pricing) {
            [$type, $message] = Token::matches($this->request)
                ? $page->post()
                : ['danger', $this->language->text('error_token')];
            Flash::set($type, $message);
            Response::redirect($page->back());
        }
        $tabs = [];
        foreach (self::TABS as $tab) {
            $tabs[] = [
                'label' => $this->language->text('admin_' . $tab),
                'address' => $this->link . '&tab=' . $tab,
                'current' => $tab === $this->tab,
            ];
        }
        return (new View($this->services->compiledTemplates()))->render($this->tab, $page->template() + [
            'tabs' => $tabs,
            'tab' => $this->tab,
            'here' => $page instanceof Pricing ? $page->back() : $this->address(),
            'link' => $this->link,
            'lang' => $this->language->all(),
            'flash' => Flash::take(),
            'whmcs_token' => function_exists('generate_token') ? (string) generate_token('plain') : '',
            'token_field' => Token::FIELD,
            'token' => Token::value(),
        ]);
    }

    /** @param array<string, mixed> $parameters */
    private function address(array $parameters = []): string
    {
        return $this->link . '&' . http_build_query(['tab' => $this->tab] + $parameters);
    }
}
