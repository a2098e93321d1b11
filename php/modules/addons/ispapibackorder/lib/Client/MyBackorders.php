<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Auctions;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Needs;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\ListForm;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\ListView;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\NextStep;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Preference;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Preview;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Result;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Rows;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Sheet;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\Timeline;
use WHMCS\Module\Addon\Ispapibackorder\Client\Orders\View;
use WHMCS\Module\Addon\Ispapibackorder\Csv;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The page My Backorders: the list, the timeline of one (events=ID), and the steps of ordering many (step=...). */
final class MyBackorders
{
    private readonly ListForm $form;

    public function __construct(
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language,
        private readonly Request $request
    ) {
        $this->form = ListForm::of($request);
    }

    /** @return array<string, mixed> */
    public function json(): array
    {
        return $this->view()->json();
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        if ($this->request->get('format') === 'csv') {
            $sheet = new Sheet($this->form, $this->panels, $this->services, $this->visitor, $this->language);
            Csv::send('backorders', $sheet->lines());
        }
        $view = $this->view();
        return $view->template() + $this->panels->all() + [
            'view' => $view->name(),
            'views' => dirname(__DIR__, 2) . '/templates/orders',
            'here' => Address::of('backorders'),
            'defaults' => json_encode(ListForm::DEFAULTS, JSON_THROW_ON_ERROR),
            'typed' => $this->request->get('domain'),
        ];
    }

    private function view(): View
    {
        $needs = new Needs($this->services, $this->visitor->clientId);
        $parts = [$this->panels, $this->services, $this->visitor, $this->language];
        switch ($this->request->getChoice('step', ['', 'preview', 'result'])) {
            case 'preview':
                return new Preview($needs, ...$parts);
            case 'result':
                return new Result($needs, $this->panels, $this->language);
        }
        $auctions = new Auctions($this->services, $this->visitor, $this->language);
        $step = new NextStep($this->panels, $this->language);
        $rows = new Rows($this->panels, $needs, $auctions, $step);
        $opened = $this->request->getInt('events', 0, 1, PHP_INT_MAX);
        if ($opened > 0) {
            return new Timeline($opened, $this->form, $rows, $auctions, ...array_slice($parts, 1));
        }
        $preference = new Preference($this->services, $this->visitor, $needs, $this->panels, $this->language);
        return new ListView($this->form, $rows, $needs, $auctions, $preference, ...$parts);
    }
}
