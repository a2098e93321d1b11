<?php

declare(strict_types=1);

namespace Host\Symbols;

/** The list of documented symbols (symbols.tsv) held against what is used. */
final class Listing
{
    /** Where a symbol may come from; symbols.tsv tells what each means. */
    private const DOCUMENT = '~^(?:developers\.whmcs\.com/|docs\.whmcs\.com/|github\.com/|guarded: |ours: )\S~';

    /**
     * @param string $text lines "kind TAB symbol TAB document"; "#" begins a comment
     * @return list<string> sentences on what is wrong, none when all is well
     */
    public static function compare(string $text, Uses $uses): array
    {
        $wrong = $uses->unreadable();
        $listed = [];
        $before = '';
        foreach (explode("\n", $text) as $number => $line) {
            if (trim($line) === '' || $line[0] === '#') {
                continue;
            }
            $parts = explode("\t", $line);
            $where = 'line ' . ($number + 1) . ' of the list';
            if (count($parts) !== 3 || preg_match(self::DOCUMENT, $parts[2]) !== 1) {
                $wrong[] = "$where must be a kind, a symbol and the public document it comes from, with tabs between them";
                continue;
            }
            $key = "$parts[0]\t$parts[1]";
            if (strcmp($key, $before) <= 0) {
                $wrong[] = "$where is not in its alphabetical place, or stands there twice: $parts[0] $parts[1]";
            }
            $before = $key;
            $listed[$key] = true;
            if ($parts[0] === 'function' && str_starts_with($parts[2], 'guarded: ') && !$uses->isGuarded($parts[1])) {
                $wrong[] = "$where calls $parts[1] guarded, but it is called where function_exists() does not ask for it";
            }
        }
        $used = $uses->all();
        foreach (array_diff_key($used, $listed) as $key => $place) {
            [$kind, $symbol] = explode("\t", $key);
            $wrong[] = "$place uses the $kind $symbol, which the list does not have; add the public document it comes from";
        }
        foreach (array_keys(array_diff_key($listed, $used)) as $key) {
            [$kind, $symbol] = explode("\t", $key);
            $wrong[] = "the list has the $kind $symbol, which nobody uses; take it out";
        }
        return $wrong;
    }
}
