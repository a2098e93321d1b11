<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;

/** Does one thing with one or many backorders; what fails for one does not stop the others. */
final class Bulk
{
    /** Seconds until the rest is left for another time: a web server gives up on a request that takes longer. */
    private const PATIENCE = 25;

    public function __construct(private readonly Visit $visit)
    {
    }

    public function perform(Action $action, Selection $selection): Answer
    {
        if ($selection->wanted === 0) {
            return new Answer($this->visit->language->text('manage_none_selected'), 'danger');
        }
        $end = hrtime(true) + self::PATIENCE * 1_000_000_000;
        $results = [];
        foreach ($selection->rows as $row) {
            $problem = hrtime(true) > $end
                ? $this->visit->language->text('manage_out_of_time')
                : $this->problem($action, $row);
            $results[] = [
                'id' => $row['id'],
                'name' => $row['unicode'],
                'ok' => $problem === '',
                'message' => $problem !== '' ? $problem : $this->visit->language->text("manage_did_$action->value"),
            ];
        }
        Outcome::keep($results);
        return $this->answer($action, $results, $selection->wanted);
    }

    /** @param array<string, mixed> $row */
    private function problem(Action $action, array $row): string
    {
        try {
            $action->perform($row, $this->visit->services, $this->visit->actor());
            return '';
        } catch (Throwable $error) {
            return Failures::sentence($error, $this->visit->language);
        }
    }

    /** @param list<array{id: int, name: string, ok: bool, message: string}> $results */
    private function answer(Action $action, array $results, int $wanted): Answer
    {
        $done = count(array_filter(array_column($results, 'ok')));
        $failed = $wanted - $done;
        $language = $this->visit->language;
        $message = $language->text("manage_done_$action->value", ['n' => $language->number($done)]);
        if ($failed > 0) {
            $message .= ' ' . $language->text('manage_not_done', ['n' => $language->number($failed)]);
        }
        if (count($results) < $wanted) {
            $gone = $language->number($wanted - count($results));
            $message .= ' ' . $language->text('manage_gone_meanwhile', ['n' => $gone]);
        }
        $type = $failed === 0 ? 'success' : ($done > 0 ? 'warning' : 'danger');
        return new Answer($message, $type, ['results' => $results]);
    }
}
