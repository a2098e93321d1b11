<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use WHMCS\Module\Addon\Ispapibackorder\Install\EmailTemplate;

/** The two daily mails; the values are those of backorder_letters. */
enum LetterKind: string
{
    /** News of watched names. */
    case Watched = 'watched';
    /** New names for saved searches. */
    case Searches = 'searches';

    /** @return string WHMCS's email template */
    public function template(): string
    {
        return match ($this) {
            self::Watched => EmailTemplate::WATCHED,
            self::Searches => EmailTemplate::SEARCHES,
        };
    }
}
