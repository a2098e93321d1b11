<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use InvalidArgumentException;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/**
 * The way into a job from outside: the command line, or HTTP for servers that cannot start PHP. Over HTTP a job is run
 * for those alone who know the token of the settings, and it takes no options.
 */
final class Entry
{
    private const FIELD = 'token';
    private const HEADER = 'HTTP_X_BACKORDER_TOKEN';

    /**
     * @param list<string> $arguments of the command line, the script's name first
     * @return int exit status: 0 done, 1 something went wrong, 2 wrong arguments
     */
    public static function start(Job $job, array $arguments): int
    {
        return PHP_SAPI === 'cli' ? self::command($job, $arguments) : self::request($job);
    }

    /** @param list<string> $arguments */
    private static function command(Job $job, array $arguments): int
    {
        try {
            $flags = array_merge($job->flags(), ['help', 'verbose']);
            $options = Arguments::parse(array_slice($arguments, 1), $job->options(), $flags);
        } catch (InvalidArgumentException $error) {
            fwrite(STDERR, $error->getMessage() . "\n");
            return 2;
        }
        if (isset($options['help'])) {
            fwrite(STDOUT, $job->help() . "  --verbose     print the summary although there is no terminal\n"
                . "  --help        print this\n");
            return 0;
        }
        return Runner::run($job, $options, new Terminal(isset($options['verbose']))) ? 0 : 1;
    }

    private static function request(Job $job): never
    {
        try {
            $isAdmitted = self::isAdmitted(Settings::stored()->cronToken());
        } catch (Throwable) {
            Response::text("The settings of ISPAPI Backorder could not be read.\n", 500);
        }
        if (!$isAdmitted) {
            Response::text("This cron job is started on the server, or with the token of the addon's settings.\n", 403);
        }
        // A run that was begun is ended, also when nobody waits for its answer any more.
        ignore_user_abort(true);
        set_time_limit(0);
        $answer = new Answer();
        $isDone = Runner::run($job, [], $answer);
        Response::text($answer->text(), $isDone ? 200 : 500);
    }

    private static function isAdmitted(string $token): bool
    {
        $given = $_POST[self::FIELD] ?? $_SERVER[self::HEADER] ?? '';
        return $token !== '' && is_string($given) && hash_equals($token, $given);
    }
}
