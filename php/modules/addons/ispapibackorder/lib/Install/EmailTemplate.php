<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

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

    /** @return array{list<string>, list<string>} names of those added, and of those that were there and stay */
    public static function installAll(): array
    {
        $names = array_keys(self::TEXTS);
        $added = array_values(array_filter($names, static fn (string $name): bool => (new self($name))->install()));
        return [$added, array_values(array_diff($names, $added))];
    }

    private function __construct(private readonly string $name)
    {
    }

    /** @return bool whether it was added; one that is there may have been edited and stays */
    private function install(): bool
    {
        if (Capsule::table(self::TABLE)->where('name', $this->name)->where('type', 'general')->exists()) {
            return false;
        }
        $english = Language::named('english');
        $now = gmdate('Y-m-d H:i:s');
        $values = [
            'type' => 'general',
            'name' => $this->name,
            'subject' => $english->text(self::TEXTS[$this->name] . '_subject'),
            'message' => $english->text(self::TEXTS[$this->name] . '_message'),
            'disabled' => 0,
            'custom' => 1,
            'plaintext' => 0,
            // Columns that only some releases have and that may want a value.
            'attachments' => '',
            'fromname' => '',
            'fromemail' => '',
            'language' => '',
            'copyto' => '',
            'blind_copy_to' => '',
            'created_at' => $now,
            'updated_at' => $now,
        ];
        $columns = array_flip(Capsule::schema()->getColumnListing(self::TABLE));
        Capsule::table(self::TABLE)->insert(array_intersect_key($values, $columns));
        return true;
    }
}
