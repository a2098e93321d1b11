// The crons: who may start them, what they leave behind, and WHMCS's own cron doing their work.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { NOW, act, backorder, cron, host, name, newCustomer, registrar, request, setClock, setting, sql, whmcs } from './site.mjs';

const TOKEN = 'a-long-random-word';
const IMPORT = 'DAILY_IMPORT_PENDINGDOMAINLIST';
const HOUR = 3600;

function post(token) {
  return { method: 'POST', body: new URLSearchParams({ token }) };
}

async function runs(name, since = '2000-01-01') {
  return Number((await sql(`SELECT COUNT(*) FROM backorder_logs WHERE cron = '${name}' AND date >= '${since}'`))[0][0]);
}

after(async () => {
  await setting('cronToken', '');
  await setting('cronInside', '');
  await setting('feedUrl', feed);
  await setClock(NOW);
});

const feed = (await sql("SELECT value FROM tbladdonmodules WHERE module = 'ispapibackorder' AND setting = 'feedUrl'"))[0][0];

test('without a token in the settings no cron runs over HTTP', async () => {
  const before = await runs('BATCH');
  for (const token of ['', TOKEN]) {
    const { status, type, text } = await request('batch', post(token));
    assert.equal(status, 403);
    assert.match(type, /^text\/plain/);
    assert.match(text, /^[A-Z][^.]+\.\n$/);
  }
  assert.equal(await runs('BATCH'), before);
});

test('with a token they run for who knows it, in the form or in the header', async () => {
  await setting('cronToken', TOKEN);
  const before = await runs('BATCH');
  const wrong = [post('a-long-random-wort'), post(''), { method: 'POST', body: new URLSearchParams({ 'token[]': TOKEN }) },
    { headers: { 'x-backorder-token': 'other' } }, {}];
  for (const options of wrong) {
    assert.equal((await request('batch', options)).status, 403);
  }
  assert.equal((await request('batch', {}, `?token=${TOKEN}`)).status, 403, 'addresses stand in logs');
  assert.equal(await runs('BATCH'), before);
  for (const options of [post(TOKEN), { headers: { 'x-backorder-token': TOKEN } }]) {
    const { status, type, text } = await request('batch', options);
    assert.deepEqual({ status, text }, { status: 200, text: 'Nothing was due.\n' });
    assert.match(type, /^text\/plain/);
  }
  assert.equal(await runs('BATCH'), before + 2);
  assert.match((await request('daily_dropdate_synch', post(TOKEN))).text, /^Drop dates moved: /);
});

test('an error over HTTP is told with status 500', async () => {
  await setting('maxShrink', 'much');
  const { status, text } = await request('daily_import_pendingdomainlist', post(TOKEN));
  assert.equal(status, 500);
  assert.match(text, /Largest shrink/);
  await setting('maxShrink', '50');
});

test('on the command line nothing has changed: silence, --help, wrong arguments', async () => {
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  assert.deepEqual(await cron('batch', '--verbose'), { code: 0, output: 'Nothing was due.\n' });
  assert.equal((await cron('batch', '--what')).code, 2);
  assert.match((await cron('batch', '--help')).output, /batch\.php/);
});

test('every run leaves one line with its duration, and its counts where something moved', async () => {
  const before = await runs('BATCH');
  await cron('batch');
  assert.equal(await runs('BATCH'), before + 1);
  const [[message, isTimed, counts]] = await sql(
    "SELECT message, seconds > 0, counts FROM backorder_logs WHERE cron = 'BATCH' ORDER BY id DESC LIMIT 1");
  assert.deepEqual([message, isTimed, counts], ['Nothing was due.', '1', 'NULL']);
  const [[imported]] = await sql(`SELECT counts FROM backorder_logs WHERE cron = '${IMPORT}' AND counts IS NOT NULL ORDER BY id LIMIT 1`);
  assert.ok(JSON.parse(imported).rows > 3000);
});

test('the batch of a node that does not import builds the snapshot of the list there', async () => {
  const folder = mkdtempSync(join(process.env.STACK, 'node-'));
  await setting('snapshotDirectory', folder);
  assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  assert.ok(existsSync(join(folder, 'droplist.snapshot')));
  await setting('snapshotDirectory', '/nowhere/at/all');
  const before = await runs('BATCH');
  const { code, output } = await cron('batch', '--verbose');
  assert.equal(code, 1);
  assert.match(output, /BATCH: the snapshot of the list: .*\/nowhere\/at\/all/);
  assert.match(output, /Nothing was due/, 'and does the rest');
  assert.equal(await runs('BATCH'), before + 1);
  await setting('snapshotDirectory', '');
});

test('lines that say nothing go after two days, all others when the setting says', async () => {
  const line = (days, status, counts, seconds) => sql(`INSERT INTO backorder_logs (cron, date, status, message, seconds, counts)
    VALUES ('TEST', '2027-01-15 08:00:00' - INTERVAL ${days} DAY - INTERVAL 1 SECOND, '${status}', '', ${seconds}, ${counts})`);
  await line(2, 'success', 'NULL', 1); // goes
  await line(1, 'success', 'NULL', 1);
  await line(364, 'success', '\'{"moved":1}\'', 1);
  await line(364, 'error', 'NULL', 1);
  await line(364, 'success', 'NULL', 'NULL'); // of an earlier release
  await line(365, 'error', 'NULL', 1); // goes
  await cron('batch');
  assert.equal(await runs('TEST'), 4);
  await setting('logDays', '60');
  await cron('batch');
  assert.equal(await runs('TEST'), 1);
  await setting('logDays', '59');
  const { code, output } = await cron('batch');
  assert.equal(code, 1);
  assert.match(output, /"Keep logs" of ISPAPI Backorder is "59"; it must be a whole number from 60 to 36500/);
  await setting('logDays', '365');
  await sql("DELETE FROM backorder_logs WHERE cron = 'TEST'");
});

test('a number of calls out of its bounds is named by the run, which does nothing else', async () => {
  const asked = (await registrar('books')).calls;
  for (const value of ['0', '-1', '65', '4294967312', '16 calls', '1.5']) {
    await setting('concurrency', value);
    const { code, output } = await cron('batch');
    assert.deepEqual([code, output],
      [1, `BATCH: The setting "Calls at a time" of ISPAPI Backorder is "${value}"; it must be a whole number from 1 to 64.\n`]);
  }
  assert.deepEqual((await registrar('books')).calls, asked);
  for (const value of ['1', '64', '']) {
    await setting('concurrency', value);
    assert.deepEqual(await cron('batch'), { code: 0, output: '' });
  }
  await setting('concurrency', '16');
});

test('a proxy that is none is named by the run, and keeps no customer from deleting a backorder', async () => {
  const customer = await newCustomer('100.00');
  const { domain } = await name(customer.visitor, '^[a-z]{5}$', 3, 'name');
  const proxy = async (value) => {
    const { password } = await whmcs('api', 'EncryptPassword', JSON.stringify({ password2: value }));
    await sql(`UPDATE tblregistrars SET value = '${password}' WHERE registrar = 'ispapi' AND setting = 'ProxyServer'`);
  };
  await act(customer.visitor, { create: domain });
  const { id } = await backorder(customer.visitor, domain);
  await proxy('user:secret@not a proxy');
  const { code, output } = await cron('batch');
  assert.equal(code, 1);
  assert.match(output, /^BATCH: The registrar's proxy "not a proxy" must be HOST:PORT, /);
  assert.equal((await act(customer.visitor, { delete: id })).json.ok, true);
  await proxy('');
  assert.equal((await cron('batch')).code, 0);
});

test('the health of the last runs can be read', async () => {
  await cron('batch');
  await setClock(NOW + 100);
  await setting('concurrency', '65');
  assert.equal((await cron('batch')).code, 1);
  await setting('concurrency', '16');
  await setClock(NOW + 160);
  const { BATCH: batch, [IMPORT]: list } = await host('health');
  assert.match(batch.message, /"Calls at a time" of ISPAPI Backorder is "65"; it must be a whole number from 1 to 64\./);
  assert.match(batch.seconds, /^\d+\.\d{3}$/);
  const { at, age, status, counts, succeeded, succeeded_age } = batch;
  assert.deepEqual({ at, age, status, counts, succeeded, succeeded_age }, {
    at: '2027-01-15 08:01:40', age: 60, status: 'error', counts: [], succeeded: '2027-01-15 08:00:00', succeeded_age: 160,
  });
  assert.equal(list.at === null, false);
  const [[durations]] = await sql("SELECT durations FROM backorder_logs WHERE cron = 'BATCH' AND status = 'success' ORDER BY id DESC LIMIT 1");
  assert.deepEqual(Object.keys(JSON.parse(durations)), ['merge', 'adopt', 'sync', 'close', 'withdraw', 'release', 'reserve', 'process', 'submit',
    'account', 'poll', 'release-freed', 'settle', 'undone', 'auctions']);
  await setClock(NOW);
});

test('a run that left everything to another one is no success', async () => {
  await cron('batch');
  await sql(`UPDATE backorder_lease SET expires_at = '2027-01-15 08:04:00' WHERE name = 'batch'`);
  await setClock(NOW + 100);
  assert.deepEqual(await cron('batch', '--verbose'), { code: 0, output: 'Another run is under way; this one left everything to it.\n' });
  const { status, age, succeeded_age } = (await host('health')).BATCH;
  assert.deepEqual({ status, age, succeeded_age }, { status: 'busy', age: 0, succeeded_age: 100 });
  await sql(`UPDATE backorder_lease SET expires_at = NULL WHERE name = 'batch'`);
  await cron('batch');
  assert.equal((await host('health')).BATCH.status, 'success');
  await setClock(NOW);
});

test('the last run of a job, the last good and the last bad one are known however long ago they were', async () => {
  const DAY = 24 * HOUR;
  await sql("DELETE FROM backorder_logs WHERE cron IN ('BATCH', 'DAILY_DROPDATE_SYNCH')");
  const health = async () => {
    const { at, age, status, succeeded, succeeded_age, failed, failed_age } = (await host('health')).BATCH;
    return { at, age, status, succeeded, succeeded_age, failed, failed_age };
  };
  const never = { at: null, age: null, status: '', succeeded: null, succeeded_age: null, failed: null, failed_age: null };
  assert.deepEqual(await health(), never);
  await setClock(NOW - 60);
  await cron('batch');
  await setClock(NOW);
  await cron('batch');
  await setClock(NOW + 3 * DAY);
  await cron('daily_dropdate_synch');
  const good = { at: '2027-01-15 08:00:00', status: 'success', succeeded: '2027-01-15 08:00:00' };
  assert.deepEqual(await health(), { ...never, ...good, age: 3 * DAY, succeeded_age: 3 * DAY });
  assert.equal(await runs('BATCH'), 1, 'the quiet line before it is gone');
  await setting('concurrency', '0');
  await cron('batch');
  await setting('concurrency', '16');
  await setClock(NOW + 103 * DAY);
  await cron('daily_dropdate_synch');
  assert.deepEqual(await health(), {
    at: '2027-01-18 08:00:00', age: 100 * DAY, status: 'error', succeeded: good.succeeded, succeeded_age: 103 * DAY,
    failed: '2027-01-18 08:00:00', failed_age: 100 * DAY,
  });
  await cron('batch');
  await setClock(NOW + 200 * DAY);
  await cron('daily_dropdate_synch');
  assert.deepEqual(await health(), {
    at: '2027-04-28 08:00:00', age: 97 * DAY, status: 'success', succeeded: '2027-04-28 08:00:00', succeeded_age: 97 * DAY,
    failed: '2027-01-18 08:00:00', failed_age: 197 * DAY,
  });
  assert.equal(await runs('BATCH'), 2);
  assert.equal(await runs('DAILY_DROPDATE_SYNCH'), 1);
  await sql(`DELETE FROM backorder_logs WHERE date > FROM_UNIXTIME(${NOW})`);
  await setClock(NOW);
});

test('WHMCS\'s own cron does it all where the reseller wants that', async () => {
  await setClock(NOW + 6 * 86400);
  const since = '2027-01-21 08:00:00';
  const done = async () => ({
    batch: await runs('BATCH', since), list: await runs(IMPORT, since), sync: await runs('DAILY_DROPDATE_SYNCH', since),
  });
  await whmcs('cron');
  assert.deepEqual(await done(), { batch: 0, list: 0, sync: 0 });
  await setting('cronInside', 'on');
  await whmcs('cron');
  assert.deepEqual(await done(), { batch: 1, list: 1, sync: 1 });
  await setClock(NOW + 6 * 86400 + 11 * HOUR);
  await whmcs('cron');
  assert.deepEqual(await done(), { batch: 2, list: 1, sync: 1 });
  await setClock(NOW + 6 * 86400 + 11 * HOUR + 1);
  await setting('feedUrl', 'https://127.0.0.1:1/none.zip');
  await whmcs('cron');
  assert.deepEqual(await done(), { batch: 3, list: 2, sync: 2 });
  await whmcs('cron');
  assert.deepEqual(await done(), { batch: 4, list: 2, sync: 2 }, 'an import that failed waits for an hour');
  const [[told]] = await sql("SELECT description FROM tblactivitylog WHERE description LIKE '%DAILY_IMPORT%' ORDER BY id DESC LIMIT 1");
  assert.match(told, /^ISPAPI Backorder: DAILY_IMPORT_PENDINGDOMAINLIST: /);
});
