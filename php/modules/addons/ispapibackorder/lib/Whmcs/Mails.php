<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use Backorder\Domain;
use DateTimeImmutable;
use DateTimeZone;
use WHMCS\Config\Setting;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Install\EmailTemplate;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/**
 * Mails about backorders. What is missing is told by a template the reseller may edit or switch off, everything else by
 * the addon's language files.
 *
 * WHMCS keeps no mark of ours on a mail it sent. A mail is of a kind when its subject is what one of the kind's
 * subjects makes, whatever stood for its merge fields, and about a name when the text has it, in Unicode or as ACE.
 */
final class Mails
{
    private const DISABLED = 'Email Template is disabled';
    private const TYPE = 'general';

    public function __construct(
        private readonly LocalApi $api,
        private readonly Clients $clients,
        private readonly Currencies $currencies
    ) {
    }

    /** @param array<string, mixed> $client his details */
    public static function language(array $client): Language
    {
        return Language::named(self::languageName($client));
    }

    /** @param list<array{domain: string, dropdate: string, price: string, currency: int}> $names */
    public function send(int $clientId, MailKind $kind, array $names, string $missing): void
    {
        $client = $this->clients->details($clientId);
        $language = self::language($client);
        $variables = [
            'list' => array_map(fn (array $name): array => $this->entry($name, $language), $names),
            'missing' => $this->currencies->format($missing, (int) ($client['currency'] ?? 0)),
        ];
        $mail = $kind === MailKind::LowBalance ? ['messagename' => EmailTemplate::NAME] : [
            'customtype' => self::TYPE,
            'customsubject' => $kind->subject($language),
            'custommessage' => $kind->message($language),
        ];
        // Who switched the template off wants no such mails.
        $this->api->find('SendEmail', $mail + [
            'id' => $clientId,
            'customvars' => base64_encode(serialize($variables)),
        ], self::DISABLED);
    }

    /**
     * A mail whose text the reseller may edit or switch off.
     *
     * @param array<string, mixed> $variables
     * @return bool false where he has switched it off
     */
    public function sendTemplate(int $clientId, string $template, array $variables): bool
    {
        return $this->api->find('SendEmail', [
            'messagename' => $template,
            'id' => $clientId,
            'customvars' => base64_encode(serialize($variables)),
        ], self::DISABLED) !== null;
    }

    /** Whether a mail with this word was ever sent to the client. */
    public function hasText(int $clientId, string $word): bool
    {
        foreach ($this->api->each('GetEmails', ['clientid' => $clientId], 'emails', 'email') as $mail) {
            if ((int) ($mail['failed'] ?? 0) === 0 && str_contains((string) $mail['message'], $word)) {
                return true;
            }
        }
        return false;
    }

    /** @param string $since "YYYY-MM-DD HH:MM:SS" UTC */
    public function has(int $clientId, MailKind $kind, string $domain, string $since): bool
    {
        $from = new DateTimeImmutable($since, new DateTimeZone('UTC'));
        $subject = self::anyOf($this->subjects($clientId, $kind));
        $name = self::named($domain);
        foreach ($this->api->each('GetEmails', ['clientid' => $clientId], 'emails', 'email') as $mail) {
            // WHMCS writes the date in its own time zone, which is PHP's while WHMCS runs.
            if (
                (int) ($mail['failed'] ?? 0) === 0
                && new DateTimeImmutable((string) $mail['date']) >= $from
                && preg_match($subject, (string) $mail['subject']) === 1
                && preg_match($name, self::text((string) $mail['message'])) === 1
            ) {
                return true;
            }
        }
        return false;
    }

    /** The reseller's account at the registrar does not cover what is due. */
    public function alertAdmins(string $available, string $needed, string $currency, int $names, int $unknown): void
    {
        $language = Language::named((string) Setting::getValue('Language'));
        $values = [
            'available' => "$available $currency",
            'needed' => "$needed $currency",
            'names' => (string) $names,
            'unknown' => (string) $unknown,
        ];
        $message = $language->text('mail_account_message', $values);
        if ($unknown > 0) {
            $message .= $language->text('mail_account_unknown', $values);
        }
        $this->api->call('SendAdminEmail', [
            'customsubject' => $language->text('mail_account_subject'),
            'custommessage' => $message,
            'type' => 'system',
        ]);
    }

    /**
     * WHMCS's name of it, which may be of a language that we do not have.
     *
     * @param array<string, mixed> $client his details
     */
    private static function languageName(array $client): string
    {
        $name = (string) ($client['language'] ?? '');
        return $name !== '' ? $name : (string) Setting::getValue('Language');
    }

    /**
     * Mail templates may not format, so this does.
     *
     * @param array{domain: string, dropdate: string, price: string, currency: int} $name
     * @return array<string, string>
     */
    private function entry(array $name, Language $language): array
    {
        return [
            'domain' => Domain::unicode($name['domain']),
            'dropdate' => $name['dropdate'] === ''
                ? $language->text('drop_unknown')
                : Dates::forClients()->minute($name['dropdate']) . ' UTC',
            'price' => $this->currencies->format($name['price'], $name['currency']),
        ];
    }

    /** @return list<string> the subjects a mail of this kind may have been sent with, merge fields unfilled */
    private function subjects(int $clientId, MailKind $kind): array
    {
        if ($kind !== MailKind::LowBalance) {
            return array_map($kind->subject(...), Language::every());
        }
        $subjects = [];
        $language = self::languageName($this->clients->details($clientId));
        foreach ([[], ['language' => $language]] as $narrow) {
            $answer = $this->api->call('GetEmailTemplates', ['type' => self::TYPE] + $narrow);
            foreach (LocalApi::entries($answer, 'emailtemplates', 'emailtemplate') as $template) {
                if ($template['name'] === EmailTemplate::NAME) {
                    $subjects[] = (string) $template['subject'];
                }
            }
        }
        return $subjects;
    }

    /**
     * @param list<string> $subjects
     * @return string pattern of what they make; of nothing, where there are none
     */
    private static function anyOf(array $subjects): string
    {
        $patterns = array_map(static fn (string $subject): string => implode('.*', array_map(
            static fn (string $part): string => preg_quote($part, '/'),
            preg_split('/\{[^{}]*\}/', $subject) ?: []
        )), $subjects);
        return $patterns === [] ? '/(?!)/' : '/^(?:' . implode('|', $patterns) . ')$/suD';
    }

    /** @return string pattern of the name, which must not be a part of another one */
    private static function named(string $domain): string
    {
        $names = implode('|', array_map(
            static fn (string $name): string => preg_quote($name, '/'),
            array_unique([$domain, Domain::unicode($domain)])
        ));
        return "/(?<![\\p{L}\\p{M}\\p{N}.-])(?:$names)(?![\\p{L}\\p{M}\\p{N}-]|\\.[\\p{L}\\p{N}])/iu";
    }

    private static function text(string $html): string
    {
        $text = (string) preg_replace('/<[^>]*>/', ' ', $html);
        return html_entity_decode(mb_scrub($text, 'UTF-8'), ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }
}
