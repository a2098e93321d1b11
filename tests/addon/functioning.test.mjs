// The manual's section "Functioning" and its process diagram, sentence by sentence, where a user meets them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forClients } from './dates.mjs';
import { ADDON, act, asAdmin, backorder, registrar, setClock, sql } from './site.mjs';
import {
  DAY, HOUR, MINUTE, adminPage, applications, at, auction, batch, customerWith, domains, dropping, invoices, keepBooks, life, mails, money,
  press, processing, request, shown, status, unpaid,
} from './books.mjs';

keepBooks('2027-01-20');

test('customers can click on a domain backorder, which sets its status to REQUESTED', async () => {
  const customer = await customerWith('100.00');
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
  const customer = await customerWith('100.00');
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
  const customer = await customerWith('59.99');
  const { domain, drop } = dropping();
  await request(customer, domain);
  await at(drop - 3 * DAY);
  await at(drop - 3 * DAY + 5 * MINUTE);
  assert.equal(await status(customer, domain), 'REQUESTED');
  assert.deepEqual(await money(customer), { credit: '59.99', held: '0.00' });
  const [mail, ...more] = await mails('Low Balance', customer);
  assert.deepEqual(more, []);
  for (const part of [domain, '€60.00 EUR', '€0.01 EUR', forClients(drop)]) {
    assert.ok(mail.message.includes(part), `${part} in ${mail.message}`);
  }
});

test('the low balance notification comes again one day and six hours before the application, and never more than that', async () => {
  const customer = await customerWith('0.00');
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
  const customer = await customerWith('10.00');
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
  const customer = await customerWith('10.00');
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
  const customer = await customerWith('100.00');
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
  const customer = await customerWith('100.00');
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
    const { text } = await adminPage(`addonmodules.php?module=ispapibackorder&tab=manage&domain=${domain}`);
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
  const [day, next] = [0, 1].map((years) => {
    const date = new Date(drop * 1000);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return date.toISOString().slice(0, 10);
  });
  assert.deepEqual(await sql(`SELECT registrationdate, expirydate, nextduedate + INTERVAL 15 DAY FROM tbldomains WHERE domain = '${domain}'`),
    [[day, next, next]]);
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
