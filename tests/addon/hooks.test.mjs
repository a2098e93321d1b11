// What admins and WHMCS itself do to clients, invoices and credit, and what becomes of the backorders.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { NOW, act, backorder, cron, epoch, logIn, name, setClock, sql, whmcs } from './site.mjs';

const DAY = 86400;
let anna;

before(async () => {
  anna = await logIn();
  await whmcs('api', 'AddCredit', JSON.stringify({ clientid: 1, description: 'Test', amount: '500.00', adminid: 1 }));
});

beforeEach(async () => {
  await setClock(NOW);
  await sql('DELETE FROM tblactivitylog');
});

after(() => setClock(NOW));

async function value(statement) {
  return (await sql(statement))[0][0];
}

async function credit(client = 1) {
  return Number(await value(`SELECT credit FROM tblclients WHERE id = ${client}`));
}

// Another client with Anna's address and currency, and this much credit.
async function newClient(id, amount) {
  await sql(`INSERT INTO tblclients SELECT ${id}, UUID(), 'Dora', 'Dean', '', 'dora${id}@example.com', address1, address2, city, state,
    postcode, country, phonenumber, tax_id, currency, defaultgateway, ${amount}, 0, groupid, status, language, notes, datecreated
    FROM tblclients WHERE id = 1`);
}

async function stateOf(domain) {
  const [label, ...zone] = domain.split('.');
  const row = (await sql(`SELECT userid, status, held, COALESCE(invoice, 0) FROM backorder_domains
    WHERE domain = '${label}' AND tld = '${zone.join('.')}'`))[0];
  return row.length < 4 ? null : { client: Number(row[0]), status: row[1], held: row[2], invoice: Number(row[3]) };
}

// A backorder of the client's whose money is held.
async function held(client, n) {
  await setClock(NOW);
  const { domain, drop_date: drop } = await name(anna, '^[a-z]{9,12}$', n);
  await act(anna, { create: domain });
  await sql(`UPDATE backorder_domains SET userid = ${client} WHERE domain = '${domain.split('.')[0]}' AND tld = 'pl'`);
  await setClock(epoch(drop) - 2 * DAY);
  await cron('batch');
  assert.equal((await stateOf(domain)).status, 'ACTIVE');
  return { domain, drop: epoch(drop) };
}

// A caught name whose invoice waits for payment, because its money was spent on something else in the last moment.
async function unpaid(n) {
  const { domain, drop } = await held(1, n);
  await setClock(drop - 3600);
  await cron('batch');
  await setClock(drop + 600);
  await whmcs('arm', '1', (await credit() + 60).toFixed(2), 'ApplyCredit', 'checkout');
  await cron('batch');
  await cron('batch');
  await whmcs('api', 'AddCredit', JSON.stringify({ clientid: 1, description: 'Test', amount: '500.00', adminid: 1 }));
  const state = await stateOf(domain);
  assert.equal(state.status, 'PENDING-PAYMENT');
  return { domain, invoice: state.invoice };
}

async function anotherInvoice() {
  const { invoiceid } = await whmcs('api', 'CreateInvoice', JSON.stringify({
    userid: 1, status: 'Unpaid', itemdescription1: 'Web Hosting', itemamount1: '7.00', itemtaxed1: false,
  }));
  return invoiceid;
}

async function nothingToComplainAbout() {
  assert.equal(await value("SELECT COUNT(*) FROM tblactivitylog WHERE description LIKE 'ISPAPI Backorder%'"), '0');
}

test('a client is merged: his backorders and their held money are the other\'s', async () => {
  await newClient(31, '100.00');
  const { domain } = await held(31, 0);
  assert.equal(await credit(31), 40);
  const before = await credit();
  await whmcs('merge', '31', '1');
  assert.deepEqual(await stateOf(domain), { client: 1, status: 'ACTIVE', held: '60.00', invoice: 0 });
  assert.equal(await credit(), before + 40);
  await nothingToComplainAbout();
  await act(anna, { delete: (await backorder(anna, domain)).id });
  assert.equal(await credit(), before + 100);
});

test('a client is deleted: his backorders go before him', async () => {
  await newClient(32, '100.00');
  const { domain } = await held(32, 1);
  assert.equal((await whmcs('api', 'DeleteClient', '{"clientid":32}')).result, 'success');
  assert.equal(await stateOf(domain), null);
  await nothingToComplainAbout();
});

test('an invoice that was merged is followed, and delivers when it is paid', async () => {
  const { domain, invoice } = await unpaid(2);
  const other = await anotherInvoice();
  await whmcs('invoice', String(other), 'merge', String(invoice));
  await whmcs('invoice', String(other), 'paid');
  await cron('batch');
  assert.equal((await stateOf(domain)).status, 'SUCCESSFUL');
  assert.equal((await stateOf(domain)).invoice, other);
});

test('an invoice that was split delivers when the part with the backorder is paid, not before', async () => {
  const { domain, invoice } = await unpaid(3);
  const other = await anotherInvoice();
  await whmcs('invoice', String(other), 'merge', String(invoice));
  await cron('batch');
  const line = await value(`SELECT id FROM tblinvoiceitems WHERE invoiceid = ${other} AND description LIKE '%${domain}%'`);
  const { invoiceid: split } = await whmcs('invoice', String(other), 'split', line);
  await whmcs('invoice', String(other), 'paid');
  await cron('batch');
  assert.notEqual((await stateOf(domain)).status, 'SUCCESSFUL');
  await whmcs('invoice', String(split), 'paid');
  await cron('batch');
  assert.deepEqual([(await stateOf(domain)).status, (await stateOf(domain)).invoice], ['SUCCESSFUL', split]);
});

test('an invoice that was cancelled and is paid late delivers; one that was refunded does not', async () => {
  const late = await unpaid(4);
  await whmcs('invoice', String(late.invoice), 'cancel');
  assert.equal((await stateOf(late.domain)).status, 'CANCELLED');
  await whmcs('invoice', String(late.invoice), 'paid');
  await cron('batch');
  assert.equal((await stateOf(late.domain)).status, 'SUCCESSFUL');
  const refunded = await unpaid(5);
  await whmcs('invoice', String(refunded.invoice), 'refund');
  assert.equal((await stateOf(refunded.domain)).status, 'CANCELLED');
});
