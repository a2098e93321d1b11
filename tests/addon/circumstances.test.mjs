// What a backorder meets besides the straight way of functioning.test.mjs: crons that did not run, dates that move, a
// registrar that says strange things or nothing at all, and the reseller's own account.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { forClients } from './dates.mjs';
import { ADDON, act, asAdmin, backorder, cron, epoch, registrar, setClock, sql, whmcs } from './site.mjs';
import {
  DAY, HOUR, MINUTE, USD, adminPage, applications, at, batch, customerWith, domains, dropping, invoices, keepBooks, lastDetail, life, mails,
  money, move, press, processing, request, status, unpaid,
} from './books.mjs';

const STATES = ['REQUESTED', 'ACTIVE', 'PROCESSING', 'SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-PENDING', 'AUCTION-WON', 'AUCTION-LOST',
  'PENDING-PAYMENT'];
const DELETABLE = ['REQUESTED', 'ACTIVE', 'SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-WON', 'AUCTION-LOST'];
const AGAIN = ['FAILED', 'CANCELLED', 'AUCTION-LOST'];

keepBooks('2027-02-15');

after(async () => {
  await registrar('faults', { rules: [] });
  await registrar('account', { amount: '10000.00' });
  await sql("DELETE FROM backorder_zones WHERE zone = 'pl'");
});

// A backorder in a state to which no test of this file leads.
async function inState(customer, domain, state) {
  const id = await request(customer, domain);
  await sql(`UPDATE backorder_domains SET status = '${state}' WHERE id = ${id};
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
      SELECT id, createddate, 'REQUESTED', '${state}', 'test', 'test' FROM backorder_domains WHERE id = ${id} AND '${state}' <> 'REQUESTED'`);
  return id;
}

// The registrar takes every call and answers none while the work is done; gives how many calls it got.
async function whileSilent(work) {
  const total = async () => (await registrar('faults')).rules.reduce((sum, { matched }) => sum + matched, 0);
  await registrar('faults', { rules: [{ kind: 'delay', ms: 600000 }] });
  await work();
  const calls = await total();
  await registrar('faults', { rules: [] });
  return calls;
}

test('a cron that did not run for a day catches up with all steps that are due by then', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 25 * HOUR - 3 * DAY);
  await at(drop - HOUR);
  assert.equal(await status(customer, domain), 'PROCESSING');
  assert.deepEqual(await life(id), ['requested', 'reserved', 'submitting', 'submitted']);
  await at(drop + DAY);
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
  assert.deepEqual(await money(customer), { credit: '40.00', held: '0.00' });
});

test('a cron that slept through the drop applies too late: FAILED, and the money is back', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 12 * HOUR);
  assert.equal(await status(customer, domain), 'ACTIVE');
  await at(drop + 12 * HOUR);
  await batch();
  assert.equal(await status(customer, domain), 'FAILED');
  assert.deepEqual((await life(id)).slice(-2), ['submitted', 'failed']);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
});

test('a backorder placed inside a window acts at the next run', async () => {
  const customer = await customerWith('200.00');
  const [soon, now] = [dropping(), dropping()];
  await setClock(soon.drop - DAY);
  await request(customer, soon.domain);
  await batch();
  assert.equal(await status(customer, soon.domain), 'ACTIVE');
  await setClock(now.drop - 30 * MINUTE);
  await request(customer, now.domain);
  await batch();
  assert.equal(await status(customer, now.domain), 'PROCESSING');
  assert.equal((await applications(now.domain)).length, 1);
});

test('the drop date moves away: the money is released, the status REQUESTED again, and the customer is told', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 2 * DAY);
  await move(domain, drop + 10 * DAY);
  assert.deepEqual(await cron('daily_dropdate_synch'), { code: 0, output: '' });
  await batch();
  await batch();
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.equal(epoch((await backorder(customer.visitor, domain)).drop_date), drop + 10 * DAY);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  assert.deepEqual(await life(id), ['requested', 'reserved', 'drop-date', 'drop-moved']);
  const told = await mails('drop later', customer);
  assert.equal(told.length, 1);
  assert.ok(told[0].message.includes(domain) && told[0].message.includes(forClients(drop + 10 * DAY)));
  await at(drop + 7 * DAY);
  assert.equal(await status(customer, domain), 'ACTIVE');
});

test('the drop date moves nearer: the next run does what is due by then', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 10 * DAY);
  await move(domain, drop - 8 * DAY);
  await batch();
  assert.equal(await status(customer, domain), 'ACTIVE');
  assert.deepEqual(await life(id), ['requested', 'drop-date', 'reserved']);
  const text = (time) => new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  assert.equal(await lastDetail(id, 'drop-date'), `from ${text(drop)} to ${text(drop - 8 * DAY)}`);
});

test('the name leaves the list: the money is released, the customer is told, and the event says what it means', async () => {
  const customer = await customerWith('160.00');
  const [gone, waiting] = [dropping(), dropping()];
  const ids = [await request(customer, gone.domain), await request(customer, waiting.domain)];
  await at(gone.drop - 3 * DAY);
  assert.equal(await status(customer, gone.domain), 'ACTIVE');
  assert.equal(await status(customer, waiting.domain), 'REQUESTED');
  await move(gone.domain, null);
  await move(waiting.domain, null);
  await batch();
  for (const [id, { domain }] of [[ids[0], gone], [ids[1], waiting]]) {
    assert.equal(await status(customer, domain), 'REQUESTED');
    assert.equal((await backorder(customer.visitor, domain)).drop_date, null);
    assert.match(await lastDetail(id, 'left-list'), /Renewed by its owner or deleted early/);
  }
  assert.deepEqual(await money(customer), { credit: '160.00', held: '0.00' });
  assert.ok((await mails('not about to drop', customer))[0].message.includes(gone.domain));
  await move(gone.domain, gone.drop);
  await move(waiting.domain, waiting.drop);
});

test('asked for again after FAILED it goes the whole way once more, as the same backorder with a new application', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'fail' });
  await at(drop + MINUTE);
  assert.equal(await status(customer, domain), 'FAILED');
  const next = drop + 30 * DAY;
  await move(domain, next);
  await registrar('domain', { domain, outcome: 'catch' });
  assert.equal(await request(customer, domain), id);
  await batch();
  assert.equal(await status(customer, domain), 'REQUESTED');
  await at(next - 2 * HOUR);
  await at(next + MINUTE);
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
  assert.deepEqual((await life(id)).slice(4), ['failed', 'requested-again', 'reserved', 'submitting', 'submitted', 'caught', 'paid']);
  assert.deepEqual((await applications(domain)).map((one) => one.status), ['FAILED', 'SUCCESSFUL']);
  assert.deepEqual(await money(customer), { credit: '40.00', held: '0.00' });
});

test('it can be asked for again after FAILED, CANCELLED and AUCTION-LOST, and in no other state', async () => {
  const customer = await customerWith('0.00');
  for (const state of STATES) {
    const { domain } = dropping();
    await inState(customer, domain, state);
    const { json } = await act(customer.visitor, { create: domain });
    assert.equal(json.ok, AGAIN.includes(state), state);
    assert.equal(await status(customer, domain), AGAIN.includes(state) ? 'REQUESTED' : state);
  }
});

for (const who of ['customer', 'admin']) {
  test(`a ${who} can delete a backorder in exactly the states the manual allows`, async () => {
    const customer = await customerWith('0.00');
    for (const state of STATES) {
      const { domain } = dropping();
      const id = await inState(customer, domain, state);
      const row = await backorder(customer.visitor, domain);
      assert.equal(row.deletable, DELETABLE.includes(state), state);
      const done = who === 'admin' ? (await asAdmin('delete', id)).id === id : (await act(customer.visitor, { delete: id })).json.ok;
      assert.equal(done, DELETABLE.includes(state), state);
      assert.equal(await status(customer, domain), DELETABLE.includes(state) ? undefined : state);
    }
  });
}

test('an unknown status at the registrar is kept and logged once, and nothing is guessed from it', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'status:ON-HOLD' });
  await setClock(drop + MINUTE);
  const { code, output } = await cron('batch');
  assert.equal(code, 1);
  assert.match(output, new RegExp(`${domain}: the registrar says "ON-HOLD"`));
  await batch();
  assert.equal(await status(customer, domain), 'PROCESSING');
  assert.deepEqual(await life(id), ['requested', 'reserved', 'submitting', 'submitted', 'registrar-status']);
  assert.deepEqual(await sql(`SELECT registrar_status, held FROM backorder_domains WHERE id = ${id}`), [['ON-HOLD', '60.00']]);
  const log = await sql(`SELECT COUNT(*) FROM backorder_logs WHERE status = 'error' AND message LIKE '%${domain}%ON-HOLD%'`);
  assert.deepEqual(log, [['1']]);
  assert.match((await adminPage(`addonmodules.php?module=ispapibackorder&tab=manage&domain=${domain}`)).text, /ON-HOLD/);
  await registrar('domain', { domain, outcome: 'catch' });
  await batch();
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
});

test('two clients with two currencies pay the price of their own, to the cent', async () => {
  const euro = await customerWith('60.00');
  const dollar = await customerWith('66.01', USD);
  const [one, other] = [dropping(), dropping()];
  const moments = [one.drop, other.drop].sort((a, b) => a - b);
  await request(euro, one.domain);
  await request(dollar, other.domain);
  for (const drop of moments) {
    await at(drop - 2 * HOUR);
  }
  await at(moments[1] + MINUTE);
  for (const [customer, { domain }, price, credit] of [[euro, one, '60.00', '0.00'], [dollar, other, '66.00', '0.01']]) {
    assert.equal(await status(customer, domain), 'SUCCESSFUL');
    const [{ state, subtotal }] = await invoices(customer);
    assert.deepEqual({ state, subtotal }, { state: 'Paid', subtotal: price });
    assert.deepEqual(await money(customer), { credit, held: '0.00' });
    assert.match((await backorder(customer.visitor, domain)).price, new RegExp(price));
  }
});

test('a reseller with insufficient funds is mailed once a day, the backorder fails, and its event says why', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  await sql("INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('pl', 45.00, 'EUR')");
  await registrar('account', { amount: '44.99' });
  const id = await request(customer, domain);
  const count = async () => (await mails('account at the registrar')).filter(({ message }) => message.includes('44.99 EUR')).length;
  for (const [time, mailed] of [[drop - 3 * DAY, 1], [drop - 2 * DAY - 1, 1], [drop - 2 * DAY, 2], [drop - 2 * HOUR, 3]]) {
    await at(time);
    assert.equal(await count(), mailed, `${drop - time} s before the drop`);
  }
  assert.deepEqual(await sql('SELECT available, needed, names, unknown_costs FROM backorder_account'), [['44.99', '45.00', '1', '0']]);
  assert.match((await mails('account at the registrar')).at(-1).message, /45\.00 EUR \(1 backorders\)/);
  await at(drop + MINUTE);
  assert.equal(await status(customer, domain), 'FAILED');
  assert.match(await lastDetail(id, 'failed'), /The reseller's own account at the registrar was short of funds/);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
  await registrar('account', { amount: '10000.00' });
  await sql("DELETE FROM backorder_zones WHERE zone = 'pl'");
});

test('no page of a customer hangs when the registrar does', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - DAY);
  assert.equal(await status(customer, domain), 'ACTIVE');
  const calls = await whileSilent(async () => {
    for (const page of ['domains', 'backorders']) {
      assert.equal((await customer.visitor.get(`${ADDON}&page=${page}`)).status, 200);
    }
    assert.equal((await act(customer.visitor, { delete: id })).json.ok, true);
    await request(customer, domain);
  });
  assert.equal(calls, 0);
  assert.deepEqual(await money(customer), { credit: '100.00', held: '0.00' });
});

test('deleting what failed asks a silent registrar once to delete the application too, and goes on without an answer', async () => {
  const { customer, id, domain, drop } = await processing();
  await registrar('domain', { domain, outcome: 'fail' });
  await at(drop + MINUTE);
  const calls = await whileSilent(async () => {
    assert.equal((await act(customer.visitor, { delete: id })).json.ok, true);
  });
  assert.equal(calls, 1);
  assert.equal(await status(customer, domain), undefined);
  assert.match(await lastDetail(id, 'deleted'), /Application \d+ stays at the registrar/);
});

test('the page on which an invoice is paid does not wait for a silent registrar; the next run delivers', async () => {
  const { customer, domain, invoice } = await unpaid();
  const calls = await whileSilent(async () => {
    assert.match((await press(invoice, 'paid')).text, /Paid/);
  });
  assert.equal(calls, 1);
  assert.equal(await status(customer, domain), 'PENDING-PAYMENT');
  await batch();
  assert.equal(await status(customer, domain), 'SUCCESSFUL');
  assert.deepEqual(await domains(customer), [[domain, 'Active', 'ispapi']]);
});

test('a client can be deleted while the registrar is silent', async () => {
  const { customer, id } = await processing();
  const calls = await whileSilent(async () => {
    assert.equal((await whmcs('api', 'DeleteClient', JSON.stringify({ clientid: customer.id }))).result, 'success');
  });
  assert.equal(calls, 1);
  const [[told]] = await sql(`SELECT description FROM tblactivitylog WHERE userid = ${customer.id} ORDER BY id LIMIT 1`);
  assert.match(told, /^ISPAPI Backorder: .*stays at the registrar/);
  await sql(`DELETE FROM backorder_domains WHERE id = ${id}`);
});

test('the batch started on three nodes at the same moment does everything once', async () => {
  const orders = [];
  for (let i = 0; i < 6; i++) {
    orders.push({ customer: await customerWith('60.00'), ...dropping() });
  }
  const last = orders.at(-1).drop;
  for (const { customer, domain } of orders) {
    await move(domain, last);
    await request(customer, domain);
  }
  for (const time of [last - 3 * DAY, last - 2 * HOUR, last + MINUTE]) {
    await setClock(time);
    const ends = await Promise.all([cron('batch'), cron('batch'), cron('batch')]);
    assert.deepEqual(ends, Array(3).fill({ code: 0, output: '' }));
  }
  await batch();
  for (const { customer, domain } of orders) {
    assert.equal(await status(customer, domain), 'SUCCESSFUL');
    assert.equal((await applications(domain)).length, 1);
    assert.deepEqual((await invoices(customer)).map(({ state }) => state), ['Paid']);
    assert.deepEqual((await domains(customer)).length, 1);
    assert.equal((await mails('Customer Invoice', customer)).length, 1);
    assert.deepEqual(await sql(`SELECT amount FROM tblcredit WHERE clientid = ${customer.id} ORDER BY id`), [['60.00'], ['-60.00'], ['60.00'], ['-60.00']]);
    assert.deepEqual(await money(customer), { credit: '0.00', held: '0.00' });
  }
});
