import assert from 'node:assert/strict';
import test from 'node:test';
import { formatAnswer, maskSecrets, parseCommand, parseForm } from '../protocol.mjs';
import { FORM, OWNER, parseAnswer, startBench } from './lib/bench.mjs';

test('a command is lines of KEY=value, keys without case', () => {
  const { name, attributes } = parseCommand('command=StatusDomain\ndomain = a=b.com \r\n\nDomain1=\n');
  assert.equal(name, 'StatusDomain');
  assert.deepEqual([...attributes], [['DOMAIN', 'a=b.com'], ['DOMAIN1', '']]);
});

test('the documentation\'s frame of a command is tolerated', () => {
  assert.equal(parseCommand('[COMMAND]\nCOMMAND = StatusAccount\nEOF\n').name, 'StatusAccount');
});

for (const [what, text] of [['no COMMAND', 'DOMAIN=a.com'], ['a line without =', 'COMMAND=X\nhello'],
  ['a key twice', 'COMMAND=X\nA=1\na=2'], ['a strange key', 'COMMAND=X\nA B=1'], ['nothing', '']]) {
  test(`a command with ${what} has a wrong format`, () => {
    assert.throws(() => parseCommand(text), { code: 507 });
  });
}

for (const [what, bytes] of [['an unknown field', 's_login=a&x=1'], ['a field twice', 's_login=a&s_login=b'],
  ['bad UTF-8', 's_login=%ff'], ['a broken escape', 's_login=%zz']]) {
  test(`a form with ${what} is refused`, () => {
    assert.throws(() => parseForm(Buffer.from(bytes), new Set(['s_login'])), { code: 507 });
  });
}

test('answers differ from command to command and say the same', () => {
  const names = ['AddDomainApplication', 'StatusDomainApplication', 'QueryDomainApplicationList', 'DeleteDomainApplication'];
  const texts = names.map((name) => formatAnswer({ code: 200, properties: [['DOMAIN', ['a.com', 'b.com']]] }, name));
  assert.equal(new Set(texts).size, names.length);
  assert.ok(texts.some((text) => text.includes('\r\n')) && texts.some((text) => !text.includes('\r\n')));
  for (const text of texts) {
    const answer = parseAnswer(text);
    assert.deepEqual([answer.code, answer.list('DOMAIN')], [200, ['a.com', 'b.com']]);
  }
});

test('a description never breaks the answer', () => {
  assert.equal(formatAnswer({ code: 505, description: 'a\r\nCODE = 200' }).match(/^CODE/gm).length, 1);
});

test('passwords and AUTH codes are masked, whatever the case', () => {
  assert.equal(maskSecrets('COMMAND=X\npassword = geheim\nAUTH=1\nDOMAIN=a.com'), 'COMMAND=X\npassword =***\nAUTH=***\nDOMAIN=a.com');
});

test('contact data is masked, in an application and on its own', () => {
  const masked = maskSecrets('COMMAND=AddContact\nFirstName=Jane\nSTREET0=1 Main\nemail = a@b.c\nNEW=1\nOWNERCONTACT0CITY=Dublin\nOWNERCONTACT0=P-1');
  assert.equal(masked, 'COMMAND=AddContact\nFirstName=***\nSTREET0=***\nemail =***\nNEW=1\nOWNERCONTACT0CITY=***\nOWNERCONTACT0=P-1');
});

test('only POST with the right content type is taken', async (t) => {
  const bench = await startBench(t);
  const url = `${bench.http}/api/call.cgi`;
  const got = await fetch(url);
  assert.deepEqual([got.status, got.headers.get('allow')], [405, 'POST']);
  assert.equal((await fetch(url, { method: 'POST', body: 's_login=a', headers: { 'content-type': 'text/plain' } })).status, 415);
  assert.equal((await fetch(`${bench.http}/elsewhere`)).status, 404);
  const large = await fetch(url, { method: 'POST', body: new URLSearchParams({ ...FORM, s_command: 'x'.repeat(1100000) }) });
  assert.equal(large.status, 413);
});

test('credentials are checked before anything else', async (t) => {
  const { call, send } = await startBench(t);
  for (const form of [{ s_login: 'nobody' }, { s_pw: 'wrong' }, { s_entity: '9999' }, { s_pw: '' }, { s_login: '' }]) {
    assert.equal((await call({ COMMAND: 'NoSuchCommand' }, form)).code, 530, JSON.stringify(form));
  }
  assert.equal((await send(new URLSearchParams({ s_login: 'test.user' }))).code, 530);
  assert.equal((await send(new URLSearchParams(FORM))).code, 507);
  assert.equal((await call({ COMMAND: 'StatusAccount' })).code, 200);
  assert.equal((await call({ COMMAND: 'STATUSACCOUNT' }, { s_entity: '1234' })).code, 200);
});

const refused = [
  [500, { COMMAND: 'AddDomainAplication' }],
  [503, { COMMAND: 'StatusAccount', DOMAIN: 'a.com' }],
  [503, { COMMAND: 'StatusDomainApplication', APPLICATION: 1, APPLICATION0: 1 }],
  [504, { COMMAND: 'StatusDomainApplication' }],
  [504, { COMMAND: 'StatusDomainApplication', APPLICATION: '' }],
  [505, { COMMAND: 'StatusDomainApplication', APPLICATION: 'abc' }],
  [545, { COMMAND: 'StatusDomainApplication', APPLICATION: 1 }],
  [545, { COMMAND: 'DeleteDomainApplication', APPLICATION: 1 }],
  [545, { COMMAND: 'StatusDomain', DOMAIN: 'nobody-has-it.com' }],
  [505, { COMMAND: 'StatusDomain', DOMAIN: 'no domain' }],
  [503, { COMMAND: 'QueryDomainApplicationList', COLOUR: 1 }],
  [505, { COMMAND: 'QueryDomainApplicationList', ORDERBY: 'APPLICATION' }],
  [505, { COMMAND: 'QueryDomainApplicationList', LIMIT: 0 }],
  [505, { COMMAND: 'QueryDomainApplicationList', WIDE: 2 }],
  [505, { COMMAND: 'QueryDomainApplicationList', DOMAIN0: 'a.com', DOMAIN2: 'b.com' }],
  [503, { COMMAND: 'QueryDomainApplicationList', DOMAIN01: 'a.com' }],
  [505, { COMMAND: 'QueryDomainPendingDeleteList', REGEXP: '(' }],
  [504, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', ...OWNER }],
  [504, { COMMAND: 'AddDomainApplication', DOMAIN: 'a.com', ...OWNER }],
  [504, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com' }],
  [504, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com', ...OWNER, OWNERCONTACT0ZIP: '' }],
  [505, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com', ...OWNER, OWNERCONTACT0COUNTRY: 'Ireland' }],
  [505, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com', ...OWNER, OWNERCONTACT0: 'P-ABC1' }],
  [503, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com', ...OWNER, OWNERCONTACT0SHOE: 44 }],
  [503, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'a.com', OWNERCONTACT5: 'P-ABC1' }],
  [505, { COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: 'nodot', ...OWNER }],
  [510, { COMMAND: 'AddDomainApplication', CLASS: 'GOLIVE', DOMAIN: 'a.com', ...OWNER }],
  [541, { COMMAND: 'AddDomainApplication', CLASS: 'NET_BACKORDER', DOMAIN: 'a.com', ...OWNER }],
  [530, { COMMAND: 'CheckAuthentication', SUBUSER: 'test.user', PASSWORD: 'wrong' }],
  [504, { COMMAND: 'CheckAuthentication', SUBUSER: 'test.user' }],
  [545, { COMMAND: 'StatusUser', SUBUSER: 'nobody' }],
];
test('what a command does not accept is refused with the documented code', async (t) => {
  const { call, control } = await startBench(t);
  for (const [code, command] of refused) {
    const answer = await call(command);
    assert.equal(answer.code, code, `${JSON.stringify(command)} gave ${answer.code} ${answer.description}`);
  }
  assert.deepEqual((await control('books')).applications, []);
});
