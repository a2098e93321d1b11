<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Exception\PatternError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;

/** What is wrong with what was typed into a search, and where. */
final class SearchFault
{
    /** @param string $field of the form: "q" or "exclude" */
    private function __construct(
        private readonly string $field,
        private readonly string $typed,
        private readonly PatternError $error
    ) {
    }

    /** Null when nothing is wrong. */
    public static function of(SearchForm $form): ?self
    {
        try {
            $form->wanted();
        } catch (PatternError $error) {
            return new self('q', $form->typed, $error);
        }
        try {
            $form->unwanted();
        } catch (PatternError $error) {
            return new self('exclude', $form->exclude, $error);
        }
        return null;
    }

    /**
     * @return array{field: string, message: string, before: string, at: string, after: string} what was typed, cut
     *         before and behind the character at which it goes wrong; `at` is empty at the end
     */
    public function shown(Language $language): array
    {
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
}
