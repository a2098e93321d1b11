<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Exception\PatternError;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** What is wrong with a search: with what was typed, and where, or with one of its bounds. */
final class SearchFault
{
    private const LABELS = ['from' => 'search_from', 'to' => 'search_to', 'added' => 'domains_added'];

    /** A dot that a regular expression cannot do without: outside of classes, groups and alternatives, not optional. */
    private const DOT = '~^(?:[^\\\\[(|]|\\\\[^.]|\[\^?[^]\\\\[^][^]\\\\[]*\])*?(\\\\\.|\[\.\])(?![*?{])[^|]*$~Ds';
    /** Where lists of names are ordered. */
    private const BULK = ['page' => 'nav_my_backorders', 'part' => 'orders_bulk_title'];

    /**
     * @param string $field of the form
     * @param string $typed what a pattern's error is in
     * @param PatternError|null $error null: a sentence of its own says what is wrong
     * @param array<string, string> $values for the marks of that sentence
     * @param array<string, string> $texts keys of the texts for its other marks; "field": what stands at the field
     */
    private function __construct(
        private readonly string $field,
        private readonly string $typed,
        private readonly ?PatternError $error,
        private readonly string $sentence = '',
        private readonly array $values = [],
        private readonly array $texts = []
    ) {
    }

    /** Null when nothing is wrong. */
    public static function of(SearchForm $form): ?self
    {
        return self::unread($form) ?? self::pattern($form) ?? self::range($form);
    }

    /**
     * @return array{field: string, message: string, before: string, at: string, after: string} what was typed, cut
     *         before and behind the character at which it goes wrong; `at` is empty at the end
     */
    public function shown(Language $language): array
    {
        if ($this->error === null) {
            $values = $this->values + array_map($language->text(...), $this->texts);
            return ['field' => $this->field, 'message' => $language->text($this->sentence, $values)]
                + ['before' => '', 'at' => '', 'after' => ''];
        }
        $before = mb_strcut($this->typed, 0, $this->error->offset, 'UTF-8');
        $rest = substr($this->typed, strlen($before));
        $at = mb_substr($rest, 0, 1, 'UTF-8');
        $key = 'domains_fault_' . $this->error->reason;
        $place = mb_strlen($before, 'UTF-8') + 1;
        return [
            'field' => $this->field,
            'message' => $language->has($key)
                ? $language->text($key, ['place' => (string) $place, 'sign' => $at])
                : (new Sentences($language))->of($this->error, $this->field === 'exclude', $place),
            'before' => $before,
            'at' => $at,
            'after' => substr($rest, strlen($at)),
        ];
    }

    private static function unread(SearchForm $form): ?self
    {
        foreach ($form->unread as $field => $text) {
            return match (true) {
                !mb_check_encoding($text, 'UTF-8') => new self($field, '', null, 'domains_fault_encoding'),
                isset(self::LABELS[$field])
                    => new self($field, '', null, 'domains_fault_date', ['text' => $text], [
                        'field' => self::LABELS[$field],
                    ]),
                default => self::number($field, $text),
            };
        }
        return null;
    }

    /** A bound of a range that is none. */
    private static function number(string $bound, string $text): self
    {
        $field = substr($bound, 0, (int) strrpos($bound, '_'));
        $values = ['text' => $text, 'most' => (string) SearchForm::MOST[$field]];
        $label = 'search_' . array_flip(SearchForm::RANGES)[$field];
        return new self($bound, '', null, 'domains_fault_number', $values, ['field' => $label]);
    }

    private static function pattern(SearchForm $form): ?self
    {
        try {
            $form->wanted();
        } catch (PatternError $error) {
            $names = $form->wholeNames();
            return match (true) {
                $names !== [] => self::ending(end($names)),
                $form->how !== 'regex' && WholeName::several($form->typed)
                    => new self('q', '', null, 'domains_fault_names', [], self::BULK),
                default => new self('q', $form->typed, $error),
            };
        }
        if ($form->how === 'regex' && preg_match(self::DOT, $form->typed, $part, PREG_OFFSET_CAPTURE) === 1) {
            return self::dot(substr($form->typed, 0, $part[1][1] + 1));
        }
        try {
            $form->unwanted();
        } catch (PatternError $error) {
            return new self('exclude', $form->exclude, $error);
        }
        return null;
    }

    /** A regular expression that no name can match: names have no dots. */
    private static function dot(string $before): self
    {
        $place = (string) (mb_strlen($before, 'UTF-8') + 1);
        return new self('q', '', null, 'domains_fault_typed-dot', ['place' => $place]);
    }

    /** A name whose TLD the list does not have. */
    private static function ending(WholeName $name): self
    {
        $values = ['tld' => Zone::shown($name->zone), 'label' => $name->label];
        return new self('q', '', null, 'domains_fault_ending', $values);
    }

    /** A range that ends before it begins: nothing could be in it. */
    private static function range(SearchForm $form): ?self
    {
        foreach (SearchForm::RANGES as $label => $field) {
            ["{$field}_min" => $least, "{$field}_max" => $most] = $form->bounds;
            if ($least !== null && $most !== null && $least > $most) {
                $values = ['least' => (string) $least, 'most' => (string) $most];
                return new self("{$field}_min", '', null, 'domains_fault_range', $values, ['field' => "search_$label"]);
            }
        }
        $days = array_map(Dates::forClients()->day(...), ['from' => $form->from, 'to' => $form->to]);
        return $form->to !== '' && $form->from > $form->to
            ? new self('from', '', null, 'domains_fault_days', $days)
            : null;
    }
}
