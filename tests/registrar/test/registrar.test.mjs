// The simulated registrar as a client sees it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { startRegistrar } from '../server.mjs';

const NOW = Date.parse('2031-03-01T12:00:00Z') / 1000;
const DROP = '2031-03-02 12:00:00';
const AFTER_DROP = NOW + 86_400 + 1;
const FEED_PATH = '/files/domain-backordering/pending_delete_domain_list.csv.zip';
const directory = mkdtempSync(join(tmpdir(), 'registrar-'));
const clockFile = join(directory, 'clock');
let registrar;

const setClock = (seconds) => writeFileSync(clockFile, `@${seconds}`);

before(async () => {
  setClock(NOW);
  registrar = await startRegistrar({ clockFile });
});

beforeEach(async () => {
  setClock(NOW);
  await control('reset');
});

after(async () => {
  await registrar.close();
  rmSync(directory, { recursive: true });
});

async function control(action, body = {}) {
  const answer = await fetch(`${registrar.http}/control/${action}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  const json = await answer.json();
  assert.equal(answer.status, 200, json.error);
  return json;
}

async function books() {
  return (await fetch(`${registrar.http}/control/books`)).json();
}

async function raw(command, { entity = '54cd', login = 'test.user', password = 'test.passw0rd' } = {}) {
  const lines = Object.entries(command).map(([key, value]) => `${key}=${value}`).join('\n');
  const body = new URLSearchParams({ s_entity: entity, s_login: login, s_pw: password, s_command: lines });
  return (await fetch(`${registrar.http}/api/call.cgi`, { method: 'POST', body })).text();
}

async function call(command, as) {
  const text = await raw(command, as);
  const answer = { code: Number(/^CODE\s*=\s*(\d+)/m.exec(text)[1]), text };
  for (const [, name, index, value] of text.matchAll(/^PROPERTY\[\s*([^\]\s]+)\s*\]\[(\d+)\]\s*=[ \t]*(.*?)\r?$/gm)) {
    (answer[name.toUpperCase()] ??= [])[Number(index)] = value;
  }
  return answer;
}

const order = (domain, more = {}) => ({
  COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: domain, OWNERCONTACT0: 'P-ABC1', ...more,
});
const statusOf = async (id) => (await call({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).STATUS[0];

async function orderedAndDropped(domain, outcome) {
  await control('domain', { domain, dropdate: DROP, outcome });
  const id = (await call(order(domain))).APPLICATION[0];
  setClock(AFTER_DROP);
  return id;
}

test('an order is answered with its application', async () => {
  const answer = await call(order('example.com'));
  assert.equal(answer.code, 200);
  assert.equal(answer.STATUS[0], 'REQUESTED');
  assert.equal(answer.CLASS[0], 'COM_BACKORDER');
  assert.ok(answer.AUTH[0].length > 0);
});

test('refusals have their documented codes', async () => {
  const { APPLICATION: [id] } = await call(order('twice.com'));
  assert.equal((await call(order('twice.com'))).code, 540);
  assert.equal((await call(order('twice.com', { NEW: 1 }))).code, 200);
  assert.equal((await call({ COMMAND: 'NoSuchCommand' })).code, 500);
  assert.equal((await call({ COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a1.com' })).code, 504);
  assert.equal((await call(order('no domain'))).code, 505);
  assert.equal((await call(order('a2.com', { CLASS: 'NET_BACKORDER' }))).code, 541);
  assert.equal((await call({ COMMAND: 'StatusAccount' }, { password: 'wrong' })).code, 530);
  assert.equal((await call({ COMMAND: 'StatusAccount' }, { entity: '0000' })).code, 530);
  assert.equal((await call({ COMMAND: 'StatusDomainApplication', APPLICATION: 999 })).code, 545);
  assert.equal((await call({ COMMAND: 'StatusDomain', DOMAIN: 'never.com' })).code, 545);
  assert.equal((await call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code, 200);
  assert.equal((await call({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).code, 545);
});

test('the entities keep books apart', async () => {
  await call(order('apart.com'));
  assert.equal((await call(order('apart.com'), { entity: '1234' })).code, 200);
  assert.deepEqual((await books()).applications.map((one) => one.entity), ['54cd', '1234']);
});

test('white space and line ends vary, and are the same each time', async () => {
  const commands = ['StatusAccount', 'StatusUser', 'QueryDomainApplicationList', 'StatusDomain', 'AddDomainApplication'];
  const answers = await Promise.all(commands.map((COMMAND) => raw({ COMMAND })));
  const styles = new Set(answers.map((text) => /RESPONSE\](\r?\n)CODE(\s*=\s*)/.exec(text).slice(1).join('|')));
  assert.ok(styles.size > 1);
  assert.equal(await raw({ COMMAND: 'StatusAccount' }), answers[0]);
});

test('a caught name costs the fee and is registered for a year', async () => {
  await control('account', { amount: '10000.00', currency: 'USD', fee: '40.00' });
  const id = await orderedAndDropped('caught.com', 'catch');
  assert.equal(await statusOf(id), 'SUCCESSFUL');
  const domain = await call({ COMMAND: 'StatusDomain', DOMAIN: 'caught.com' });
  assert.match(domain.CREATEDDATE[0], /^2031-03-02 12:00:00/);
  assert.match(domain.EXPIRATIONDATE[0], /^2032-03-02 12:00:00/);
  const account = await call({ COMMAND: 'StatusAccount' });
  assert.deepEqual([account.AMOUNT[0], account.CURRENCY[0]], ['9960.00', 'USD']);
  assert.deepEqual((await books()).charges.map((one) => [String(one.application), one.amount]), [[id, '40.00']]);
  assert.equal((await call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code, 552);
});

test('an account that does not cover the fee loses the name', async () => {
  await control('account', { amount: '39.99', fee: '40.00' });
  assert.equal(await statusOf(await orderedAndDropped('poor.com', 'catch')), 'FAILED');
  assert.deepEqual((await books()).charges, []);
});

for (const [outcome, status] of [['fail', 'FAILED'], ['status:PENDING-REVIEW', 'PENDING-REVIEW']]) {
  test(`outcome ${outcome} ends as ${status}`, async () => {
    assert.equal(await statusOf(await orderedAndDropped('told.com', outcome)), status);
  });
}

for (const [outcome, status] of [['won', 'AUCTION-WON'], ['lost', 'AUCTION-LOST']]) {
  test(`an auction waits until it is ${outcome}`, async () => {
    const id = await orderedAndDropped('auction.com', 'auction');
    const answer = await call({ COMMAND: 'StatusDomainApplication', APPLICATION: id });
    assert.equal(answer.STATUS[0], 'AUCTION-PENDING');
    assert.ok(answer['AUCTION-URL'] && answer['AUCTION-ENDDATE']);
    await control('domain', { domain: 'auction.com', outcome });
    assert.equal(await statusOf(id), status);
  });
}

test('a list is filtered and paged', async () => {
  for (const domain of ['c.com', 'a.com', 'b.net']) {
    await call(order(`name-${domain}`));
  }
  const query = { COMMAND: 'QueryDomainApplicationList', WIDE: 1, ORDERBY: 'DOMAIN' };
  const page = await call({ ...query, CLASS: '*_BACKORDER', FIRST: 1, LIMIT: 1 });
  assert.deepEqual(page.DOMAIN, ['name-b.net']);
  assert.deepEqual([page.TOTAL[0], page.FIRST[0], page.LAST[0], page.COUNT[0], page.LIMIT[0]], ['3', '1', '1', '1', '1']);
  assert.deepEqual((await call({ ...query, CLASS: 'COM_*' })).DOMAIN, ['name-a.com', 'name-c.com']);
  assert.deepEqual((await call({ ...query, DOMAIN0: 'name-c.com', DOMAIN1: 'name-x.com' })).DOMAIN, ['name-c.com']);
  assert.equal((await call({ ...query, STATUS: 'SUCC*' })).TOTAL[0], '0');
});

async function setFeed(lines) {
  const csv = join(directory, 'pending_delete_domain_list.csv');
  const zip = join(directory, 'feed.zip');
  writeFileSync(csv, `${lines.join('\n')}\n`);
  rmSync(zip, { force: true });
  execFileSync('zip', ['-q', '-j', zip, csv]);
  return control('feed', { file: zip });
}

test('the feed gives drop dates and the list of pending deletes', async () => {
  const { APPLICATION: [id] } = await call(order('listed.com'));
  assert.equal((await setFeed([`listed.com;${DROP}`, `other.co.uk;${DROP}`, 'broken line'])).rows, 2);
  const list = await call({ COMMAND: 'QueryDomainPendingDeleteList', ZONE0: 'co.uk' });
  assert.deepEqual([list.DOMAIN[0], list.FINALIZATIONDATE[0], list.TOTAL[0]], ['other.co.uk', DROP, '1']);
  setClock(AFTER_DROP);
  assert.equal(await statusOf(id), 'SUCCESSFUL');
});

test('an unchanged feed is answered with 304', async () => {
  await setFeed([`listed.com;${DROP}`]);
  const get = (headers) => fetch(registrar.http + FEED_PATH, { headers });
  const first = await get({});
  assert.equal(first.status, 200);
  assert.equal(Buffer.from(await first.arrayBuffer()).subarray(0, 2).toString(), 'PK');
  assert.equal((await get({ 'If-None-Match': first.headers.get('etag') })).status, 304);
  assert.equal((await get({ 'If-Modified-Since': first.headers.get('last-modified') })).status, 304);
  assert.equal((await get({ 'If-None-Match': '"else"' })).status, 200);
});

const fault = (rule) => control('faults', { rules: [{ command: 'AddDomainApplication', count: 1, ...rule }] });
const ordered = async () => (await books()).applications.length;

test('fault code: answered with the code, nothing done', async () => {
  await fault({ kind: 'code', code: 421 });
  assert.equal((await call(order('fault.com'))).code, 421);
  assert.equal(await ordered(), 0);
  assert.equal((await call(order('fault.com'))).code, 200);
});

test('fault cut-before: no answer, nothing done', async () => {
  await fault({ kind: 'cut-before' });
  await assert.rejects(raw(order('fault.com')));
  assert.equal(await ordered(), 0);
});

test('fault cut-after: no answer, yet done', async () => {
  await fault({ kind: 'cut-after' });
  await assert.rejects(raw(order('fault.com')));
  assert.equal(await ordered(), 1);
});

test('fault garbage and fault empty: an answer that says nothing, yet done', async () => {
  await fault({ kind: 'garbage' });
  assert.doesNotMatch(await raw(order('fault-a.com')), /RESPONSE/);
  await fault({ kind: 'empty' });
  assert.equal(await raw(order('fault-b.com')), '');
  assert.equal(await ordered(), 2);
});

test('fault delay: answered in full', async () => {
  await fault({ kind: 'delay', ms: 1 });
  assert.equal((await call(order('fault.com'))).code, 200);
});

test('a fault for one domain leaves the others alone', async () => {
  await fault({ kind: 'code', code: 423, domain: 'bad.com' });
  assert.equal((await call(order('good.com'))).code, 200);
  assert.equal((await call(order('bad.com'))).code, 423);
});

test('many clients at once each get their own application, and the same name goes to one', async () => {
  const names = await Promise.all([...Array(200).keys()].map((i) => call(order(`many${i}.com`))));
  assert.equal(new Set(names.map((answer) => answer.APPLICATION[0])).size, 200);
  const same = await Promise.all([...Array(50).keys()].map(() => call(order('same.com'))));
  assert.equal(same.filter((answer) => answer.code === 200).length, 1);
  assert.equal(same.filter((answer) => answer.code === 540).length, 49);
  assert.equal((await books()).calls.AddDomainApplication, 250);
});
