// The admin's dashboard, its setup check and the widget of the home page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW, cron, guest, logInAdmin, newCustomer, setting, sql, tokens, translate } from './site.mjs';
import { part, rows } from './tables.mjs';

const DASHBOARD = 'admin/addonmodules.php?module=ispapibackorder';
const BATCH = 'BATCH';
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
const ZONES = ['alpha.example', 'beta.example'];

let admin, customer;

const at = (offset) => new Date((NOW + offset) * 1000).toISOString().slice(0, 19).replace('T', ' ');
const open = () => admin.get(DASHBOARD);
const job = async (name) => part(await open(), `data-job="${name}"`, '</li>');
const check = async (name) => part(await open(), `<strong>${name}.`, '</li>');

// A backorder as the tables hold it, with its events: [seconds from now, from, to, cause]; gives its id.
async function backorder(label, zone, status, events, more = {}) {
  const fields = { userid: customer.id, domain: label, tld: zone, status, createddate: at(0), updateddate: at(0), ...more };
  await sql(`INSERT INTO backorder_domains (${Object.keys(fields)}) VALUES (${Object.values(fields).map((value) => `'${value}'`)})`);
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE domain = '${label}' AND tld = '${zone}' AND userid = ${customer.id}`);
  for (const [offset, from, to, cause] of events) {
    await sql(`INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
      VALUES (${id}, '${at(offset)}', '${from}', '${to}', '${cause}', 'batch')`);
  }
  return id;
}

before(async () => {
  admin = await logInAdmin();
  customer = await newCustomer('0.00');
});

after(async () => {
  await sql(`DELETE e FROM backorder_events e JOIN backorder_domains d ON d.id = e.backorder_id WHERE d.userid = ${customer.id};
    DELETE FROM backorder_domains WHERE userid = ${customer.id};
    DELETE FROM backorder_results; DELETE FROM backorder_zones WHERE zone LIKE '%.example'`);
});

test('the dashboard is the first tab, and nobody sees it who may not open the addon', async () => {
  const page = await open();
  assert.equal(page.status, 200);
  assert.match(page.text, /<li class="nav-item active"><a[^>]*tab=dashboard/);
  assert.match((await guest().get(DASHBOARD)).text, /type="password"/);
  const helper = await (await logInAdmin('helper')).get(DASHBOARD);
  assert.equal(helper.status, 403);
  assert.doesNotMatch(helper.text, /backorder-admin/);
});

test('each cron has a light: on time, late, failing, standing still, never ran', async () => {
  const saved = await sql(`SELECT id FROM backorder_logs WHERE cron = '${BATCH}'`);
  await sql(`UPDATE backorder_logs SET cron = 'SAVED' WHERE cron = '${BATCH}'`);
  const line = (offset, status) => sql(`INSERT INTO backorder_logs (cron, date, status, message, seconds)
    VALUES ('${BATCH}', '${at(offset)}', '${status}', 'It said <so>.', 12.34)`);
  assert.match(await job(BATCH), /Never ran/);
  await line(-3 * DAY, 'success');
  assert.match(await job(BATCH), /Standing still.*3 days ago/);
  await line(-50 * MINUTE, 'success');
  assert.match(await job(BATCH), /Late.*50 min ago/);
  await line(-5 * MINUTE, 'error');
  assert.match(await job(BATCH), /Failing.*5 min ago; took 12\.3 s It said <so>\..*Last success:.*50 min ago/);
  await line(-2 * MINUTE, 'success');
  assert.match(await job(BATCH), /On time.*2 min ago.*Last error:.*5 min ago/);
  await sql(`DELETE FROM backorder_logs WHERE cron = '${BATCH}'; UPDATE backorder_logs SET cron = '${BATCH}' WHERE cron = 'SAVED'`);
  assert.deepEqual(await sql(`SELECT id FROM backorder_logs WHERE cron = '${BATCH}'`), saved);
});

test('the setup check names each cron that is not as it should be with the word of its light', async () => {
  const names = ['BATCH', 'DAILY_DROPDATE_SYNCH'];
  await sql(`UPDATE backorder_logs SET cron = CONCAT('SAVED_', cron) WHERE cron IN ('${names.join("','")}')`);
  await sql(`INSERT INTO backorder_logs (cron, date, status, message) VALUES ('BATCH', '${at(-50 * MINUTE)}', 'success', '')`);
  assert.match(await check('Crons'), /Not as it should be: Batch, every five minutes \(Late\);.* Drop dates, twice a day \(Never ran\)[.;]/);
  await sql(`DELETE FROM backorder_logs WHERE cron IN ('${names.join("','")}');
    UPDATE backorder_logs SET cron = SUBSTRING(cron, 7) WHERE cron LIKE 'SAVED\\_%'`);
});

test('drops that are due are counted by name and by backorder, with those no money is held for', async () => {
  const counts = async () => {
    const [, day, three] = rows(await open(), 'due');
    return [day, three].map((line) => (line ?? ['', '0', '0', '0']).slice(1).map((cell) => Number(cell.replace(',', ''))));
  };
  const was = await counts();
  await backorder('due-a', ZONES[0], 'REQUESTED', [], { dropdate: at(HOUR) });
  await backorder('due-b', ZONES[0], 'ACTIVE', [], { dropdate: at(2 * DAY) });
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate)
    SELECT 1, domain, tld, 'ACTIVE', createddate, updateddate, dropdate FROM backorder_domains WHERE domain = 'due-a'`);
  await backorder('due-c', ZONES[0], 'REQUESTED', [], { dropdate: at(4 * DAY) });
  await backorder('due-d', ZONES[0], 'FAILED', [], { dropdate: at(HOUR) });
  const is = await counts();
  assert.deepEqual(is.map((line, n) => line.map((count, m) => count - was[n][m])), [[1, 2, 1], [2, 3, 1]]);
  await sql("DELETE FROM backorder_domains WHERE domain LIKE 'due-_'");
});

test('the account at the registrar stands against what is due will cost', async () => {
  await sql('CREATE TABLE backorder_account_saved SELECT * FROM backorder_account');
  const state = async (available, needed, names, unknown) => {
    await sql(`UPDATE backorder_account SET available = ${available}, needed = ${needed}, names = ${names}, unknown_costs = ${unknown},
      currency = 'USD', checked_at = '${at(-7 * MINUTE)}'`);
    return part(await open(), 'id="account"');
  };
  assert.match(await state(100, 60, 2, 0), /^OK Suffices\. There for backorders \$100\.00 USD What is due will cost \$60\.00 USD Left after that \$40\.00 USD .* 2 .*7 min ago/);
  assert.match(await state(100, 160, 3, 0), /^To do Does not suffice.*Left after that -\$60\.00 USD/);
  assert.match(await state(100, 60, 3, 1), /^Look at it Suffices as far as costs are known.*Not counted: 1 backorder of a TLD whose cost/);
  assert.match(await state(100, 0, 0, 0), /^OK Nothing is due/);
  await sql('UPDATE backorder_account SET checked_at = NULL');
  assert.match(part(await open(), 'id="account"'), /^Not asked yet/);
  await sql(`DELETE FROM backorder_account; INSERT INTO backorder_account SELECT * FROM backorder_account_saved;
    DROP TABLE backorder_account_saved`);
});

test('what clients will need is summed by currency', async () => {
  await sql(`INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('${ZONES[0]}', 1, 50.00)`);
  const needed = async () => (rows(await open(), 'outlook').find(([code]) => code === 'EUR') ?? []).slice(2);
  const was = await needed();
  await backorder('want-a', ZONES[0], 'REQUESTED', [], { dropdate: at(9 * DAY) });
  const is = await needed();
  const money = (cell) => Number((cell ?? '0').replace(/[^\d.]/g, ''));
  assert.equal(money(is[0]) - money(was[0]), 1);
  assert.equal(money(is[1]) - money(was[1]), 50);
  assert.equal(money(is[3]) - money(was[3]), 50);
  await sql(`DELETE FROM backorder_domains WHERE domain = 'want-a'; DELETE FROM backorder_pricing WHERE extension = '${ZONES[0]}'`);
});

test('results are counted by week and TLD, with revenue and margin, and outlive backorders and events', async () => {
  await sql(`DELETE FROM backorder_results;
    INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('${ZONES[0]}', 20.00, 'EUR'), ('${ZONES[1]}', 12.00, 'USD')`);
  const day = (days) => -days * DAY;
  const price = { price: '60.00', currency_id: 1 };
  // 2026-12-16 is 30 days ago, a Wednesday; its week began on the 14th. 2026-12-09 is in the week before.
  await backorder('won-a', ZONES[0], 'SUCCESSFUL', [[day(30), 'PROCESSING', 'PENDING-PAYMENT', 'caught'], [day(30), 'PENDING-PAYMENT', 'SUCCESSFUL', 'paid']], price);
  await backorder('won-b', ZONES[1], 'SUCCESSFUL', [[day(30), 'PROCESSING', 'PENDING-PAYMENT', 'caught'], [day(29), 'PENDING-PAYMENT', 'SUCCESSFUL', 'paid']], price);
  await backorder('auction', ZONES[1], 'AUCTION-WON', [[day(29), 'AUCTION-PENDING', 'AUCTION-WON', 'won']]);
  await backorder('missed', ZONES[1], 'FAILED', [[day(29), 'PROCESSING', 'FAILED', 'failed']]);
  await backorder('gone', ZONES[1], 'CANCELLED', [[day(37), 'PROCESSING', 'CANCELLED', 'gone']]);
  await backorder('no-funds', ZONES[1], 'FAILED', [[day(37), 'REQUESTED', 'FAILED', 'expired']]);
  await backorder('back', ZONES[0], 'SUCCESSFUL', [[day(37), 'PENDING-PAYMENT', 'SUCCESSFUL', 'paid'], [day(36), 'SUCCESSFUL', 'SUCCESSFUL', 'refunded']], price);
  const removed = await backorder('removed', ZONES[1], 'FAILED', [[day(30), 'PROCESSING', 'FAILED', 'lost']]);
  await sql(`INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
      VALUES (${removed}, '${at(day(28))}', 'FAILED', NULL, 'deleted', 'client:1', 'removed.${ZONES[1]}. It was no use.');
    DELETE FROM backorder_domains WHERE id = ${removed}`);
  const look = async () => {
    const page = await open();
    const weeks = rows(page, 'weeks');
    return {
      week: weeks.find(([start]) => start === '14/12/2026'), before: weeks.find(([start]) => start === '07/12/2026'),
      money: rows(page, 'money').find(([start]) => start === '14/12/2026'),
      refund: rows(page, 'money').find(([start]) => start === '07/12/2026'),
      zones: rows(page, 'zones').filter(([zone]) => ZONES.includes(zone.slice(1))), text: page.text,
    };
  };
  // A margin of 120 less 20 EUR, and less 12 USD by the rate of WHMCS.
  const [[cost]] = await sql(`SELECT ROUND(20 + 12 / rate, 2) FROM tblcurrencies WHERE code = 'USD'`);
  const expected = {
    week: ['14/12/2026', '3', '2', '0'], before: ['07/12/2026', '0', '1', '1'],
    money: ['14/12/2026', '€120.00 EUR', `€${(120 - Number(cost)).toFixed(2)} EUR`],
    refund: ['07/12/2026', '€0.00 EUR', '€0.00 EUR'],
    zones: [['.beta.example', '40 %', '', '2 of 5', '1'], ['.alpha.example', '100 %', '', '1 of 1', '0']],
  };
  const { text, ...live } = await look();
  assert.deepEqual(live, expected);
  assert.match(text, /<title id="weeks-plot-title">[^<]+<\/title>\s*<desc id="weeks-plot-desc">Bar chart/);
  assert.match(text, /<title>Week of 14\/12\/2026: 3 caught, 2 missed, 0 never sent<\/title>/);
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  const [[days]] = await sql("SELECT COUNT(*) FROM backorder_results WHERE zone = '' AND day BETWEEN '2026-12-09' AND '2027-01-14'");
  assert.equal(days, '37');
  await sql(`DELETE FROM backorder_events WHERE at BETWEEN '${at(day(40))}' AND '${at(day(20))}';
    DELETE FROM backorder_domains WHERE userid = ${customer.id}`);
  const { text: later, ...kept } = await look();
  assert.deepEqual(kept, expected);
  assert.match(later, /Revenue and margin/);
});

test('a day is reckoned up once, when no run of it can still be under way', async () => {
  const marks = () => sql("SELECT MAX(day), COUNT(*) FROM backorder_results WHERE zone = ''");
  const before = await marks();
  await cron('batch');
  assert.deepEqual(await marks(), before);
  assert.equal(before[0][0], '2027-01-14');
});

test('the setup check says what is wrong and what to do', async () => {
  const all = part(await open(), 'id="setup"');
  for (const name of ['Versions', 'Tables', 'Settings', 'Registrar', 'Crons', 'Droplist', 'Snapshot folder', 'Prices', 'Costs',
    'Clocks and time zones', 'Email templates', 'Administrator of the crons', 'Payment method', 'Token of crons over HTTP']) {
    assert.ok(all.includes(`${name}.`), `${name} in ${all}`);
  }
  assert.match(await check('Droplist'), /The list has [\d,]+ names/);
  const template = (value) => sql(`UPDATE tblemailtemplates SET disabled = ${value} WHERE name = 'backorder_lowbalance_notification'`);
  await template(1);
  assert.match(await check('Email templates'), /Switched off.*backorder_lowbalance_notification/);
  await translate('backorder_lowbalance_notification', 'german', 'Guthaben');
  assert.match(await check('Email templates'), /Switched off.*backorder_lowbalance_notification/, 'a translation that is on changes nothing');
  await sql("DELETE FROM tblemailtemplates WHERE name = 'backorder_lowbalance_notification' AND language = 'german'");
  await template(0);
  await sql("UPDATE tblemailtemplates SET name = 'away' WHERE name = 'backorder_lowbalance_notification'");
  assert.match(await check('Email templates'), /missing/);
  await sql("UPDATE tblemailtemplates SET name = 'backorder_lowbalance_notification' WHERE name = 'away'");
  assert.match(await check('Email templates'), /are there/);
  const cases = [
    ['cronToken', 'short', '', 'Token of crons over HTTP', /at least 20 characters/],
    ['admin', '99', '1', 'Administrator of the crons', /no active administrator 99/],
    ['maxShrink', 'half', '50', 'Settings', /"Largest shrink".*"half"/],
    ['logDays', '5', '365', 'Settings', /"Keep logs".*"5"/],
    ['snapshotDirectory', '/nowhere/at/all', '', 'Snapshot folder', /may not write to \/nowhere\/at\/all/],
    ['paymentMethod', 'barter', '', 'Payment method', /"barter".* not active/],
  ];
  for (const [key, bad, good, name, sentence] of cases) {
    await setting(key, bad);
    const wrong = await check(name);
    await setting(key, good);
    assert.match(wrong, sentence);
    assert.doesNotMatch(await check(name), sentence);
  }
  const [usd] = (await sql("SELECT id FROM tblcurrencies WHERE code = 'USD'"))[0];
  await sql(`UPDATE backorder_pricing SET currency_id = 9000 WHERE currency_id = ${usd}`);
  assert.match(await check('Prices'), /cannot order any: USD/);
  await sql(`UPDATE backorder_pricing SET currency_id = ${usd} WHERE currency_id = 9000`);
  assert.doesNotMatch(await check('Prices'), /USD/);
});

test('costs are asked for until every TLD that is offered has one', async () => {
  assert.match(await check('Costs'), /not known for \d+ of \d+ TLDs/);
  await sql("INSERT IGNORE INTO backorder_zones (zone) SELECT DISTINCT extension FROM backorder_pricing WHERE fullprice > 0");
  const was = await sql("SELECT zone FROM backorder_zones WHERE cost IS NULL OR cost_currency IS NULL");
  await sql("UPDATE backorder_zones SET cost = 7, cost_currency = 'EUR', registrar_class = 'test' WHERE cost IS NULL OR cost_currency IS NULL");
  assert.match(await check('Costs'), /is known for all TLDs/);
  assert.ok(was.length > 0);
  await sql("DELETE FROM backorder_zones WHERE registrar_class = 'test'");
});

test('a button asks the registrar whether he takes the credentials', async () => {
  const test = async () => {
    const page = await open();
    return part(await admin.post(`${DASHBOARD}&tab=dashboard`, { ...tokens(page), action: 'test-registrar' }), 'class="bo-flash"', '<h2>');
  };
  assert.match(await test(), /accepts the credentials; the account's balance is [^ ]*\d+\.\d\d/);
  const [[password]] = await sql("SELECT value FROM tblregistrars WHERE registrar = 'ispapi' AND setting = 'Password'");
  await sql("UPDATE tblregistrars SET value = (SELECT value FROM (SELECT value FROM tblregistrars WHERE registrar = 'ispapi' AND setting = 'Username') u) WHERE registrar = 'ispapi' AND setting = 'Password'");
  assert.match(await test(), /refuses the credentials: 530 .*allowed at the registrar/);
  await sql("UPDATE tblregistrars SET value = '' WHERE registrar = 'ispapi' AND setting = 'Password'");
  assert.match(await test(), /has no user name and password/);
  assert.match(await check('Registrar'), /has no user name and password/);
  await sql(`UPDATE tblregistrars SET value = '${password}' WHERE registrar = 'ispapi' AND setting = 'Password'`);
  assert.match(await test(), /accepts/);
});

test('nothing is done without the token, by an unknown action, or on a tab that takes no changes', async () => {
  const page = await open();
  const { token, bo_token } = tokens(page);
  const post = (fields, tab = 'dashboard') => admin.post(`${DASHBOARD}&tab=${tab}&format=json`, { token, ...fields });
  for (const fields of [{}, { bo_token: 'f'.repeat(64) }, { bo_token: '' }]) {
    const { status, json } = await post({ ...fields, action: 'test-registrar' });
    assert.deepEqual([status, json.ok], [403, false]);
    assert.match(json.message, /session has changed/);
  }
  for (const action of ['', 'drop', '<b>']) {
    const { status, json } = await post({ bo_token, action });
    assert.deepEqual([status, json.ok], [422, false]);
  }
  const { status, json } = await post({ bo_token }, 'logs');
  assert.deepEqual([status, json], [405, { ok: false, type: 'danger', message: 'This page takes no changes.' }]);
  const good = await post({ bo_token, action: 'test-registrar' });
  assert.deepEqual([good.status, good.json.ok], [200, true]);
});

test('the widget has the essence and never breaks the home page', async () => {
  const home = () => admin.get('admin/index.php');
  const widget = async () => part(await home(), 'data-backorder="widget"', 'Open the dashboard');
  assert.match(await widget(), /Batch, every five minutes.*Import of the droplist.*Drops due.*Your account at the registrar.*Week of 11\/01\/2027/);
  await sql('RENAME TABLE backorder_account TO backorder_account_away');
  const broken = await home();
  await sql('RENAME TABLE backorder_account_away TO backorder_account');
  assert.equal(broken.status, 200);
  assert.match(broken.text, /anna@example\.com/);
  assert.match(broken.text, /alert alert-warning[\s\S]*backorder_account/);
  assert.doesNotMatch((await (await logInAdmin('helper')).get('admin/index.php')).text, /data-backorder="widget"/);
});

test('a German administrator reads German', async () => {
  await sql("UPDATE tbladmins SET language = 'german' WHERE username = 'admin'");
  const [page, home] = [await open(), await admin.get('admin/index.php')];
  await sql("UPDATE tbladmins SET language = 'english' WHERE username = 'admin'");
  assert.match(page.text, /Prüfung der Einrichtung/);
  assert.match(home.text, /Zur Übersicht/);
});
