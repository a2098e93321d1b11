<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use Backorder\Exception\LimitError;
use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\FilterFields;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** Which backorders the table shows, in which order and on which page; the address carries it. */
final class Filter
{
    public const SORTS = ['id', 'domain', 'client', 'dropdate', 'status', 'updated'];
    public const ROWS = [50, 100, 200];
    /** Dates, with the texts that stand at them. */
    private const DATES = ['from' => 'search_from', 'to' => 'search_to', 'changed_from' => 'manage_changed_from',
        'changed_to' => 'manage_changed_to'];
    /** Parts that stand in no address when they have this value. */
    private const DEFAULTS = ['q' => '', 'client' => '', 'zone' => '', 'from' => '', 'to' => '', 'changed_from' => '',
        'changed_to' => '', 'sort' => 'id', 'dir' => 'desc', 'rows' => 50, 'p' => 1];

    /** @var list<string> */
    public readonly array $statuses;
    /** @var array<string, string> what was typed: q, client, zone and the dates */
    public readonly array $typed;
    public readonly string $sort;
    public readonly bool $descending;
    public readonly int $rows;
    public readonly int $page;
    private readonly FilterFields $fields;

    public function __construct(Request $request)
    {
        $known = array_keys(Panels::STYLES);
        $this->statuses = array_values(array_intersect($known, $request->getList('status', count($known), 20)));
        $this->fields = new FilterFields($request);
        $typed = [
            'q' => $this->fields->text('q', 'manage_search'),
            'client' => $this->fields->text('client', 'admin_client'),
            'zone' => $this->fields->text('zone', 'search_tld', 70),
        ];
        foreach (self::DATES as $name => $label) {
            $typed[$name] = $this->fields->day($name, $label);
        }
        $this->typed = $typed;
        $this->sort = $request->getChoice('sort', self::SORTS);
        $this->descending = $request->getChoice('dir', ['desc', 'asc']) === 'desc';
        $rows = $request->getInt('rows', self::ROWS[0], 1, 1000);
        $this->rows = in_array($rows, self::ROWS, true) ? $rows : self::ROWS[0];
        $this->page = $request->page();
    }

    /** @return array<string, mixed> as Orders::list() takes it */
    public function conditions(): array
    {
        $client = $this->clientId();
        $zone = $this->typed['zone'];
        return [
            'status' => $this->statuses,
            'client' => $client,
            'person' => $client > 0 ? '' : $this->typed['client'],
            'zone' => $zone === '' ? null : Zone::typed($zone) ?? $zone,
            'search' => $this->typed['q'],
            'dropFrom' => $this->typed['from'],
            'dropTo' => $this->typed['to'],
            'updatedFrom' => $this->typed['changed_from'],
            'updatedTo' => $this->typed['changed_to'],
        ];
    }

    /**
     * The backorders that it lets through.
     *
     * @return array<string, mixed> as Orders::list()
     * @throws InvalidArgumentException with a sentence, when a field cannot be read or too many match
     */
    public function list(Visit $visit, string $sort, bool $descending, int $first, int $rows): array
    {
        $problem = $this->fields->problem($visit->language);
        if ($problem !== '') {
            throw new InvalidArgumentException($problem);
        }
        try {
            return $visit->services->orders()->list($this->conditions(), $sort, $descending, $first, $rows);
        } catch (LimitError $error) {
            throw new InvalidArgumentException($visit->language->text('manage_too_many'), 0, $error);
        }
    }

    /** @return int tblclients.id where one was typed, alone or as "#7 Anna"; 0: something else */
    public function clientId(): int
    {
        return ClientBook::id($this->typed['client']);
    }

    public function isRestricted(): bool
    {
        return $this->statuses !== [] || implode('', $this->typed) !== '';
    }

    /** Whether the part of the form that is folded away is in use. */
    public function isDetailed(): bool
    {
        return $this->typed['changed_from'] . $this->typed['changed_to'] !== '';
    }

    /**
     * @param array<string, mixed> $changes
     * @return array<string, mixed> for an address, without what is usual
     */
    public function parameters(array $changes = []): array
    {
        $all = array_merge($this->typed, [
            'sort' => $this->sort,
            'dir' => $this->descending ? 'desc' : 'asc',
            'rows' => $this->rows,
            'p' => $this->page,
            'status' => $this->statuses,
        ], $changes);
        return array_filter(
            $all,
            static fn (mixed $value, string $name): bool => $value !== [] && $value !== (self::DEFAULTS[$name] ?? null),
            ARRAY_FILTER_USE_BOTH
        );
    }
}
