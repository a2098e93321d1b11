<?php

declare(strict_types=1);

namespace Host\Mail;

use Host\ActivityLog;
use Host\Billing\Currencies;
use Host\Billing\Invoices;
use Host\Clock;
use Host\Hooks;
use Host\Money;
use Host\Site;
use WHMCS\Database\Capsule;

/** Renders mails and keeps them in tblemails; none leaves the machine. */
final class Mailer
{
    private const FAILED = 'Sending Failed. Please see documentation.';

    /** @param array<string, mixed> $fields of the caller, over the standard ones */
    public static function sendTemplate(string $name, int $id, array $fields): void
    {
        $rows = Capsule::table('tblemailtemplates')->where('name', $name)->where('type', '<>', 'admin');
        $default = (clone $rows)->where('language', '')->first();
        if ($default === null) {
            throw new Refused('Email Template not found');
        }
        if ($default->disabled) {
            throw new Refused('Email Template is disabled');
        }
        $client = self::client($default->type, $id);
        $template = (clone $rows)->where('language', $client->language)->first() ?? $default;
        self::send($name, $template->subject, $template->message, $client, self::fields($default->type, $id, $client), $fields, $id);
    }

    /** @param array<string, mixed> $fields */
    public static function sendCustom(string $type, string $subject, string $message, int $id, array $fields): void
    {
        $client = self::client($type, $id);
        self::send('', $subject, $message, $client, self::fields($type, $id, $client), $fields, $id);
    }

    /** @param array<string, mixed> $fields */
    public static function sendAdminTemplate(string $name, array $fields): void
    {
        $template = Capsule::table('tblemailtemplates')->where('name', $name)->where('type', 'admin')->first()
            ?? throw new Refused('Email Template not found');
        self::sendAdmins($template->subject, $template->message, $fields);
    }

    /** @param array<string, mixed> $fields */
    public static function sendAdmins(string $subject, string $message, array $fields): void
    {
        $fields += self::companyFields();
        $renderer = new Renderer();
        $to = Capsule::table('tbladmins')->where('disabled', 0)->orderBy('id')->pluck('email')->implode(',');
        self::store(0, $to, $renderer->render($subject, $fields), $renderer->render($message, $fields));
    }

    /**
     * @param array<string, mixed> $standard
     * @param array<string, mixed> $own
     */
    private static function send(
        string $name,
        string $subject,
        string $message,
        object $client,
        array $standard,
        array $own,
        int $id
    ): void {
        $fields = $own + $standard;
        foreach (Hooks::run('EmailPreSend', ['messagename' => $name, 'relid' => $id, 'mergefields' => $fields]) as $answer) {
            if (($answer['abortsend'] ?? false) === true) {
                throw new Refused(self::FAILED);
            }
            $fields = $answer + $fields;
        }
        try {
            $renderer = new Renderer();
            $body = $renderer->render($message, $fields);
            $title = $renderer->render($subject, $fields);
        } catch (\SmartyException $error) {
            ActivityLog::write("Email Sending Failed - {$error->getMessage()} (Subject: $subject)", (int) $client->id);
            throw new Refused(self::FAILED, 0, $error);
        }
        if (trim($body) === '') {
            throw new Refused(self::FAILED);
        }
        self::store((int) $client->id, $client->email, $title, $body);
    }

    private static function store(int $userId, string $to, string $subject, string $message): void
    {
        $mail = [
            'userid' => $userId,
            'date' => Clock::dateTime(),
            'to' => $to,
            'cc' => '',
            'bcc' => '',
            'subject' => $subject,
            'message' => $message,
            'attachments' => '',
        ];
        foreach (Hooks::run('EmailPreLog', $mail) as $answer) {
            if (($answer['abortLogging'] ?? false) === true) {
                return;
            }
            $mail = array_intersect_key($answer, $mail) + $mail;
        }
        Capsule::table('tblemails')->insert($mail);
    }

    /** The client a related id belongs to, which depends on the type of the template. */
    private static function client(string $type, int $id): object
    {
        $clientId = match ($type) {
            'general' => $id,
            'invoice' => Capsule::table('tblinvoices')->where('id', $id)->value('userid'),
            'domain' => Capsule::table('tbldomains')->where('id', $id)->value('userid'),
            default => null,
        };
        return Capsule::table('tblclients')->where('id', $clientId)->first() ?? throw new Refused(self::FAILED);
    }

    /** @return array<string, mixed> */
    private static function fields(string $type, int $id, object $client): array
    {
        $fields = self::companyFields() + [
            'client_id' => (int) $client->id,
            'client_name' => "{$client->firstname} {$client->lastname}",
            'client_first_name' => $client->firstname,
            'client_last_name' => $client->lastname,
            'client_company_name' => $client->companyname,
            'client_email' => $client->email,
            'client_address1' => $client->address1,
            'client_address2' => $client->address2,
            'client_city' => $client->city,
            'client_state' => $client->state,
            'client_postcode' => $client->postcode,
            'client_country' => $client->country,
            'client_phonenumber' => $client->phonenumber,
            'client_credit' => Currencies::show($client->credit, (int) $client->id),
            'client_language' => $client->language,
            'client_status' => $client->status,
        ];
        return match ($type) {
            'invoice' => $fields + self::invoiceFields($id, (int) $client->id),
            'domain' => $fields + self::domainFields($id),
            default => $fields,
        };
    }

    /** @return array<string, mixed> */
    private static function companyFields(): array
    {
        $url = (string) Site::setting('SystemURL');
        return [
            'company_name' => Site::setting('CompanyName'),
            'company_domain' => Site::setting('Domain'),
            'company_logo_url' => '',
            'whmcs_url' => $url,
            'whmcs_link' => '<a href="' . htmlspecialchars($url) . '">' . htmlspecialchars($url) . '</a>',
            'signature' => Site::setting('Signature'),
            'date' => date('l, jS F Y', Clock::now()),
            'time' => date('g:ia', Clock::now()),
        ];
    }

    /** @return array<string, mixed> */
    private static function invoiceFields(int $id, int $clientId): array
    {
        $invoice = Invoices::find($id);
        $lines = Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get()
            ->map(static fn (object $item): string => htmlspecialchars($item->description) . ' '
                . Currencies::show($item->amount, $clientId));
        return [
            'invoice_id' => $id,
            'invoice_num' => $invoice->invoicenum === '' ? (string) $id : $invoice->invoicenum,
            'invoice_date_created' => fromMySQLDate($invoice->date, false, true),
            'invoice_date_due' => fromMySQLDate($invoice->duedate, false, true),
            'invoice_subtotal' => Currencies::show($invoice->subtotal, $clientId),
            'invoice_credit' => Currencies::show($invoice->credit, $clientId),
            'invoice_total' => Currencies::show($invoice->total, $clientId),
            'invoice_balance' => Currencies::show(Money::format(Invoices::balance($id)), $clientId),
            'invoice_status' => $invoice->status,
            'invoice_payment_method' => $invoice->paymentmethod,
            'invoice_html_contents' => $lines->implode("<br>\n"),
            'invoice_link' => Site::setting('SystemURL') . "viewinvoice.php?id=$id",
        ];
    }

    /** @return array<string, mixed> */
    private static function domainFields(int $id): array
    {
        $domain = Capsule::table('tbldomains')->where('id', $id)->first();
        return [
            'domain_id' => $id,
            'domain_name' => $domain->domain,
            'domain_reg_date' => fromMySQLDate($domain->registrationdate, false, true),
            'domain_expiry_date' => fromMySQLDate($domain->expirydate, false, true),
            'domain_next_due_date' => fromMySQLDate($domain->nextduedate, false, true),
            'domain_status' => $domain->status,
        ];
    }
}
