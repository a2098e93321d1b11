<?php

declare(strict_types=1);

namespace Host\Tests;

/** What WHMCS and its admins do to invoices, credit and clients without asking any module. */
final class BillingTest
{
    public function __construct(private readonly Stage $stage)
    {
    }

    public function run(): void
    {
        $this->split();
        $this->merge();
        $this->latePayment();
        $this->refund();
        $this->delete();
        $this->spending();
        $this->taxes();
        $this->immutable();
        $this->cron();
        Check::same('None of this is a violation', [], $this->stage->violations());
        $this->clients();
        Check::same('Nor is the end of a client', [], $this->stage->violations());
    }

    private function split(): void
    {
        $id = $this->invoice(1, ['10.00', '4.50', '2.00']);
        $lines = array_column($this->get($id)['items']['item'], 'id');
        $new = $this->stage->console('invoice', (string) $id, 'split', "$lines[1],$lines[2]")['json']['invoiceid'] ?? 0;
        Check::same('Lines move to a new invoice', ['10.00', '6.50'], [$this->get($id)['total'], $this->get($new)['total']]);
        Check::same('The lines stay what they are', [$lines[1], $lines[2]], array_column($this->get($new)['items']['item'], 'id'));
        Check::same('InvoiceSplit tells both', 1, $this->logged("InvoiceSplit $id $new"));
        Check::same('All lines cannot go', 2, $this->stage->console('invoice', (string) $id, 'split', (string) $lines[0])['status']);
        Check::same('Nor others\'', 2, $this->stage->console('invoice', (string) $id, 'split', (string) $lines[1])['status']);
        $this->cancel($id, $new);
    }

    private function merge(): void
    {
        $first = $this->invoice(1, ['10.00']);
        $second = $this->invoice(1, ['4.50']);
        $this->stage->api('ApplyCredit', ['invoiceid' => $first, 'amount' => '3.00']);
        $kept = $this->stage->console('invoice', (string) $second, 'merge', (string) $first)['json']['invoiceid'] ?? 0;
        Check::same('The last invoice stays', $second, $kept);
        Check::same('It has every line and the credit', ['11.50', '3.00'], [$this->get($second)['balance'], $this->get($second)['credit']]);
        Check::same('The other is gone', 'Invoice ID Not Found', $this->get($first)['message'] ?? null);
        $foreign = $this->invoice(2, ['1.00']);
        Check::same('Clients are not mixed', 2, $this->stage->console('invoice', (string) $second, 'merge', (string) $foreign)['status']);
        $this->cancel($second, $foreign);
    }

    private function latePayment(): void
    {
        $id = $this->invoice(2, ['8.00']);
        $this->act($id, 'cancel');
        $this->act($id, 'paid');
        Check::same('A cancelled invoice is paid late', ['Paid', '0.00'], [$this->get($id)['status'], $this->get($id)['balance']]);
        Check::same('The hook tells once', 1, $this->logged("InvoicePaid $id"));
        $this->act($id, 'paid');
        Check::same('Paid is paid', 1, $this->logged("InvoicePaid $id"));
    }

    private function refund(): void
    {
        $before = $this->credit(1);
        $id = $this->invoice(1, ['12.00']);
        $this->stage->api('ApplyCredit', ['invoiceid' => $id]);
        $this->act($id, 'refund');
        Check::same('It is refunded', 'Refunded', $this->get($id)['status']);
        Check::same('The credit is back', $before, $this->credit(1));
        Check::same('The hook tells', 1, $this->logged("InvoiceRefunded $id"));
    }

    private function delete(): void
    {
        $before = $this->credit(1);
        $hooks = $this->stage->rows('SELECT COUNT(*) AS n FROM tblmodulelog')[0]['n'];
        $id = $this->invoice(1, ['12.00']);
        $this->stage->api('ApplyCredit', ['invoiceid' => $id, 'amount' => '5.00']);
        $this->act($id, 'delete');
        Check::same('It is gone', 'Invoice ID Not Found', $this->get($id)['message'] ?? null);
        Check::same('Its credit is back', $before, $this->credit(1));
        Check::same('No hook tells', $hooks, $this->stage->rows('SELECT COUNT(*) AS n FROM tblmodulelog')[0]['n']);
        Check::same('What is gone cannot be paid', 2, $this->stage->console('invoice', (string) $id, 'paid')['status']);
    }

    private function spending(): void
    {
        $this->stage->console('switch', 'automatic_credit_use', 'on');
        $before = $this->credit(1);
        $id = $this->stage->console('spend', '1', '7.00')['json']['invoiceid'] ?? 0;
        Check::same('Automatic Credit Use pays a new invoice', 'Paid', $this->get($id)['status']);
        Check::same('out of the credit', $before - 700, $this->credit(1));
        $this->stage->console('switch', 'automatic_credit_use', 'off');
        $unpaid = $this->stage->console('spend', '1', '7.00')['json']['invoiceid'] ?? 0;
        Check::same('Without it the invoice waits', 'Unpaid', $this->get($unpaid)['status']);
        $this->stage->console('switch', 'automatic_credit_use', 'on');
        $part = $this->stage->console('spend', '2', '9000.00', 'checkout')['json']['invoiceid'] ?? 0;
        Check::same('At checkout everything there is may go', [0, 'Unpaid'], [$this->credit(2), $this->get($part)['status']]);
        $this->stage->api('AddCredit', ['clientid' => 2, 'description' => 'Back', 'amount' => '20.00', 'adminid' => 1]);
        $this->cancel($unpaid);
        $this->act($part, 'delete');
        $this->ambush();
    }

    /** The other one comes first, whichever process makes the call. */
    private function ambush(): void
    {
        $change = ['clientid' => 1, 'description' => 'Hold', 'amount' => '1.00', 'adminid' => 1];
        $before = $this->credit(1);
        $this->stage->console('arm', '1', '5.00', 'AddCredit', 'checkout');
        $added = $this->stage->api('AddCredit', $change)['newbalance'] ?? '';
        Check::same('Adding is let through', $before + 100, $this->cents($added));
        $left = $this->stage->api('AddCredit', ['type' => 'remove'] + $change)['newbalance'] ?? '';
        Check::same('Before a removal it is spent', $before - 500, $this->cents($left));
        $left = $this->stage->api('AddCredit', ['type' => 'remove'] + $change)['newbalance'] ?? '';
        Check::same('Once', $before - 600, $this->cents($left));
        $id = $this->invoice(1, ['2.00']);
        $this->stage->console('arm', '1', number_format(($before - 600) / 100, 2, '.', ''), 'ApplyCredit');
        $answer = $this->stage->api('ApplyCredit', ['invoiceid' => $id, 'amount' => '2.00']);
        Check::same('Before credit is applied too', 'Amount exceeds customer credit balance', $answer['message'] ?? null);
        Check::same('The armed command is a known one', 2, $this->stage->console('arm', '1', '1.00', 'GetCredits')['status']);
        $this->cancel($id);
        $this->stage->api('AddCredit', ['amount' => '400.00'] + $change);
    }

    private function taxes(): void
    {
        Check::same('No tax without tax support', '0.00', $this->taxed(1, '10.00')['tax']);
        $this->set('TaxEnabled', 'on');
        $invoice = $this->taxed(1, '10.03');
        Check::same('The country\'s rate is added', ['10.03', '1.91', '11.94'], $this->sums($invoice));
        Check::same('Untaxed lines have none', '10.00', $this->get($this->invoice(1, ['10.00']))['total']);
        $invoice = $this->taxed(2, '10.00');
        Check::same('Two levels stand side by side', ['0.63', '0.39', '11.02'], [$invoice['tax'], $invoice['tax2'], $invoice['total']]);
        $own = $this->taxed(1, '10.00', ['taxrate' => '7.700', 'taxrate2' => '0.000']);
        Check::same('A rate of the caller overrides it', ['10.00', '0.77', '10.77'], $this->sums($own));
        $this->stage->execute('UPDATE tblclients SET taxexempt = 1 WHERE id = 1');
        Check::same('Who is exempt pays none', '10.00', $this->taxed(1, '10.00')['total']);
        $this->stage->execute('UPDATE tblclients SET taxexempt = 0 WHERE id = 1');
        $this->set('TaxType', 'Inclusive');
        Check::same('Inclusive tax is in the price', ['8.43', '1.60', '10.03'], $this->sums($this->taxed(1, '10.03')));
        $this->set('TaxType', 'Exclusive');
        $this->set('TaxEnabled', '');
        Check::same('A setting WHMCS has not is refused', 'error', $this->stage->api('SetConfigurationValue', [
            'setting' => 'NoSuch', 'value' => 'on',
        ])['result']);
    }

    private function immutable(): void
    {
        $id = $this->invoice(1, ['3.00']);
        $line = $this->get($id)['items']['item'][0]['id'];
        $change = ['invoiceid' => $id, 'deletelineids' => [$line]];
        $answer = $this->stage->api('UpdateInvoice', $change);
        Check::that('WHMCS 9 keeps issued lines', str_contains($answer['message'] ?? '', 'keeps immutable'), json_encode($answer));
        Check::same('An attempt is a violation', 1, count($this->stage->violations()));
        Check::same('and changes nothing', '3.00', $this->get($id)['total']);
        $this->stage->console('switch', 'invoices_immutable', 'off');
        $this->stage->api('UpdateInvoice', $change);
        Check::same('WHMCS 8 lets them go', '0.00', $this->get($id)['total']);
        $this->stage->console('switch', 'invoices_immutable', 'on');
        $this->act($id, 'delete');
    }

    private function cron(): void
    {
        $before = [$this->logged('AfterCronJob'), $this->logged('DailyCronJob')];
        $this->stage->console('cron');
        $this->stage->console('cron', 'daily');
        $after = [$this->logged('AfterCronJob'), $this->logged('DailyCronJob')];
        Check::same('AfterCronJob at every run, DailyCronJob once a day', [$before[0] + 2, $before[1] + 1], $after);
    }

    private function clients(): void
    {
        $this->stage->execute("INSERT INTO tblclients SELECT 3, UUID(), 'Dora', 'Dean', '', 'dora@example.com', address1, address2,"
            . ' city, state, postcode, country, phonenumber, tax_id, currency, defaultgateway, 0, 0, groupid, status, language,'
            . ' notes, datecreated FROM tblclients WHERE id = 1');
        $this->stage->api('AddCredit', ['clientid' => 3, 'description' => 'Start', 'amount' => '5.00', 'adminid' => 1]);
        $id = $this->invoice(3, ['3.00']);
        $credit = $this->credit(1);
        Check::same('Currencies are not mixed', 2, $this->stage->console('merge', '3', '2')['status']);
        Check::same('A client is merged', 0, $this->stage->console('merge', '3', '1')['status']);
        Check::same('The credit moved', $credit + 500, $this->credit(1));
        Check::same('So did the invoice', 1, $this->get($id)['userid']);
        $log = array_column($this->stage->api('GetCredits', ['clientid' => 1])['credits']['credit'], 'description');
        Check::that('and the credit log', in_array('Start', $log, true));
        Check::same('He is gone', 'Client Not Found', $this->stage->api('GetClientsDetails', ['clientid' => 3])['message'] ?? null);
        Check::same('The hook tells', 1, $this->logged('AfterClientMerge 3 1'));
        $this->act($id, 'delete');
        $this->stage->execute('INSERT INTO tblclients SELECT 4, UUID(), firstname, lastname, companyname, email, address1, address2,'
            . ' city, state, postcode, country, phonenumber, tax_id, currency, defaultgateway, 0, 0, groupid, status, language,'
            . ' notes, datecreated FROM tblclients WHERE id = 1');
        $id = $this->invoice(4, ['3.00']);
        Check::same('A client is deleted', 'success', $this->stage->api('DeleteClient', ['clientid' => 4])['result']);
        Check::same('PreDeleteClient comes before', 1, $this->logged('PreDeleteClient 4 before'));
        Check::same('His invoices are gone', 'Invoice ID Not Found', $this->get($id)['message'] ?? null);
        Check::same('so is he', 'Client ID Not Found', $this->stage->api('DeleteClient', ['clientid' => 4])['message'] ?? null);
    }

    /** @param list<string> $amounts @param array<string, mixed> $more */
    private function invoice(int $client, array $amounts, bool $taxed = false, array $more = []): int
    {
        $values = ['userid' => $client, 'status' => 'Unpaid'] + $more;
        foreach ($amounts as $at => $amount) {
            $number = $at + 1;
            $values += ["itemdescription$number" => "Line $number", "itemamount$number" => $amount, "itemtaxed$number" => $taxed];
        }
        return (int) ($this->stage->api('CreateInvoice', $values)['invoiceid'] ?? 0);
    }

    /** @param array<string, mixed> $more @return array<string, mixed> */
    private function taxed(int $client, string $amount, array $more = []): array
    {
        return $this->get($this->invoice($client, [$amount], true, $more));
    }

    /** @param array<string, mixed> $invoice @return list<string> */
    private function sums(array $invoice): array
    {
        return [$invoice['subtotal'], $invoice['tax'], $invoice['total']];
    }

    /** @return array<string, mixed> */
    private function get(int $id): array
    {
        return $this->stage->api('GetInvoice', ['invoiceid' => $id]);
    }

    private function act(int $id, string $action): void
    {
        Check::same("Invoice $id: $action", 0, $this->stage->console('invoice', (string) $id, $action)['status']);
    }

    private function cancel(int ...$ids): void
    {
        foreach ($ids as $id) {
            $this->act($id, 'cancel');
        }
    }

    private function set(string $setting, string $value): void
    {
        $this->stage->api('SetConfigurationValue', ['setting' => $setting, 'value' => $value]);
    }

    private function credit(int $client): int
    {
        return $this->cents($this->stage->api('GetClientsDetails', ['clientid' => $client])['client']['credit']);
    }

    private function cents(string $amount): int
    {
        return (int) str_replace('.', '', $amount);
    }

    private function logged(string $action): int
    {
        return (int) $this->stage->rows("SELECT COUNT(*) AS n FROM tblmodulelog WHERE action = '$action'")[0]['n'];
    }
}
