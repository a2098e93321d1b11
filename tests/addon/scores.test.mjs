// The registrar's own list as source of the import, and the scores it tells.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ADDON, cron, importScores, logIn, registrar, setting, sql } from './site.mjs';

const IMPORT = 'daily_import_pendingdomainlist';
let anna;

before(async () => {
  anna = await logIn();
  // Other tests move names.
  assert.deepEqual(await cron(IMPORT, '--source=feed', '--force'), { code: 0, output: '' });
});

after(async () => {
  await setting('importSource', 'feed');
  await registrar('faults', { rules: [] });
  assert.deepEqual(await importScores(() => 0), { code: 0, output: '' });
  assert.deepEqual(await cron(IMPORT, '--source=feed', '--force'), { code: 0, output: '' });
});

const ask = async (parameters) => (await anna.get(`${ADDON}&page=domains&format=json&${new URLSearchParams({ scope: 'all', ...parameters })}`)).json;
const open = async (parameters = {}) => (await anna.get(`${ADDON}&page=domains&${new URLSearchParams({ scope: 'all', ...parameters })}`)).text;

// What is got once it is of the new list: each process of the web server looks only every two seconds whether there is one.
async function newer(get, isNew) {
  let got = await get();
  for (let tries = 0; tries < 2000 && !isNew(got); tries += 1) {
    got = await get();
  }
  return got;
}

const number = async (statement) => Number((await sql(statement))[0][0]);
const calls = async () => (await registrar('books')).calls.QueryDomainPendingDeleteList ?? 0;
const names = () => sql('SELECT domain, zone, drop_date FROM backorder_pending_domains ORDER BY domain, zone');

test('a list without scores has no column of them, and no field', async () => {
  const text = await open();
  assert.doesNotMatch(text, /data-key="score"|name="score_min"/);
  assert.ok((await ask({})).rows.every(({ score }) => score === null));
  // An address that is about scores is not misunderstood.
  assert.match(await open({ sort: 'score' }), /data-key="score"/);
});

test('a refusal and a bad choice are told in a sentence, and change nothing', async () => {
  const before = await names();
  await registrar('faults', { rules: [{ command: 'QueryDomainPendingDeleteList', kind: 'code', code: 531 }] });
  const refused = await cron(IMPORT, '--source=api');
  assert.equal(refused.code, 1);
  assert.match(refused.output,
    /^DAILY_IMPORT_PENDINGDOMAINLIST: Page 1 of the feed QueryDomainPendingDeleteList \(ispapi\) could not be read\. The registrar answered 531: /);
  await registrar('faults', { rules: [] });
  const wrong = await cron(IMPORT, '--source=file');
  assert.deepEqual([wrong.code, /--source is feed or api, not "file"\./.test(wrong.output)], [1, true]);
  assert.match((await cron(IMPORT, '--source=api', '--file=x.zip')).output, /Give one of --source, --file and --url\./);
  assert.match((await cron(IMPORT, '--help')).output, /--source NAME/);
  assert.deepEqual(await names(), before);
  assert.equal(await number('SELECT COUNT(*) FROM backorder_pending_domains WHERE score > 0'), 0);
});

test('the API gives the names of the feed, with scores, whatever passing faults it has', async () => {
  const before = await names();
  await registrar('faults', {
    rules: [{ command: 'QueryDomainPendingDeleteList', kind: 'cut-middle', count: 1 },
      { command: 'QueryDomainPendingDeleteList', kind: 'code', code: 421, skip: 1, count: 1 }],
  });
  const asked = await calls();
  const { code, output } = await cron(IMPORT, '--source=api', '--verbose');
  assert.equal(code, 0, output);
  assert.match(output, /^\d+ rows read, 0 names added, 0 moved, \d+ with another score, 0 removed, /);
  assert.ok(await calls() >= asked + 3);
  assert.deepEqual(await names(), before);
  assert.ok(await number('SELECT COUNT(DISTINCT score) FROM backorder_pending_domains') > 5);
  const [[counts]] = await sql("SELECT counts FROM backorder_logs WHERE cron = 'DAILY_IMPORT_PENDINGDOMAINLIST' ORDER BY id DESC LIMIT 1");
  assert.ok(JSON.parse(counts).rescored > 3000);
});

test('then names have a column to sort by and a range to search', async () => {
  const text = await newer(() => open(), (page) => page.includes('data-key="score"'));
  assert.match(text, /data-key="score" data-sort="score"/);
  assert.match(text, /name="score_min" min="0" max="10"/);
  const best = await newer(() => ask({ sort: 'score', dir: 'desc' }), ({ rows }) => rows[0].score !== null);
  assert.ok(best.rows.every(({ score }) => score === best.rows[0].score && score > 5));
  const cell = `<td class="bo-score">${best.rows[0].score}</td>`;
  assert.ok((await newer(() => open({ sort: 'score', dir: 'desc' }), (page) => page.includes(cell))).includes(cell));
  const { rows, total } = await newer(() => ask({ score_min: 3, score_max: 4, sort: 'score' }), (found) => found.total > 0);
  assert.ok(rows.length > 0 && rows.every(({ score }) => score === 3 || score === 4));
  assert.equal(total, await number('SELECT COUNT(*) FROM backorder_pending_domains WHERE score IN (3, 4)'));
});

test('the setting chooses the source; a run from the feed keeps the scores', async () => {
  await setting('importSource', 'api');
  let asked = await calls();
  assert.deepEqual(await cron(IMPORT), { code: 0, output: '' });
  assert.ok(await calls() > asked);
  asked = await calls();
  const scores = () => sql('SELECT SUM(score), COUNT(*) FROM backorder_pending_domains');
  const before = await scores();
  assert.deepEqual(await cron(IMPORT, '--source=feed', '--force'), { code: 0, output: '' });
  assert.equal(await calls(), asked);
  assert.deepEqual(await scores(), before);
});

test('names that leave while the pages are read take none of the others with them', async () => {
  const [, ...kept] = (await names()).map(([label, zone]) => `${label}.${zone}`);
  const gone = 7;
  const asked = await calls();
  await registrar('faults', { rules: [{ kind: 'short', rows: 500 }, { kind: 'leave', rows: gone, skip: 2, count: 1 }] });
  const { code, output } = await cron(IMPORT, '--source=api', '--verbose');
  assert.equal(code, 0, output);
  assert.ok(await calls() > asked + 8);
  assert.match(output, / 0 names added, 0 moved, 0 removed, /, 'those had been read when they left');
  await registrar('faults', { rules: [] });
  assert.match((await cron(IMPORT, '--source=api', '--verbose')).output, new RegExp(` 0 names added, 0 moved, ${gone} removed, `));
  assert.deepEqual((await names()).map(([label, zone]) => `${label}.${zone}`), kept.slice(gone - 1));
});

test('a list that is far too short changes nothing', async () => {
  const before = await names();
  await registrar('pending', { rows: before.slice(0, 1000).map(([label, zone, date]) => ({ domain: `${label}.${zone}`, finalizationdate: date })) });
  const { code, output } = await cron(IMPORT, '--source=api');
  assert.equal(code, 1);
  assert.match(output, /lacks \d+ of the \d+ stored names that have not dropped yet, more than the allowed 50 %\./);
  assert.deepEqual(await names(), before);
});
