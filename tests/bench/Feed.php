<?php

declare(strict_types=1);

/** The lists that are imported: generated from real names, with IDNs and with labels that backtracking runs wild on. */
final class Feed
{
    /** One name in so many is an IDN. */
    private const IDN_EVERY = 100;
    private const IDN_WORDS = ['müller', 'café', 'köln', 'españa', 'łódź', 'zürich', 'garçon', 'smörgås', 'сайт', '東京'];

    /** @return string the path */
    public static function generate(string $path, string $generator, int $rows): string
    {
        $more = [...self::unlucky(), ...self::idns(intdiv($rows, self::IDN_EVERY))];
        self::run([$generator, '--rows', (string) ($rows - count($more)), '--seed', '1', '--from', '2027-01-01'], $path);
        $out = fopen($path, 'ab');
        foreach ($more as $i => $name) {
            fwrite($out, "$name;" . gmdate('Y-m-d H:i:s', gmmktime(0, 0, 0, 1, 1, 2027) + $i * 7919 % (60 * 86400)) . "\n");
        }
        fclose($out);
        return $path;
    }

    /** Long labels of one letter, and such with another end: (a+)+$ and its like take ages to give up on them. @return list<string> */
    private static function unlucky(): array
    {
        $names = [];
        for ($length = 24; $length <= 63; $length += 3) {
            $names[] = str_repeat('a', $length) . '.com';
            $names[] = str_repeat('a', $length - 1) . '1.com';
            $names[] = str_repeat('x', $length - 2) . '-z.com';
            $names[] = substr(str_repeat('ab', 32), 0, $length - 1) . '7.com';
            $names[] = substr(str_repeat('a-', 32), 0, $length - 1) . 'a.net';
        }
        return $names;
    }

    /** @return list<string> in ACE */
    private static function idns(int $count): array
    {
        $names = [];
        for ($i = 0; $i < $count; $i++) {
            $word = self::IDN_WORDS[$i % count(self::IDN_WORDS)];
            $name = $i % 3 === 0 ? "$word-$i" : $word . $i;
            $names[] = Backorder\Domain::parse($name . ($i % 2 === 0 ? '.com' : '.net'))['domain'];
        }
        return $names;
    }

    /** @return string path of the zip beside it */
    public static function zip(string $csv): string
    {
        $zip = preg_replace('/\.csv$/', '.zip', $csv);
        self::run(['zip', '-q', '-j', $zip, $csv], '/dev/null');
        return $zip;
    }

    /** The next day's list: every twentieth name has another date, is gone, or is new, in equal parts. @return string path */
    public static function nextDay(string $csv): string
    {
        $path = preg_replace('/\.csv$/', '-next.csv', $csv);
        $in = fopen($csv, 'rb');
        $out = fopen($path, 'wb');
        for ($i = 0; ($line = fgets($in)) !== false; $i++) {
            [$name, $date] = explode(';', rtrim($line));
            match ($i % 60) {
                0 => fwrite($out, "$name;2027-12-31 12:00:00\n"),
                20 => null,
                40 => fwrite($out, "{$line}new$i-" . substr($name, 0, 40) . '.' . explode('.', $name, 2)[1] . ";$date\n"),
                default => fwrite($out, $line),
            };
        }
        fclose($out);
        return $path;
    }

    /** The rows already taken apart, for LOAD DATA. @return string path */
    public static function apart(string $csv): string
    {
        $path = preg_replace('/\.csv$/', '.tsv', $csv);
        $in = fopen($csv, 'rb');
        $out = fopen($path, 'wb');
        while (($line = fgets($in)) !== false) {
            [$name, $date] = explode(';', rtrim($line));
            [$label, $zone] = explode('.', $name, 2);
            fwrite($out, "$label\t$zone\t$date\n");
        }
        fclose($out);
        return $path;
    }

    /** @param list<string> $command */
    public static function run(array $command, string $out): void
    {
        $process = proc_open($command, [1 => ['file', $out, 'w']], $pipes, __DIR__ . '/../..');
        if ($process === false || proc_close($process) !== 0) {
            throw new RuntimeException("{$command[0]} failed");
        }
    }
}
