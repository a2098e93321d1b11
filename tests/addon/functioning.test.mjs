// The manual's section "Functioning" and its process diagram, sentence by sentence, where a user meets them.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, test } from 'node:test';
import { ADDON, NOW, act, asAdmin, backorder, cron, epoch, logIn, logInAdmin, newCustomer, registrar, setClock, sql, tokens, whmcs } from './site.mjs';

const MINUTE = 60, HOUR = 3600, DAY = 86400;
const EUR = 1, USD = 2; // a name in .pl costs 60.00 or 66.00
let admin;
let names = [];
let customers = []; // of the test that is running

before(async () => {
  const query = new URLSearchParams({ pattern: '^[a-z]+-[a-z]+$', 'tld[]': 'pl', from: '2027-01-20', rows: 100 });
  const { json } = await (await logIn()).get(`${ADDON}&page=domains&format=json&${query}`);
  names = json.rows.map((row) => ({ domain: row.domain, drop: epoch(row.drop_date) }));
  admin = await logInAdmin();
});

beforeEach(() => setClock(NOW));

// Whatever a test was about: no cent is lost or made, and each event begins where the one before it ended.
afterEach(async () => {
  assert.deepEqual(await sql(`SELECT c.id, c.credit + COALESCE((SELECT SUM(held) FROM backorder_domains WHERE userid = c.id), 0)
    + COALESCE((SELECT SUM(i.credit) FROM tblinvoices i WHERE i.userid = c.id), 0)
    - (SELECT SUM(amount) FROM tblcredit WHERE clientid = c.id AND (description = 'Opening balance' OR description LIKE 'Add Funds%')) AS odd
    FROM tblclients c WHERE c.id IN (0${customers.map(({ id }) => `,${id}`).join('')}) HAVING odd <> 0`), [['']]);
  assert.deepEqual(await sql(`SELECT e.id FROM backorder_events e WHERE COALESCE(from_status, '') <> COALESCE((SELECT p.to_status
    FROM backorder_events p WHERE p.backorder_id = e.backorder_id AND p.id < e.id ORDER BY p.id DESC LIMIT 1), '')`), [['']]);
  await sql('DELETE FROM backorder_domains WHERE userid > 100');
  customers = [];
  await setClock(NOW);
});

async function newClient(credit, currency = EUR) {
  const customer = await newCustomer(credit, currency);
  customers.push(customer);
  return customer;
}

// A name of the list that no other test has.
function dropping() {
  return names.shift();
}

async function batch() {
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
}

// The batch at a moment.
async function at(time) {
  await setClock(time);
  await batch();
}

// Backorders the name on the page My Backorders; gives the backorder's id.
async function request({ visitor }, domain) {
  const { json } = await act(visitor, { create: domain });
  assert.equal(json.ok, true, json.message);
  return json.backorder.id;
}

async function status({ visitor }, domain) {
  return (await backorder(visitor, domain))?.status;
}

// The causes of the backorder's events.
async function life(id) {
  return (await sql(`SELECT cause FROM backorder_events WHERE backorder_id = ${id} ORDER BY id`)).flat();
}

async function lastDetail(id, cause) {
  return (await sql(`SELECT detail FROM backorder_events WHERE backorder_id = ${id} AND cause = '${cause}' ORDER BY id DESC LIMIT 1`))[0][0];
}

// The client's money in WHMCS and in our table.
async function money({ id }) {
  const [[credit, held]] = await sql(`SELECT credit, (SELECT COALESCE(SUM(held), 0.00) FROM backorder_domains WHERE userid = c.id)
    FROM tblclients c WHERE id = ${id}`);
  return { credit, held };
}

// What My Account shows: credit, held, unpaid and available, without the currency.
async function shown({ visitor }) {
  const { text } = await visitor.get(`${ADDON}&page=backorders`);
  return Object.fromEntries([...text.matchAll(/data-bo-account="(\w+)">[^\d<]*([\d.,]+)/g)].map(([, what, amount]) => [what, amount]));
}

// Mails with this subject: to the customer, to the admins without one.
async function mails(subject, customer = { id: 0 }) {
  return (await whmcs('mails')).filter((mail) => mail.userid === customer.id && mail.subject.includes(subject));
}

async function invoices({ id }) {
  const rows = await sql(`SELECT id, status, subtotal, credit FROM tblinvoices WHERE userid = ${id} ORDER BY id`);
  return rows.filter((row) => row.length > 1).map(([number, state, subtotal, credit]) => ({ id: number, state, subtotal, credit }));
}

async function domains({ id }) {
  return (await sql(`SELECT domain, status, registrar FROM tbldomains WHERE userid = ${id} ORDER BY domain`)).filter((row) => row.length > 1);
}

async function applications(domain) {
  return (await registrar('books')).applications.filter((one) => one.domain === domain);
}

// An admin presses a button of an invoice's page.
async function press(invoice, button) {
  const page = await admin.get(`admin/invoices.php?action=edit&id=${invoice}`);
  return admin.submit(page, (form) => form.html.includes('value="cancel"'), { do: button });
}

// The drop date changes in the list, as an import changes it, and at the registry; null: the name leaves the list.
async function move(domain, time) {
  const [label] = domain.split('.');
  const text = time && new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  await sql(`DELETE FROM backorder_pending_domains WHERE domain = '${label}' AND zone = 'pl'`);
  if (text) {
    await sql(`INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('${label}', 'pl', '${text}')`);
    await registrar('domain', { domain, dropdate: text });
  }
}

// A customer with 100.00 whose backorder of a name is PROCESSING: { customer, id, domain, drop }.
async function processing(domain = dropping(), customer = null) {
  const owner = customer ?? await newClient('100.00');
  await setClock(NOW);
  const id = await request(owner, domain.domain);
  await at(domain.drop - 2 * HOUR);
  assert.equal(await status(owner, domain.domain), 'PROCESSING');
  return { customer: owner, id, ...domain };
}

// The same for a caught name whose held money WHMCS spent on something else just before it paid the invoice.
async function unpaid() {
  const caught = await processing();
  await whmcs('arm', String(caught.customer.id), '100.00', 'ApplyCredit', 'checkout');
  await setClock(caught.drop + MINUTE);
  assert.match((await cron('batch')).output, /credit did not cover invoice/);
  const { status: state, invoice } = await backorder(caught.customer.visitor, caught.domain);
  assert.equal(state, 'PENDING-PAYMENT');
  return { ...caught, invoice };
}

// Two customers whose backorders of one name met: { domain, drop, first, second }, each { customer, id, application }.
async function auction() {
  const name = dropping();
  const first = await newClient('100.00');
  const second = await newClient('60.00');
  const ids = [await request(first, name.domain), await request(second, name.domain)];
  await at(name.drop - 2 * HOUR);
  await at(name.drop + MINUTE);
  const references = (await sql(`SELECT reference FROM backorder_domains WHERE id IN (${ids}) ORDER BY id`)).flat().map(Number);
  return {
    ...name,
    first: { customer: first, id: ids[0], application: references[0] },
    second: { customer: second, id: ids[1], application: references[1] },
  };
}

test('customers can click on a domain backorder, which sets its status to REQUESTED', async () => {
  const customer = await newClient('100.00');
  const { domain } = dropping();
  const search = await customer.visitor.get(`${ADDON}&page=domains&pattern=^${domain.split('.')[0]}$&tld[]=pl`);
  const answer = await customer.visitor.submit(search, (form) => form.html.includes('data-bo-table'), { create: domain });
  assert.match(answer.text, new RegExp(`${domain} is backordered`));
  const { text } = await customer.visitor.get(`${ADDON}&page=backorders`);
  assert.match(text, /data-status="REQUESTED" title/);
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
});

test('three days before the drop date the status is set to ACTIVE: the fees are obtained from the account and held as reserved', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 3 * DAY - 1);
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  await at(drop - 3 * DAY);
  assert.equal(await status(customer, domain), 'ACTIVE');
  assert.deepEqual(await money(customer), { credit: '40.00', held: '60.00' });
  assert.deepEqual(await shown(customer), { credit: '40.00', unpaid: '0.00', available: '40.00', held: '60.00' });
  const [entry] = (await sql(`SELECT description, amount FROM tblcredit WHERE clientid = ${customer.id} ORDER BY id DESC LIMIT 1`));
  assert.match(entry.join(' '), new RegExp(`${domain}.* -60.00`));
  assert.deepEqual(await life(id), ['requested', 'reserved']);
});

test('with insufficient funds a low balance notification is sent and the status remains REQUESTED', async () => {
  const customer = await newClient('59.99');
  const { domain, drop } = dropping();
  await request(customer, domain);
  await at(drop - 3 * DAY);
  await at(drop - 3 * DAY + 5 * MINUTE);
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '59.99', held: '0.00' });
  const [mail, ...more] = await mails('Low Balance', customer);
  assert.deepEqual(more, []);
  for (const part of [domain, '€60.00 EUR', '€0.01 EUR', new Date(drop * 1000).toISOString().slice(0, 10)]) {
    assert.ok(mail.message.includes(part), `${part} in ${mail.message}`);
  }
});

test('the low balance notification comes again one day and six hours before the application, and never more than that', async () => {
  const customer = await newClient('0.00');
  const { domain, drop } = dropping();
  await request(customer, domain);
  const send = drop - 2 * HOUR;
  const moments = [[drop - 3 * DAY, 1], [send - DAY - 1, 1], [send - DAY, 2], [send - 6 * HOUR - 1, 2], [send - 6 * HOUR, 3],
    [send, 3], [drop - 1, 3], [drop + HOUR, 3]];
  for (const [time, count] of moments) {
    await at(time);
    assert.equal((await mails('Low Balance', customer)).length, count, `${drop - time} s before the drop`);
  }
});

test('backorders of customers with insufficient funds are abandoned: REQUESTED until the drop is two days past, then FAILED', async () => {
  const customer = await newClient('10.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  for (const time of [drop - 3 * DAY, drop - HOUR, drop + DAY, drop + 2 * DAY]) {
    await at(time);
    assert.equal(await status(customer, domain), 'REQUESTED');
  }
  await at(drop + 2 * DAY + 1);
  assert.equal(await status(customer, domain), 'FAILED');
  assert.equal((await life(id)).at(-1), 'expired');
  assert.deepEqual(await applications(domain), []);
  assert.deepEqual(await money(customer), { credit: '10.00', held: '0.00' });
});

test('the customer charges the account with Add Funds, and the backorder becomes ACTIVE', async () => {
  const customer = await newClient('10.00');
  const { domain, drop } = dropping();
  await request(customer, domain);
  await at(drop - 3 * DAY);
  const page = await customer.visitor.get('clientarea.php?action=addfunds');
  const invoice = await customer.visitor.submit(page, (form) => form.html.includes('name="amount"'), { amount: '50.00' });
  await at(drop - 2 * DAY);
  assert.equal(await status(customer, domain), 'REQUESTED');
  await press(new URL(invoice.url).searchParams.get('id'), 'paid');
  await batch();
  assert.equal(await status(customer, domain), 'ACTIVE');
  assert.deepEqual(await money(customer), { credit: '0.00', held: '60.00' });
});

test('two hours before the drop an ACTIVE backorder is sent to the upstream provider and set to PROCESSING', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 2 * HOUR - 1);
  assert.equal(await status(customer, domain), 'ACTIVE');
  assert.deepEqual(await applications(domain), []);
  await at(drop - 2 * HOUR);
  assert.equal(await status(customer, domain), 'PROCESSING');
  const [{ application, contacts }, ...more] = await applications(domain);
  assert.deepEqual(more, []);
  assert.equal(contacts.OWNERCONTACT[0].FIRSTNAME, 'Carl');
  assert.deepEqual(await sql(`SELECT reference FROM backorder_domains WHERE id = ${id}`), [[String(application)]]);
  assert.deepEqual(await life(id), ['requested', 'reserved', 'submitting', 'submitted']);
});

test('once in PROCESSING backorders can\'t be deleted', async () => {
  const { customer, id, domain } = await processing();
  const { text } = await customer.visitor.get(`${ADDON}&page=backorders`);
  assert.doesNotMatch(text, /name="delete"/);
  const refused = await act(customer.visitor, { delete: id });
  assert.equal(refused.status, 409);
  assert.match(refused.json.message, /cannot be deleted any more/);
  assert.equal((await asAdmin('delete', id)).reason, 'too-late');
  assert.equal(await status(customer, domain), 'PROCESSING');
  assert.deepEqual((await applications(domain)).map((one) => one.status), ['ACTIVE']);
});

test('until then they can be deleted, and the money they hold comes back', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const requested = await request(customer, domain);
  const page = await customer.visitor.get(`${ADDON}&page=backorders`);
  await customer.visitor.submit(page, (form) => form.html.includes('data-bo-table'), { delete: String(requested) });
  assert.equal(await status(customer, domain), undefined);
  const active = await request(customer, domain);
  await at(drop - 2 * HOUR - 1);
  assert.deepEqual(await money(customer), { credit: '40.00', held: '60.00' });
  assert.equal((await act(customer.visitor, { delete: active })).json.ok, true);
  assert.equal(await status(customer, domain), undefined);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  await at(drop - 2 * HOUR);
  assert.deepEqual(await applications(domain), []);
});

test('the drop is processed by the upstream provider, and the polling job updates the status in WHMCS', async () => {
  const { customer, domain, drop } = await processing();
  const told = async () => {
    const { text } = await admin.get(`admin/addonmodules.php?module=ispapibackorder&tab=manage&domain=${domain}`);
    return [text.match(/data-status="([A-Z-]+)"/)[1], text.match(/<small class="text-muted">([A-Z-]+)<\/small>/)[1]];
  };
  await batch();
  assert.deepEqual(await told(), ['PROCESSING', 'ACTIVE']);
  await at(drop - 5 * MINUTE);
  assert.deepEqual(await told(), ['PROCESSING', 'PROCESSING']);
  await at(drop + MINUTE);
  assert.deepEqual(await told(), ['SUCCESSFUL', 'SUCCESSFUL']);
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
});

test('the backorder failed: the status changes from PROCESSING to FAILED and the reserved money is released', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'fail' });
  await at(drop + MINUTE);
  assert.equal(await status(customer, domain), 'FAILED');
  assert.equal((await life(id)).at(-1), 'failed');
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  assert.deepEqual(await shown(customer), { credit: '100.00', unpaid: '0.00', available: '100.00', held: '0.00' });
  assert.deepEqual([await invoices(customer), await domains(customer)], [[], []]);
});

test('single backorder: PENDING-PAYMENT with an invoice to the customer, which is immediately and automatically paid', async () => {
  const { customer, id, drop } = await processing();
  await at(drop + MINUTE);
  const path = (await sql(`SELECT from_status, to_status, cause FROM backorder_events WHERE backorder_id = ${id} ORDER BY id`)).slice(-2);
  assert.deepEqual(path, [['PROCESSING', 'PENDING-PAYMENT', 'caught'], ['PENDING-PAYMENT', 'SUCCESSFUL', 'paid']]);
  const [invoice, ...more] = await invoices(customer);
  assert.deepEqual(more, []);
  assert.deepEqual({ ...invoice, id: '' }, { id: '', state: 'Paid', subtotal: '60.00', credit: '60.00' });
  const [created, confirmed] = [await mails('Customer Invoice', customer), await mails('Invoice Payment Confirmation', customer)];
  assert.deepEqual([created.length, confirmed.length], [1, 1]);
  assert.deepEqual(await money(customer), { credit: '40.00', held: '0.00' });
});

test('once paid it is SUCCESSFUL, and the acquired domain name is displayed in the customer\'s account', async () => {
  const { customer, domain, drop } = await processing();
  await at(drop + MINUTE);
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
  assert.deepEqual(await domains(customer), [[domain, 'Active', 'ispapi']]);
  // due fifteen days before it expires, as the original addon had it
  const [day, next, due] = [[0, 0], [1, 0], [1, -15]].map(([years, days]) => {
    const date = new Date(drop * 1000);
    date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  });
  assert.deepEqual(await sql(`SELECT registrationdate, expirydate, nextduedate FROM tbldomains WHERE domain = '${domain}'`), [[day, next, due]]);
  const { text } = await customer.visitor.get('clientarea.php?action=domains');
  assert.ok(text.includes(domain));
  await batch();
  assert.equal((await domains(customer)).length, 1);
});

test('while the invoice is UNPAID it stays PENDING-PAYMENT; once PAID it is SUCCESSFUL and the domain is imported', async () => {
  const { customer, domain, drop, invoice } = await unpaid();
  await at(drop + 3 * DAY);
  assert.equal(await status(customer, domain), 'PENDING-PAYMENT');
  assert.deepEqual(await domains(customer), []);
  await press(invoice, 'paid');
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
  assert.deepEqual(await domains(customer), [[domain, 'Active', 'ispapi']]);
});

for (const [button, word] of [['cancel', 'cancelled'], ['delete', 'deleted']]) {
  test(`an unpaid invoice can be ${word} by an admin: the status is set to CANCELLED`, async () => {
    const { customer, id, domain, drop, invoice } = await unpaid();
    await press(invoice, button);
    await at(drop + HOUR);
    assert.equal(await status(customer, domain), 'CANCELLED');
    assert.equal((await life(id)).at(-1), 'cancelled');
    assert.deepEqual(await domains(customer), []);
    assert.equal((await money(customer)).held, '0.00');
  });
}

test('multiple backorder: the domain goes to a private auction and the status changes from PROCESSING to AUCTION-PENDING', async () => {
  const { domain, first, second } = await auction();
  for (const { customer, id } of [first, second]) {
    assert.equal(await status(customer, domain), 'AUCTION-PENDING');
    assert.deepEqual((await life(id)).slice(-2), ['submitted', 'auction']);
    assert.deepEqual(await sql(`SELECT url, bidders FROM backorder_auctions WHERE backorder_id = ${id}`), [[`https://auctions.example/${domain}`, '2']]);
    assert.deepEqual([await invoices(customer), await domains(customer)], [[], []]);
  }
});

test('the losers of the auction change from AUCTION-PENDING to AUCTION-LOST, and reserved money is released', async () => {
  const { domain, drop, first, second } = await auction();
  await registrar('bid', { domain, amount: '200.00', bidder: second.application });
  await at(drop + 3 * DAY);
  assert.equal(await status(first.customer, domain), 'AUCTION-LOST');
  assert.deepEqual(await money(first.customer), { credit: '100.00', held: '0.00' });
  assert.deepEqual([await invoices(first.customer), await domains(first.customer)], [[], []]);
});

test('the winner changes from AUCTION-PENDING to AUCTION-WON: the domain shows up in his account, and no invoice of ours', async () => {
  const { domain, drop, second } = await auction();
  await registrar('bid', { domain, amount: '200.00', bidder: second.application });
  await at(drop + 3 * DAY);
  assert.equal(await status(second.customer, domain), 'AUCTION-WON');
  assert.deepEqual(await domains(second.customer), [[domain, 'Active', 'ispapi']]);
  assert.deepEqual(await invoices(second.customer), []);
  assert.deepEqual(await money(second.customer), { credit: '60.00', held: '0.00' });
});

// Whatever the cron complains of.
async function batchWith(time, complaint) {
  await setClock(time);
  const { code, output } = await cron('batch');
  assert.equal(code, 1);
  assert.match(output, complaint);
}

test('a reseller with insufficient funds: the admins are told once a day, and the backorders fail and say why', async () => {
  await sql("INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('pl', 50.00, 'USD')");
  await registrar('account', { amount: '20.00', currency: 'USD' });
  const told = (await mails('registrar')).length;
  const { id, drop, customer, domain } = await processing();
  await batch();
  assert.deepEqual(await sql('SELECT available, needed, names, unknown_costs FROM backorder_account'), [['20.00', '50.00', '1', '0']]);
  assert.equal((await mails('registrar')).length, told + 1);
  await at(drop + MINUTE);
  assert.equal(await status(customer, domain), 'FAILED');
  assert.match(await lastDetail(id, 'failed'), /own account at the registrar was short of funds/);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  await registrar('account', { amount: '100000.00' });
  await sql("DELETE FROM backorder_zones WHERE zone = 'pl'");
  await sql('UPDATE backorder_account SET short_at = NULL, alerted_at = NULL');
});

test('a cron that did not run for a day goes on from where things stand', async () => {
  const active = await newClient('100.00');
  const one = dropping();
  await request(active, one.domain);
  await at(one.drop - 3 * HOUR);
  await at(one.drop + 21 * HOUR);
  // the registrar takes no application for what has dropped
  assert.equal(await status(active, one.domain), 'FAILED');
  assert.deepEqual(await money(active), { credit: '100.00', held: '0.00' });
  const { customer, domain, drop } = await processing();
  await at(drop + DAY);
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
});

test('a backorder placed inside the windows acts at the next run', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  await setClock(drop - HOUR);
  const id = await request(customer, domain);
  await batch();
  assert.deepEqual(await life(id), ['requested', 'reserved', 'submitting', 'submitted']);
});

test('a drop date that moves away gives the money back and tells the customer; one that comes nearer is acted on', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 2 * DAY);
  await move(domain, drop + 20 * DAY);
  await batch();
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  assert.equal((await whmcs('mails')).filter(({ userid, message }) => userid === customer.id && message.includes(domain)).length, 1);
  await move(domain, drop - 2 * DAY + HOUR);
  await batch();
  assert.equal(await status(customer, domain), 'PROCESSING');
  assert.deepEqual(await life(id), ['requested', 'reserved', 'drop-date', 'drop-moved', 'drop-date', 'reserved', 'submitting', 'submitted']);
});

test('a name that left the list was renewed by its owner: the money comes back, and the history says so', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 2 * DAY);
  await move(domain, null);
  await batch();
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  assert.match(await lastDetail(id, 'left-list'), /^Renewed by its owner/);
  assert.equal((await whmcs('mails')).filter(({ userid, message }) => userid === customer.id && message.includes(domain)).length, 1);
});

test('after FAILED the customer can ask again: the same backorder, a new event', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'fail' });
  await at(drop + MINUTE);
  await move(domain, drop + 30 * DAY);
  assert.equal(await request(customer, domain), id);
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.equal((await life(id)).at(-1), 'requested-again');
  await registrar('domain', { domain, outcome: 'catch' });
});

test('a status the registrar never told us of is kept and logged, not guessed', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'status:ON-THE-MOON' });
  await batchWith(drop + MINUTE, /ON-THE-MOON/);
  assert.equal(await status(customer, domain), 'PROCESSING');
  assert.deepEqual(await sql(`SELECT registrar_status FROM backorder_domains WHERE id = ${id}`), [['ON-THE-MOON']]);
  assert.equal((await life(id)).at(-1), 'registrar-status');
  await batch();
  await registrar('domain', { domain, outcome: 'fail' });
  await batch();
  assert.equal(await status(customer, domain), 'FAILED');
});

test('every customer pays in his own currency', async () => {
  const [euro, dollar] = [await newClient('60.00', EUR), await newClient('66.00', USD)];
  const [one, two] = [dropping(), dropping()];
  await request(euro, one.domain);
  await request(dollar, two.domain);
  await at(one.drop - 2 * HOUR);
  assert.deepEqual(await money(euro), { credit: '0.00', held: '60.00' });
  await at(two.drop - 2 * HOUR);
  assert.deepEqual(await money(dollar), { credit: '0.00', held: '66.00' });
  await at(Math.max(one.drop, two.drop) + MINUTE);
  assert.equal((await invoices(euro))[0].credit, '60.00');
  assert.equal((await invoices(dollar))[0].credit, '66.00');
});

test('customer and admin can delete in exactly the states in which nothing is under way at the registrar', async () => {
  const states = ['REQUESTED', 'ACTIVE', 'PROCESSING', 'SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-PENDING', 'AUCTION-WON',
    'AUCTION-LOST', 'PENDING-PAYMENT'];
  const never = ['PROCESSING', 'AUCTION-PENDING', 'PENDING-PAYMENT'];
  const customer = await newClient('0.00');
  for (const state of states) {
    for (const who of ['customer', 'admin']) {
      const { domain } = dropping();
      const id = await request(customer, domain);
      await sql(`UPDATE backorder_domains SET status = '${state}' WHERE id = ${id};
        UPDATE backorder_events SET to_status = '${state}' WHERE backorder_id = ${id}`);
      const gone = who === 'customer' ? (await act(customer.visitor, { delete: id })).json.ok : 'id' in await asAdmin('delete', id);
      assert.equal(gone, !never.includes(state), `${who}, ${state}`);
      assert.equal(await status(customer, domain), gone ? undefined : state);
      await sql(`DELETE FROM backorder_domains WHERE id = ${id}; DELETE FROM backorder_events WHERE backorder_id = ${id}`);
    }
  }
});

test('a page does not hang when the registrar does', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'fail' });
  await at(drop + MINUTE);
  await registrar('faults', { rules: [{ command: 'DeleteDomainApplication', kind: 'delay', ms: 600000 }] });
  const answer = await act(customer.visitor, { delete: id });
  await registrar('faults', { rules: [] });
  assert.equal(answer.json.ok, true);
  assert.equal(await status(customer, domain), undefined);
  assert.match(await lastDetail(id, 'deleted'), /stays at the registrar/);
});

test('the batch may start on three nodes in the same second: everything is done once', async () => {
  const customer = await newClient('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await setClock(drop - HOUR);
  const runs = await Promise.all([cron('batch'), cron('batch'), cron('batch')]);
  assert.deepEqual(runs.map(({ code }) => code), [0, 0, 0]);
  assert.deepEqual(await life(id), ['requested', 'reserved', 'submitting', 'submitted']);
  assert.equal((await applications(domain)).length, 1);
  assert.deepEqual(await money(customer), { credit: '40.00', held: '60.00' });
});
