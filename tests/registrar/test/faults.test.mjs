import assert from 'node:assert/strict';
import test from 'node:test';
import { FEED_PATH } from '../feed.mjs';
import { startBench, untilCalled, writeFeed } from './lib/bench.mjs';

const ADD = { command: 'AddDomainApplication' };

async function benchWith(t, ...rules) {
  const bench = await startBench(t);
  const { status, error } = await bench.control('faults', { rules });
  assert.equal(status, 200, error);
  return { ...bench, placed: async () => (await bench.control('books')).applications.length };
}

for (const code of [420, 421, 423, 425, 546]) {
  test(`code ${code} is answered, the deed not done`, async (t) => {
    const { add, placed } = await benchWith(t, { ...ADD, kind: 'code', code, count: 1 });
    const answer = await add('a.com');
    assert.equal(answer.code, code);
    assert.equal(answer.response.headers.get('connection') === 'close', code === 420);
    assert.equal(await placed(), 0);
    assert.equal((await add('a.com')).code, 200);
  });
}

test('a code may come although the deed was done', async (t) => {
  const { add, placed } = await benchWith(t, { ...ADD, kind: 'code', code: 421, done: true, description: 'Try again' });
  const answer = await add('a.com');
  assert.deepEqual([answer.code, answer.description], [421, 'Try again']);
  assert.equal(await placed(), 1);
});

for (const [kind, done] of [['cut-before', 0], ['cut-after', 1], ['cut-middle', 1]]) {
  test(`${kind} breaks the connection, ${done ? 'the deed done' : 'nothing done'}`, async (t) => {
    const { add, placed, control } = await benchWith(t, { ...ADD, kind, count: 1 });
    await assert.rejects(add('a.com'));
    assert.equal(await placed(), done);
    assert.equal((await control('calls')).calls.at(-1).result, kind);
    assert.equal((await add('b.com')).code, 200);
  });
}

for (const kind of ['garbage', 'empty']) {
  test(`${kind} is no answer; the deed is done unless told otherwise`, async (t) => {
    const { add, placed } = await benchWith(t, { ...ADD, kind, skip: 1 }, { ...ADD, kind, done: false });
    for (const expected of [0, 1]) {
      const answer = await add('a.com');
      assert.deepEqual([answer.response.status, answer.code, answer.text === ''], [200, null, kind === 'empty']);
      assert.equal(await placed(), expected);
    }
  });
}

test('a delay holds one call back, and other calls go on meanwhile', async (t) => {
  const { add, call, placed, control, close } = await benchWith(t, { ...ADD, kind: 'delay', ms: 600000, count: 1 });
  const held = assert.rejects(add('held.com'));
  await untilCalled(control, 'AddDomainApplication', 1);
  assert.equal((await add('free.com')).code, 200);
  assert.equal((await call({ COMMAND: 'StatusAccount' })).code, 200);
  assert.equal(await placed(), 1);
  await close();
  await held;
});

test('delays add up with another fault', async (t) => {
  const { add, placed, control } = await benchWith(t, { kind: 'delay', ms: 1 }, { kind: 'delay', ms: 1 }, { kind: 'cut-after' });
  await assert.rejects(add('a.com'));
  assert.equal(await placed(), 1);
  assert.deepEqual((await control('faults')).rules.map(({ fired }) => fired), [1, 1, 1]);
});

test('a rule is for a command, a domain, or both; an application stands for its domain', async (t) => {
  const bench = await startBench(t);
  const id = (await bench.add('bad.com')).get('APPLICATION');
  await bench.control('faults', [{ kind: 'code', code: 423, domain: 'BAD.*' }, { kind: 'code', code: 425, command: 'statusaccount' }]);
  assert.equal((await bench.add('bad.net')).code, 423);
  assert.equal((await bench.add('good.com')).code, 200);
  assert.equal((await bench.call({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).code, 423);
  assert.equal((await bench.call({ COMMAND: 'QueryDomainApplicationList', DOMAIN0: 'good.com', DOMAIN1: 'bad.com' })).code, 423);
  assert.equal((await bench.call({ COMMAND: 'StatusAccount' })).code, 425);
});

test('skip and count choose which of the matching calls fail', async (t) => {
  const { add } = await benchWith(t, { ...ADD, kind: 'code', code: 421, skip: 1, count: 2 });
  const codes = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    codes.push((await add(`${name}.com`)).code);
  }
  assert.deepEqual(codes, [200, 421, 421, 200]);
});

test('a probability draws the same lots in every run with the same seed', async (t) => {
  const run = async (seed) => {
    const { call } = await benchWith(t, { kind: 'code', code: 421, probability: 0.5, seed });
    const codes = [];
    for (let i = 0; i < 40; i++) {
      codes.push((await call({ COMMAND: 'StatusAccount' })).code);
    }
    return codes.join();
  };
  const first = await run(7);
  assert.ok(first.includes('421') && first.includes('200'));
  assert.equal(await run(7), first);
  assert.notEqual(await run(8), first);
});

test('a rule nobody understands changes nothing', async (t) => {
  const { control } = await benchWith(t, { kind: 'empty' });
  for (const rule of [{}, { kind: 'fire' }, { kind: 'delay' }, { kind: 'code' }, { kind: 'empty', command: 'NoSuch' },
    { kind: 'empty', count: 1, probability: 0.5 }, { kind: 'empty', colour: 1 }, { kind: 'empty', count: -1 }, null, 'empty']) {
    assert.equal((await control('faults', { rules: [rule] })).status, 400, JSON.stringify(rule));
  }
  assert.deepEqual((await control('faults')).rules, [{ kind: 'empty', matched: 0, fired: 0 }]);
});

test('the feed has its own faults, which calls do not trigger', async (t) => {
  const bench = await startBench(t);
  await bench.control('feed', { file: writeFeed(bench.folder, `a.com;2030-05-10 12:00:00\n${'x'.repeat(100)}\n`) });
  const feed = (kind, more = {}) => bench.control('faults', [{ command: 'FEED', kind, count: 1, ...more }]);
  const get = () => fetch(bench.http + FEED_PATH).then(async (response) => [response.status, await response.text()]);
  await bench.control('faults', [{ kind: 'empty' }]);
  assert.equal((await get())[1].slice(0, 2), 'PK');
  await feed('code', { code: 503 });
  assert.equal((await get())[0], 503);
  await feed('garbage');
  assert.match((await get())[1], /^<!DOCTYPE html>/);
  await feed('empty');
  assert.deepEqual(await get(), [200, '']);
  for (const kind of ['cut-before', 'cut-middle']) {
    await feed(kind);
    await assert.rejects(get());
  }
  assert.equal((await get())[0], 200);
});
