import assert from 'node:assert/strict';
import { utimesSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { FEED_PATH } from '../feed.mjs';
import { startBench, writeFeed } from './lib/bench.mjs';

const LIST = { COMMAND: 'QueryDomainApplicationList' };
const PENDING = { COMMAND: 'QueryDomainPendingDeleteList' };
const numbers = (answer) => ['FIRST', 'LAST', 'COUNT', 'TOTAL', 'LIMIT'].map((name) => Number(answer.get(name)));

async function benchWithApplications(t) {
  const bench = await startBench(t);
  await bench.control('domain', { domain: 'b.com', dropdate: '2030-05-07 12:00:00' });
  for (const domain of ['b.com', 'a.net', 'c.com', 'a.com']) {
    await bench.add(domain, domain === 'c.com' ? { OWNERCONTACT0FIRSTNAME: 'John' } : {});
  }
  return bench;
}

test('a list has columns, in the order asked for, and counts', async (t) => {
  const { call } = await benchWithApplications(t);
  const wide = await call({ ...LIST, WIDE: 1, ORDERBY: 'DOMAINDESC' });
  assert.deepEqual(wide.list('DOMAIN'), ['c.com', 'b.com', 'a.net', 'a.com']);
  assert.deepEqual(wide.list('STATUS'), ['REQUESTED', 'ACTIVE', 'REQUESTED', 'REQUESTED']);
  assert.deepEqual(wide.list('APPLICATION'), ['10702', '10700', '10701', '10703']);
  assert.deepEqual(numbers(wide), [0, 3, 4, 4, 1000]);
  const narrow = await call(LIST);
  assert.deepEqual([narrow.list('DOMAIN').length, narrow.list('STATUS')], [4, []]);
});

test('pages follow each other and end', async (t) => {
  const { call } = await benchWithApplications(t);
  const page = async (first) => call({ ...LIST, ORDERBY: 'CREATEDDATE', FIRST: first, LIMIT: 3 });
  const [one, two, three] = [await page(0), await page(3), await page(4)];
  assert.deepEqual([...one.list('DOMAIN'), ...two.list('DOMAIN')], ['b.com', 'a.net', 'c.com', 'a.com']);
  assert.deepEqual([numbers(one), numbers(two), numbers(three)], [[0, 2, 3, 4, 3], [3, 3, 1, 4, 3], [4, 3, 0, 4, 3]]);
});

test('filters narrow a list', async (t) => {
  const { call } = await benchWithApplications(t);
  const found = async (filter) => (await call({ ...LIST, ...filter })).list('DOMAIN').join();
  assert.equal(await found({ CLASS: '*_backorder' }), 'a.com,a.net,b.com,c.com');
  assert.equal(await found({ CLASS: 'NET_*' }), 'a.net');
  assert.equal(await found({ CLASS0: 'NET_*', CLASS1: 'ORG_*' }), 'a.net');
  assert.equal(await found({ STATUS: 'ACT*' }), 'b.com');
  assert.equal(await found({ DOMAIN: 'a.*' }), 'a.com,a.net');
  assert.equal(await found({ DOMAIN0: 'A.com', DOMAIN1: 'b.com', DOMAIN2: 'none.com' }), 'a.com,b.com');
  assert.equal(await found({ DOMAINREGEX: '^[bc]\\.' }), 'b.com,c.com');
  assert.equal(await found({ USERDEPTH: 'SUBUSER' }), '');
  const [owner] = (await call({ ...LIST, WIDE: 1, DOMAIN: 'c.com' })).list('OWNERCONTACT');
  assert.equal(await found({ OWNERCONTACT: owner }), 'c.com');
});

test('a caught domain has its dates, some with fractions, always the same', async (t) => {
  const bench = await startBench(t);
  const names = ['one.com', 'two.com', 'three.com', 'four.com', 'five.com', 'six.com'];
  await bench.control('domain', names.map((domain) => ({ domain, dropdate: '2030-05-10 12:00:00' })));
  await Promise.all(names.map((domain) => bench.add(domain, { PERIOD: 2 })));
  bench.setClock('2030-06-01 00:00:00');
  const dates = [];
  for (const domain of names) {
    const answer = await bench.call({ COMMAND: 'StatusDomain', DOMAIN: domain });
    assert.match(answer.get('CREATEDDATE'), /^2030-05-10 12:00:00(\.\d+)?$/);
    for (const name of ['EXPIRATIONDATE', 'REGISTRATIONEXPIRATIONDATE', 'PAIDUNTILDATE']) {
      assert.match(answer.get(name), /^2032-05-10 12:00:00(\.\d+)?$/);
    }
    assert.deepEqual([answer.get('STATUS'), answer.get('REGISTRAR'), answer.get('SUBCLASS')], ['ACTIVE', 'SYSTEM', 'COM']);
    dates.push(answer.get('CREATEDDATE').length);
  }
  assert.ok(new Set(dates).size > 1);
});

test('the user\'s relations hold his own prices', async (t) => {
  const { call, control } = await startBench(t);
  await control('account', { amount: '250.50', currency: 'USD', vat: '20', fee: { com: '59.90', 'co.uk': '12' } });
  const answer = await call({ COMMAND: 'StatusUser' });
  const price = (type) => answer.get('RELATIONVALUE', answer.list('RELATIONTYPE').indexOf(type));
  assert.equal(price('PRICE_CLASS_DOMAIN_COM_BACKORDER_APPLICATION'), '59.90');
  assert.equal(price('PRICE_CLASS_DOMAIN_COUK_BACKORDER_APPLICATION'), '12.00');
  assert.equal(price('PRICE_CLASS_DOMAIN_COM_BACKORDER_CURRENCY'), 'USD');
  assert.deepEqual((await call({ COMMAND: 'StatusUser', RELATIONS: 0 })).list('RELATIONTYPE'), []);
  const account = await call({ COMMAND: 'StatusAccount' });
  assert.deepEqual(['AMOUNT', 'DEPOSIT', 'CREDIT', 'CURRENCY', 'VAT'].map((name) => account.get(name)), ['250.50', '0.00', '0.00', 'USD', '20.00']);
  assert.equal((await call({ COMMAND: 'CheckAuthentication', SUBUSER: 'test.user', PASSWORD: 'test.passw0rd' })).code, 200);
});

test('the list of pending deletes is paged, filtered, and has scores', async (t) => {
  const { call, control } = await startBench(t);
  const day = (n) => `2030-05-1${n} 12:00:00`;
  await control('pending', { rows: [
    { domain: 'shop-24.com', finalizationdate: day(1) }, { domain: 'best.co.uk', finalizationdate: day(2), score: 7 },
    { domain: 'müller.com', finalizationdate: day(3), score: 1 }, { domain: 'abc.com', finalizationdate: day(3) },
  ] });
  const found = async (filter) => (await call({ ...PENDING, ...filter })).list('DOMAIN').join();
  const page = await call({ ...PENDING, FIRST: 1, LIMIT: 2 });
  assert.deepEqual(numbers(page), [1, 2, 2, 4, 2]);
  assert.deepEqual(page.list('DOMAIN'), ['best.co.uk', 'shop-24.com']);
  assert.deepEqual([page.list('SUBCLASS'), page.get('SCORE'), page.get('FINALIZATIONDATE')], [['COUK', 'COM'], '7', day(2)]);
  assert.deepEqual(page.list('COLUMN'), ['DOMAIN', 'FINALIZATIONDATE', 'SCORE', 'SUBCLASS']);
  assert.equal(await found({ ZONE0: 'co.uk' }), 'best.co.uk');
  assert.equal(await found({ KEYWORD0: 'SHOP', KEYWORD1: 'es' }), 'best.co.uk,shop-24.com');
  assert.equal(await found({ KEYWORD0: 'shop', KEYWORD1: '24', KEYWORDCATENATION: 'AND', KEYWORDMATCH: 'ANY' }), 'shop-24.com');
  assert.equal(await found({ KEYWORD0: 'be', KEYWORDMATCH: 'END' }), '');
  assert.equal(await found({ FILTER0: 'NOHYPHENS', FILTER1: 'NONUMBERS' }), 'abc.com,best.co.uk');
  assert.equal(await found({ FILTER0: 'NOIDNS', LENGTH0: 4 }), 'best.co.uk');
  assert.equal(await found({ FINALIZATIONDATE0: '2030-05-13' }), 'abc.com,xn--mller-kva.com');
  assert.equal(await found({ MINFINALIZATIONDATE: day(2), MAXFINALIZATIONDATE: day(2) }), 'best.co.uk');
  assert.equal(await found({ SCORE0: 1, SCORE1: 7 }), 'best.co.uk,xn--mller-kva.com');
  assert.equal(await found({ REGEXP: '^[a-c]+$' }), 'abc.com');
  assert.equal(await found({ ORDERBY: 'SCOREDESC', LIMIT: 1 }), 'abc.com');
  assert.equal(await found({ ORDERBY: 'FINALIZATIONDATE', LIMIT: 2 }), 'shop-24.com,best.co.uk');
});

const CSV = '\ufeffmüller.com;2030-05-10 12:00:00\r\nB.com;2030-05-12 12:00:00\n\nnot a name;2030-05-11 12:00:00\nb.com;2030-05-11 12:00:00\nb.com;2030-05-13 12:00:00\nc.com;never\n';

test('the feed gives drop dates: the earliest date of a name counts, broken lines do not', async (t) => {
  const bench = await startBench(t);
  const feed = await bench.control('feed', { file: writeFeed(bench.folder, CSV) });
  assert.deepEqual([feed.readable, feed.rows], [true, 2]);
  const answer = await bench.call(PENDING);
  assert.deepEqual(answer.list('DOMAIN'), ['b.com', 'xn--mller-kva.com']);
  const id = (await bench.add('b.com')).get('APPLICATION');
  bench.setClock('2030-05-11 11:59:59');
  assert.equal(await bench.status(id), 'PROCESSING');
  await bench.control('feed', { file: writeFeed(bench.folder, 'b.com;2030-05-30 00:00:00\n') });
  assert.equal(await bench.status(id), 'REQUESTED');
});

test('a damaged feed is served as it is and changes no date', async (t) => {
  const bench = await startBench(t);
  const file = writeFeed(bench.folder, CSV);
  await bench.control('feed', { file });
  writeFileSync(file, '<html>Service unavailable</html>');
  const { readable, rows, fault } = await bench.control('feed', { file });
  assert.deepEqual([readable, rows], [false, 0]);
  assert.match(fault, /no zip/);
  assert.equal(await (await fetch(bench.http + FEED_PATH)).text(), '<html>Service unavailable</html>');
  assert.equal((await bench.call(PENDING)).get('TOTAL'), '2');
  assert.equal((await bench.control('feed', { file: `${file}.missing` })).status, 400);
});

test('a feed that has not changed is not sent again', async (t) => {
  const bench = await startBench(t);
  assert.equal((await fetch(bench.http + FEED_PATH)).status, 404);
  const file = writeFeed(bench.folder, CSV);
  await bench.control('feed', { file });
  const get = async (headers, method = 'GET') => {
    const response = await fetch(bench.http + FEED_PATH, { method, headers });
    return { status: response.status, size: (await response.arrayBuffer()).byteLength, headers: response.headers };
  };
  const first = await get({});
  const [etag, modified] = [first.headers.get('etag'), first.headers.get('last-modified')];
  assert.deepEqual([first.status, first.headers.get('content-type'), first.size > 0], [200, 'application/zip', true]);
  assert.deepEqual([(await get({}, 'HEAD')).size, (await get({}, 'HEAD')).status], [0, 200]);
  assert.equal((await get({ 'if-none-match': `"other", W/${etag}` })).status, 304);
  assert.equal((await get({ 'if-modified-since': modified })).status, 304);
  assert.equal((await get({ 'if-none-match': '"other"', 'if-modified-since': modified })).status, 200);
  assert.equal((await get({ 'if-modified-since': 'nonsense' })).status, 200);
  // A new file with an old date is new all the same.
  utimesSync(writeFeed(bench.folder, 'new.com;2030-05-10 12:00:00\n'), 1, 1);
  await bench.control('feed', { file });
  assert.equal((await get({ 'if-modified-since': modified })).status, 200);
  assert.equal((await get({ 'if-none-match': etag })).status, 200);
});

test('the list of pending deletes may have short pages and lose names while it is read', async (t) => {
  const { call, control } = await startBench(t);
  const row = (domain) => ({ domain, finalizationdate: '2030-05-07 12:00:00', score: 3 });
  await control('pending', { rows: ['a.com', 'b.com', 'c.com', 'd.com'].map(row) });
  await control('faults', { rules: [{ kind: 'short', rows: 2 }, { kind: 'leave', rows: 1, skip: 1, count: 1 }] });
  const one = await call({ ...PENDING, LIMIT: 10 });
  const two = await call({ ...PENDING, LIMIT: 10, FIRST: 2 });
  assert.deepEqual([one.list('DOMAIN'), numbers(one)], [['a.com', 'b.com'], [0, 1, 2, 4, 2]]);
  assert.deepEqual([two.list('DOMAIN'), two.list('SCORE'), numbers(two)], [['d.com'], ['3'], [2, 2, 1, 3, 2]]);
  assert.equal((await control('faults', { rules: [{ kind: 'leave' }] })).status, 400);
});
