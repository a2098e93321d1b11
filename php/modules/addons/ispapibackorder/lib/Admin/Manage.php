<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Action;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Bulk;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\ClientBook;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Confirmation;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Creation;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Filter;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\ListView;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Selection;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Sheet;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Manage\Timeline;

/**
 * The tab Manage: all backorders, what happened to one (id=), what is asked before something is done (do=, ids[]), and
 * placing some for a client (view=create).
 */
final class Manage implements FormPage, JsonPage, CsvPage
{
    private const SUGGESTIONS = 10;

    private readonly Filter $filter;
    private string $next;

    public function __construct(private readonly Visit $visit)
    {
        $this->filter = new Filter($visit->request);
        $this->next = $visit->address($this->filter->parameters());
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $request = $this->visit->request;
        $action = Action::tryFrom($request->get('do', 10));
        $id = $request->getInt('id', 0, 1, PHP_INT_MAX);
        $view = match (true) {
            $action !== null => new Confirmation($this->visit, $this->filter, $action),
            $id > 0 => new Timeline($this->visit, $this->filter, $id),
            $request->get('view', 10) === 'create' => new Creation($this->visit),
            default => new ListView($this->visit, $this->filter),
        };
        return $view->template() + ['scripts' => ['manage'], 'texts' => $this->visit->language->part('manage_js_')];
    }

    /** @return array<string, mixed> clients by what was typed, for the fields that name one */
    public function json(): array
    {
        $typed = $this->visit->request->get('clients');
        $found = mb_strlen($typed) < 2 && ClientBook::id($typed) === 0
            ? []
            : ClientBook::search($typed, self::SUGGESTIONS);
        return ['clients' => array_map(ClientBook::label(...), $found)];
    }

    /** @return iterable<list<string|int|null>> */
    public function csv(): iterable
    {
        return Sheet::lines($this->visit, $this->filter);
    }

    public function post(): Answer
    {
        $do = $this->visit->request->post('do', 10);
        $action = Action::tryFrom($do);
        if ($action !== null) {
            $selection = Selection::posted($this->visit->request, $this->visit->services);
            return (new Bulk($this->visit))->perform($action, $selection);
        }
        if ($do !== 'create' && $do !== 'look') {
            throw new InvalidArgumentException($this->visit->language->text('error_action'));
        }
        $list = $this->next;
        $this->next = $this->visit->address(['view' => 'create']);
        $creation = new Creation($this->visit);
        if ($do === 'look') {
            $creation->draft();
            return new Answer('');
        }
        $answer = $creation->place();
        $this->next = $list;
        return $answer;
    }

    public function back(): string
    {
        return $this->next;
    }
}
