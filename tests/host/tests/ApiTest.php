<?php

declare(strict_types=1);

namespace Host\Tests;

/** Each command once as it is meant, and once refused. */
final class ApiTest
{
    public function __construct(private readonly Stage $stage)
    {
    }

    public function run(): void
    {
        $this->clients();
        $this->credit();
        $this->invoices();
        $this->payments();
        $this->orders();
        $this->mails();
        $this->system();
        Check::same('No refusal is a violation', [], $this->stage->violations());
        $this->strictness();
    }

    private function clients(): void
    {
        $answer = $this->stage->api('GetClientsDetails', ['clientid' => 1, 'stats' => true]);
        Check::same('Anna has 500.00', '500.00', $answer['client']['credit'] ?? null);
        Check::same('Anna owns herself', 1, $answer['client']['owner_user_id'] ?? null);
        Check::same('Amounts of stats are formatted', '€500.00 EUR', $answer['stats']['creditbalance'] ?? null);
        $this->refused('Client Not Found', 'GetClientsDetails', ['clientid' => 99]);
        $this->works('GetUserPermissions', ['user_id' => 1, 'client_id' => 1]);
        $this->refused('User is not associated with client', 'GetUserPermissions', ['user_id' => 1, 'client_id' => 2]);
        $this->stage->console('switch', 'user_permissions', 'told');
        foreach ([4 => ['domains', 'invoices'], 5 => ['domains', 'invoices', 'orders']] as $user => $permissions) {
            $answer = $this->stage->api('GetUserPermissions', ['user_id' => $user, 'client_id' => 1]);
            Check::same("What user $user may do for Anna", $permissions, $answer['permissions']['permission'] ?? null);
        }
        $this->stage->console('switch', 'user_permissions', 'untold');
    }

    private function credit(): void
    {
        $change = ['clientid' => 2, 'description' => 'Test', 'amount' => '5.50', 'adminid' => 1];
        Check::same('Credit is added', '25.50', $this->stage->api('AddCredit', $change)['newbalance'] ?? null);
        $answer = $this->stage->api('AddCredit', ['type' => 'remove'] + $change);
        Check::same('Credit is removed', '20.00', $answer['newbalance'] ?? null);
        $this->refused('Amount must be in decimal format: ### or ###.##', 'AddCredit', ['amount' => '5.5'] + $change);
        unset($change['adminid']);
        $this->refused('Admin ID Not Found', 'AddCredit', $change);
        $credits = $this->stage->api('GetCredits', ['clientid' => 2]);
        Check::same('Removed credit is negative', '-5.50', $credits['credits']['credit'][2]['amount'] ?? null);
        $this->refused('Client ID Not Found', 'GetCredits', ['clientid' => 99]);
    }

    private function invoices(): void
    {
        $id = $this->invoice(1, '60.00');
        $this->refused('Amount exceeds customer credit balance', 'ApplyCredit', ['invoiceid' => $id, 'amount' => '600.00']);
        $this->refused('Amount Exceeds Invoice Balance', 'ApplyCredit', ['invoiceid' => $id, 'amount' => '61.00']);
        $part = $this->stage->api('ApplyCredit', ['invoiceid' => $id, 'amount' => '10.00']);
        Check::same('A part is applied', ['10.00', 'false'], [$part['amount'] ?? null, $part['invoicepaid'] ?? null]);
        Check::same('A part leaves the rest', '50.00', $this->stage->api('GetInvoice', ['invoiceid' => $id])['balance'] ?? null);
        $rest = $this->stage->api('ApplyCredit', ['invoiceid' => $id]);
        Check::same('The rest settles it', 'true', $rest['invoicepaid'] ?? null);
        Check::same('It is paid', 'Paid', $this->stage->api('GetInvoice', ['invoiceid' => $id])['status'] ?? null);
        Check::same('The hook ran once', 1, $this->hooks("InvoicePaid $id"));
        $this->refused('Invoice Not in Unpaid Status', 'ApplyCredit', ['invoiceid' => $id, 'amount' => '1.00']);
        $this->refused('Invoice ID Not Found', 'GetInvoice', ['invoiceid' => 99999]);
        $credit = $this->stage->api('GetClientsDetails', ['clientid' => 1])['client']['credit'] ?? null;
        Check::same('Credit went down by the invoice', '440.00', $credit);
        $list = $this->stage->api('GetInvoices', ['userid' => 1, 'status' => 'Paid']);
        Check::same('The list has it', [$id], array_column($list['invoices']['invoice'] ?? [], 'id'));
    }

    private function payments(): void
    {
        $id = $this->invoice(2, '30.00');
        $payment = ['invoiceid' => $id, 'transid' => 'T1', 'gateway' => 'banktransfer', 'date' => '2027-01-15 10:00:00'];
        $this->works('AddInvoicePayment', $payment);
        Check::same('A payment settles', 'Paid', $this->stage->api('GetInvoice', ['invoiceid' => $id])['status'] ?? null);
        Check::same('Its hook ran', 1, $this->hooks("InvoicePaid $id"));
        $this->refused('Invoice ID Not Found', 'AddInvoicePayment', ['invoiceid' => 99999] + $payment);
        $other = $this->invoice(2, '7.00');
        $this->works('UpdateInvoice', ['invoiceid' => $other, 'status' => 'Cancelled']);
        Check::same('Cancelling runs its hook', 1, $this->hooks("InvoiceCancelled $other"));
        $this->works('UpdateInvoice', ['invoiceid' => $other, 'status' => 'Unpaid']);
        Check::same('So does the way back', 1, $this->hooks("InvoiceUnpaid $other"));
        $this->refused('Invoice ID Not Found', 'UpdateInvoice', ['invoiceid' => 99999, 'status' => 'Paid']);
        $this->works('UpdateInvoice', ['invoiceid' => $other, 'status' => 'Cancelled']);
    }

    private function orders(): void
    {
        $order = [
            'clientid' => 1, 'paymentmethod' => 'banktransfer', 'domain' => ['fox.com.pl'], 'domaintype' => ['register'],
            'regperiod' => [1], 'domainpriceoverride' => ['0.00'], 'noinvoice' => true, 'noinvoiceemail' => true, 'noemail' => true,
        ];
        $answer = $this->stage->api('AddOrder', $order);
        $domain = (int) ($answer['domainids'] ?? 0);
        Check::that('An order makes a domain', $domain > 0, json_encode($answer));
        $this->refused("Expecting parameter 'domain' to be an array", 'AddOrder', ['domain' => 'fox.pl'] + $order);
        $accept = ['orderid' => $answer['orderid'] ?? 0, 'registrar' => 'ispapi', 'sendregistrar' => false];
        $this->works('AcceptOrder', $accept);
        $this->refused('Order ID not found or Status not Pending', 'AcceptOrder', $accept);
        $orders = $this->stage->api('GetOrders', ['id' => $answer['orderid'] ?? 0]);
        Check::same('The order is active', 'Active', $orders['orders']['order'][0]['status'] ?? null);
        $this->works('UpdateClientDomain', ['domainid' => $domain, 'expirydate' => '2028-01-15', 'status' => 'Active']);
        $this->refused('The Registrar is not active', 'UpdateClientDomain', ['domainid' => $domain, 'registrar' => 'other']);
        $found = $this->stage->api('GetClientsDomains', ['clientid' => 1, 'domain' => 'fox.com.pl']);
        Check::same('The domain has its date', '2028-01-15', $found['domains']['domain'][0]['expirydate'] ?? null);
        $prices = $this->stage->api('GetTLDPricing', ['clientid' => 2]);
        Check::same('Prices are in the client\'s currency', '16.50', $prices['pricing']['com.pl']['renew']['1'] ?? null);
        Check::same('There are three currencies', 3, $this->stage->api('GetCurrencies')['totalresults'] ?? null);
    }

    private function mails(): void
    {
        $count = count($this->stage->console('mails')['json']);
        $variables = base64_encode(serialize(['order_id' => 4711]));
        $this->works('SendEmail', ['messagename' => 'Order Confirmation', 'id' => 1, 'customvars' => $variables]);
        $mails = $this->stage->console('mails')['json'];
        Check::same('One mail was kept', $count + 1, count($mails));
        $last = end($mails);
        Check::that('It has the variable', str_contains($last['message'], '4711') && $last['to'] === 'anna@example.com', json_encode($last));
        $this->refused('Email Template not found', 'SendEmail', ['messagename' => 'No such', 'id' => 1]);
        $this->editedTemplate();
        $bad = ['messagename' => 'Order Confirmation', 'id' => 1, 'customvars' => 'plain'];
        $this->refused('The custom variables you provided are invalid.', 'SendEmail', $bad);
        $this->works('GetEmailTemplates', ['type' => 'general']);
        $custom = ['customtype' => 'general', 'customsubject' => 'News of {$name}', 'custommessage' => '<p>{$name}</p>', 'id' => 1];
        $this->works('SendEmail', $custom + ['customvars' => base64_encode(serialize(['name' => 'fox.pl']))]);
        $found = $this->stage->api('GetEmails', ['clientid' => 1, 'subject' => 'of fox']);
        $mail = $found['emails']['email'][0] ?? [];
        Check::same('GetEmails finds it by its subject', [1, 'News of fox.pl'], [$found['totalresults'] ?? 0, $mail['subject'] ?? '']);
        Check::same('It tells what was written', ['<p>fox.pl</p>', 0], [$mail['message'] ?? '', $mail['failed'] ?? null]);
        $all = $this->stage->api('GetEmails', ['clientid' => 1, 'limitnum' => 1, 'limitstart' => 1]);
        Check::same('It comes in pages', [1, 1], [$all['numreturned'] ?? 0, $all['startnumber'] ?? 0]);
        Check::same('By the second', 0, $this->stage->api('GetEmails', ['clientid' => 1, 'date' => '2001-01-01 00:00:00'])['totalresults']);
        $this->refused('Client ID Not Found', 'GetEmails', ['clientid' => 99]);
        $this->refused('Invalid message type provided', 'SendEmail', ['customtype' => 'own'] + $custom);
        $admin = ['customsubject' => 'S', 'custommessage' => 'M {$word}', 'type' => 'system', 'mergefields' => ['word' => 'w']];
        $this->works('SendAdminEmail', $admin);
        $mails = $this->stage->console('mails')['json'];
        Check::same('Admins are written to', ['M w', 0], [end($mails)['message'], end($mails)['userid']]);
    }

    /** A template that a module has added: edited, in the client's language, switched off. */
    private function editedTemplate(): void
    {
        $columns = "type, name, subject, message, attachments, fromname, fromemail, disabled, custom, language, copyto, blind_copy_to, plaintext";
        $row = static fn (string $language, string $text): string
            => "('general', 'Probe mail', 'S', '$text', '', '', '', 0, 1, '$language', '', '', 0)";
        $this->stage->execute("INSERT INTO tblemailtemplates ($columns) VALUES {$row('', 'New {\$names|count}')}, {$row('german', 'Neu {\$names|count}')}");
        $send = ['messagename' => 'Probe mail', 'id' => 1, 'customvars' => base64_encode(serialize(['names' => ['a.pl', 'b.pl']]))];
        $sent = function () use ($send): string {
            $this->works('SendEmail', $send);
            $mails = $this->stage->console('mails')['json'];
            return (string) end($mails)['message'];
        };
        Check::same('A template of a module is sent', 'New 2', $sent());
        $this->stage->execute("UPDATE tblemailtemplates SET message = 'Edited {\$names|count}' WHERE name = 'Probe mail' AND language = ''");
        Check::same('as an admin has edited it', 'Edited 2', $sent());
        $this->stage->execute("UPDATE tblclients SET language = 'german' WHERE id = 1");
        Check::same('and in the language of the client', 'Neu 2', $sent());
        $this->stage->execute("UPDATE tblclients SET language = 'swedish' WHERE id = 1");
        Check::same('or the default, where there is none in it', 'Edited 2', $sent());
        $this->stage->execute("UPDATE tblclients SET language = '' WHERE id = 1");
        $this->stage->execute("UPDATE tblemailtemplates SET message = '{\$names|replace:1:2}' WHERE name = 'Probe mail' AND language = ''");
        $this->refused('Sending Failed. Please see documentation.', 'SendEmail', $send);
        $this->stage->execute("UPDATE tblemailtemplates SET disabled = 1 WHERE name = 'Probe mail'");
        $this->refused('Email Template is disabled', 'SendEmail', $send);
    }

    private function system(): void
    {
        $methods = $this->stage->api('GetPaymentMethods');
        Check::same('Bank transfer is active', 'banktransfer', $methods['paymentmethods']['paymentmethod'][0]['module'] ?? null);
        $value = $this->stage->api('GetConfigurationValue', ['setting' => 'RegistrarAdminCity'])['value'] ?? null;
        Check::same('Settings are told', 'Hamburg', $value);
        $this->refused('Invalid name for parameter setting', 'GetConfigurationValue', ['setting' => 'No such']);
        $secret = $this->stage->api('EncryptPassword', ['password2' => 'word'])['password'] ?? '';
        Check::same('A password comes back', 'word', $this->stage->api('DecryptPassword', ['password2' => $secret])['password'] ?? null);
        foreach (['GetAdminUsers', 'WhmcsDetails', 'GetRegistrars'] as $command) {
            $this->works($command, []);
        }
        $this->works('LogActivity', ['description' => 'Something happened', 'clientid' => 1]);
        $stored = $this->stage->rows("SELECT value FROM tblregistrars WHERE setting = 'Password'")[0]['value'];
        Check::that('The registrar\'s password is not stored in the clear', !str_contains($stored, 'secret word'));
    }

    private function strictness(): void
    {
        $this->violates("no documented parameter 'verbose'", 'GetInvoice', ['invoiceid' => 1, 'verbose' => true]);
        $this->violates('knows no such documented command', 'GetEverything', []);
        $this->violates("needs the parameter 'invoiceid'", 'GetInvoice', []);
        $this->violates('which is documented as date', 'CreateInvoice', ['userid' => 1, 'date' => '20270115']);
        $this->violates('needs a messagename', 'SendAdminEmail', ['customsubject' => 'S']);
        $this->violates('which is documented as array', 'SendAdminEmail', [
            'customsubject' => 'S', 'custommessage' => 'M', 'mergefields' => base64_encode(serialize(['word' => 'w'])),
        ]);
        $this->violates('which is documented as int', 'GetCredits', ['clientid' => 'one']);
    }

    private function invoice(int $client, string $amount): int
    {
        $answer = $this->stage->api('CreateInvoice', [
            'userid' => $client, 'status' => 'Unpaid', 'sendinvoice' => true, 'paymentmethod' => 'banktransfer',
            'date' => '2027-01-15', 'duedate' => '2027-01-15', 'itemdescription1' => 'A thing', 'itemamount1' => $amount,
            'itemtaxed1' => false, 'autoapplycredit' => false,
        ]);
        Check::same('An invoice is made', 'Unpaid', $answer['status'] ?? json_encode($answer));
        return (int) ($answer['invoiceid'] ?? 0);
    }

    private function hooks(string $action): int
    {
        return (int) $this->stage->rows("SELECT COUNT(*) AS n FROM tblmodulelog WHERE action = '$action'")[0]['n'];
    }

    /** @param array<string, mixed> $values */
    private function works(string $command, array $values): void
    {
        $answer = $this->stage->api($command, $values);
        Check::that("$command works", $answer['result'] === 'success', json_encode($answer));
    }

    /** @param array<string, mixed> $values */
    private function refused(string $message, string $command, array $values): void
    {
        $answer = $this->stage->api($command, $values);
        Check::same("$command refuses", ['error', $message], [$answer['result'], $answer['message'] ?? '']);
    }

    /** @param array<string, mixed> $values */
    private function violates(string $sentence, string $command, array $values): void
    {
        $answer = $this->stage->api($command, $values);
        $logged = $this->stage->violations();
        Check::that("$command with an undocumented use fails", str_contains($answer['message'] ?? '', $sentence), json_encode($answer));
        Check::that('and is logged', count($logged) === 1 && str_contains($logged[0]['message'], $sentence), json_encode($logged));
    }
}
