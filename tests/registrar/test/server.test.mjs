import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { FORM, client, parseAnswer, startBench, temporaryFolder, untilCalled } from './lib/bench.mjs';

const SERVER = fileURLToPath(new URL('../server.mjs', import.meta.url));

// Resolves with the file's content as soon as it exists.
function readWhenThere(file) {
  return new Promise((resolve) => {
    const watcher = watch(path.dirname(file), look);
    function look() {
      if (existsSync(file)) {
        watcher.close();
        resolve(readFileSync(file, 'utf8'));
      }
    }
    look();
  });
}

// Starts the command; `ended` resolves with { code, output } when it is over.
function startCommand(t, ...options) {
  const child = spawn(process.execPath, [SERVER, ...options]);
  let output = '';
  child.stdout.on('data', (text) => { output += text; });
  child.stderr.on('data', (text) => { output += text; });
  t.after(() => child.kill('SIGKILL'));
  return { child, ended: new Promise((resolve) => { child.once('close', (code) => resolve({ code, output })); }) };
}

function postOverTls(url, ca, body) {
  return new Promise((resolve, reject) => {
    const request = https.request(`${url}/api/call.cgi`, { method: 'POST', ca, family: 4, headers: { 'content-type': 'application/x-www-form-urlencoded' } }, (response) => {
      let text = '';
      response.on('data', (chunk) => { text += chunk; });
      response.on('end', () => resolve(parseAnswer(text)));
    });
    request.on('error', reject).end(body);
  });
}

test('the command says when it is ready, serves both protocols, and leaves its books behind', async (t) => {
  const folder = temporaryFolder(t);
  const at = (name) => path.join(folder, name);
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
    'subjectAltName=DNS:localhost', '-keyout', at('key'), '-out', at('cert')], { stdio: 'ignore' });
  writeFileSync(at('ready'), 'stale');
  writeFileSync(at('clock'), '@1900000000');
  const options = ['--port', '0', '--https-port', '0', '--cert', at('cert'), '--key', at('key'), '--state', at('state'), '--clock-file', at('clock')];
  const { child, ended } = startCommand(t, ...options, '--ready', at('fresh'));
  const ready = JSON.parse(await readWhenThere(at('fresh')));
  assert.equal(ready.pid, child.pid);
  assert.match(ready.http, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.match(ready.https, /^https:\/\/localhost:\d+$/);
  const { add, control } = client(ready.http);
  const id = (await add('a.com')).get('APPLICATION');
  await control('faults', [{ kind: 'delay', ms: 600000 }]);
  const hanging = assert.rejects(add('b.com'));
  await untilCalled(control, 'AddDomainApplication', 2);
  const body = new URLSearchParams({ ...FORM, s_command: `COMMAND=StatusDomainApplication\nAPPLICATION=${id}` }).toString();
  await control('faults', []);
  const answer = await postOverTls(ready.https, readFileSync(at('cert')), body);
  assert.deepEqual([answer.code, answer.get('DOMAIN')], [200, 'a.com']);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, { code: 0, output: '' });
  await hanging;
  const state = JSON.parse(readFileSync(at('state'), 'utf8'));
  assert.deepEqual(state.applications.map(({ domain, created }) => [domain, created]), [['a.com', '2030-03-17 17:46:40']]);
  assert.ok(!existsSync(at('fresh')));
});

test('a command line that makes no sense ends with one sentence', async (t) => {
  const file = path.join(temporaryFolder(t), 'ready');
  for (const options of [[], ['--ready', file, '--port', 'x'], ['--ready', file, '--https-port', '0'], ['--ready', file, '--colour', '1'],
    ['--ready', file, '--feed', `${file}.missing`]]) {
    const { code, output } = await startCommand(t, ...options).ended;
    assert.equal(code, 1, options.join(' '));
    assert.match(output, /^The simulated registrar: .+\n$/);
    assert.ok(!existsSync(file));
  }
});

test('the control API refuses what it does not know and then changes nothing', async (t) => {
  const { control, http } = await startBench(t);
  const bad = [
    ['account', { amount: 1.5 }], ['account', { amount: '1,5' }], ['account', { currency: 'euro' }], ['account', { login: 'nobody' }],
    ['account', { entity: 'x' }], ['account', { fee: '-1' }], ['account', { colour: 1 }], ['account', []],
    ['domain', {}], ['domain', { domain: 'x' }], ['domain', { domain: 'a.com', dropdate: 'soon' }], ['domain', { domain: 'a.com', outcome: 'luck' }],
    ['domain', { domain: 'a.com', outcome: 'catch', winner: 1 }], ['domain', [{ domain: 'a.com', outcome: 'fail' }, { domain: 'b' }]],
    ['default', { outcome: 'maybe' }], ['default', {}], ['feed', {}], ['users', { login: 'a' }], ['pending', { rows: 1 }],
    ['pending', { rows: [{ domain: 'a.com', finalizationdate: '2030-01-01', score: 11 }] }], ['reset', { all: true }],
  ];
  const before = await control('books');
  for (const [name, body] of bad) {
    const { status, error } = await control(name, body);
    assert.deepEqual([status, typeof error], [400, 'string'], `${name} ${JSON.stringify(body)}`);
  }
  assert.deepEqual(await control('books'), before);
  assert.equal((await control('nowhere', {})).status, 404);
  assert.equal((await fetch(`${http}/control/reset`, { method: 'POST', body: '{}' })).status, 415);
  assert.equal((await fetch(`${http}/control/reset`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status, 400);
  assert.equal((await fetch(`${http}/control/reset`, { method: 'DELETE' })).status, 405);
});

test('the calls are kept without what is secret', async (t) => {
  const { call, add, control } = await startBench(t);
  await add('a.com');
  await call({ COMMAND: 'CheckAuthentication', SUBUSER: 'test.user', PASSWORD: 'test.passw0rd' });
  await call('nonsense');
  const { calls } = await control('calls?last=2');
  assert.deepEqual(calls.map(({ name, result, login }) => [name, result, login]), [['CheckAuthentication', 200, 'test.user'], ['UNKNOWN', 507, 'test.user']]);
  const all = JSON.stringify(await control('calls'));
  assert.ok(all.includes('DOMAIN=a.com') && !all.includes('test.passw0rd') && !all.includes('jane@example.com'));
  assert.equal((await control('calls?last=x')).status, 400);
});

test('reset is as at the start', async (t) => {
  const { add, control, call } = await startBench(t);
  const before = await control('books');
  await add('a.com');
  await control('users', { login: 'other', password: 'x' });
  await control('account', { amount: '1' });
  await control('faults', [{ kind: 'empty', command: 'StatusUser' }]);
  await control('reset', {});
  assert.deepEqual(await control('books'), before);
  assert.equal((await call({ COMMAND: 'StatusAccount' }, { s_login: 'other', s_pw: 'x' })).code, 530);
  assert.equal((await add('a.com')).get('APPLICATION'), '10700');
});

test('many clients at once: every application once, every fee once, no money made or lost', async (t) => {
  const { http, control, call, setClock } = await startBench(t);
  const names = [...Array(400).keys()].map((i) => `name${i}.com`);
  await control('domain', names.map((domain) => ({ domain, dropdate: '2030-05-10 12:00:00' })));
  await control('account', { amount: '3000.00', fee: '10.00' });
  await control('faults', [{ kind: 'delay', ms: 100 }, { command: 'AddDomainApplication', kind: 'cut-after', probability: 0.1, seed: 3 }]);
  const clients = [...Array(40).keys()].map(() => client(http));
  const answers = await Promise.allSettled(names.map((domain, i) => clients[i % clients.length].add(domain)));
  const cut = answers.filter(({ status }) => status === 'rejected').length;
  assert.ok(cut > 0 && cut < 100, `${cut} calls were cut`);
  setClock('2030-05-11 00:00:00');
  const { applications, charges, account, peak, calls } = await control('books');
  assert.equal(new Set(applications.map(({ application }) => application)).size, 400);
  assert.deepEqual(applications.map(({ domain }) => domain).sort(), [...names].sort());
  assert.equal(calls.AddDomainApplication, 400);
  assert.ok(peak > 1, `peak ${peak}`);
  const status = (word) => applications.filter((one) => one.status === word).length;
  assert.deepEqual([status('SUCCESSFUL'), status('FAILED'), charges.length], [300, 100, 300]);
  assert.deepEqual([account.amount, account.deposit], ['0.00', '0.00']);
  assert.equal((await call({ COMMAND: 'QueryDomainApplicationList', STATUS: 'SUCCESSFUL', LIMIT: 1 })).get('TOTAL'), '300');
});
