<?php

declare(strict_types=1);

namespace Host\Symbols;

/** Commands of the internal API and their parameters: localAPI() and the addon's own door to it, Whmcs\LocalApi. */
final class Calls
{
    /** Methods of the door; their first argument is the command, their second its parameters. */
    private const DOOR = ['call', 'find', 'each'];
    private const DOOR_FILE = 'lib/Whmcs/LocalApi.php';

    public function __construct(private readonly Keys $keys, private readonly Uses $uses)
    {
    }

    public function scan(Source $file): void
    {
        foreach ($file->tokens as $at => $token) {
            $isDoor = $file->is($at - 1, T_OBJECT_OPERATOR) && in_array($token->text, self::DOOR, true);
            $isApi = strtolower(ltrim($token->text, '\\')) === 'localapi' && !$file->is($at - 1, [T_OBJECT_OPERATOR, T_FUNCTION, T_NEW]);
            if ($file->is($at + 1, '(') && ($isDoor || $isApi)) {
                $this->call($file, $at, $isApi);
            }
        }
    }

    private function call(Source $file, int $at, bool $isApi): void
    {
        $arguments = $file->arguments($at + 1);
        [$start, $end] = $arguments[0] ?? [0, -1];
        $command = $start === $end ? $file->literal($start) : null;
        if ($command === null) {
            if ($isApi && !str_ends_with($file->path, self::DOOR_FILE)) {
                $this->uses->complain($file->place($at), 'the command of localAPI() must be written out');
            }
            if (!$isApi && isset($arguments[1]) && str_ends_with($file->path, self::DOOR_FILE)) {
                $this->ownParameters($file, $arguments[1]);
            }
            return;
        }
        if (!$isApi && preg_match('/^[A-Z][A-Za-z]+$/', $command) !== 1) {
            return;
        }
        $this->uses->add('command', $command, $file->place($at));
        $keys = isset($arguments[1]) ? $this->keys->of($file, ...$arguments[1]) : [];
        if ($keys === null) {
            $this->uses->complain($file->place($at), "the parameters of $command must be written out in the function that calls it");
        }
        foreach ($keys ?? [] as $key) {
            $this->uses->add('parameter', "$command.$key", $file->place($at));
        }
    }

    /** What the door adds to every call. @param array{int, int} $argument */
    private function ownParameters(Source $file, array $argument): void
    {
        for ($at = $argument[0]; $at <= $argument[1]; $at++) {
            if ($file->literal($at) !== null && $file->is($at + 1, T_DOUBLE_ARROW)) {
                $this->uses->add('parameter', '*.' . $file->literal($at), $file->place($at));
            }
        }
    }
}
