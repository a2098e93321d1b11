import assert from 'node:assert/strict';
import test from 'node:test';
import { DROP, FORM, startBench } from './lib/bench.mjs';

const DOMAIN = 'dropping.com';
const CONTACT = {
  FIRSTNAME: 'Jane', LASTNAME: 'Roe', STREET0: '1 Main Street', CITY: 'Dublin', ZIP: 'D01', COUNTRY: 'IE',
  PHONE: '+353.15550100', EMAIL: 'jane@example.com',
};

async function benchWithDrop(t) {
  const bench = await startBench(t);
  await bench.control('domain', { domain: DOMAIN, dropdate: DROP });
  const handle = (await bench.cnr({ COMMAND: 'AddContact', ...CONTACT })).get('CONTACT');
  const roles = { OWNERCONTACT0: handle, ADMINCONTACT0: handle, TECHCONTACT0: handle, BILLINGCONTACT0: handle };
  const order = (domain, more = {}) => bench.cnr({ COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: domain, PERIOD: 1, ...roles, ...more });
  const look = async (id) => (await bench.cnr({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).get('STATUS');
  return { ...bench, handle, order, look };
}

test('answers are in lower case, with blanks in names', async (t) => {
  const { order, cnr, handle } = await benchWithDrop(t);
  const { text } = await cnr({ COMMAND: 'StatusDomainApplication', APPLICATION: (await order(DOMAIN)).get('APPLICATION') });
  for (const line of ['code = 200', 'property[status][0] = UNPAID', 'property[created date][0] = 2030-05-06 12:00:00',
    `property[owner contact][0] = ${handle}`, 'property[class][0] = BACKORDER']) {
    assert.ok(text.includes(`\n${line}\n`), line);
  }
  assert.doesNotMatch(text, /CODE|PROPERTY/);
});

test('an equal contact has the handle it had, unless a new one is wanted', async (t) => {
  const { cnr, handle } = await benchWithDrop(t);
  const add = async (more) => (await cnr({ COMMAND: 'AddContact', ...CONTACT, ...more })).get('CONTACT');
  assert.match(handle, /^P-SIM\d+$/);
  assert.equal(await add({}), handle);
  assert.notEqual(await add({ EMAIL: 'roe@example.com' }), handle);
  assert.notEqual(await add({ NEW: 1 }), handle);
  assert.equal((await cnr({ COMMAND: 'AddContact', ...CONTACT, STREET0: '' })).code, 504);
  assert.equal((await cnr({ COMMAND: 'AddContact', ...CONTACT, EMAIL: 'nobody' })).code, 505);
  assert.equal((await cnr({ COMMAND: 'AddContact', ...CONTACT, CHECKONLY: 1 })).get('CONTACT'), undefined);
});

test('an application needs a handle of one\'s own for every role', async (t) => {
  const { order, control, cnr } = await benchWithDrop(t);
  assert.equal((await order(DOMAIN, { TECHCONTACT0: '' })).code, 504);
  assert.equal((await order(DOMAIN, { TECHCONTACT0: 'P-SIM9999999' })).code, 541);
  assert.equal((await order(DOMAIN, { OWNERCONTACT0FIRSTNAME: 'Jane' })).code, 503);
  assert.equal((await order(DOMAIN, { PERIOD: '' })).code, 504);
  assert.equal((await order(DOMAIN, { CLASS: 'SUNRISE' })).code, 505);
  await control('users', { login: 'other', password: 'pw' });
  const foreign = await cnr({ COMMAND: 'AddContact', ...CONTACT }, { s_login: 'other', s_pw: 'pw' });
  assert.equal((await order(DOMAIN, { TECHCONTACT0: foreign.get('CONTACT') })).code, 541);
});

test('an order sleeps unpaid, is paid six hours before the drop, and caught', async (t) => {
  const { order, look, cnr, setClock, control } = await benchWithDrop(t);
  const answer = await order(DOMAIN);
  assert.deepEqual([answer.code, answer.get('STATUS')], [200, 'UNPAID']);
  const id = answer.get('APPLICATION');
  setClock('2030-05-10 05:59:59');
  assert.equal(await look(id), 'UNPAID');
  setClock('2030-05-10 06:00:00');
  assert.equal(await look(id), 'PAID');
  assert.deepEqual((({ get }) => [get('AMOUNT'), get('CURRENCY')])(await cnr({ COMMAND: 'StatusAccount' })), ['9955.00', 'EUR']);
  setClock(DROP);
  assert.equal(await look(id), 'SUCCESSFUL');
  const domain = await cnr({ COMMAND: 'StatusDomain', DOMAIN });
  assert.deepEqual([domain.get('CREATEDDATE'), domain.get('REGISTRATIONEXPIRATIONDATE')], [`${DROP}.0`, '2031-05-10 12:00:00.0']);
  const [kept] = (await control('books?entity=cnr')).applications;
  assert.equal(kept.contacts.BILLINGCONTACT[0].LASTNAME, 'Roe');
});

test('the list is narrowed by one name or pattern, and paged', async (t) => {
  const { order, cnr } = await benchWithDrop(t);
  for (const [domain, type] of [['b.com', 'BACKORDER'], ['a.com', 'LITEBACKORDER'], ['a.net', 'BACKORDER'], ['b.com', 'BACKORDER']]) {
    await order(domain, { CLASS: type });
  }
  const found = async (filter) => (await cnr({ COMMAND: 'QueryDomainApplicationList', WIDE: 1, ...filter })).list('DOMAIN').join();
  assert.equal(await found({}), 'b.com,a.com,a.net,b.com');
  assert.equal(await found({ ORDERBY: 'DOMAIN' }), 'a.com,a.net,b.com,b.com');
  assert.equal(await found({ DOMAIN: 'B.com' }), 'b.com,b.com');
  assert.equal(await found({ DOMAIN: 'a.*' }), 'a.com,a.net');
  assert.equal(await found({ CLASS: 'LITE*' }), 'a.com');
  assert.equal(await found({ FIRST: 1, LIMIT: 2, CLASS: '*BACKORDER' }), 'a.com,a.net');
  assert.equal((await cnr({ COMMAND: 'QueryDomainApplicationList', DOMAIN0: 'a.com' })).code, 503);
});

test('a sleeping order can be deleted, one that is being caught cannot', async (t) => {
  const { order, look, cnr, setClock } = await benchWithDrop(t);
  const [first, second] = [(await order(DOMAIN)).get('APPLICATION'), (await order(DOMAIN)).get('APPLICATION')];
  const remove = async (id) => (await cnr({ COMMAND: 'DeleteDomainApplication', APPLICATION: id })).code;
  assert.equal(await remove(first), 200);
  assert.equal(await look(first), undefined);
  setClock('2030-05-10 11:55:00');
  assert.equal(await remove(second), 552);
  assert.equal(await remove(first), 545);
});

test('the two systems and the other platform have books of their own', async (t) => {
  const { order, cnr, call, control } = await benchWithDrop(t);
  const id = (await order(DOMAIN)).get('APPLICATION');
  const ask = { COMMAND: 'StatusDomainApplication', APPLICATION: id };
  assert.equal((await cnr(ask, { s_opmode: 'OTE' })).code, 545);
  assert.equal((await cnr(ask, { s_opmode: 'LIVE' })).code, 200);
  assert.equal((await cnr(ask, { s_opmode: 'OTHER' })).code, 530);
  assert.equal((await cnr(ask, { s_entity: FORM.s_entity })).code, 507);
  assert.equal((await call(ask)).code, 545);
  assert.equal((await call({ COMMAND: 'AddContact', ...CONTACT })).code, 500);
  assert.deepEqual((await control('books')).applications.map(({ entity }) => entity), ['cnr']);
});
