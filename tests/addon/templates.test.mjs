// The email templates: which ones activation adds, in which languages, and which of them a client is sent.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NOW, host, newCustomer, setClock, sql, translate, whmcs } from './site.mjs';

const run = promisify(execFile);
const LANG = fileURLToPath(new URL('../../php/modules/addons/ispapibackorder/lang/', import.meta.url));
const READ = '$_ADDONLANG = []; require $argv[1]; echo json_encode($_ADDONLANG, JSON_THROW_ON_ERROR);';

const LOW = 'backorder_lowbalance_notification';
const SEARCHES = 'backorder_saved_searches';
const WATCHED = 'backorder_watched_names';
const KEYS = { [LOW]: 'mail_lowbalance', [SEARCHES]: 'watch_mail_searches', [WATCHED]: 'watch_mail_watched' };
const EXISTING = 'Order Confirmation';

async function activate() {
  await whmcs('deactivate', 'ispapibackorder');
  return (await whmcs('activate', 'ispapibackorder')).description;
}

// The administrator has translated a template of WHMCS's own.
async function mailsIn(...languages) {
  for (const language of languages) {
    await translate(EXISTING, language, language);
  }
}

async function texts(language) {
  const { stdout } = await run('php', ['-r', READ, `${LANG}${language}.php`]);
  return JSON.parse(stdout);
}

// Our templates as [name, language, subject, message].
async function templates() {
  const rows = await sql(`SELECT name, language, TO_BASE64(subject), TO_BASE64(message) FROM tblemailtemplates WHERE name LIKE 'backorder\\_%'
    ORDER BY name, language`);
  const plain = (text) => Buffer.from(text.replaceAll('\\n', ''), 'base64').toString();
  return rows.map(([name, language, subject, message]) => [name, language, plain(subject), plain(message)]);
}

// What there should be: the default in one language, and the same in these.
async function expected(own, ...languages) {
  const rows = [];
  for (const [name, key] of Object.entries(KEYS)) {
    for (const [language, file] of [['', own], ...languages.map((one) => [one, one])]) {
      const words = await texts(file);
      rows.push([name, language, words[`${key}_subject`], words[`${key}_message`]]);
    }
  }
  return rows;
}

async function ownLanguage(name) {
  await sql(`UPDATE tblconfiguration SET value = '${name}' WHERE setting = 'Language'`);
}

async function clean() {
  await sql(`DELETE FROM tblemailtemplates WHERE name LIKE 'backorder\\_%' OR (name = '${EXISTING}' AND language <> '')`);
  await ownLanguage('english');
  await setClock(NOW);
}

beforeEach(clean);

after(async () => {
  await clean();
  await activate();
});

test('where WHMCS mails in its own language only, so do we', async () => {
  assert.match(await activate(), new RegExp(`Email templates added: ${LOW}, ${WATCHED}, ${SEARCHES}\\.`));
  assert.deepEqual(await templates(), await expected('english'));
});

test('the default is in WHMCS\'s own language; English, if that is one we do not have', async () => {
  await ownLanguage('french');
  await activate();
  assert.deepEqual(await templates(), await expected('french'));
  await sql("DELETE FROM tblemailtemplates WHERE name LIKE 'backorder\\_%'");
  await ownLanguage('swedish');
  await activate();
  assert.deepEqual(await templates(), await expected('english'));
});

test('each language that WHMCS mails in and we have gets its templates, once', async () => {
  await mailsIn('german', 'swedish', 'portuguese-br');
  assert.match(await activate(), new RegExp(`${WATCHED}, ${WATCHED} \\(german\\), ${WATCHED} \\(portuguese-br\\), ${SEARCHES}`));
  const wanted = await expected('english', 'german', 'portuguese-br');
  assert.deepEqual(await templates(), wanted);
  assert.doesNotMatch(await activate(), /added/);
  assert.deepEqual(await templates(), wanted);
});

test('a language that WHMCS mails in later is added, and is off where the default is', async () => {
  await activate();
  await sql(`UPDATE tblemailtemplates SET disabled = 1 WHERE name = '${WATCHED}'`);
  await mailsIn('turkish');
  await activate();
  assert.deepEqual(await templates(), await expected('english', 'turkish'));
  assert.deepEqual(await sql("SELECT name, disabled FROM tblemailtemplates WHERE name LIKE 'backorder\\_%' AND language = 'turkish' ORDER BY name"),
    [[LOW, '0'], [SEARCHES, '0'], [WATCHED, '1']]);
});

test('what an administrator has changed stays, and what he deleted comes back', async () => {
  await mailsIn('german');
  await activate();
  const wanted = await templates();
  await sql(`UPDATE tblemailtemplates SET subject = 'Unser Betreff' WHERE name = '${LOW}' AND language = 'german';
    DELETE FROM tblemailtemplates WHERE name = '${SEARCHES}' AND language = ''`);
  wanted.find(([name, language]) => name === LOW && language === 'german')[2] = 'Unser Betreff';
  assert.match(await activate(), new RegExp(`added: ${SEARCHES}\\. Email templates that were there and stay as they are: ${LOW}, ${WATCHED}\\.`));
  assert.deepEqual(await templates(), wanted);
});

test('a default in the administrator\'s words is what all clients read: no translation is put before it', async () => {
  await activate();
  await sql(`UPDATE tblemailtemplates SET subject = 'Ours' WHERE name = '${WATCHED}'; UPDATE tblemailtemplates SET message = 'Ours' WHERE name = '${LOW}'`);
  await mailsIn('german');
  await activate();
  assert.deepEqual((await templates()).map(([name, language]) => [name, language]), [[LOW, ''], [SEARCHES, ''], [SEARCHES, 'german'], [WATCHED, '']]);
});

test('a default without a language, as NULL, is the default too', async () => {
  await activate();
  await sql("ALTER TABLE tblemailtemplates MODIFY language VARCHAR(64) NULL; UPDATE tblemailtemplates SET language = NULL WHERE name LIKE 'backorder\\_%'");
  try {
    assert.doesNotMatch(await activate(), /added/);
    assert.equal((await templates()).length, 3);
  } finally {
    await sql("UPDATE tblemailtemplates SET language = '' WHERE language IS NULL; ALTER TABLE tblemailtemplates MODIFY language VARCHAR(64) NOT NULL");
  }
});

test('a client is written to in his language, else in the default', async () => {
  await ownLanguage('french');
  await mailsIn('german', 'swedish');
  await activate();
  const subjects = { german: /^Guthaben reicht nicht/, swedish: /^Avis de solde insuffisant/, '': /^Avis de solde insuffisant/ };
  const news = { german: /^Neues zu den Domainnamen/, swedish: /^Nouvelles des noms/, '': /^Nouvelles des noms/ };
  const names = [{ domain: 'fox.pl', dropdate: '2027-01-20 10:00:00', price: '60.00', currency: 1 }];
  for (const language of Object.keys(subjects)) {
    const { id } = await newCustomer('1.00');
    await sql(`UPDATE tblclients SET language = '${language}' WHERE id = ${id};
      INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
    await host('sendMail', id, 'low-balance', names, '1.00');
    await whmcs('cron', 'daily');
    const [low, watched, ...others] = (await whmcs('mails')).filter((mail) => mail.userid === id);
    assert.equal(others.length, 0);
    assert.match(low.subject, subjects[language]);
    assert.match(low.message, /<strong>fox\.pl<\/strong>/);
    assert.match(watched.subject, news[language]);
    assert.match(watched.message, /<strong>renewed\.pl<\/strong>/);
    assert.equal(await host('findMail', id, 'low-balance', 'fox.pl', '2027-01-15 08:00:00'), true);
    await sql(`DELETE FROM backorder_watches WHERE userid = ${id}; DELETE FROM backorder_letters WHERE userid = ${id}`);
  }
});

test('a mail sent by a template in a language we do not have is found', async () => {
  await activate();
  await translate(LOW, 'swedish', 'Saldo saknas');
  const { id } = await newCustomer('1.00');
  await sql(`UPDATE tblclients SET language = 'swedish' WHERE id = ${id}`);
  await host('sendMail', id, 'low-balance', [{ domain: 'fox.pl', dropdate: '', price: '60.00', currency: 1 }], '1.00');
  assert.equal((await whmcs('mails')).at(-1).subject, 'Saldo saknas');
  assert.equal(await host('findMail', id, 'low-balance', 'fox.pl', '2027-01-15 08:00:00'), true);
});
