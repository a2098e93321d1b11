<?php

/**
 * Writes a feed of the shipped real names: php feed.php --from YYYY-MM-DD --out FILE [--names FILE]
 *
 * The days are moved so that the first is --from; each name gets a time of day of its own, the same in every run.
 */

declare(strict_types=1);

$options = getopt('', ['from:', 'out:', 'names:']);
$from = DateTimeImmutable::createFromFormat('!Y-m-d', $options['from'] ?? '', new DateTimeZone('UTC'));
if ($from === false || !isset($options['out'])) {
    fwrite(STDERR, "usage: php feed.php --from YYYY-MM-DD --out FILE [--names FILE]\n");
    exit(2);
}
$names = $options['names'] ?? __DIR__ . '/real-names.tsv';
$in = fopen(str_ends_with($names, '.gz') ? "compress.zlib://$names" : $names, 'rb');
$out = fopen($options['out'], 'wb');
if ($in === false || $out === false) {
    fwrite(STDERR, "cannot read $names or write {$options['out']}\n");
    exit(1);
}
$first = null;
while (($line = fgets($in)) !== false) {
    [$day, $name] = explode("\t", rtrim($line, "\n"));
    $day = new DateTimeImmutable($day, new DateTimeZone('UTC'));
    $first ??= $day;
    $drop = $from->getTimestamp() + ($day->getTimestamp() - $first->getTimestamp()) + crc32($name) % 86400;
    fwrite($out, "$name;" . gmdate('Y-m-d H:i:s', $drop) . "\n");
}
if (!fclose($out)) {
    fwrite(STDERR, "cannot write {$options['out']}\n");
    exit(1);
}
