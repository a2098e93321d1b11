<?php

declare(strict_types=1);

namespace Host;

use Host\Admin\InvoiceDesk;
use Host\Billing\CreditUse;
use Host\View\Theme;
use WHMCS\Database\Capsule;

/** The commands of console.php. */
final class Console
{
    private const FULL_ADMINISTRATOR = 1;
    /** command => fewest and most arguments */
    private const ARGUMENTS = [
        'activate' => [1, 1],
        'deactivate' => [1, 1],
        'setting' => [3, 3],
        'api' => [1, 2],
        'switch' => [2, 2],
        'theme' => [1, 1],
        'mails' => [0, 0],
        'violations' => [0, 1],
        'cron' => [0, 1],
        'invoice' => [2, 3],
        'merge' => [2, 2],
        'spend' => [2, 3],
        'arm' => [3, 4],
    ];

    /** @param list<string> $arguments */
    public static function run(string $command, array $arguments): int
    {
        [$least, $most] = self::ARGUMENTS[$command] ?? [1, 0];
        if (count($arguments) < $least || count($arguments) > $most) {
            fwrite(STDERR, "The console has no command '$command' with " . count($arguments) . " arguments.\n");
            return 2;
        }
        try {
            [$answer, $isDone] = self::$command(...$arguments);
        } catch (\InvalidArgumentException | \JsonException $error) {
            fwrite(STDERR, $error->getMessage() . "\n");
            return 2;
        }
        echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
        return $isDone ? 0 : 1;
    }

    /** @return array{array<string, string>, bool} */
    private static function activate(string $module): array
    {
        $answer = Addons::activate($module);
        if ($answer['status'] === 'success') {
            Addons::save($module, [], [self::FULL_ADMINISTRATOR]);
        }
        return [$answer, $answer['status'] === 'success'];
    }

    /** @return array{array<string, string>, bool} */
    private static function deactivate(string $module): array
    {
        $answer = Addons::deactivate($module);
        return [$answer, $answer['status'] === 'success'];
    }

    /** @return array{array<string, string>, bool} */
    private static function setting(string $module, string $key, string $value): array
    {
        Addons::save($module, [$key => $value]);
        return [['status' => 'success'], true];
    }

    /** @return array{array<string, mixed>, bool} */
    private static function api(string $command, string $json = '{}'): array
    {
        $answer = localAPI($command, json_decode($json, true, 16, JSON_THROW_ON_ERROR));
        return [$answer, $answer['result'] === 'success'];
    }

    /** @return array{array<string, string>, bool} */
    private static function switch(string $name, string $value): array
    {
        Site::turn($name, $value);
        return [['status' => 'success'], true];
    }

    /** @return array{array<string, string>, bool} */
    private static function theme(string $name): array
    {
        Theme::save($name);
        return [['status' => 'success'], true];
    }

    /** @return array{list<object>, bool} */
    private static function mails(): array
    {
        return [Capsule::table('tblemails')->orderBy('id')->get(['id', 'userid', 'date', 'to', 'subject', 'message'])->all(), true];
    }

    /** @return array{list<array<string, mixed>>, bool} those there were; "clear" forgets them and is always done */
    private static function violations(string $then = ''): array
    {
        $file = Site::root('violations.log');
        $all = Violations::read($file);
        if (self::isGiven($then, 'clear')) {
            file_put_contents($file, '');
        }
        return [$all, $all === [] || $then === 'clear'];
    }

    /** @return array{array<string, string>, bool} one run of the system cron; "daily": the day's first, which has more to do */
    private static function cron(string $run = ''): array
    {
        foreach (self::isGiven($run, 'daily') ? ['PreCronJob', 'DailyCronJobPreEmail', 'DailyCronJob'] : [] as $point) {
            Hooks::run($point);
        }
        Hooks::run('AfterCronJob');
        return [['status' => 'success'], true];
    }

    /**
     * @param string $ids comma list: the lines that are split off, the invoices that are merged
     * @return array{array<string, mixed>, bool}
     */
    private static function invoice(string $id, string $action, string $ids = ''): array
    {
        $with = $ids === '' ? [] : array_map(self::id(...), explode(',', $ids));
        return [['status' => 'success', 'invoiceid' => InvoiceDesk::act(self::id($id), $action, $with)], true];
    }

    /** @return array{array<string, string>, bool} */
    private static function merge(string $from, string $to): array
    {
        Clients::merge(self::id($from), self::id($to));
        return [['status' => 'success'], true];
    }

    /** @return array{array<string, mixed>, bool} */
    private static function spend(string $client, string $amount, string $way = 'automatic'): array
    {
        $invoice = CreditUse::spend(self::id($client), Money::parse($amount), self::known($way, array_keys(CreditUse::WAYS)));
        return [['status' => 'success', 'invoiceid' => $invoice], true];
    }

    /** @return array{array<string, string>, bool} */
    private static function arm(string $client, string $amount, string $command, string $way = 'automatic'): array
    {
        $command = self::known($command, CreditUse::COMMANDS);
        $way = self::known($way, array_keys(CreditUse::WAYS));
        CreditUse::arm(self::id($client), Money::parse($amount), $way, $command);
        return [['status' => 'success'], true];
    }

    private static function id(string $text): int
    {
        if (preg_match('/^[1-9]\d{0,9}$/D', $text) !== 1) {
            throw new \InvalidArgumentException("'$text' is not an id.");
        }
        return (int) $text;
    }

    /** @param list<string> $words */
    private static function known(string $word, array $words): string
    {
        if (!in_array($word, $words, true)) {
            throw new \InvalidArgumentException("'$word' is not understood; " . implode(', ', $words) . ' are.');
        }
        return $word;
    }

    private static function isGiven(string $word, string $known): bool
    {
        if (!in_array($word, ['', $known], true)) {
            throw new \InvalidArgumentException("'$word' is not understood; '$known' is.");
        }
        return $word === $known;
    }
}
