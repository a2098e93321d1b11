import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NOW, act, backorder, cron, epoch, logIn, name, registrar, setClock, sql } from './site.mjs';

let anna;

async function credit() {
  return (await sql("SELECT credit FROM tblclients WHERE email = 'anna@example.com'"))[0][0];
}

async function batch() {
  const { code, output } = await cron('batch');
  assert.deepEqual({ code, output }, { code: 0, output: '' });
}

before(async () => {
  anna = await logIn();
});

after(() => setClock(NOW));

test('caught: from request to a paid invoice and the domain in the account, to the cent', async () => {
  const { domain, drop_date: drop } = await name(anna, '^[a-z]{5,8}$', 19);
  const start = await credit();
  await act(anna, { create: domain });
  await setClock(epoch(drop) - 4 * 86400);
  await batch();
  assert.equal((await backorder(anna, domain)).status, 'REQUESTED');
  await setClock(epoch(drop) - 2 * 86400);
  await batch();
  assert.equal((await backorder(anna, domain)).status, 'ACTIVE');
  assert.equal(Number(start) - Number(await credit()), 60);
  await setClock(epoch(drop) - 3600);
  await batch();
  const processing = await backorder(anna, domain);
  assert.equal(processing.status, 'PROCESSING');
  const refused = await act(anna, { delete: processing.id });
  assert.equal(refused.json.ok, false);
  await setClock(epoch(drop) + 600);
  await batch();
  await batch();
  const done = await backorder(anna, domain);
  assert.equal(done.status, 'SUCCESSFUL');
  assert.deepEqual(await sql(`SELECT status, subtotal, credit FROM tblinvoices WHERE id = ${done.invoice}`), [['Paid', '60.00', '60.00']]);
  assert.deepEqual(await sql(`SELECT status, registrar FROM tbldomains WHERE domain = '${domain}'`), [['Active', 'ispapi']]);
  assert.equal(Number(start) - Number(await credit()), 60);
  const { applications } = await registrar('books');
  assert.equal(applications.filter((application) => application.domain === domain).length, 1);
  await setClock(NOW);
});

test('not caught: the money is back', async () => {
  const { domain, drop_date: drop } = await name(anna, '^[a-z]{5,8}$', 18);
  await registrar('domain', { domain, outcome: 'fail' });
  const start = await credit();
  await act(anna, { create: domain });
  await setClock(epoch(drop) - 3600);
  await batch();
  await setClock(epoch(drop) + 600);
  await batch();
  assert.equal((await backorder(anna, domain)).status, 'FAILED');
  assert.equal(await credit(), start);
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM tbldomains WHERE domain = '${domain}'`), [['0']]);
  await setClock(NOW);
});

test('too little credit: one mail, and it stays REQUESTED', async () => {
  const berta = await logIn('berta@example.com');
  const { domain, drop_date: drop } = await name(berta, '^[a-z]{5,8}$', 17);
  await act(berta, { create: domain });
  await setClock(epoch(drop) - 2 * 86400);
  await batch();
  await batch();
  assert.equal((await backorder(berta, domain)).status, 'REQUESTED');
  const mails = await sql(`SELECT COUNT(*) FROM tblemails WHERE message LIKE '%${domain}%'`);
  assert.deepEqual(mails, [['1']]);
  await setClock(NOW);
});

test('the import says on request what it did, and a broken list ends with a status and a sentence', async () => {
  const broken = await cron('daily_import_pendingdomainlist', '--file', '/etc/hostname');
  assert.notEqual(broken.code, 0);
  assert.ok(broken.output.length > 20);
  const [[rows]] = await sql('SELECT COUNT(*) FROM backorder_pending_domains');
  assert.ok(Number(rows) > 3000);
  const again = await cron('daily_import_pendingdomainlist');
  assert.deepEqual(again, { code: 0, output: '' });
});

test('the drop dates of waiting backorders follow the list', async () => {
  const { domain } = await name(anna, '^[a-z]{5,8}$', 16);
  await act(anna, { create: domain });
  const [label] = domain.split('.');
  await sql(`UPDATE backorder_pending_domains SET drop_date = '2027-03-01 00:00:00' WHERE domain = '${label}' AND zone = 'pl'`);
  assert.deepEqual(await cron('daily_dropdate_synch'), { code: 0, output: '' });
  assert.equal((await backorder(anna, domain)).drop_date, '2027-03-01 00:00:00');
});

test('each run is in the log', async () => {
  const crons = (await sql('SELECT DISTINCT cron FROM backorder_logs')).flat().join(' ');
  for (const word of ['IMPORT', 'BATCH', 'SYNCH']) {
    assert.match(crons, new RegExp(word));
  }
});
