<?php

declare(strict_types=1);

namespace Host\Symbols;

/** Every symbol of WHMCS that an addon's files use. */
final class Addon
{
    /** Language keys whose texts are mails, by the beginning of their names. */
    private const MAIL_KEY = '/^mail_/';

    /**
     * @param array<string, string> $php path => text
     * @param array<string, string> $templates path => text
     * @param array<string, string> $languages path => text of language files, which only have strings
     * @param array<string, string> $c path => text of sources with SQL
     */
    public static function scan(array $php, array $templates, array $languages = [], array $c = []): Uses
    {
        $uses = new Uses();
        $files = array_map(static fn (string $path): Source => new Source($path, $php[$path]), array_keys($php));
        $declared = [];
        $constants = [];
        foreach ($files as $file) {
            $declared += array_fill_keys(array_map('strtolower', $file->declared()), true);
            $constants += $file->constants();
        }
        $keys = new Keys($files);
        $scanners = [new Names($declared, $uses), new Calls($keys, $uses), new Tables($constants, $keys, $uses)];
        foreach ($files as $file) {
            foreach ($scanners as $scanner) {
                $scanner->scan($file);
            }
        }
        self::templates($uses, $templates, $languages);
        foreach ($c as $path => $text) {
            end($scanners)->scanSql($path, $text);
        }
        return $uses;
    }

    /**
     * @param array<string, string> $templates
     * @param array<string, string> $languages
     */
    private static function templates(Uses $uses, array $templates, array $languages): void
    {
        $scanner = new Templates($uses);
        array_walk($templates, static fn (string $text) => $scanner->prepare($text));
        foreach ($templates as $path => $text) {
            $scanner->page($path, $text);
        }
        foreach ($languages as $path => $text) {
            $file = new Source($path, $text);
            foreach ($file->tokens as $at => $token) {
                $isMail = preg_match(self::MAIL_KEY, (string) $file->literal($at)) === 1 && $file->is($at + 1, ']') && $file->is($at + 2, '=');
                $mail = '';
                for ($part = $at + 3; $isMail && $part < count($file->tokens) && !$file->is($part, ';'); $part++) {
                    $mail .= (string) $file->literal($part);
                }
                (new Templates($uses))->mail($file->place($at), $mail);
            }
        }
    }
}
