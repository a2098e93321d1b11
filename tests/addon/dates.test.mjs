// Every date is shown in the format WHMCS is set to, of the client area or of the admin area, and kept and sent as UTC.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setFormats } from './dates.mjs';
import { ADDON, NOW, act, cron, host, logInAdmin, newCustomer, setClock, setTimeZone, sql, whmcs } from './site.mjs';

const ADMIN = 'admin/addonmodules.php?module=ispapibackorder&tab=';
const FORMATS = [
  // of the admin area, of the client area; 16 January 2027 in each, and that without its year
  ['DD/MM/YYYY', '', '16/01/2027', '16/01/2027', '16/01'],
  ['DD.MM.YYYY', '', '16.01.2027', '16.01.2027', '16.01'],
  ['MM/DD/YYYY', '', '01/16/2027', '01/16/2027', '01/16'],
  ['YYYY/MM/DD', '', '2027/01/16', '2027/01/16', '01/16'],
  ['YYYY-MM-DD', '', '2027-01-16', '2027-01-16', '01-16'],
  ['DD-MM-YYYY', 'full', '16-01-2027', '16th January 2027', '16th Jan'],
  ['DD.MM.YYYY', 'shortmonth', '16.01.2027', '16th Jan 2027', '16th Jan'],
  ['YYYY-MM-DD', 'fullday', '2027-01-16', 'Saturday, January 16th, 2027', 'Jan 16th'],
];
// In Berlin there is no 02:30 on this day.
const SPRING = '2027-03-28 02:30:00';

let admin, carl, id;

const page = (name, query = '') => carl.visitor.get(`${ADDON}&page=${name}&${query}`);
const tab = (name, query = '') => admin.get(`${ADMIN}${name}&${query}`);
// [UTC, what is shown] of each <time>.
const times = ({ text }) => [...text.matchAll(/<time datetime="([^"]+)Z"[^>]*>([^<]*)<\/time>/g)].map(([, utc, shown]) => [utc.replace('T', ' '), shown]);
const words = ({ text }) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const has = (found, utc, shown) => assert.ok(times(found).some((time) => time[0] === utc && time[1] === shown), `${utc} as ${shown} in ${JSON.stringify(times(found))}`);

before(async () => {
  admin = await logInAdmin();
  carl = await newCustomer('500.00');
  id = await order('date-known', '2027-01-16 10:20:30');
});

afterEach(async () => {
  await setClock(NOW);
  await setTimeZone('UTC');
  await setFormats();
});

after(() => sql(`DELETE FROM backorder_watches WHERE userid = ${carl.id}; DELETE FROM backorder_domains WHERE userid = ${carl.id};
  DELETE FROM backorder_logs WHERE cron = 'DATES'`));

// A backorder of a name that drops then, with an event at 09:08:07 of the same day; its number.
async function order(label, drop) {
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, preference)
      VALUES (${carl.id}, '${label}', 'pl', 'REQUESTED', '2027-01-01', '2027-01-01', '${drop}', 1);
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
      VALUES (LAST_INSERT_ID(), '${drop.slice(0, 10)} 09:08:07', NULL, 'REQUESTED', 'requested', 'client:${carl.id}', 'from unknown to ${drop}')`);
  return (await sql(`SELECT id FROM backorder_domains WHERE userid = ${carl.id} AND domain = '${label}'`))[0][0];
}

test('what pages of the client area show follows the format of the client area', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES
      (${carl.id}, 'date-watched', 'pl', '2027-01-01', '2027-01-16 11:12:13');
    INSERT INTO backorder_searches (userid, name, query, mail, created, told_until, mailed_at) VALUES
      (${carl.id}, 'Dates', '', 1, '2027-01-01', '2027-01-01', '2027-01-16 07:06:05')`);
  const [[imported]] = await sql('SELECT imported_at FROM backorder_droplist');
  await sql("UPDATE backorder_droplist SET imported_at = '2027-01-15 08:00:00'");
  for (const [adminFormat, clientFormat, , day, short] of FORMATS) {
    await setFormats(adminFormat, clientFormat);
    const domains = await page('domains', 'from=2027-01-16&to=2027-01-16&sort=dropdate&dir=asc');
    const listed = times(domains).filter(([utc]) => utc.startsWith('2027-01-16'));
    assert.ok(listed.length >= 10, 'the search is by days as they are sent, whatever is shown');
    listed.forEach(([utc, shown]) => assert.equal(shown, `${day}${utc.slice(10, 16)}`));
    assert.deepEqual(listed, [...listed].sort(), 'in the order of the drops');
    assert.match(domains.text, /type="date" name="from" value="2027-01-16"/);
    const { json } = await page('domains', 'from=2027-01-16&to=2027-01-16&days=1&format=json');
    json.rows.forEach((row) => assert.equal(row.drop_shown, `${day}${row.drop_date.slice(10, 16)}`));
    for (const bar of [json.days.find((one) => one.day === '2027-01-16').label, domains.text.match(/data-bo-day="2027-01-16"[^>]*><span>([^<]*)</)[1]]) {
      assert.equal(bar, short);
    }
    assert.ok(words(domains).includes(` names, list of ${day.replace('16', '15').replace('Saturday', 'Friday')} 08:00 UTC`));

    has(await page('backorders'), '2027-01-16 10:20:30', `${day} 10:20`);
    has(await page('backorders', `events=${id}`), '2027-01-16 09:08:07', `${day} 09:08:07 UTC`);
    const { json: rows } = await page('backorders', 'format=json');
    assert.deepEqual(rows.rows.map((row) => [row.drop_date, row.drop_shown]), [['2027-01-16 10:20:30', `${day} 10:20`]]);
    const watching = await page('watching');
    has(watching, '2027-01-16 11:12:13', `${day} 11:12`);
    assert.ok(words(watching).includes(`last one ${day} 07:06 UTC`));
    assert.ok(words(await carl.visitor.get('clientarea.php')).includes(`drops ${day} 10:20 UTC`));
  }
  await sql(`DELETE FROM backorder_searches WHERE userid = ${carl.id};
    UPDATE backorder_droplist SET imported_at = '${imported}'`);
});

test('what is said to a client and mailed to him follows the format of the client area', async () => {
  const { json } = await page('domains', 'from=2027-02-01&tld[]=pl&format=json&sort=dropdate&dir=asc');
  for (const [n, [adminFormat, clientFormat]] of FORMATS.entries()) {
    await setFormats(adminFormat, clientFormat);
    const { domain } = json.rows[n];
    const told = (await act(carl.visitor, { create: domain })).json;
    const row = (await page('backorders', 'format=json&rows=100')).json.rows.find((one) => one.domain === domain);
    assert.ok(told.message.includes(`will be held on ${row.next.at}, `), told.message);
    assert.match(row.next.at, / \d\d:\d\d UTC$/);
    assert.equal((await act(carl.visitor, { delete: row.id })).json.ok, true);

    const names = [{ domain, dropdate: '2027-01-16 10:20:30', price: '60.00', currency: 1 }];
    await host('sendMail', carl.id, 'low-balance', names, '60.00');
    await host('sendMail', carl.id, 'drop-moved', names, '0.00');
    for (const { message } of (await whmcs('mails')).filter((mail) => mail.userid === carl.id).slice(-2)) {
      assert.ok(message.includes(`${FORMATS[n][3]} 10:20 UTC`), message);
    }
  }
});

test('what pages of the admin area show follows the format of the admin area, and sheets stay as they are', async () => {
  await sql("INSERT INTO backorder_logs (cron, date, status, message) VALUES ('DATES', '2027-01-16 09:08:07', 'success', '')");
  await setClock(NOW + 3 * 86400);
  for (const [adminFormat, clientFormat, day] of FORMATS) {
    await setFormats(adminFormat, clientFormat);
    const manage = await tab('manage', `client=${carl.id}&from=2027-01-16&to=2027-01-16`);
    has(manage, '2027-01-16 10:20:30', `${day} 10:20`);
    assert.match(manage.text, /type="date" name="from" value="2027-01-16"/);
    const timeline = await tab('manage', `id=${id}`);
    has(timeline, '2027-01-16 09:08:07', `${day} 09:08:07`);
    has(await tab('manage', `do=cancel&ids[]=${id}`), '2027-01-16 10:20:30', `${day} 10:20`);
    const log = await tab('logs', `id=${id}`);
    has(log, '2027-01-16 09:08:07', `${day} 09:08:07`);
    [timeline, log].forEach((found) => assert.ok(words(found).includes(`from unknown to ${day} 10:20:30`)));
    has(await tab('logs', 'log=runs&from=2027-01-16&to=2027-01-16'), '2027-01-16 09:08:07', `${day} 09:08:07`);
    const sheet = (await tab('manage', `client=${carl.id}&format=csv`)).text;
    assert.match(sheet, /date-known\.pl,date-known\.pl,REQUESTED,"?2027-01-16 10:20:30/);
    assert.match((await tab('logs', `id=${id}&format=csv`)).text, /from unknown to 2027-01-16 10:20:30/);
    assert.match((await page('backorders', 'format=csv')).text, /date-known\.pl,date-known\.pl,REQUESTED,"?2027-01-16 10:20:30/);
  }
});

test('the dashboard tells times and weeks in the format of the admin area', async () => {
  await setClock(NOW + 86400);
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  await sql(`UPDATE backorder_account SET checked_at = '2027-01-16 07:55:03' WHERE id = 1`);
  for (const [adminFormat, clientFormat, day] of FORMATS) {
    await setFormats(adminFormat, clientFormat);
    const board = await tab('dashboard');
    has(board, '2027-01-16 08:00:00', `${day} 08:00`);
    has(board, '2027-01-16 07:55:03', `${day} 07:55`);
    has(board, '2027-01-16 10:20:30', `${day} 10:20`);
  }
  await setFormats('MM/DD/YYYY');
  assert.match(words(await admin.get('admin/index.php')), /Week of 01\/11\/2027/);
  await sql("DELETE FROM backorder_logs WHERE date > '2027-01-16'");
});

test('a time that the server\'s zone does not have is shown as it is', async () => {
  const spring = await order('date-spring', SPRING);
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'date-spring', 'pl', '2027-01-01', '${SPRING}')`);
  for (const zone of ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'UTC']) {
    await setTimeZone(zone);
    has(await page('backorders'), SPRING, '28th Mar 2027 02:30');
    has(await page('watching'), SPRING, '28th Mar 2027 02:30');
    has(await tab('manage', `client=${carl.id}`), SPRING, '28/03/2027 02:30');
    has(await tab('manage', `id=${spring}`), '2027-03-28 09:08:07', '28/03/2027 09:08:07');
    await host('sendMail', carl.id, 'low-balance', [{ domain: 'date-spring.pl', dropdate: SPRING, price: '60.00', currency: 1 }], '60.00');
    assert.ok((await whmcs('mails')).at(-1).message.includes('28th Mar 2027 02:30 UTC'), zone);
  }
});
