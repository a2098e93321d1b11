// The log of events and of runs in the admin area, and how long it is kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW, act, asAdmin, backorder, cron, guest, logInAdmin, name, newCustomer, setting, sql, tokens } from './site.mjs';
import { part, rows } from './tables.mjs';

const LOGS = 'admin/addonmodules.php?module=ispapibackorder&tab=logs';
const DAY = 86400;

let admin, anna, berta, ours, theirs;

const at = (offset) => new Date((NOW + offset) * 1000).toISOString().slice(0, 19).replace('T', ' ');
const open = (parameters = {}) => admin.get(`${LOGS}&${new URLSearchParams(parameters)}`);
const events = async (parameters) => rows(await open(parameters), 'events').slice(1);

// The sheet that the page exports, cell by cell.
async function sheet(parameters) {
  const { text } = await open({ format: 'csv', ...parameters });
  return text.replace(/^\uFEFF/, '').trimEnd().split('\r\n')
    .map((line) => [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell]) => cell.replace(/^"|"$/g, '').replace(/""/g, '"')));
}

before(async () => {
  admin = await logInAdmin();
  anna = await newCustomer('0.00');
  berta = await newCustomer('0.00');
  ours = (await name(anna.visitor, '^[a-z]{7}$', 2, 'name')).domain;
  theirs = (await name(anna.visitor, '^[a-z]{7}$', 4, 'name')).domain;
});

after(() => sql(`DELETE FROM backorder_events WHERE backorder_id IN (SELECT id FROM backorder_domains WHERE userid IN (${anna.id}, ${berta.id}));
  DELETE FROM backorder_domains WHERE userid IN (${anna.id}, ${berta.id}); DELETE FROM backorder_results`));

test('every change is there with time, domain, status, reason and who did it, the newest first', async () => {
  await act(anna.visitor, { create: ours });
  await asAdmin('create', berta.id, ours);
  const found = await events({ domain: ours });
  assert.deepEqual(found.map((row) => row.slice(1)), [
    [`${ours} Carl Customer`, 'REQUESTED', 'Backorder placed.', 'Ada Admin (admin)'],
    [`${ours} Carl Customer`, 'REQUESTED', 'Backorder placed.', 'Carl Customer'],
  ]);
  assert.match(found[0][0], /^\d\d\/\d\d\/2027 \d\d:\d\d:\d\d$/);
  const { text } = await open({ domain: ours });
  assert.ok(text.includes(`href="clientssummary.php?userid=${anna.id}"`));
  assert.match(text, /<time datetime="2027-\d\d-\d\dT\d\d:\d\d:\d\dZ">\d\d\/\d\d\/2027 \d\d:\d\d:\d\d<\/time>/);
});

test('a backorder that was deleted is found by its name, by the beginning of it and by its number', async () => {
  await act(anna.visitor, { create: theirs });
  const { id } = await backorder(anna.visitor, theirs);
  await act(anna.visitor, { delete: id });
  for (const parameters of [{ domain: theirs }, { domain: theirs.slice(0, 6) }, { domain: theirs.toUpperCase() }, { domain: `${theirs.split('.')[0]}.` }, { id }]) {
    const found = (await events(parameters)).filter(([, domain]) => domain.startsWith(`${theirs} `)).slice(0, 2);
    assert.deepEqual(found.map((row) => row.slice(1)), [
      [`${theirs} (deleted) Carl Customer`, 'REQUESTED → DELETED', `Backorder deleted. ${theirs}. Client ${anna.id}`, 'Carl Customer'],
      [`${theirs} (deleted) Carl Customer`, 'REQUESTED', 'Backorder placed.', 'Carl Customer'],
    ], JSON.stringify(parameters));
  }
  assert.ok((await open({ id })).text.includes(`href="clientssummary.php?userid=${anna.id}"`));
  const [, line] = await sheet({ id });
  assert.equal(line[3], String(anna.id));
});

test('a backorder that an administrator deleted is still that of its client', async () => {
  const { domain } = await name(anna.visitor, '^[a-z]{7}$', 6, 'name');
  await act(anna.visitor, { create: domain });
  const { id } = await backorder(anna.visitor, domain);
  await asAdmin('delete', id);
  const found = await events({ id });
  assert.deepEqual(found.map((row) => row[1]), Array(2).fill(`${domain} (deleted) Carl Customer`));
  assert.equal(found[0][4], 'Ada Admin (admin)');
});

test('a backorder that an administrator placed and another one deleted is still that of its client, unless its events are old', async () => {
  const { domain } = await name(anna.visitor, '^[a-z]{7}$', 8, 'name');
  await asAdmin('create', berta.id, domain);
  const [[id]] = await sql(`SELECT MAX(id) FROM backorder_domains WHERE userid = ${berta.id}`);
  await asAdmin('delete', id);
  assert.deepEqual((await events({ id })).map((row) => row[1]), Array(2).fill(`${domain} (deleted) Carl Customer`));
  assert.ok((await open({ id })).text.includes(`href="clientssummary.php?userid=${berta.id}"`));
  assert.equal((await sheet({ id }))[1][3], String(berta.id));
  await sql(`UPDATE backorder_events SET detail = '${domain}. It was no use.' WHERE backorder_id = ${id} AND cause = 'deleted'`);
  assert.deepEqual((await events({ id })).map((row) => row[1]), Array(2).fill(`${domain} (deleted)`));
});

test('events are filtered by what happened, by whom, and by date', async () => {
  const mine = (list) => list.filter(([, domain]) => [ours, theirs].some((one) => domain.startsWith(one))).length;
  assert.equal(mine(await events({ cause: 'deleted', client: anna.id })), 1);
  assert.equal(mine(await events({ cause: 'requested', client: anna.id })), 2);
  assert.equal(mine(await events({ domain: ours, actor: 'client' })), 1);
  assert.equal(mine(await events({ domain: ours, actor: 'admin' })), 1);
  assert.equal(mine(await events({ domain: ours, actor: 'batch' })), 0);
  const [[day]] = await sql(`SELECT DATE(MAX(at)) FROM backorder_events WHERE actor = 'client:${anna.id}'`);
  assert.equal(mine(await events({ domain: ours, from: day, to: day })), 2);
  assert.equal(mine(await events({ domain: ours, to: '2027-01-01' })), 0);
  assert.equal(mine(await events({ domain: ours, from: '2030-01-01' })), 0);
  const page = await open({ domain: ours, cause: 'paid', actor: '<b>', p: '999999' });
  assert.equal(page.status, 200);
  assert.match(page.text, /Nothing has been written that matches/);
  assert.doesNotMatch(page.text, /<b>/);
});

test('who acted is found by ID, name, company and email; where nobody is, or too many are, the page says so', async () => {
  await sql(`UPDATE tblclients SET companyname = 'Plum & Co', lastname = 'Xylander' WHERE id = ${anna.id}`);
  const mine = await events({ client: anna.id });
  assert.ok(mine.length > 0);
  for (const client of [`#${anna.id}`, `#${anna.id} Carl`, 'xyland', 'plum co', anna.email]) {
    assert.deepEqual(await events({ client }), mine, client);
  }
  assert.match((await open({ client: 'xyland' })).text, /id="bo-client" name="client" value="xyland"/);
  assert.deepEqual(await events({ client: '999999999' }), []);
  for (const [client, shown] of [['no-such', 'no-such'], ['<b>x', '&lt;b&gt;x']]) {
    const page = await open({ client });
    assert.ok(page.text.includes(`“Client”: no client has “${shown}” in the name, company or email`), client);
    assert.ok(page.text.includes(`name="client" value="${shown}"`), client);
    assert.deepEqual(rows(page, 'events'), []);
    assert.doesNotMatch(page.text, /Nothing has been written/);
  }
  await sql(`INSERT IGNORE INTO tblclients (firstname, lastname, companyname, email, currency)
    SELECT 'Many', 'Alike', '', CONCAT('alike', seq, '@example.com'), 1 FROM seq_1_to_101`);
  assert.match((await open({ client: 'many alike' })).text, /Too many clients or backorders match/);
  await sql("DELETE FROM tblclients WHERE lastname = 'Alike'");
  assert.ok(!(await open({ log: 'runs', client: 'no-such' })).text.includes('no client has'));
  await sql(`UPDATE tblclients SET companyname = '', lastname = 'Customer' WHERE id = ${anna.id}`);
});

test('a date or text that cannot be read is named and kept, and nothing is shown in its place', async () => {
  for (const log of ['events', 'runs']) {
    for (const [field, label, typed] of [['from', 'From', 'nonsense'], ['to', 'To', '2027-02-30']]) {
      const page = await open({ log, [field]: typed });
      assert.ok(page.text.includes(`“${label}”: there is no such date as “${typed}”.`), `${log} ${field}`);
      assert.ok(page.text.includes(`name="${field}" value="${typed}"`));
      assert.deepEqual(rows(page, log), []);
      const refused = await open({ log, [field]: typed, format: 'csv' });
      assert.match(refused.text, /alert-danger">“(From|To)”: there is no such date/);
    }
  }
  const page = await admin.get(`${LOGS}&domain=a%ff`);
  assert.ok(page.text.includes('“Domain”: “a\ufffd” is not valid UTF-8 and cannot be read.'));
  assert.deepEqual(rows(page, 'events'), []);
});

test('what can be no name finds nothing, whatever it is', async () => {
  for (const domain of ['%', '_', '"><script>alert(1)</script>', "' OR 1=1", 'a'.repeat(300), '\\', 'ä ö', '*']) {
    const page = await open({ domain });
    assert.equal(page.status, 200, domain);
    assert.deepEqual(rows(page, 'events'), [], domain);
    assert.doesNotMatch(page.text, /<script>alert/);
  }
});

test('a long log comes page by page', async () => {
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${anna.id} LIMIT 1`);
  await sql(`INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
    SELECT ${id}, '2027-01-15 08:00:00' + INTERVAL seq SECOND, 'REQUESTED', 'REQUESTED', 'drop-date', 'sync', CONCAT('number ', seq) FROM seq_1_to_119`);
  const first = await open({ id, cause: 'drop-date' });
  assert.equal(rows(first, 'events').length, 51);
  assert.match(rows(first, 'events')[1].join(' '), /number 119 The import of drop dates/);
  assert.match(part(first, 'id="range"', '</p>'), /^1 to 50 of 119$/);
  const third = await open({ id, cause: 'drop-date', p: 3 });
  assert.deepEqual([rows(third, 'events').length, rows(third, 'events')[19][3].includes('number 1')], [20, true]);
  assert.match(third.text, new RegExp(`p=2"`));
});

test('the sheet has everything the filter lets through, and no formula in it', async () => {
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${anna.id} LIMIT 1`);
  await sql(`UPDATE backorder_events SET detail = '=1+1, "quoted"' WHERE backorder_id = ${id} AND detail = 'number 7'`);
  const [heads, ...lines] = await sheet({ id });
  assert.deepEqual(heads, ['time_utc', 'backorder', 'domain', 'client', 'from', 'to', 'cause', 'reason', 'detail', 'actor', 'actor_name']);
  assert.equal(lines.length, 120);
  assert.equal(new Set(lines.map((line) => line.join())).size, 120);
  const [odd] = lines.filter((line) => line[8].includes('1+1'));
  assert.deepEqual(odd.slice(1), [id, ours, String(anna.id), 'REQUESTED', 'REQUESTED', 'drop-date', 'The drop date was changed.', '\'=1+1, "quoted"', 'sync', 'The import of drop dates']);
  const made = lines.at(-1);
  assert.deepEqual(made.slice(4, 8), ['', 'REQUESTED', 'requested', 'Backorder placed.']);
});

test('a sheet of more than one read has each line once', async () => {
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${berta.id} LIMIT 1`);
  await sql(`INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
    SELECT ${id}, '2027-01-15 09:00:00' + INTERVAL seq DIV 700 SECOND, 'REQUESTED', 'REQUESTED', 'left-list', 'sync', CONCAT('line ', seq) FROM seq_1_to_2500`);
  const [, ...lines] = await sheet({ id, cause: 'left-list' });
  assert.equal(lines.length, 2500);
  assert.equal(new Set(lines.map((line) => line[8])).size, 2500);
  await sql(`DELETE FROM backorder_events WHERE backorder_id = ${id} AND cause = 'left-list'`);
});

test('runs of the crons are shown with counts and durations, by job, and only errors', async () => {
  await sql(`INSERT INTO backorder_logs (cron, date, status, message, seconds, counts, durations) VALUES
    ('BATCH', '${at(0)}', 'success', 'Reserved 2.', 1.25, '{"reserved":2,"submitted":1200}', '{"reserve":1100,"submit":50}'),
    ('BATCH', '${at(0)}', 'error', 'It <broke>.', 0.5, NULL, NULL)`);
  const page = await open({ log: 'runs', job: 'BATCH' });
  const [, broken, good] = rows(page, 'runs');
  assert.deepEqual(broken.slice(1), ['Batch, every five minutes', 'Error', 'It <broke>.', '0.5 s']);
  assert.deepEqual(good.slice(1), ['Batch, every five minutes', 'OK',
    'Reserved 2. money held: 2 applied for: 1,200 Steps reserve 1,100 ms submit 50 ms', '1.2 s']);
  const errors = rows(await open({ log: 'runs', errors: 1 }), 'runs').slice(1);
  assert.ok(errors.length > 0 && errors.every((row) => row[2] === 'Error'));
  const [heads, ...lines] = await sheet({ log: 'runs', job: 'BATCH' });
  assert.deepEqual(heads, ['time_utc', 'job', 'status', 'seconds', 'message', 'counts', 'durations_ms']);
  assert.deepEqual(lines[1].slice(1), ['BATCH', 'success', '1.250', 'Reserved 2.', 'reserved 2, submitted 1200', 'reserve 1100, submit 50']);
  assert.equal(rows(await open({ log: 'runs', to: '2020-01-01' }), 'runs').length, 0);
  await sql("DELETE FROM backorder_logs WHERE message IN ('Reserved 2.', 'It <broke>.')");
});

test('the log is only for administrators who may open the addon, the sheet and a POST too', async () => {
  const helper = await logInAdmin('helper');
  for (const address of [LOGS, `${LOGS}&format=csv`, `${LOGS}&log=runs&format=csv`, `${LOGS}&format=json`]) {
    const refused = await helper.get(address);
    assert.equal(refused.status, 403, address);
    assert.doesNotMatch(refused.text, /REQUESTED|BATCH|time_utc/);
    const nobody = await guest().get(address);
    assert.match(nobody.text, /type="password"/);
    const client = await anna.visitor.get(address);
    assert.match(client.text, /type="password"/);
  }
  const { token } = tokens(await admin.get(LOGS.replace('tab=logs', 'tab=dashboard')));
  const { status, json } = await admin.post(`${LOGS}&format=json`, { token, delete: '1' });
  assert.deepEqual([status, json.ok], [405, false]);
});

test('events go some time after a backorder is over, all of one together; what is not over keeps them', async () => {
  await setting('logDays', '60');
  const make = async (label, status, ...days) => {
    await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate) VALUES (${berta.id}, '${label}', 'kept.example', '${status}', '${at(0)}', '${at(0)}')`);
    const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE domain = '${label}' AND tld = 'kept.example'`);
    for (const day of days) {
      await sql(`INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor) VALUES (${id}, '${at(-day * DAY - 1)}', NULL, 'REQUESTED', 'requested', 'hook')`);
    }
    return id;
  };
  const count = async (id) => Number((await sql(`SELECT COUNT(*) FROM backorder_events WHERE backorder_id = ${id}`))[0][0]);
  const over = await make('over', 'FAILED', 90, 61);
  const lately = await make('lately', 'SUCCESSFUL', 90, 59);
  const waiting = await make('waiting', 'REQUESTED', 400, 90);
  const removed = await make('removed', 'FAILED', 90, 70);
  await sql(`DELETE FROM backorder_domains WHERE id = ${removed}; DELETE FROM backorder_results`);
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  assert.deepEqual(await Promise.all([over, lately, waiting, removed].map(count)), [0, 2, 2, 0]);
  await setting('logDays', '365');
});
