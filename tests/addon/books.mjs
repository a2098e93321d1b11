// The customers of one test, the names they backorder, and what the books of WHMCS, of the addon and of the registrar say
// about them.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { ADDON, NOW, act, backorder, cron, epoch, logIn, logInAdmin, newCustomer, registrar, setClock, sql, whmcs } from './site.mjs';

export const MINUTE = 60, HOUR = 3600, DAY = 86400;
export const EUR = 1, USD = 2; // a name in .pl costs 60.00 or 66.00

let admin;
let names = [];
let customers = [];

// Makes each test of the file begin with no backorders and end with its books checked: no cent is lost or made, and
// each event begins where the one before it ended. The file's names drop from this day on.
export function keepBooks(from) {
  before(async () => {
    const query = new URLSearchParams({ pattern: '^[a-z]+-[a-z]+$', 'tld[]': 'pl', from, rows: 100 });
    const { json } = await (await logIn()).get(`${ADDON}&page=domains&format=json&${query}`);
    names = json.rows.map((row) => ({ domain: row.domain, drop: epoch(row.drop_date) }));
    admin = await logInAdmin();
  });
  // Other files count runs by their dates.
  after(() => sql(`DELETE FROM backorder_logs WHERE date > FROM_UNIXTIME(${NOW})`));
  beforeEach(() => setClock(NOW));
  afterEach(async () => {
    const all = customers.map(({ id }) => id).join() || '0';
    customers = [];
    const odd = await sql(`SELECT id, credit + COALESCE((SELECT SUM(held) FROM backorder_domains WHERE userid = c.id), 0)
      + COALESCE((SELECT SUM(credit) FROM tblinvoices WHERE userid = c.id), 0) - (SELECT SUM(amount) FROM tblcredit
      WHERE clientid = c.id AND (description = 'Opening balance' OR description LIKE 'Add Funds%')) AS odd
      FROM tblclients c WHERE id IN (${all}) HAVING odd <> 0`);
    const broken = await sql(`SELECT e.id FROM backorder_events e JOIN backorder_domains d ON d.id = e.backorder_id AND d.userid IN (${all})
      WHERE COALESCE(from_status, '') <> COALESCE((SELECT to_status FROM backorder_events p
      WHERE p.backorder_id = e.backorder_id AND p.id < e.id ORDER BY id DESC LIMIT 1), '')`);
    await sql(`DELETE FROM backorder_domains WHERE userid IN (${all})`);
    await setClock(NOW);
    assert.deepEqual({ odd, broken }, { odd: [['']], broken: [['']] });
  });
}

// See newCustomer; of the test that is running.
export async function customerWith(credit, currency = EUR) {
  const customer = await newCustomer(credit, currency);
  customers.push(customer);
  return customer;
}

// A name of the list that no other test has.
export function dropping() {
  return names.shift();
}

export async function batch() {
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
}

// The batch at a moment.
export async function at(time) {
  await setClock(time);
  await batch();
}

// Backorders the name on the page My Backorders; gives the backorder's id.
export async function request({ visitor }, domain) {
  const { json } = await act(visitor, { create: domain });
  assert.equal(json.ok, true, json.message);
  return json.backorder.id;
}

export async function status({ visitor }, domain) {
  return (await backorder(visitor, domain))?.status;
}

// The causes of the backorder's events.
export async function life(id) {
  return (await sql(`SELECT cause FROM backorder_events WHERE backorder_id = ${id} ORDER BY id`)).flat();
}

export async function lastDetail(id, cause) {
  return (await sql(`SELECT detail FROM backorder_events WHERE backorder_id = ${id} AND cause = '${cause}' ORDER BY id DESC LIMIT 1`))[0][0];
}

// The client's money in WHMCS and in our table.
export async function money({ id }) {
  const [[credit, held]] = await sql(`SELECT credit, (SELECT COALESCE(SUM(held), 0.00) FROM backorder_domains WHERE userid = c.id)
    FROM tblclients c WHERE id = ${id}`);
  return { credit, held };
}

// What My Account shows: credit, held, unpaid and available, without the currency.
export async function shown({ visitor }) {
  const { text } = await visitor.get(`${ADDON}&page=backorders`);
  return Object.fromEntries([...text.matchAll(/data-bo-account="(\w+)">[^\d<]*([\d.,]+)/g)].map(([, what, amount]) => [what, amount]));
}

// Mails with this subject: to the customer, to the admins without one.
export async function mails(subject, customer = { id: 0 }) {
  return (await whmcs('mails')).filter((mail) => mail.userid === customer.id && mail.subject.includes(subject));
}

export async function invoices({ id }) {
  const rows = await sql(`SELECT id, status, subtotal, credit FROM tblinvoices WHERE userid = ${id} ORDER BY id`);
  return rows.filter((row) => row.length > 1).map(([number, state, subtotal, credit]) => ({ id: number, state, subtotal, credit }));
}

export async function domains({ id }) {
  return (await sql(`SELECT domain, status, registrar FROM tbldomains WHERE userid = ${id} ORDER BY domain`)).filter((row) => row.length > 1);
}

export async function applications(domain) {
  return (await registrar('books')).applications.filter((one) => one.domain === domain);
}

// A page of the admin area.
export function adminPage(path) {
  return admin.get(`admin/${path}`);
}

// An admin presses a button of an invoice's page.
export async function press(invoice, button) {
  const page = await adminPage(`invoices.php?action=edit&id=${invoice}`);
  return admin.submit(page, (form) => form.html.includes('value="cancel"'), { do: button });
}

// The drop date changes in the list, as an import changes it, and at the registry; null: the name leaves the list.
export async function move(domain, time) {
  const [label] = domain.split('.');
  const text = time && new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  await sql(`DELETE FROM backorder_pending_domains WHERE domain = '${label}' AND zone = 'pl'`);
  if (text) {
    await sql(`INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('${label}', 'pl', '${text}')`);
    await registrar('domain', { domain, dropdate: text });
  }
}

// A customer with 100.00 whose backorder of a name is PROCESSING: { customer, id, domain, drop }.
export async function processing(domain = dropping(), customer = null) {
  const owner = customer ?? await customerWith('100.00');
  await setClock(NOW);
  const id = await request(owner, domain.domain);
  await at(domain.drop - 2 * HOUR);
  assert.equal(await status(owner, domain.domain), 'PROCESSING');
  return { customer: owner, id, ...domain };
}

// The same for a caught name whose held money WHMCS spent on something else just before it paid the invoice.
export async function unpaid() {
  const caught = await processing();
  await whmcs('arm', String(caught.customer.id), '100.00', 'ApplyCredit', 'checkout');
  await setClock(caught.drop + MINUTE);
  const { code, output } = await cron('batch');
  assert.equal(code, 1);
  assert.match(output, new RegExp(`${caught.domain}: the client's credit did not cover invoice`));
  const { status: state, invoice } = await backorder(caught.customer.visitor, caught.domain);
  assert.equal(state, 'PENDING-PAYMENT');
  return { ...caught, invoice };
}

// Two customers whose backorders of one name met: { domain, drop, first, second }, each { customer, id, application }.
export async function auction() {
  const name = dropping();
  const first = await customerWith('100.00');
  const second = await customerWith('60.00');
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
