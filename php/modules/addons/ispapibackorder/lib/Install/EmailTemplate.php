<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use WHMCS\Config\Setting;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** The mails to clients that the reseller may edit. WHMCS has no API to add a template, so its table is written. */
final class EmailTemplate
{
    /** Tells that funds are missing. */
    public const NAME = 'backorder_lowbalance_notification';
    /** News of the names a client watches. */
    public const WATCHED = 'backorder_watched_names';
    /** New names for the searches a client has saved. */
    public const SEARCHES = 'backorder_saved_searches';
    /** template => beginning of the keys of its texts */
    private const TEXTS = [
        self::NAME => 'mail_lowbalance',
        self::WATCHED => 'watch_mail_watched',
        self::SEARCHES => 'watch_mail_searches',
    ];
    private const TABLE = 'tblemailtemplates';
    private const TYPE = 'general';
    /** language of the template that is sent to those in whose language there is none */
    private const DEFAULT = '';

    /** @return array{list<string>, list<string>} those added, and those that were there and stay */
    public static function installAll(): array
    {
        $added = [];
        $translations = self::translations();
        $present = self::present();
        foreach ($present as $name => $rows) {
            $template = new self($name);
            $default = $rows[self::DEFAULT] ?? null;
            if ($default === null) {
                $template->insert(self::DEFAULT, Language::named((string) Setting::getValue('Language')), false);
                $added[] = $name;
            }
            // Who has put the default into words of his own wants all his clients to read those.
            $wanted = $default === null || $template->isOurs($default) ? array_diff_key($translations, $rows) : [];
            foreach ($wanted as $key => $language) {
                $template->insert($key, $language, (bool) ($default->disabled ?? false));
                $added[] = "$name ($key)";
            }
        }
        return [$added, array_column(array_column($present, self::DEFAULT), 'name')];
    }

    /** @return array<string, bool> name => whether it is switched off, for each that is there */
    public static function switchedOff(): array
    {
        return array_map(boolval(...), array_column(array_column(self::present(), self::DEFAULT), 'disabled', 'name'));
    }

    /** @return array<string, array<string, object>> name => language => row */
    private static function present(): array
    {
        $present = array_fill_keys(array_keys(self::TEXTS), []);
        $rows = Capsule::table(self::TABLE)->where('type', self::TYPE)->whereIn('name', array_keys(self::TEXTS))
            ->get(['name', 'language', 'subject', 'message', 'disabled']);
        foreach ($rows as $row) {
            $present[$row->name][(string) $row->language] = $row;
        }
        return $present;
    }

    /**
     * WHMCS sends the template of the client's language where there is one, else the default. To have any template in a
     * language is to have switched it on, for WHMCS's own templates too: that is the administrator's to do, not ours.
     *
     * @return array<string, Language> by name, those that are switched on and that we have
     */
    private static function translations(): array
    {
        $on = Capsule::table(self::TABLE)->distinct()->pluck('language')->all();
        $have = array_column(Language::every(), null, 'name');
        return array_intersect_key($have, array_flip(array_filter($on, is_string(...))));
    }

    private function __construct(private readonly string $name)
    {
    }

    /** Whether the words are ours, in any language. */
    private function isOurs(object $row): bool
    {
        $words = ['subject' => $row->subject, 'message' => $row->message];
        return in_array($words, array_map($this->words(...), Language::every()), true);
    }

    /** @return array{subject: string, message: string} */
    private function words(Language $language): array
    {
        $key = self::TEXTS[$this->name];
        return ['subject' => $language->text("{$key}_subject"), 'message' => $language->text("{$key}_message")];
    }

    /** @param string $key what WHMCS keeps as its language */
    private function insert(string $key, Language $language, bool $isOff): void
    {
        $now = gmdate('Y-m-d H:i:s');
        $values = [
            ...$this->words($language),
            'type' => self::TYPE,
            'name' => $this->name,
            'language' => $key,
            'disabled' => (int) $isOff,
            'custom' => 1,
            'plaintext' => 0,
            // Columns that only some releases have and that may want a value.
            'attachments' => '',
            'fromname' => '',
            'fromemail' => '',
            'copyto' => '',
            'blind_copy_to' => '',
            'created_at' => $now,
            'updated_at' => $now,
        ];
        $columns = array_flip(Capsule::schema()->getColumnListing(self::TABLE));
        Capsule::table(self::TABLE)->insert(array_intersect_key($values, $columns));
    }
}
