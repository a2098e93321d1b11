// What the batch asks of WHMCS, asked directly: taxes, invoices, mails.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW, host, setClock, setTimeZone, setting, sql, whmcs } from './site.mjs';

const ANNA = 1; // Hamburg, DE, EUR
const BERTA = 2; // Illinois, US, USD

async function configure(name, value) {
  await whmcs('api', 'SetConfigurationValue', JSON.stringify({ setting: name, value }));
}

function about(id, token, domain = 'fox.pl') {
  return host('invoice', id, token, domain);
}

async function invoice(client, amount, token) {
  const id = await host('createInvoice', client, 'Backorder of fox.pl', amount, token);
  return { id, ...await about(id, 'bo-i1') };
}

// The hold covers exactly what the invoice will come to.
async function agree(client, net, gross, token) {
  assert.equal(await host('gross', client, net), gross);
  const made = await invoice(client, net, token);
  assert.equal(made.balance, gross);
  await whmcs('invoice', String(made.id), 'delete');
}

async function lastMail() {
  return (await whmcs('mails')).at(-1);
}

before(() => configure('TaxEnabled', 'on'));

after(async () => {
  await configure('TaxEnabled', '');
  await configure('TaxType', 'Exclusive');
  await setting('taxed', '');
  await setting('taxRate', '');
  await setClock(NOW);
});

test('lines are untaxed unless the reseller says otherwise', () => agree(ANNA, '10.03', '10.03', 'bo-t1'));

test('taxed by the rules of WHMCS, to the cent', async () => {
  await setting('taxed', 'on');
  await agree(ANNA, '10.03', '11.94', 'bo-t2'); // 19 %: 1.9057
  await agree(BERTA, '10.00', '11.02', 'bo-t3'); // 6.25 % and 3.875 %: 0.625 and 0.3875
  await agree(ANNA, '0.00', '0.00', 'bo-t4');
});

test('taxed by the rate of the settings, which stands on the invoice too', async () => {
  await setting('taxRate', '7,7');
  await agree(ANNA, '10.00', '10.77', 'bo-t5');
  await agree(BERTA, '10.00', '10.77', 'bo-t6');
  await setting('taxRate', 'much');
  assert.match((await host('gross', ANNA, '10.00')).error, /Tax rate.*percentage/);
  await setting('taxRate', '');
});

test('who is exempt pays no tax, and nobody does where WHMCS has tax support off', async () => {
  await sql(`UPDATE tblclients SET taxexempt = 1 WHERE id = ${ANNA}`);
  await agree(ANNA, '10.00', '10.00', 'bo-t7');
  await sql(`UPDATE tblclients SET taxexempt = 0 WHERE id = ${ANNA}`);
  await configure('TaxEnabled', '');
  await agree(ANNA, '10.00', '10.00', 'bo-t8');
  await configure('TaxEnabled', 'on');
});

test('inclusive prices stay what they are', async () => {
  await configure('TaxType', 'Inclusive');
  await agree(ANNA, '10.03', '10.03', 'bo-t9');
  await configure('TaxType', 'Exclusive');
  await setting('taxed', '');
});

test('an invoice tells its status, what is owed and what credit was applied', async () => {
  const { id, ...made } = await invoice(ANNA, '10.00', 'bo-i1');
  assert.deepEqual(made, { status: 'Unpaid', balance: '10.00', credit: '0.00', ours: true, named: true });
  assert.equal((await about(id, 'bo-i2')).ours, false);
  assert.equal(await host('payInvoice', id, '4.00'), false);
  assert.deepEqual(await about(id, 'bo-i1'), { status: 'Unpaid', balance: '6.00', credit: '4.00', ours: true, named: true });
  assert.equal(await host('payInvoice', id, '6.00'), true);
  assert.deepEqual(await about(id, 'bo-i1'), { status: 'Paid', balance: '0.00', credit: '10.00', ours: true, named: true });
  await whmcs('invoice', String(id), 'refund');
  assert.equal((await about(id, 'bo-i1')).status, 'Refunded');
  await whmcs('invoice', String(id), 'delete');
  assert.equal(await about(id, 'bo-i1'), null);
});

test('a line in other words still names its domain, but no other one that it is a part of', async () => {
  const { id } = await invoice(ANNA, '10.00', 'bo-i3');
  const named = async (words, domain) => {
    await sql(`UPDATE tblinvoiceitems SET description = '${words}' WHERE invoiceid = ${id}`);
    const { ours, named: yes } = await about(id, 'bo-i3', domain);
    assert.equal(ours, false);
    return yes;
  };
  for (const words of ['Backorder fox.pl (thanks!)', 'FOX.PL', 'Your name: fox.pl.', '"fox.pl", as ordered']) {
    assert.equal(await named(words, 'fox.pl'), true, words);
  }
  for (const words of ['Backorder redfox.pl', 'fox.pl.example', 'red-fox.pl', 'www.fox.pl', 'fox.plus', 'foxypl', '']) {
    assert.equal(await named(words, 'fox.pl'), false, words);
  }
  assert.equal(await named('Backorder żółw.pl', 'xn--w-uga1v8h.pl'), true);
  assert.equal(await named('Backorder xn--w-uga1v8h.pl', 'xn--w-uga1v8h.pl'), true);
  await whmcs('invoice', String(id), 'delete');
});

test('an invoice whose line was split off is found where the line is', async () => {
  const { id } = await invoice(ANNA, '10.00', 'bo-i2');
  const other = await invoice(ANNA, '3.00', 'bo-i3');
  await whmcs('invoice', String(other.id), 'merge', String(id));
  assert.equal(await host('findInvoice', ANNA, 'bo-i2'), other.id);
  const [[line]] = await sql(`SELECT id FROM tblinvoiceitems WHERE description LIKE '%[bo-i3]'`);
  const { invoiceid: split } = await whmcs('invoice', String(other.id), 'split', line);
  assert.equal(await host('findInvoice', ANNA, 'bo-i3'), split);
  assert.equal(await host('findInvoice', ANNA, 'bo-i2'), other.id);
  await whmcs('invoice', String(split), 'delete');
  await whmcs('invoice', String(other.id), 'delete');
});

const NAMES = [
  { domain: 'fox.pl', dropdate: '2027-01-20 10:00:00', price: '1060.00', currency: 2 },
  { domain: 'xn--mller-kva.pl', dropdate: '', price: '65.00', currency: 2 },
];

test('the mail on missing funds has every name, its drop, its price, and what is missing', async () => {
  await host('sendMail', BERTA, 'low-balance', NAMES, '1105.00');
  const { userid, message } = await lastMail();
  assert.equal(userid, BERTA);
  for (const part of ['fox.pl', '20th Jan 2027 10:00 UTC', '$1,060.00 USD', 'müller.pl', 'not known yet', '$1,105.00 USD']) {
    assert.ok(message.includes(part), `${part} in ${message}`);
  }
});

test('a mail is found by client, kind, name and time', async () => {
  const since = '2027-01-15 08:00:00';
  assert.equal(await host('findMail', BERTA, 'low-balance', 'fox.pl', since), true);
  assert.equal(await host('findMail', BERTA, 'low-balance', 'xn--mller-kva.pl', since), true);
  assert.equal(await host('findMail', BERTA, 'low-balance', 'ox.pl', since), false);
  assert.equal(await host('findMail', BERTA, 'low-balance', 'fox.p', since), false);
  assert.equal(await host('findMail', BERTA, 'drop-moved', 'fox.pl', since), false);
  assert.equal(await host('findMail', ANNA, 'low-balance', 'fox.pl', since), false);
  assert.equal(await host('findMail', BERTA, 'low-balance', 'fox.pl', '2027-01-15 08:00:01'), false);
});

test('a mail is found by its time wherever WHMCS lives', async () => {
  await setTimeZone('Asia/Tokyo');
  await setClock(NOW + 30);
  await host('sendMail', ANNA, 'low-balance', NAMES.slice(0, 1), '1.00');
  await setClock(NOW);
  assert.equal(await host('findMail', ANNA, 'low-balance', 'fox.pl', '2027-01-15 08:00:30'), true);
  assert.equal(await host('findMail', ANNA, 'low-balance', 'fox.pl', '2027-01-15 08:00:31'), false);
  await setTimeZone('UTC');
});

test('the reseller\'s own text and subject of the template are used and found', async () => {
  await setClock(NOW + 60);
  const [[subject, message]] = await sql(`SELECT subject, message FROM tblemailtemplates WHERE name = 'backorder_lowbalance_notification'`);
  await sql(`UPDATE tblemailtemplates SET subject = 'Dear {$client_first_name}, top up (now)', message = '{foreach $list as $n}{$n.domain}, {/foreach}'
    WHERE name = 'backorder_lowbalance_notification'`);
  await host('sendMail', BERTA, 'low-balance', NAMES, '1.00');
  assert.equal((await lastMail()).subject, 'Dear Berta, top up (now)');
  assert.equal(await host('findMail', BERTA, 'low-balance', 'fox.pl', '2027-01-15 08:01:00'), true);
  await sql(`UPDATE tblemailtemplates SET disabled = 1 WHERE name = 'backorder_lowbalance_notification'`);
  const count = (await whmcs('mails')).length;
  assert.equal(await host('sendMail', BERTA, 'low-balance', NAMES, '1.00'), null);
  assert.equal((await whmcs('mails')).length, count);
  await sql(`UPDATE tblemailtemplates SET disabled = 0, subject = '${subject}', message = '${message.replaceAll("'", "''")}'
    WHERE name = 'backorder_lowbalance_notification'`);
  await setClock(NOW);
});

test('the other mails come in the client\'s language and are told apart', async () => {
  await sql(`UPDATE tblclients SET language = 'german' WHERE id = ${ANNA}`);
  await host('sendMail', ANNA, 'drop-moved', NAMES, '0.00');
  assert.match((await lastMail()).message, /Guten Tag Anna Adams.*<strong>fox\.pl<\/strong>/s);
  await sql(`UPDATE tblclients SET language = '' WHERE id = ${ANNA}`);
  assert.equal(await host('findMail', ANNA, 'drop-moved', 'fox.pl', '2027-01-15 08:00:00'), true);
  assert.equal(await host('findMail', ANNA, 'left-list', 'fox.pl', '2027-01-15 08:00:00'), false);
  await host('sendMail', ANNA, 'left-list', NAMES.slice(1), '0.00');
  assert.match((await lastMail()).message, /Hello Anna Adams/);
  assert.equal(await host('findMail', ANNA, 'left-list', 'xn--mller-kva.pl', '2027-01-15 08:00:00'), true);
  assert.equal(await host('findMail', ANNA, 'left-list', 'fox.pl', '2027-01-15 08:00:00'), false);
});

test('the admins are told what the reseller\'s account lacks', async () => {
  await host('accountAlert', '12.50', '480.00', 'USD', 8, 0);
  const { userid, message } = await lastMail();
  assert.equal(userid, 0);
  assert.match(message, /480\.00 USD \(8 backorders\).*12\.50 USD/);
  assert.doesNotMatch(message, /Not in the sum/);
  await host('accountAlert', '12.50', '480.00', 'USD', 8, 3);
  assert.match((await lastMail()).message, /Not in the sum: 3 backorders/);
});

test('a domain that the client has had of the name before is not the one that was caught', async () => {
  await whmcs('api', 'AddOrder', JSON.stringify({ clientid: ANNA, paymentmethod: 'banktransfer', domain: ['old.pl'],
    domaintype: ['register'], regperiod: [1], noinvoice: true, noinvoiceemail: true, noemail: true }));
  await sql("UPDATE tbldomains SET status = 'Active', registrationdate = '2020-01-01', expirydate = '2027-02-01' WHERE domain = 'old.pl'");
  assert.equal(await host('findDomain', ANNA, 'old.pl', '2027-01-14'), null);
  const id = await host('findDomain', ANNA, 'old.pl', '2020-01-01');
  assert.ok(id > 0);
  assert.equal(await host('deliverDomain', ANNA, 'old.pl', '2027-01-15', '2028-01-15'), id);
  assert.equal(await host('findDomain', ANNA, 'old.pl', '2027-01-14'), id);
  await sql(`DELETE FROM tbldomains WHERE id = ${id}`);
});
