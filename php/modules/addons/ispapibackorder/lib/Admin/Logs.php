<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Domain;
use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Journal\Actors;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Journal\EventFilter;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Journal\Events;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Journal\Runs;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Cron\Log;
use WHMCS\Module\Addon\Ispapibackorder\Dates;

/** What happened to backorders, when, by whom and why; and the runs of the crons. */
final class Logs implements CsvPage
{
    private const ROWS = 50;
    private const EVENT_HEADS = [
        'time_utc', 'backorder', 'domain', 'client', 'from', 'to', 'cause', 'reason', 'detail', 'actor', 'actor_name',
    ];

    /** The theme's classes of labels, by how a run went. */
    private const LABELS = [Log::SUCCESS => 'success', Log::ERROR => 'danger'];

    private readonly EventFilter $filter;
    private readonly Actors $actors;
    private readonly Wording $wording;
    /** @var string events or runs */
    private readonly string $log;

    public function __construct(private readonly Visit $visit)
    {
        $this->filter = EventFilter::of($visit->request);
        $this->actors = new Actors($visit->services->api(), $visit->language);
        $this->wording = new Wording($visit->language, $visit->services->currencies());
        $this->log = $visit->request->getChoice('log', ['events', 'runs']);
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $source = $this->log === 'runs' ? new Runs($this->filter) : new Events($this->filter);
        $problem = $this->problem();
        $total = $problem === '' ? $source->count() : 0;
        $shown = min($total, Events::MOST);
        $page = min($this->visit->request->page(), Pager::last($shown, self::ROWS));
        $first = ($page - 1) * self::ROWS;
        $rows = $total === 0 ? [] : $source->page($first, self::ROWS);
        $asked = ['log' => $this->log] + $this->filter->parameters();
        return [
            'log' => $this->log,
            'logs' => array_map(fn (string $log): array => [
                'text' => $this->visit->language->text('logs_' . $log),
                'address' => $this->visit->address(['log' => $log]),
                'current' => $log === $this->log,
            ], ['events', 'runs']),
            'rows' => $this->log === 'runs' ? array_map($this->run(...), $rows) : $this->events($rows),
            'filter' => $this->filter,
            'is_filtered' => $this->filter->parameters() !== [],
            'problem' => $problem,
            'is_cut' => $source instanceof Events && $source->isCut(),
            'causes' => $this->causes(),
            'actors' => EventFilter::ACTORS,
            'jobs' => Log::JOBS,
            'csv' => $this->visit->address($asked + ['format' => 'csv']),
            'kept' => $this->visit->language->text('logs_kept', [
                'days' => $this->wording->number($this->visit->services->settings()->logDays()),
            ]),
            'range' => $this->range($first, count($rows), $total),
            'pages' => Pager::links($shown, self::ROWS, $page, fn (int $number): string
                => $this->visit->address($asked + ['p' => $number])),
        ];
    }

    /** @return iterable<list<string|int|null>> */
    public function csv(): iterable
    {
        $problem = $this->problem();
        if ($problem !== '') {
            throw new InvalidArgumentException($problem);
        }
        return $this->log === 'runs' ? $this->runsSheet() : $this->eventsSheet();
    }

    /** @return string why nothing is shown; empty where there is no reason */
    private function problem(): string
    {
        $problem = $this->filter->problem($this->visit->language);
        return $problem === '' && $this->log === 'events'
            ? $this->filter->clientProblem($this->visit->language)
            : $problem;
    }

    /** @return iterable<list<string|int|null>> */
    private function eventsSheet(): iterable
    {
        yield self::EVENT_HEADS;
        foreach ((new Events($this->filter))->all() as $row) {
            yield [
                $row['at'],
                $row['backorder_id'],
                $row['name'],
                $row['userid'],
                $row['from_status'],
                $row['to_status'],
                $row['cause'],
                $this->sentence($row),
                $row['detail'],
                $row['actor'],
                $this->actors->of($row['actor'])['text'],
            ];
        }
    }

    /** @return iterable<list<string|int|null>> */
    private function runsSheet(): iterable
    {
        yield ['time_utc', 'job', 'status', 'seconds', 'message', 'counts', 'durations_ms'];
        $list = static fn (array $numbers): string => implode(', ', array_map(
            static fn (string $word, int $number): string => "$word $number",
            array_keys($numbers),
            $numbers
        ));
        foreach ((new Runs($this->filter))->all() as $row) {
            yield [
                $row['date'],
                $row['cron'],
                $row['status'],
                $row['seconds'],
                $row['message'],
                $list($row['counts']),
                $list($row['durations']),
            ];
        }
    }

    /**
     * @param list<array<string, mixed>> $rows
     * @return list<array<string, mixed>>
     */
    private function events(array $rows): array
    {
        $clients = array_filter(array_column($rows, 'userid'));
        foreach ($rows as $row) {
            if (preg_match('/^client:(\d+)$/D', $row['actor'], $part) === 1) {
                $clients[] = (int) $part[1];
            }
        }
        $this->actors->load(array_map('intval', array_values($clients)));
        return array_map($this->event(...), $rows);
    }

    /**
     * @param array<string, mixed> $row
     * @return array<string, mixed>
     */
    private function event(array $row): array
    {
        $language = $this->visit->language;
        $status = static fn (?string $status): array => $status === null ? ['text' => '', 'style' => ''] : [
            'text' => $language->text('status_' . $status),
            'style' => Panels::STYLES[$status] ?? 'default',
        ];
        $client = (int) $row['userid'];
        return [
            'at' => $row['at'],
            'at_shown' => Dates::forAdmins()->second($row['at']),
            'backorder' => (int) $row['backorder_id'],
            'name' => $row['name'] === '' ? '' : Domain::unicode($row['name']),
            'domain' => $row['name'],
            'is_gone' => $row['is_gone'],
            'history' => $this->visit->address(['log' => 'events', 'id' => $row['backorder_id']]),
            'from' => $status($row['from_status']),
            'to' => $row['to_status'] === null
                ? ['text' => $language->text('status_DELETED'), 'style' => 'default']
                : $status($row['to_status']),
            'is_change' => $row['from_status'] !== $row['to_status'],
            'sentence' => $this->sentence($row),
            'cause' => $row['cause'],
            'detail' => Dates::forAdmins()->within($row['detail']),
            'actor' => $this->actors->of($row['actor']),
            'client' => $client,
            'client_name' => $client > 0 ? $this->actors->client($client) : '',
        ];
    }

    /** @param array<string, mixed> $row */
    private function sentence(array $row): string
    {
        $language = $this->visit->language;
        foreach (['logs_event_' . $row['cause'], 'event_' . $row['cause']] as $key) {
            if ($language->has($key)) {
                return $language->text($key);
            }
        }
        return $row['cause'];
    }

    /**
     * @param array<string, mixed> $row
     * @return array<string, mixed>
     */
    private function run(array $row): array
    {
        return [
            'at' => $row['date'],
            'at_shown' => Dates::forAdmins()->second($row['date']),
            'job' => $this->named('dash_job_', $row['cron']),
            'status' => $this->named('logs_', $row['status'] === Log::SUCCESS ? 'good' : $row['status']),
            'label' => self::LABELS[$row['status']] ?? 'default',
            'message' => $row['message'],
            'took' => $row['seconds'] === null ? '' : $this->wording->duration((string) $row['seconds']),
            'counts' => array_map(fn (string $word, int $number): array => [
                'word' => $this->named('logs_count_', $word),
                'number' => $this->wording->number($number),
            ], array_keys($row['counts']), $row['counts']),
            'steps' => array_map(fn (string $step, int $milliseconds): array => [
                'name' => $step,
                'took' => $this->wording->number($milliseconds),
            ], array_keys($row['durations']), $row['durations']),
        ];
    }

    private function named(string $prefix, string $word): string
    {
        return $this->visit->language->has($prefix . $word) ? $this->visit->language->text($prefix . $word) : $word;
    }

    /** @return array<string, string> cause => sentence */
    private function causes(): array
    {
        $causes = array_diff_key($this->visit->language->part('event_'), ['status' => 1, 'note' => 1]);
        foreach (array_keys($causes) as $cause) {
            $causes[$cause] = $this->sentence(['cause' => $cause]);
        }
        return $causes;
    }

    private function range(int $first, int $rows, int $total): string
    {
        if ($rows === 0) {
            return '';
        }
        $many = $total > Events::MOST && $this->log === 'events';
        $number = $this->wording->number($many ? Events::MOST : $total);
        return $this->visit->language->text('logs_total', [
            'first' => $this->wording->number($first + 1),
            'last' => $this->wording->number($first + $rows),
            'total' => $many ? $this->visit->language->text('logs_many', ['n' => $number]) : $number,
        ]);
    }
}
