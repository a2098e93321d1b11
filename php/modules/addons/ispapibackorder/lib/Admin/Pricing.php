<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing\ChangeView;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing\Deletion;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing\Grid;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing\Prices;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing\ZoneForm;

/**
 * The tab Pricing: what a backorder costs, TLD by currency; what else is set for one TLD (view=zone), a change of many
 * prices (view=change), and taking a TLD away (view=delete). What is entered is checked before anything is saved.
 */
final class Pricing implements FormPage
{
    private const SCRIPT = ['scripts' => ['pricing']];
    private string $next;

    public function __construct(private readonly Visit $visit)
    {
        $this->next = $visit->address(array_filter([
            'q' => $visit->request->get('q', 70),
            'p' => $visit->request->page(),
        ], static fn (string|int $value): bool => $value !== '' && $value !== 1));
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $zone = $this->visit->request->get('zone', 63);
        $known = in_array($zone, Prices::zones(), true);
        $view = match (true) {
            $this->view() === 'change' => new ChangeView($this->visit),
            $this->view() === 'zone' && $known => new ZoneForm($this->visit, $zone),
            $this->view() === 'delete' && $known => new Deletion($this->visit, $zone),
            default => new Grid($this->visit),
        };
        return $view->template() + self::SCRIPT + ['texts' => $this->visit->language->part('pricing_js_')];
    }

    public function post(): Answer
    {
        $request = $this->visit->request;
        $zone = $request->post('zone', 63);
        $grid = new Grid($this->visit);
        switch ($request->post('do', 10)) {
            case 'save':
                return $grid->save();
            case 'price':
                return $grid->saveCell();
            case 'add':
                return $grid->add();
            case 'zone':
                $form = new ZoneForm($this->visit, $this->known($zone));
                return $this->and(['view' => 'zone', 'zone' => $zone], $form->save(...));
            case 'delete':
                return (new Deletion($this->visit, $this->known($zone)))->perform();
            case 'change':
                $again = ['view' => 'change'];
                foreach (['how', 'value', 'currency', 'tlds', 'round'] as $field) {
                    $again[$field] = $request->post($field, 2000);
                }
                return $this->and($again, fn (): Answer => (new ChangeView($this->visit))->apply($grid));
        }
        throw new InvalidArgumentException($this->visit->language->text('error_action'));
    }

    /** Where a POST leads back to: the page of the table it came from, or the form that was not right. */
    public function back(): string
    {
        return $this->next;
    }

    /**
     * @param array<string, string> $again what is shown again unless it goes well
     * @param callable(): Answer $work
     */
    private function and(array $again, callable $work): Answer
    {
        $list = $this->next;
        $this->next = $this->visit->address($again);
        $answer = $work();
        $this->next = $list;
        return $answer;
    }

    private function view(): string
    {
        return $this->visit->request->get('view', 10);
    }

    private function known(string $zone): string
    {
        return in_array($zone, Prices::zones(), true)
            ? $zone
            : throw new InvalidArgumentException($this->visit->language->text('pricing_gone', ['zone' => $zone]));
    }
}
