<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\NameList;
use WHMCS\Module\Addon\Ispapibackorder\Request;

/** What an address has for the fields of a filter, kept as it was typed; and which of them cannot be read. */
final class FilterFields
{
    private const LONGEST_DAY = 40;

    /** @var list<array{sentence: string, label: string, text: string}> */
    private array $faults = [];

    public function __construct(private readonly Request $request)
    {
    }

    /** @param string $label key of the text that stands at the field; likewise below */
    public function text(string $name, string $label, int $length = 255): string
    {
        $broken = $this->request->broken($name, $length);
        if ($broken === '') {
            return $this->request->get($name, $length);
        }
        $text = NameList::utf8($broken);
        $this->faults[] = ['sentence' => 'admin_fault_encoding', 'label' => $label, 'text' => $text];
        return $text;
    }

    /** "YYYY-MM-DD", empty, or, as problem() tells, no day at all. */
    public function day(string $name, string $label): string
    {
        $text = $this->text($name, $label, self::LONGEST_DAY);
        if ($text !== '' && !Request::isDay($text)) {
            $this->faults[] = ['sentence' => 'domains_fault_date', 'label' => $label, 'text' => $text];
        }
        return $text;
    }

    /** @return string what is wrong with the first field that cannot be read; empty where all can */
    public function problem(Language $language): string
    {
        foreach ($this->faults as ['sentence' => $sentence, 'label' => $label, 'text' => $text]) {
            return $language->text($sentence, ['field' => $language->text($label), 'text' => $text]);
        }
        return '';
    }
}
