import assert from 'node:assert/strict';
import test from 'node:test';
import { FORM, startBench } from './lib/bench.mjs';

const DOMAIN = 'dropping.com';
const DROP = '2030-05-10 12:00:00';

async function benchWithDrop(t, more = {}) {
  const bench = await startBench(t);
  await bench.control('domain', { domain: DOMAIN, dropdate: DROP, ...more });
  return bench;
}

const account = async (bench) => (await bench.control('books')).account;

test('an application is answered as documented', async (t) => {
  const { add } = await benchWithDrop(t);
  const answer = await add('Dropping.COM', { NAMESERVER0: 'ns1.example.net', NAMESERVER1: 'ns2.example.net', PERIOD: 2, 'X-IDN-LANGUAGE': 'de' });
  assert.equal(answer.code, 200);
  const expected = { APPLICATION: '10700', CLASS: 'COM_BACKORDER', DOMAIN, STATUS: 'REQUESTED', USER: 'test.user', PERIOD: '2', CREATEDDATE: '2030-05-06 12:00:00' };
  for (const [name, value] of Object.entries(expected)) {
    assert.equal(answer.get(name), value, name);
  }
  assert.deepEqual(answer.list('NAMESERVER'), ['ns1.example.net', 'ns2.example.net']);
  assert.match(answer.get('OWNERCONTACT'), /^P-SIM\d+$/);
  assert.equal(answer.get('AUTH').length, 12);
});

test('a zone of several labels and an IDN have their class and both spellings', async (t) => {
  const { add } = await startBench(t);
  assert.equal((await add('dropping.co.uk')).get('CLASS'), 'COUK_BACKORDER');
  const idn = await add('müller.de');
  assert.deepEqual([idn.get('DOMAIN'), idn.get('DOMAINUMLAUT')], ['xn--mller-kva.de', 'müller.de']);
});

test('the same contact gets the same handle, a handle is taken as it is', async (t) => {
  const { add } = await startBench(t);
  const [first, second] = [await add('one.com'), await add('two.com')];
  assert.equal(first.get('OWNERCONTACT'), second.get('OWNERCONTACT'));
  const other = await add('three.com', { OWNERCONTACT0FIRSTNAME: 'John', ADMINCONTACT0: 'P-TUE1378025' });
  assert.notEqual(other.get('OWNERCONTACT'), first.get('OWNERCONTACT'));
  assert.equal(other.get('ADMINCONTACT'), 'P-TUE1378025');
});

test('without NEW an equal open application is not unique', async (t) => {
  const { add, call, control } = await benchWithDrop(t);
  const { get } = await add(DOMAIN);
  assert.equal((await add(DOMAIN, { NEW: 0 })).code, 540);
  assert.equal((await add(DOMAIN, { NEW: 1 })).code, 200);
  assert.equal((await control('books')).applications.length, 2);
  for (const id of [get('APPLICATION'), Number(get('APPLICATION')) + 1]) {
    assert.equal((await call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code, 200);
  }
  assert.equal((await add(DOMAIN, { NEW: 0 })).code, 200);
});

test('a funded application is caught, its fee locked three days before and taken at the drop', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('account', { amount: '100.00', currency: 'USD', fee: '60.00' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-07 11:59:59');
  assert.equal(await bench.status(id), 'REQUESTED');
  bench.setClock('2030-05-07 12:00:00');
  assert.equal(await bench.status(id), 'ACTIVE');
  assert.deepEqual([(await account(bench)).amount, (await account(bench)).deposit, (await account(bench)).available], ['100.00', '60.00', '40.00']);
  bench.setClock('2030-05-10 11:50:00');
  assert.equal(await bench.status(id), 'PROCESSING');
  assert.equal((await bench.call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code, 552);
  bench.setClock(DROP);
  assert.equal(await bench.status(id), 'SUCCESSFUL');
  const { charges, account: after } = await bench.control('books');
  assert.deepEqual(charges, [{ application: 10700, login: 'test.user', domain: DOMAIN, amount: '60.00', currency: 'USD', at: DROP, entity: '54cd' }]);
  assert.deepEqual([after.amount, after.deposit], ['40.00', '0.00']);
});

test('one look after the drop is enough: everything has happened in its order', async (t) => {
  const bench = await benchWithDrop(t);
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-06-01 00:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
  const [{ history }] = (await bench.control('books')).applications;
  assert.deepEqual(history.map(({ at, status }) => [at, status]), [
    ['2030-05-06 12:00:00', 'REQUESTED'], ['2030-05-07 12:00:00', 'ACTIVE'],
    ['2030-05-10 11:50:00', 'PROCESSING'], [DROP, 'SUCCESSFUL'],
  ]);
});

test('an application the account does not cover fails although the name was free', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('account', { amount: '44.99', fee: '45.00' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-10 11:59:59');
  assert.equal(await bench.status(id), 'REQUESTED');
  bench.setClock(DROP);
  assert.equal(await bench.status(id), 'FAILED');
  assert.equal((await account(bench)).amount, '44.99');
  assert.equal((await bench.call({ COMMAND: 'StatusDomain', DOMAIN })).code, 545);
});

test('money that comes before the drop is in time, money that goes is missed', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('domain', { domain: 'later.com', dropdate: '2030-05-11 12:00:00' });
  await bench.control('account', { amount: '0', fee: '45.00' });
  const ids = [(await bench.add(DOMAIN)).get('APPLICATION'), (await bench.add('later.com')).get('APPLICATION')];
  bench.setClock('2030-05-10 11:59:00');
  await bench.control('account', { amount: '90' });
  bench.setClock('2030-05-10 12:00:30');
  assert.deepEqual([await bench.status(ids[0]), await bench.status(ids[1])], ['SUCCESSFUL', 'ACTIVE']);
  await bench.control('account', { amount: '10' });
  bench.setClock('2030-05-12 00:00:00');
  assert.equal(await bench.status(ids[1]), 'FAILED');
  const after = await account(bench);
  assert.deepEqual([after.amount, after.deposit], ['10.00', '0.00']);
});

test('the account covers as many as it covers, the earlier lock first; what is released funds the next', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('account', { amount: '100', fee: { com: '60', '*': '10' } });
  const ids = [];
  for (const domain of [DOMAIN, 'second.com', 'cheap.net']) {
    await bench.control('domain', { domain, dropdate: DROP });
    ids.push((await bench.add(domain)).get('APPLICATION'));
  }
  bench.setClock('2030-05-08 00:00:00');
  assert.deepEqual(await Promise.all(ids.map(bench.status)), ['ACTIVE', 'REQUESTED', 'ACTIVE']);
  await bench.call({ COMMAND: 'DeleteDomainApplication', APPLICATION: ids[0] });
  assert.equal(await bench.status(ids[1]), 'ACTIVE');
  assert.equal((await account(bench)).deposit, '70.00');
});

test('the reseller may go below zero as far as his credit', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('account', { amount: '0', credit: '45.00', fee: '45.00' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-11 00:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
  assert.equal((await account(bench)).amount, '-45.00');
});

test('a drop that fails costs nothing', async (t) => {
  const bench = await benchWithDrop(t, { outcome: 'fail' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-11 00:00:00');
  assert.equal(await bench.status(id), 'FAILED');
  const after = await account(bench);
  assert.deepEqual([after.amount, after.deposit], ['10000.00', '0.00']);
});

test('the default outcome is for every domain without its own', async (t) => {
  const bench = await benchWithDrop(t, { outcome: 'catch' });
  await bench.control('default', { outcome: 'fail' });
  await bench.control('domain', { domain: 'other.com', dropdate: DROP });
  const ids = [(await bench.add(DOMAIN)).get('APPLICATION'), (await bench.add('other.com')).get('APPLICATION')];
  bench.setClock('2030-05-11 00:00:00');
  assert.deepEqual(await Promise.all(ids.map(bench.status)), ['SUCCESSFUL', 'FAILED']);
});

test('several applications for one name meet in an auction; without a bid the first order wins after three days', async (t) => {
  const bench = await benchWithDrop(t);
  const ids = [(await bench.add(DOMAIN)).get('APPLICATION'), (await bench.add(DOMAIN)).get('APPLICATION')];
  bench.setClock('2030-05-10 13:00:00');
  const answer = await bench.call({ COMMAND: 'StatusDomainApplication', APPLICATION: ids[1] });
  assert.equal(answer.get('STATUS'), 'AUCTION-PENDING');
  const fields = ['STARTDATE', 'ENDDATE', 'STATUS', 'NUMBEROFBIDDERS', 'CURRENCY', 'MINIMUMBID', 'PRICE'];
  assert.deepEqual(fields.map((name) => answer.get(`AUCTION-${name}`)), [DROP, '2030-05-13 12:00:00', 'AUCTION-PENDING', '2', 'EUR', '45.00', undefined]);
  assert.equal((await bench.call({ COMMAND: 'DeleteDomainApplication', APPLICATION: ids[0] })).code, 552);
  bench.setClock('2030-05-13 12:00:00');
  assert.deepEqual(await Promise.all(ids.map(bench.status)), ['AUCTION-WON', 'AUCTION-LOST']);
  const won = await bench.call({ COMMAND: 'StatusDomainApplication', APPLICATION: ids[0] });
  assert.deepEqual([won.get('AUCTION-PRICE'), won.get('AUCTION-VAT')], ['45.00', '8.55']);
  assert.deepEqual((await bench.control('books')).charges, []);
  assert.equal((await bench.call({ COMMAND: 'StatusDomain', DOMAIN })).code, 200);
});

test('an auction against others ends as soon as it is told to', async (t) => {
  const bench = await benchWithDrop(t, { outcome: 'auction' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-10 13:00:00');
  assert.equal(await bench.status(id), 'AUCTION-PENDING');
  assert.equal((await account(bench)).deposit, '0.00');
  await bench.control('domain', { domain: DOMAIN, outcome: 'lost' });
  assert.equal(await bench.status(id), 'AUCTION-LOST');
  assert.equal((await bench.call({ COMMAND: 'StatusDomain', DOMAIN })).code, 545);
});

test('the winner of an auction may be named; said before the drop, the verdict waits for the regular end', async (t) => {
  const bench = await benchWithDrop(t);
  const ids = [(await bench.add(DOMAIN)).get('APPLICATION'), (await bench.add(DOMAIN)).get('APPLICATION')];
  await bench.control('domain', { domain: DOMAIN, outcome: 'won', winner: Number(ids[1]) });
  bench.setClock('2030-05-11 00:00:00');
  assert.deepEqual(await Promise.all(ids.map(bench.status)), ['AUCTION-PENDING', 'AUCTION-PENDING']);
  bench.setClock('2030-05-14 00:00:00');
  assert.deepEqual(await Promise.all(ids.map(bench.status)), ['AUCTION-LOST', 'AUCTION-WON']);
});

async function benchWithAuction(t) {
  const bench = await benchWithDrop(t, { outcome: 'auction' });
  const ids = [await bench.add(DOMAIN), await bench.add(DOMAIN)].map(({ get }) => Number(get('APPLICATION')));
  bench.setClock(DROP);
  const auction = async (id) => {
    const { get } = await bench.call({ COMMAND: 'StatusDomainApplication', APPLICATION: id });
    return ['BIDDERSTATUS', 'NUMBEROFBIDS', 'NUMBEROFBIDDERS', 'BESTBID', 'MINIMUMNEXTBID', 'ENDDATE'].map((name) => get(`AUCTION-${name}`));
  };
  return { ...bench, ids, auction, bid: (bidder, amount) => bench.control('bid', { domain: DOMAIN, bidder, amount }) };
}

test('bids show in the auction, and the highest wins and pays what it says', async (t) => {
  const { ids: [first, second], auction, bid, setClock, status, call } = await benchWithAuction(t);
  assert.deepEqual(await auction(first), ['PARTICIPANT', '0', '2', '0.00', '45.00', '2030-05-13 12:00:00']);
  await bid(first, '45.00');
  await bid('somebody else', '55.00');
  await bid(second, '70.00');
  assert.deepEqual(await auction(first), ['OUTBID', '3', '3', '70.00', '80.00', '2030-05-13 12:00:00']);
  assert.equal((await auction(second))[0], 'HIGHBIDDER');
  setClock('2030-05-13 12:00:00');
  assert.deepEqual([await status(first), await status(second)], ['AUCTION-LOST', 'AUCTION-WON']);
  assert.equal((await call({ COMMAND: 'StatusDomainApplication', APPLICATION: second })).get('AUCTION-PRICE'), '70.00');
});

test('a late bid moves the end by two minutes, and one from elsewhere wins the name away', async (t) => {
  const { ids: [first, second], auction, bid, setClock, status } = await benchWithAuction(t);
  setClock('2030-05-13 11:59:30');
  await bid('somebody else', '50.00');
  assert.equal((await auction(first))[5], '2030-05-13 12:01:30');
  setClock('2030-05-13 12:01:29');
  assert.equal(await status(first), 'AUCTION-PENDING');
  setClock('2030-05-13 12:01:30');
  assert.deepEqual([await status(first), await status(second)], ['AUCTION-LOST', 'AUCTION-LOST']);
});

test('bids that cannot be are refused', async (t) => {
  const { ids: [first], bid, control, setClock } = await benchWithAuction(t);
  assert.equal((await bid(first, '44.99')).status, 400);
  assert.equal((await bid(first, '45.00')).status, 200);
  assert.equal((await bid('other', '54.99')).status, 400);
  assert.equal((await bid(1, '100.00')).status, 400);
  assert.equal((await control('bid', { domain: 'other.com', bidder: first, amount: '100' })).status, 400);
  setClock('2030-05-20 00:00:00');
  assert.equal((await bid(first, '100.00')).status, 400);
});

test('an unknown word stands until another outcome is told', async (t) => {
  const bench = await benchWithDrop(t, { outcome: 'status:WEIRD-STATUS' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-20 00:00:00');
  assert.equal(await bench.status(id), 'WEIRD-STATUS');
  assert.equal((await account(bench)).deposit, '45.00');
  await bench.control('domain', { domain: DOMAIN, outcome: 'catch' });
  assert.equal(await bench.status(id), 'SUCCESSFUL');
});

test('an unknown word may also come in an auction, which then goes on', async (t) => {
  const bench = await benchWithDrop(t, { outcome: 'auction' });
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-10 13:00:00');
  await bench.control('domain', { domain: DOMAIN, outcome: 'status:AUCTION-PAUSED' });
  bench.setClock('2030-05-14 00:00:00');
  assert.equal(await bench.status(id), 'AUCTION-PAUSED');
  await bench.control('domain', { domain: DOMAIN, outcome: 'auction' });
  assert.equal(await bench.status(id), 'AUCTION-WON');
});

test('an application placed after the drop fails, one without a known date waits', async (t) => {
  const bench = await benchWithDrop(t);
  bench.setClock('2030-05-10 12:00:01');
  assert.equal((await bench.add(DOMAIN)).get('STATUS'), 'FAILED');
  const id = (await bench.add('unknown.com')).get('APPLICATION');
  bench.setClock('2031-01-01 00:00:00');
  assert.equal(await bench.status(id), 'REQUESTED');
});

test('a drop that moves away gives the money back, one that moves near takes it', async (t) => {
  const bench = await benchWithDrop(t);
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-10 11:55:00');
  assert.equal(await bench.status(id), 'PROCESSING');
  await bench.control('domain', { domain: DOMAIN, dropdate: '2030-05-12 12:00:00' });
  assert.equal(await bench.status(id), 'ACTIVE');
  await bench.control('domain', { domain: DOMAIN, dropdate: '2030-05-20 12:00:00' });
  assert.equal(await bench.status(id), 'REQUESTED');
  assert.equal((await account(bench)).deposit, '0.00');
  bench.setClock('2030-05-19 00:00:00');
  assert.equal(await bench.status(id), 'ACTIVE');
  bench.setClock('2030-05-20 12:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
});

test('a clock that goes back undoes nothing', async (t) => {
  const bench = await benchWithDrop(t);
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  bench.setClock('2030-05-11 00:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
  bench.setClock('2030-05-01 00:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
});

test('a deleted application is gone for the client and stays in the books', async (t) => {
  const bench = await benchWithDrop(t);
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  assert.equal((await bench.call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).get('DOMAIN'), DOMAIN);
  assert.equal((await bench.call({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).code, 545);
  assert.equal((await bench.call({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code, 545);
  bench.setClock('2030-05-11 00:00:00');
  const books = await bench.control('books');
  assert.deepEqual([books.applications[0].status, books.charges], ['DELETED', []]);
});

test('live and test system have separate books, and so have two logins', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('users', { login: 'other.user', password: 'secret' });
  const other = { s_login: 'other.user', s_pw: 'secret' };
  const id = (await bench.add(DOMAIN)).get('APPLICATION');
  const ask = { COMMAND: 'StatusDomainApplication', APPLICATION: id };
  assert.equal((await bench.call(ask, { s_entity: '1234' })).code, 545);
  assert.equal((await bench.call(ask, other)).code, 531);
  await bench.add(DOMAIN, {}, { s_entity: '1234' });
  await bench.control('account', { entity: '1234', amount: '5.00' });
  const amount = async (form) => (await bench.call({ COMMAND: 'StatusAccount' }, form)).get('AMOUNT');
  assert.deepEqual([await amount({}), await amount({ s_entity: '1234' }), await amount(other)], ['10000.00', '5.00', '10000.00']);
  bench.setClock('2030-05-11 00:00:00');
  assert.equal(await bench.status(id), 'SUCCESSFUL');
  assert.equal((await bench.call({ COMMAND: 'StatusDomain', DOMAIN }, other)).code, 531);
  const test = await bench.control('books?entity=1234');
  assert.deepEqual([test.applications.length, test.applications[0].status, test.charges], [1, 'FAILED', []]);
  assert.equal(FORM.s_entity, '54cd');
});

test('two logins of one entity that want the same name meet in an auction', async (t) => {
  const bench = await benchWithDrop(t);
  await bench.control('users', { login: 'other.user', password: 'secret' });
  await bench.add(DOMAIN, {}, { s_login: 'other.user', s_pw: 'secret' });
  await bench.add(DOMAIN);
  bench.setClock('2030-05-14 00:00:00');
  const { applications } = await bench.control('books');
  assert.deepEqual(applications.map(({ login, status }) => [login, status]), [['other.user', 'AUCTION-WON'], ['test.user', 'AUCTION-LOST']]);
});
