<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use WHMCS\Module\Addon\Ispapibackorder\Language;

/** What one kind of daily mail is made of. */
interface Tidings
{
    public function kind(): LetterKind;

    /** @return list<int> clients who may have something to be told today */
    public function clients(): array;

    /**
     * @param int $currency of the client
     * @return list<array<string, mixed>> what is to be told, fit for JSON; empty: nothing, and no mail
     */
    public function of(int $clientId, int $currency): array;

    /**
     * What the email template is given; all is text, because mail templates may not format.
     *
     * @param list<array<string, mixed>> $content
     * @return array<string, mixed>
     */
    public function variables(array $content, int $currency, Language $language): array;

    /**
     * Notes that the client knows it now.
     *
     * @param list<array<string, mixed>> $content
     */
    public function told(int $clientId, array $content): void;
}
