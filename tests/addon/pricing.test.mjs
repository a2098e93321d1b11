// What an administrator does on the tab Pricing, without any script.

import assert from 'node:assert/strict';
import { afterEach, before, test } from 'node:test';
import { act, logIn, logInAdmin, sql, tokens } from './site.mjs';

const PRICING = 'admin/addonmodules.php?module=ispapibackorder&tab=pricing';

let admin, stored;

before(async () => {
  admin = await logInAdmin();
  stored = await sql('SELECT extension, currency_id, IFNULL(fullprice, "NULL") FROM backorder_pricing');
});

afterEach(async () => {
  const rows = stored.map(([zone, currency, price]) => `('${zone}', ${currency}, ${price})`);
  await sql(`DELETE FROM backorder_zones; DELETE FROM backorder_pricing;
    INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ${rows}`);
});

const page = (query = {}) => admin.get(`${PRICING}&${new URLSearchParams(query)}`);
const flash = ({ text }) => text.match(/class="alert alert-(\w+)">([^<]*)</)?.slice(1, 3) ?? [];
const is = (what) => (form) => form.method === 'post' && form.html.includes(`name="do" value="${what}"`);
const prices = async (zone) => Object.fromEntries(await sql(`SELECT currency_id, IFNULL(fullprice, '-') FROM backorder_pricing
  WHERE extension = '${zone}' ORDER BY currency_id`));
const post = async (fields) => admin.post(`${PRICING}&format=json`, { ...tokens(await page()), ...fields });

test('a TLD is added with a dot or without, also in Unicode, and says so where nothing is offered', async () => {
  const anna = await logIn();
  const done = await admin.submit(await page(), is('add'), { new_zone: '.Radom.PL', 'new_price[1]': '12,5' });
  assert.deepEqual(flash(done), ['success', '.radom.pl was added.']);
  assert.deepEqual(await prices('radom.pl'), { 1: '12.50', 2: '-', 3: '-' });
  assert.equal((await act(anna, { create: 'added-name.radom.pl' })).json.ok, true);
  const idn = await admin.submit(await page(), is('add'), { new_zone: 'ŁÓDŹ.pl' });
  assert.deepEqual(flash(idn), ['warning', '.łódź.pl was added. It has no price, so it is not offered yet.']);
  assert.equal(Object.keys(await prices('xn--d-uga0v4h.pl')).length, 3);
  assert.match((await page({ q: 'łódź' })).text, /\.łódź\.pl<br>/);
  for (const [new_zone, told] of [['.radom.pl', 'in the table already'], ['no zone!', 'is not a TLD'], ['', 'without a TLD']]) {
    const refused = await admin.submit(await page(), is('add'), { new_zone, 'new_price[1]': '1' });
    assert.equal(flash(refused)[0], 'danger');
    assert.match(refused.text, new RegExp(told));
  }
  await sql("DELETE FROM backorder_domains WHERE tld = 'radom.pl'");
});

test('the form saves what was changed; 0 and empty are not offered; a bad price saves nothing and stays in its field', async () => {
  const done = await admin.submit(await page(), is('save'), { 'price[pl][1]': '61', 'price[pl][2]': '', 'price[com.pl][1]': '0' });
  assert.deepEqual(flash(done), ['success', 'Prices saved: 3.']);
  assert.deepEqual(await prices('pl'), { 1: '61.00', 2: '-', 3: '51.00' });
  assert.equal((await prices('com.pl'))[1], '0.00');
  assert.equal(done.text.match(/not offered/g).length, 2);
  const anna = await logIn();
  assert.equal((await act(anna, { create: 'not-offered-name.com.pl' })).json.ok, false);
  const bad = await admin.submit(await page(), is('save'), { 'price[pl][1]': '70', 'price[net.pl][1]': 'cheap' });
  assert.equal(flash(bad)[0], 'danger');
  assert.match(flash(bad)[1], /&quot;cheap&quot; is not a price \(\.net\.pl, EUR\)/);
  assert.match(bad.text, /name="price\[net\.pl\]\[1\]" value="cheap"/);
  assert.match(bad.text, /name="price\[pl\]\[1\]" value="70"/);
  assert.equal((await prices('pl'))[1], '61.00');
  assert.match((await page()).text, /name="price\[pl\]\[1\]" value="61\.00"/);
});

test('what is no price says why, and a TLD that is refused keeps what was typed', async () => {
  for (const [typed, why] of [['61.005', 'It has more than two decimal places.'], ['61,005', 'It has more than two decimal places.'],
    ['99999999999999', 'It must be below 1,000,000,000,000.'], ['1.234,56', 'Write it like 12.50, without separators of thousands.'],
    ['-5', 'Write it like 12.50, without separators of thousands.']]) {
    const bad = await admin.submit(await page(), is('save'), { 'price[net.pl][1]': typed });
    assert.deepEqual(flash(bad), ['danger', `Nothing was saved: &quot;${typed}&quot; is not a price (.net.pl, EUR). ${why}`]);
    const cost = await admin.submit(await page({ view: 'zone', zone: 'pl' }), is('zone'), { cost: typed });
    assert.deepEqual(flash(cost), ['danger', `Nothing was saved: &quot;${typed}&quot; is not an amount. ${why}`]);
    const many = await page({ view: 'change', how: 'set', value: typed, currency: '1' });
    if (typed !== '-5') assert.ok(many.text.includes(`&quot;${typed}&quot; is not an amount above zero. ${why}`), typed);
  }
  assert.ok((await page({ view: 'change', how: 'set', value: '0', currency: '1' })).text.includes('is not an amount above zero. Write it like'));
  for (const [new_zone, price] of [['a b', '5'], ['.NET.pl', '7'], ['new.pl', '1.234,56']]) {
    const refused = await admin.submit(await page(), is('add'), { new_zone, 'new_price[1]': price, 'new_price[2]': '6' });
    assert.equal(flash(refused)[0], 'danger');
    assert.ok(refused.text.includes(`name="new_zone" value="${new_zone}"`), new_zone);
    assert.ok(refused.text.includes(`name="new_price[1]" value="${price}"`), price);
    assert.ok(refused.text.includes('name="new_price[2]" value="6"'));
    assert.ok((await page()).text.includes('name="new_zone" value=""'));
  }
});

test('what somebody else has changed meanwhile is not overwritten, neither by the form nor by a cell', async () => {
  const mine = await page();
  await sql("UPDATE backorder_pricing SET fullprice = 77 WHERE extension = 'pl' AND currency_id = 1");
  const refused = await admin.submit(mine, is('save'), { 'price[pl][1]': '65', 'price[net.pl][1]': '75' });
  assert.equal(flash(refused)[0], 'danger');
  assert.match(flash(refused)[1], /was 60\.00 when you opened the page and is 77\.00 now/);
  assert.equal((await prices('pl'))[1], '77.00');
  assert.equal((await prices('net.pl'))[1], '70.00');
  // what was not touched on a stale page is not written back
  const other = await admin.submit(mine, is('save'), { 'price[net.pl][1]': '75' });
  assert.deepEqual(flash(other), ['success', 'Prices saved: 1.']);
  assert.equal((await prices('pl'))[1], '77.00');
  const cell = { do: 'price', zone: 'pl', currency: '1', seen: '60.00', price: '62' };
  const stale = await post(cell);
  assert.equal(stale.status, 422);
  assert.match(stale.json.message, /is 77\.00 now/);
  const good = await post({ ...cell, seen: '77.00' });
  assert.deepEqual([good.json.ok, good.json.price], [true, '62.00']);
  assert.equal((await post({ ...cell, seen: '62.00', price: '' })).json.note, 'not offered');
  assert.equal((await prices('pl'))[1], '-');
});

test('windows, class and cost are set for each TLD, and checked', async () => {
  const form = () => page({ view: 'zone', zone: 'pl' });
  const done = await admin.submit(await form(), is('zone'),
    { reserve: '36', reserve_unit: 'hours', submit: '90', submit_unit: 'minutes', class: 'pl_backorder', cost: '30', cost_currency: 'USD' });
  assert.deepEqual(flash(done), ['success', 'The settings of .pl were saved.']);
  assert.deepEqual(await sql('SELECT * FROM backorder_zones'), [['pl', '129600', '5400', 'PL_BACKORDER', '30.00', 'USD']]);
  assert.match(done.text, /36 hours \/ 90 minutes/);
  // 60 EUR less 30 USD at 1.10, in each currency
  assert.match(done.text, /margin €32\.73 EUR \(55%\)/);
  assert.match(done.text, /margin \$36\.00 USD \(55%\)/);
  assert.match(done.text, /\$30\.00 USD/);
  for (const [fields, told] of [
    [{ reserve: '1', reserve_unit: 'hours' }, 'must be held \\(1 hour before the drop\\) earlier'],
    [{ reserve: '', submit: '4', submit_unit: 'days' }, '3 days before the drop'],
    [{ submit: '9', submit_unit: 'minutes' }, 'between 10 minutes and 7 days'],
    [{ reserve: '31', reserve_unit: 'days' }, 'at most 30 days'],
    [{ submit: '-1' }, '&quot;-1&quot; is not a whole number'], [{ reserve: '1.5' }, '&quot;1.5&quot; is not a whole number'], [{ reserve: '-3' }, '&quot;-3&quot; is not a whole number'],
    [{ reserve: '9'.repeat(30) }, 'at most 30 days'], [{ submit: '2', submit_unit: 'years' }, 'between 10 minutes'],
    [{ class: 'A B' }, 'is not a class'], [{ cost: 'much' }, 'is not an amount'], [{ cost: '1', cost_currency: '<b>' }, 'is not a currency'],
  ]) {
    const refused = await admin.submit(await form(), is('zone'), fields);
    assert.equal(flash(refused)[0], 'danger', JSON.stringify(fields));
    assert.match(flash(refused)[1], new RegExp(told), JSON.stringify(fields));
  }
  const stale = await form();
  await sql("UPDATE backorder_zones SET cost = 31 WHERE zone = 'pl'");
  assert.match(flash(await admin.submit(stale, is('zone'), { cost: '40' }))[1], /somebody else has changed/);
  assert.deepEqual(await sql('SELECT cost FROM backorder_zones'), [['31.00']]);
  const usual = await admin.submit(await form(), is('zone'), { reserve: '', submit: '', class: '', cost: '' });
  assert.match(usual.text, /3 days \/ 2 hours/);
  assert.deepEqual(await sql('SELECT * FROM backorder_zones'), [['pl', 'NULL', 'NULL', '', 'NULL', 'NULL']]);
});

test('a price below the cost is shown as a loss', async () => {
  await sql("INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('pl', 100, 'EUR')");
  assert.match((await page()).text, /text-danger" data-bo-note>margin -€40\.00 EUR \(-67%\)/);
});

test('missing prices are proposed by exchange rate and rounded, and saved only when asked to', async () => {
  await sql(`UPDATE backorder_pricing SET fullprice = NULL WHERE extension = 'pl' AND currency_id = 2;
    DELETE FROM backorder_pricing WHERE extension = 'pl' AND currency_id = 3;
    UPDATE backorder_pricing SET fullprice = 0 WHERE extension = 'com.pl' AND currency_id = 2`);
  assert.match((await page()).text, /have one in the default currency: 2\./);
  const proposal = await page({ view: 'change', how: 'fill', round: '.99' });
  assert.match(proposal.text, /Nothing has been saved yet/);
  assert.match(proposal.text, /\$65\.99 USD<\/strong> <span class="label label-info">proposed/);
  assert.match(proposal.text, /£50\.99 GBP/);
  assert.deepEqual(await prices('pl'), { 1: '60.00', 2: '-' });
  assert.deepEqual(flash(await admin.submit(proposal, is('change'))), ['success', 'Prices saved: 2.']);
  assert.deepEqual(await prices('pl'), { 1: '60.00', 2: '65.99', 3: '50.99' });
  assert.equal((await prices('com.pl'))[2], '0.00');
  assert.match((await page({ view: 'change', how: 'fill' })).text, /would change no price/);
});

test('many prices are raised by percent or amount, or set, exactly and rounded', async () => {
  await sql("UPDATE backorder_pricing SET fullprice = 0 WHERE extension = 'net.pl' AND currency_id = 1");
  const change = async (query) => admin.submit(await page({ view: 'change', ...query }), is('change'));
  assert.deepEqual(flash(await change({ how: 'percent', value: '7,5', tlds: 'pl .COM.pl', currency: '1' })), ['success', 'Prices saved: 2.']);
  assert.deepEqual([(await prices('pl'))[1], (await prices('com.pl'))[1]], ['64.50', '69.88']);
  await change({ how: 'percent', value: '-10', tlds: 'pl', round: '0.50' });
  assert.deepEqual(await prices('pl'), { 1: '58.00', 2: '59.50', 3: '46.00' });
  await change({ how: 'amount', value: '-1.01', tlds: 'pl', currency: '3' });
  assert.equal((await prices('pl'))[3], '44.99');
  await change({ how: 'set', value: '99.95', currency: '1' });
  assert.deepEqual(await sql('SELECT DISTINCT fullprice FROM backorder_pricing WHERE currency_id = 1'), [['99.95']]);
  for (const [query, told] of [[{ how: 'percent', value: 'much' }, 'is not a percentage'], [{ how: 'percent', value: '-100' }, 'must be above -100 and below 1000'],
    [{ how: 'percent', value: '1000' }, 'must be above -100 and below 1000'], [{ how: 'percent', value: '9'.repeat(20) }, 'must be above -100 and below 1000'],
    [{ how: 'set', value: '5' }, 'Choose one currency'], [{ how: 'set', value: '0', currency: '1' }, 'not an amount above zero'],
    [{ how: 'percent', value: '5', tlds: 'nowhere' }, 'is not a TLD of the table']]) {
    assert.match((await page({ view: 'change', ...query })).text, new RegExp(told));
  }
  // nothing becomes zero or less by it, and what is not offered stays so
  await sql("UPDATE backorder_pricing SET fullprice = 0 WHERE extension = 'net.pl' AND currency_id = 1");
  const low = await page({ view: 'change', how: 'amount', value: '-99.95', currency: '1' });
  assert.match(low.text, /every price it concerns would fall to zero or below/);
  assert.doesNotMatch(low.text, /would change no price/);
  await sql("UPDATE backorder_pricing SET fullprice = 200 WHERE extension = 'pl' AND currency_id = 1");
  const some = await page({ view: 'change', how: 'amount', value: '-99.95', currency: '1' });
  assert.match(some.text, /€100\.05 EUR/);
  assert.match(some.text, />Save 1 price</);
  assert.match(some.text, /because they would fall to zero or below: 7\./);
});

test('a proposal that prices have changed under is not saved', async () => {
  const proposal = await page({ view: 'change', how: 'percent', value: '10', tlds: 'pl', currency: '1' });
  await sql("UPDATE backorder_pricing SET fullprice = 61 WHERE extension = 'pl' AND currency_id = 1");
  const refused = await admin.submit(proposal, is('change'));
  assert.match(flash(refused)[1], /no longer those the proposal was made from/);
  assert.match(refused.text, /€67\.10 EUR/);
  assert.equal((await prices('pl'))[1], '61.00');
});

test('deleting a TLD says whom it concerns, and asks', async () => {
  const anna = await logIn();
  const { json } = await act(anna, { create: 'name-of-a-deleted-tld.net.pl' });
  const asked = await page({ view: 'delete', zone: 'net.pl' });
  assert.match(asked.text, /1 backorder waits for its money to be held\./);
  assert.match(asked.text, /tab=manage&amp;zone=net\.pl&amp;status%5B0%5D=REQUESTED/);
  assert.equal(Object.keys(await prices('net.pl')).length, 3);
  await sql("UPDATE backorder_pricing SET fullprice = 71 WHERE extension = 'net.pl' AND currency_id = 1");
  assert.match(flash(await admin.submit(asked, is('delete')))[1], /have changed meanwhile/);
  const done = await admin.submit(await page({ view: 'delete', zone: 'net.pl' }), is('delete'));
  assert.equal(flash(done)[0], 'success');
  assert.deepEqual(await sql("SELECT COUNT(*) FROM backorder_pricing WHERE extension = 'net.pl'"), [['0']]);
  assert.equal((await act(anna, { delete: json.backorder.id })).json.ok, true);
});

test('prices cannot be changed without the token, nor by an administrator without access', async () => {
  const { token } = tokens(await page());
  const before = await sql('SELECT * FROM backorder_pricing');
  for (const fields of [{ do: 'save', seen: '{"pl":{"1":"60.00"}}', 'price[pl][1]': '1' }, { do: 'delete', zone: 'pl', seen: '{}' },
    { do: 'price', zone: 'pl', currency: '1', seen: '60.00', price: '1' }, { do: 'add', new_zone: 'x.pl' }]) {
    assert.equal((await admin.post(`${PRICING}&format=json`, { token, ...fields })).status, 403);
  }
  const helper = await logInAdmin('helper');
  assert.doesNotMatch((await helper.get(PRICING)).text, /backorder-admin/);
  assert.deepEqual(await sql('SELECT * FROM backorder_pricing'), before);
});

test('hostile values change nothing and are shown as text', async () => {
  const before = await sql('SELECT * FROM backorder_pricing');
  const hostile = '"><script>alert(1)</script>';
  for (const query of [{ q: hostile }, { view: 'zone', zone: hostile }, { view: 'delete', zone: "' OR 1=1 --" }, { view: hostile }, { p: '-5' }, { p: '1e9' },
    { view: 'change', how: hostile, value: hostile, currency: hostile, tlds: hostile, round: hostile }, { 'view[]': 'zone' }, { q: '\u0000%' }]) {
    const { status, text } = await page(query);
    assert.equal(status, 200, JSON.stringify(query));
    assert.doesNotMatch(text, /<script>alert/);
  }
  for (const fields of [{ do: 'price', zone: hostile, currency: '1', seen: '', price: '1' }, { do: 'price', zone: 'pl', currency: '99', seen: '', price: '1' },
    { do: 'price', zone: 'pl', currency: '1', seen: '60.00', price: '1e5' }, { do: 'price', zone: 'pl', currency: '1', seen: '60.00', price: '-1' },
    { do: 'price', zone: 'pl', currency: '1', seen: '60.00', price: '9'.repeat(13) }, { do: 'zone', zone: hostile }, { do: 'delete', zone: hostile },
    { do: 'add', new_zone: hostile }, { do: 'change', how: 'set', value: '1', currency: '1', mark: 'x' }, { do: hostile }, { 'do[]': 'save' },
    { do: 'save', seen: '{"pl":', 'price[pl]': 'x', 'price[pl][1][]': 'x' }]) {
    const { json, status } = await post(fields);
    assert.ok([200, 422].includes(status), JSON.stringify(fields));
    assert.ok(!json.ok || fields.do === 'save', JSON.stringify(fields));
  }
  assert.deepEqual(await sql('SELECT * FROM backorder_pricing'), before);
});
