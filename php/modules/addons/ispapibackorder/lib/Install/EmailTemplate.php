<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** The mail that tells a client that funds are missing. WHMCS has no API to add a template, so its table is written. */
final class EmailTemplate
{
    public const NAME = 'backorder_lowbalance_notification';
    private const TABLE = 'tblemailtemplates';

    /** @return bool whether it was added; one that is there may have been edited and stays */
    public function install(): bool
    {
        if (Capsule::table(self::TABLE)->where('name', self::NAME)->where('type', 'general')->exists()) {
            return false;
        }
        $english = Language::named('english');
        $now = gmdate('Y-m-d H:i:s');
        $values = [
            'type' => 'general',
            'name' => self::NAME,
            'subject' => $english->text('mail_lowbalance_subject'),
            'message' => $english->text('mail_lowbalance_message'),
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
