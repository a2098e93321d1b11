<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\Language;

/** What a mail to a client is about; the values are Backorder\Host's. */
enum MailKind: string
{
    case LowBalance = 'low-balance';
    case DropMoved = 'drop-moved';
    case LeftList = 'left-list';

    public function subject(Language $language): string
    {
        return $language->text($this->key() . '_subject');
    }

    public function message(Language $language): string
    {
        return $language->text($this->key() . '_message');
    }

    private function key(): string
    {
        return 'mail_' . str_replace('-', '', $this->value);
    }
}
