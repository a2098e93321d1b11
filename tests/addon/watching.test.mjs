// Watched names, saved searches, their daily mails, the links in them, the calendar and the home page's panel.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, beforeEach, test } from 'node:test';
import { forClients } from './dates.mjs';
import { ADDON, NOW, act, backorder, cron, guest, logIn, newCustomer, setClock, sql, tokens, whmcs } from './site.mjs';

const { STACK } = process.env;
const DAY = 86400;
const PAGE = `${ADDON}&page=watching`;
const FEED = `${STACK}/pending_delete_domain_list.csv`;

let original;
let carl;
let isChanged = false;

before(async () => {
  original = await readFile(FEED, 'utf8');
});

beforeEach(async () => {
  await setClock(NOW);
  if (isChanged) {
    await importList(original);
    isChanged = false;
  }
  carl = await newCustomer('500.00');
  await sql("DELETE FROM backorder_watches; DELETE FROM backorder_searches; DELETE FROM backorder_letters; DELETE FROM tblactivitylog");
});

after(async () => {
  await setClock(NOW);
  await importList(original);
  await sql(`DELETE FROM backorder_watches; DELETE FROM backorder_searches; DELETE FROM backorder_letters; DELETE FROM backorder_watchers;
    DELETE FROM backorder_logs WHERE date > FROM_UNIXTIME(${NOW})`);
});

// A change on the page Watching, as its script sends it.
async function change(visitor, fields) {
  const page = await visitor.get(PAGE);
  return visitor.post(`${PAGE}&format=json`, { ...tokens(page), ...fields });
}

async function watched(visitor) {
  return (await visitor.get(`${PAGE}&format=json`)).json.rows;
}

async function searches(client) {
  const rows = await sql(`SELECT id, name, query, mail, told_until FROM backorder_searches WHERE userid = ${client.id} ORDER BY id`);
  return rows.filter((row) => row.length > 1).map(([id, name, query, mail, until]) => ({ id, name, query, mail: mail === '1', until }));
}

// WHMCS's daily run; nothing may go wrong in it.
async function daily() {
  await whmcs('cron', 'daily');
  assert.deepEqual(await complaints(), []);
}

async function complaints() {
  return (await sql("SELECT description FROM tblactivitylog WHERE description LIKE 'ISPAPI Backorder%'")).flat().filter(Boolean);
}

async function mails(client) {
  return (await whmcs('mails')).filter((mail) => mail.userid === client.id);
}

function text(mail) {
  return mail.message.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function links(mail) {
  return [...mail.message.matchAll(/href="([^"]+)"/g)].map(([, address]) => address.replaceAll('&amp;', '&'));
}

// The address of the mail's last link, without the site.
function unsubscribe(mail) {
  return links(mail).find((address) => address.includes('page=unsubscribe')).replace(/^.*\/(?=index)/, '');
}

async function importList(lines) {
  isChanged = true;
  await writeFile(`${STACK}/list.csv`, lines);
  assert.equal((await cron('daily_import_pendingdomainlist', '--file', `${STACK}/list.csv`, '--force')).code, 0);
}

// The n-th name of the list in .pl, with its drop date, that drops on or after that day.
function listed(n, from = '2027-01-20') {
  const lines = original.split(/\r?\n/).map((line) => line.split(';'));
  const [domain, drop] = lines.filter(([name, date]) => /^[a-z0-9]+\.pl$/.test(name) && date >= from)[n];
  return { domain, drop };
}

// The list with the names at other dates; null: without the name.
function listWith(dates) {
  const others = original.split(/\r?\n/).filter((line) => line && !(line.split(';')[0] in dates));
  const own = Object.entries(dates).filter(([, date]) => date).map(([domain, date]) => `${domain};${date}`);
  return [...others, ...own].join('\n') + '\n';
}

test('a name is watched by its star, shown with its drop and price, backordered by one click and let go again', async () => {
  const { domain, drop } = listed(0);
  const added = await change(carl.visitor, { watch: domain });
  assert.deepEqual([added.status, added.json.ok, added.json.watched, added.json.watching], [200, true, true, 1]);
  assert.match(added.json.message, new RegExp(domain));
  await change(carl.visitor, { watch: domain.toUpperCase() });
  const [row, ...others] = await watched(carl.visitor);
  assert.deepEqual([row.domain, row.drop_date, row.state, row.price, others.length], [domain, drop, 'listed', '€60.00 EUR', 0]);
  const page = await carl.visitor.get(PAGE);
  assert.match(page.text, new RegExp(`formaction="[^"]*page=backorders"[^>]*>`));
  assert.equal((await act(carl.visitor, { create: domain })).json.ok, true);
  assert.equal((await watched(carl.visitor))[0].status, 'REQUESTED');
  const removed = await change(carl.visitor, { unwatch: domain });
  assert.deepEqual([removed.json.ok, removed.json.watched, removed.json.watching], [true, false, 0]);
  assert.equal((await backorder(carl.visitor, domain)).status, 'REQUESTED', 'the backorder is another matter');
});

test('any name may be watched, typed in Unicode, on the list or not', async () => {
  assert.equal((await change(carl.visitor, { watch: ' Bücher-ö.DE ' })).json.ok, true);
  const [row] = await watched(carl.visitor);
  assert.deepEqual([row.domain, row.unicode, row.state, row.price], ['xn--bcher--1xa6b.de', 'bücher-ö.de', 'unlisted', '']);
  for (const wrong of ['', 'no name', '<b>x</b>.pl', 'a'.repeat(300), 'nodot']) {
    const { status, json } = await change(carl.visitor, { watch: wrong });
    assert.deepEqual([status, json.ok], [422, false], wrong);
    assert.match(json.message, /valid domain name/);
  }
});

test('a name that no registry gives out cannot be watched, unless the list has it', async () => {
  for (const watch of ['xn--zzzzzzzz.pl', 'ab--cd.pl']) {
    const { status, json } = await change(carl.visitor, { watch });
    assert.deepEqual([status, json.ok], [422, false], watch);
    assert.match(json.message, /^No registry gives out such a name/);
  }
  await sql("INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('ab--cd', 'pl', '2027-02-20 10:00:00')");
  assert.equal((await change(carl.visitor, { watch: 'ab--cd.pl' })).json.ok, true);
  assert.equal((await change(carl.visitor, { unwatch: 'ab--cd.pl' })).json.watched, false);
  await sql("DELETE FROM backorder_pending_domains WHERE domain = 'ab--cd'");
});

test('a name to watch may be typed as the address of a page', async () => {
  const { json } = await change(carl.visitor, { watch: 'http://www.address-of-a-page.pl/x' });
  assert.match(json.message, /^address-of-a-page\.pl is on your watch list/);
  assert.equal((await change(carl.visitor, { unwatch: 'address-of-a-page.pl' })).json.watched, false);
});

test('a form without script works, and comes back to where it stood', async () => {
  const { domain } = listed(1);
  const page = await carl.visitor.get(PAGE);
  const after1 = await carl.visitor.submit(page, (form) => form.html.includes('id="bow-watch"'), { watch: domain });
  assert.match(after1.text, new RegExp(`alert-success"[^>]*>${domain} is on your watch list`));
  const saved = await carl.visitor.post(PAGE, { ...tokens(page), save_search: 'Four', query: 'pattern=^x&tld[]=pl&junk=1&p=7' });
  assert.match(String(saved.url), /page=domains/);
  assert.match(saved.text, /The search “Four” was saved/);
});

test('the list of a client is his, and changing it needs the tokens and the permission to place orders', async () => {
  const { domain } = listed(2);
  await change(carl.visitor, { watch: domain });
  const anna = await logIn();
  assert.deepEqual((await watched(anna)).map((row) => row.domain), []);
  await change(anna, { unwatch: domain });
  assert.equal((await watched(carl.visitor)).length, 1);
  const page = await carl.visitor.get(PAGE);
  const { status } = await carl.visitor.post(`${PAGE}&format=json`, { token: tokens(page).token, unwatch: domain });
  assert.equal(status, 403);
  const dora = await logIn('dora@example.com'); // acts for Anna, without the permission
  assert.match((await dora.get(PAGE)).text, /placing or deleting backorders for this account needs/);
  for (const fields of [{ mail_watched: 1 }, { calendar: 'renew' }, { save_search: 'A', query: 'q=a', mail: '1' }, { mail_search: 1, mail: '0' }]) {
    const { status: code, json } = await change(dora, fields);
    assert.deepEqual([code, json.message], [403, 'You need the permission to place orders for this account.'], JSON.stringify(fields));
  }
  assert.equal((await change(dora, { watch: domain })).json.ok, true, 'it costs nothing');
  assert.equal((await change(dora, { unwatch: domain })).json.ok, true);
  assert.equal((await change(dora, { save_search: 'A', query: 'q=a' })).json.ok, true);
  const saved = (await dora.get(PAGE)).text;
  assert.match(saved, /name="rename_search"/);
  assert.match(saved, /name="mail" value="1"[^>]* disabled>/);
  assert.equal((await change(dora, { delete_search: saved.match(/name="delete_search" value="(\d+)"/)[1] })).json.ok, true);
  const stars = [...(await dora.get(`${ADDON}&page=domains`)).text.matchAll(/<button class="bo-star[^>]*>/g)].map(([star]) => star);
  assert.ok(stars.length > 0 && stars.every((star) => !star.includes('disabled')));
  const emil = await logIn('emil@example.com'); // with it
  await whmcs('switch', 'user_permissions', 'told');
  const helped = await change(emil, { watch: domain });
  await whmcs('switch', 'user_permissions', 'untold');
  assert.equal(helped.json.ok, true, helped.text);
  assert.deepEqual((await watched(anna)).map((row) => row.domain), [domain]);
  assert.equal((await guest().get(`${PAGE}&format=json`)).status, 401);
  assert.match((await guest().get(PAGE)).text, /type="password"/);
  assert.equal((await change(carl.visitor, {})).status, 400);
});

test('a full list says so', async () => {
  const rows = Array.from({ length: 1000 }, (_, n) => `(${carl.id}, 'name${n}', 'pl', '2027-01-01')`);
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created) VALUES ${rows}`);
  const { status, json } = await change(carl.visitor, { watch: 'one-more.pl' });
  assert.deepEqual([status, json.message], [422, 'You watch 1000 names already, which is the most. Remove some of them first.']);
  assert.equal((await change(carl.visitor, { watch: 'name7.pl' })).json.ok, true, 'that one is there already');
  const page = await carl.visitor.get(`${PAGE}&p=20`);
  assert.match(page.text, /Showing 951 to 1,000 of 1,000 names/);
  assert.match((await carl.visitor.get(`${PAGE}&p=99`)).text, /Showing 951 to 1,000 of 1,000 names/);
});

test('the page tells what became of a name, and takes off at once what has dropped', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES
    (${carl.id}, 'gone-early', 'pl', '2027-01-01', '2027-01-20 10:00:00'), (${carl.id}, 'gone', 'pl', '2027-01-01', '2027-01-10 10:00:00'),
    (${carl.id}, '${listed(3).domain.split('.')[0]}', 'pl', '2027-01-01', '2027-01-17 10:00:00')`);
  const states = Object.fromEntries((await watched(carl.visitor)).map((row) => [row.domain, row.state]));
  assert.deepEqual(states, { 'gone-early.pl': 'left', 'gone.pl': 'dropped', [listed(3).domain]: 'moved' });
  const { text: html } = await carl.visitor.get(PAGE);
  assert.match(html, /moved, was 17th Jan 2027 10:00:00/);
  assert.match(html, /left the list/);
  assert.match((await change(carl.visitor, { clear: 'dropped' })).json.message, /: 1\.$/);
  assert.deepEqual((await watched(carl.visitor)).map((row) => row.domain).sort(), [listed(3).domain, 'gone-early.pl'].sort());
});

test('a mail tells once which watched names moved, left the list, came onto it, and drop tomorrow', async () => {
  const [moved, left] = [listed(0), listed(1)];
  const tomorrow = listed(0, '2027-01-16');
  const ordered = listed(1, '2027-01-16');
  for (const domain of [moved.domain, left.domain, tomorrow.domain, ordered.domain, 'newcomer.pl', 'never.pl']) {
    await change(carl.visitor, { watch: domain });
  }
  await act(carl.visitor, { create: ordered.domain });
  await importList(listWith({ [moved.domain]: '2027-02-01 11:22:33', [left.domain]: null, 'newcomer.pl': '2027-01-30 08:00:00' }));
  await daily();
  const [mail, ...others] = await mails(carl);
  assert.equal(others.length, 0);
  assert.equal(mail.subject, 'News of the domain names you watch');
  const told = text(mail);
  assert.match(told, new RegExp(`has moved: ${moved.domain} now drops 1st Feb 2027 11:22:33 UTC \\(before: ${forClients(moved.drop, 'second')} UTC\\)`));
  assert.match(told, new RegExp(`renewed: ${left.domain} \\(was to drop ${forClients(left.drop)} UTC\\)`));
  assert.match(told, /Now about to drop: newcomer\.pl drops 30th Jan 2027 08:00 UTC/);
  assert.match(told, new RegExp(`${tomorrow.domain} drops ${forClients(tomorrow.drop)} UTC, price €60\\.00 EUR`));
  assert.doesNotMatch(told, new RegExp(`never|${ordered.domain}`));
  await daily();
  await setClock(NOW + 3600);
  await importList(listWith({ [moved.domain]: '2027-02-03 00:00:00' }));
  await daily();
  assert.equal((await mails(carl)).length, 1, 'one a day, also when more has happened');
  await setClock(NOW + DAY);
  await daily();
  const next = (await mails(carl)).slice(1);
  assert.equal(next.length, 1);
  assert.match(text(next[0]), new RegExp(`${moved.domain} now drops 3rd Feb 2027 00:00:00 UTC \\(before: 1st Feb 2027 11:22:33 UTC\\)`));
  assert.match(text(next[0]), new RegExp(`Now about to drop: ${left.domain}`));
  assert.doesNotMatch(text(next[0]), new RegExp(tomorrow.domain));
  await setClock(NOW + 2 * DAY);
  await daily();
  assert.equal((await mails(carl)).length, 2, 'no news, no mail');
});

test('an empty list is no news, and a drop that went by is none', async () => {
  await change(carl.visitor, { watch: listed(0).domain });
  await sql('CREATE TABLE kept_list AS SELECT * FROM backorder_pending_domains; DELETE FROM backorder_pending_domains; UPDATE backorder_droplist SET row_count = 0');
  await daily();
  await sql('INSERT INTO backorder_pending_domains SELECT * FROM kept_list; DROP TABLE kept_list; UPDATE backorder_droplist SET row_count = (SELECT COUNT(*) FROM backorder_pending_domains)');
  assert.equal((await mails(carl)).length, 0);
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'gone', 'pl', '2027-01-01', '2027-01-10 10:00:00')`);
  await daily();
  assert.equal((await mails(carl)).length, 0);
});

test('several nodes at once send one mail', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  const search = await change(carl.visitor, { save_search: 'All', query: 'tld[]=pl', mail: '1' });
  assert.equal(search.json.ok, true);
  await setClock(NOW + 60);
  await importList(listWith({ 'brand-new.pl': '2027-01-30 08:00:00' }));
  await Promise.all([whmcs('cron', 'daily'), whmcs('cron', 'daily'), whmcs('cron', 'daily'), whmcs('cron', 'daily')]);
  assert.deepEqual((await mails(carl)).map((mail) => mail.subject).sort(),
    ['New expiring domains for your saved searches', 'News of the domain names you watch']);
});

test('a run that breaks off after sending does not make the next one send again', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  await sql(`CREATE TRIGGER broken BEFORE UPDATE ON backorder_watches FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'`);
  await whmcs('cron', 'daily');
  await sql('DROP TRIGGER broken');
  assert.match((await complaints())[0], new RegExp(`DAILY_WATCH_MAILS: Daily mail to client ${carl.id}: .*broken`));
  await sql('DELETE FROM tblactivitylog');
  assert.equal((await mails(carl)).length, 1);
  await daily();
  assert.equal((await sql(`SELECT state FROM backorder_letters WHERE userid = ${carl.id}`))[0][0], 'intended', 'the run may still be at work');
  await setClock(NOW + 2 * 3600);
  await daily();
  await setClock(NOW + DAY);
  await daily();
  assert.equal((await mails(carl)).length, 1);
  assert.deepEqual(await sql(`SELECT state, day FROM backorder_letters WHERE userid = ${carl.id}`), [['done', '2027-01-15']]);
  assert.equal((await watched(carl.visitor))[0].state, 'unlisted');
});

test('a run that breaks off before sending leaves the mail to the next one', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00');
    INSERT INTO backorder_letters (userid, kind, day, state, claimed_at, content) VALUES (${carl.id}, 'watched', '2027-01-15', 'intended', '2027-01-15 07:59:00',
    '[{"what":"left","label":"renewed","zone":"pl","known":"2027-01-20 10:00:00","drop_date":null,"reminds":false}]')`);
  await daily();
  assert.equal((await mails(carl)).length, 0);
  await setClock(NOW + DAY);
  await daily();
  await daily();
  assert.equal((await mails(carl)).length, 1);
});

test('a mail WHMCS cannot send is complained of and tried again; a template switched off is as good as told', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  await sql("UPDATE tblemailtemplates SET name = 'away' WHERE name = 'backorder_watched_names'");
  await whmcs('cron', 'daily');
  await sql("UPDATE tblemailtemplates SET name = 'backorder_watched_names' WHERE name = 'away'");
  assert.match((await complaints())[0], /WHMCS refused SendEmail: Email Template not found/);
  await sql('DELETE FROM tblactivitylog');
  await daily();
  assert.equal((await mails(carl)).length, 1);
  await sql(`UPDATE backorder_watches SET drop_date = '2027-01-20 10:00:00' WHERE userid = ${carl.id}; UPDATE tblemailtemplates SET disabled = 1 WHERE name = 'backorder_watched_names'`);
  await setClock(NOW + DAY);
  await daily();
  await sql("UPDATE tblemailtemplates SET disabled = 0 WHERE name = 'backorder_watched_names'");
  await setClock(NOW + 2 * DAY);
  await daily();
  assert.equal((await mails(carl)).length, 1);
});

test('searches are saved under a name, run, renamed and deleted', async () => {
  const query = new URLSearchParams({ pattern: '^[a-z]{5}$', chars_max: '5', scope: 'all', sort: 'name', hostile: '"><script>' });
  query.append('tld[]', 'pl');
  query.append('tld[]', 'com.pl');
  const saved = await change(carl.visitor, { save_search: ' Five <b>letters</b> ', query });
  assert.deepEqual([saved.status, saved.json.ok], [200, true]);
  const [search] = await searches(carl);
  assert.deepEqual([search.name, search.mail], ['Five <b>letters</b>', false]);
  assert.doesNotMatch(search.query, /script/);
  const { text: html } = await carl.visitor.get(PAGE);
  assert.match(html, /Five &lt;b&gt;letters/);
  const [, address] = html.match(/class="bow-name" href="([^"]+)"/);
  const found = await carl.visitor.get(`${address.replaceAll('&amp;', '&')}&format=json`);
  const direct = await carl.visitor.get(`${ADDON}&page=domains&format=json&${query}`);
  assert.ok(direct.json.total > 0);
  assert.deepEqual(found.json.rows, direct.json.rows);
  const taken = await change(carl.visitor, { save_search: 'Five <b>letters</b>', query: '' });
  assert.deepEqual([taken.status, taken.json.message], [422, 'You have a search called “Five <b>letters</b>” already. Choose another name.']);
  assert.equal((await change(carl.visitor, { rename_search: search.id, name: 'Short' })).json.ok, true);
  assert.equal((await searches(carl))[0].name, 'Short');
  assert.equal((await change(carl.visitor, { delete_search: search.id })).json.ok, true);
  assert.deepEqual(await searches(carl), []);
});

test('a search with a field that cannot be read is not saved, and keeps what was typed', async () => {
  const faults = [['chars_min=abc', '“abc” is no whole number'], ['digits_max=64', '“64” is no whole number'], ['score_min=-1', '“-1” is no whole number'],
    ['from=2027-02-30', 'no such date as “2027-02-30”'], ['added=2027-01-15T25:00', 'no such date as “2027-01-15T25:00”'], ['exclude=%ff', 'not valid UTF-8'],
    ['q=%ff', 'not valid UTF-8'], ['q=ab(c&how=regex', 'character 5'], ['chars_min=9&chars_max=3', 'the least, 9, is more than the most, 3']];
  for (const [query, reason] of faults) {
    const page = await carl.visitor.get(`${ADDON}&page=domains&tld[]=pl&${query}`);
    const shown = (await carl.visitor.get(`${ADDON}&page=domains&tld[]=pl&${query}&format=json`)).json.message;
    assert.ok(shown.includes(reason), `${query}: ${shown}`);
    const hidden = page.text.match(/name="query" value="([^"]*)"/)[1].replaceAll('&amp;', '&');
    for (const sent of [query, hidden]) {
      const { status, json } = await change(carl.visitor, { save_search: 'Faulty', query: sent });
      assert.deepEqual([status, json.message], [422, `The search was not saved. ${shown}`], sent);
    }
    const plain = await carl.visitor.submit(page, (form) => form.html.includes('name="save_search"'), { save_search: 'Faulty' });
    assert.match(plain.text, /alert-danger[^]*The search was not saved\./, query);
    const kept = (await carl.visitor.get(`${ADDON}&page=domains&format=json&${new URL(plain.url, 'http://x').search.slice(1)}`)).json.message;
    assert.equal(kept, shown, query);
  }
  assert.deepEqual(await searches(carl), []);
});

test('a search for a whole name is saved as what that is searched as', async () => {
  const { domain } = listed(0);
  assert.equal((await change(carl.visitor, { save_search: 'One', query: new URLSearchParams({ q: `https://${domain}/` }) })).status, 200);
  const said = new URLSearchParams((await searches(carl))[0].query);
  assert.deepEqual([said.get('q'), said.get('tld[0]')], domain.split(/\.(.*)/s).slice(0, 2));
});

test('a search that cannot be run, has no name, is one too many or somebody else\'s is refused with a sentence', async () => {
  const refused = async (fields, status, sentence, visitor = carl.visitor) => {
    const answer = await change(visitor, fields);
    assert.deepEqual([answer.status, answer.json.ok], [status, false], JSON.stringify(fields));
    assert.match(answer.json.message, sentence);
  };
  await refused({ save_search: 'Bad', query: 'pattern=ab(c' }, 422, /.{20}/);
  await refused({ save_search: '  ', query: '' }, 422, /Give the search a name/);
  await refused({ save_search: 'Long', query: 'a&'.repeat(2000) }, 422, /too long/);
  await change(carl.visitor, { save_search: 'Mine', query: '' });
  const [{ id }] = await searches(carl);
  const anna = await logIn();
  await refused({ delete_search: id }, 404, /no such search/, anna);
  await refused({ rename_search: id, name: 'Stolen' }, 404, /no such search/, anna);
  await refused({ mail_search: id, mail: '1' }, 404, /no such search/, anna);
  await refused({ delete_search: '1 OR 1=1' }, 404, /no such search/);
  assert.deepEqual((await searches(carl)).map(({ name, mail }) => [name, mail]), [['Mine', false]]);
  const rows = Array.from({ length: 49 }, (_, n) => `(${carl.id}, 'Search ${n}', '', '2027-01-01', '2027-01-01')`);
  await sql(`INSERT INTO backorder_searches (userid, name, query, created, told_until) VALUES ${rows}`);
  await refused({ save_search: 'Another', query: '' }, 422, /50 saved searches, which is the most/);
});

test('new names for a saved search are mailed once a day to who asked for it, fifty of them and the total', async () => {
  const known = { 'zzzold.pl': '2027-02-01 10:00:00' };
  await importList(listWith(known));
  await change(carl.visitor, { save_search: 'Zzz & Co', query: 'pattern=^zzz&sort=name&tld[]=pl', mail: '1' });
  await change(carl.visitor, { save_search: 'Not asked for', query: 'pattern=^zzz' });
  await change(carl.visitor, { save_search: 'Nothing new', query: 'pattern=^qqq', mail: '1' });
  await daily();
  assert.equal((await mails(carl)).length, 0, 'what was there before is not new');
  await setClock(NOW + 3600);
  const fresh = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`zzz${String(n).padStart(2, '0')}.pl`, '2027-02-01 10:00:00']));
  Object.assign(fresh, known);
  await importList(listWith(fresh));
  await daily();
  const [mail, ...others] = await mails(carl);
  assert.equal(others.length, 0);
  const told = text(mail);
  assert.match(told, /Zzz &amp; Co : 60 new zzz00\.pl , drops 1st Feb 2027 10:00 UTC, price €60\.00 EUR zzz01\.pl/);
  assert.match(told, /zzz49\.pl , drops [^z]*and 10 more/);
  assert.doesNotMatch(told, /zzz50|Not asked|Nothing new/);
  const { search, searchParams: run } = new URL(links(mail).find((address) => address.includes('page=domains')));
  assert.deepEqual([run.get('q') ?? run.get('pattern'), run.get('sort'), run.get('added')], ['^zzz', 'name', '2027-01-15T08:00:01']);
  const since = run.get('added').replace('T', ' ');
  const [[matching, linked]] = await sql(`SELECT COUNT(*), SUM(added_at >= '${since}') FROM backorder_pending_domains WHERE domain LIKE 'zzz%' AND zone = 'pl'`);
  assert.deepEqual([Number(matching), Number(linked)], [61, 60], 'the link leaves out what came earlier that day');
  const opened = await carl.visitor.get(`index.php${search}`);
  assert.match(opened.text, /type="datetime-local" step="1" title="UTC" name="added" value="2027-01-15T08:00:01"/);
  await setClock(NOW + 2 * 3600);
  await importList(listWith({ ...fresh, 'zzzlater.pl': '2027-02-02 10:00:00' }));
  await daily();
  assert.equal((await mails(carl)).length, 1, 'one a day');
  await setClock(NOW + DAY);
  await daily();
  const [, next] = await mails(carl);
  assert.match(text(next), /Zzz &amp; Co : 1 new zzzlater\.pl/);
  assert.doesNotMatch(text(next), /more|zzz0/);
  await setClock(NOW + 2 * DAY);
  await daily();
  assert.equal((await mails(carl)).length, 2, 'never an empty one');
});

test('the daily mail of a search is turned on and off; what came meanwhile is not told', async () => {
  await change(carl.visitor, { save_search: 'Zzz', query: 'pattern=^zzz' });
  const [{ id }] = await searches(carl);
  await setClock(NOW + 3600);
  await importList(listWith({ 'zzzfirst.pl': '2027-02-01 10:00:00' }));
  assert.equal((await change(carl.visitor, { mail_search: id, mail: '1' })).json.mail, true);
  await daily();
  assert.equal((await mails(carl)).length, 0);
  await setClock(NOW + 2 * 3600);
  await importList(listWith({ 'zzzfirst.pl': '2027-02-01 10:00:00', 'zzzsecond.pl': '2027-02-01 10:00:00' }));
  await daily();
  assert.match(text((await mails(carl))[0]), /1 new zzzsecond/);
  assert.equal((await change(carl.visitor, { mail_search: id, mail: '0' })).json.mail, false);
  await setClock(NOW + DAY);
  await importList(listWith({ 'zzzthird.pl': '2027-02-01 10:00:00' }));
  await daily();
  assert.equal((await mails(carl)).length, 1);
});

test('the link of a mail stops it by one button without login, and by nothing less', async () => {
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  await change(carl.visitor, { save_search: 'Zzz', query: 'pattern=^zzz', mail: '1' });
  await setClock(NOW + 60);
  await importList(listWith({ 'zzzfirst.pl': '2027-02-01 10:00:00' }));
  await daily();
  const [about, found] = await mails(carl);
  const on = async () => [(await sql(`SELECT mail FROM backorder_watchers WHERE userid = ${carl.id}`))[0][0], (await searches(carl))[0].mail];
  const reader = guest();
  for (const [mail, sentence, then] of [[about, /stop the emails about the names you watch/, ['0', true]],
    [found, /stop the daily emails about all your saved searches/, ['0', false]]]) {
    const before = await on();
    const page = await reader.get(unsubscribe(mail));
    assert.deepEqual([page.status, await on()], [200, before], 'looking changes nothing');
    assert.match(page.text, sentence);
    await guest().post(unsubscribe(mail), { token: 'x', key: new URLSearchParams(unsubscribe(mail)).get('key') });
    assert.deepEqual(await on(), before);
    const done = await reader.submit(page, (form) => form.html.includes('name="bo_token"'), { stop: '1' });
    assert.deepEqual(await on(), then);
    assert.match(done.text, /any more\./);
    assert.doesNotMatch(done.text, /name="stop"/);
  }
  await whmcs('violations', 'clear'); // of the POSTs without token
  const address = unsubscribe(about);
  for (const wrong of [address.slice(0, -1), `${address.slice(0, -1)}${address.endsWith('0') ? '1' : '0'}`, address.replace('watched', 'searches'),
    address.replace(`-${carl.id}-`, '-1-'), address.replace('key=', 'key[]='), address.replace(/.$/, '%00$&'), address.replace(/&key.*/, '')]) {
    const page = await guest().get(wrong);
    assert.equal(page.status, 404, wrong);
    assert.match(page.text, /not complete or does not work any more/);
  }
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${carl.id}, 'again', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  await setClock(NOW + DAY);
  await daily();
  assert.equal((await mails(carl)).length, 2);
  await change(carl.visitor, { mail_watched: '1' });
  await daily();
  assert.equal((await mails(carl)).length, 2, 'what came meanwhile is not told');
});

test('the calendar has the drops of watched and backordered names, for whoever has its address', async () => {
  const [first, second] = [listed(0), listed(1)];
  await change(carl.visitor, { watch: first.domain });
  await change(carl.visitor, { watch: 'never.pl' });
  await act(carl.visitor, { create: second.domain });
  const address = async () => (await carl.visitor.get(PAGE)).text.match(/id="bow-address"[^>]*value="[^"]*\/(index[^"]+)"/)?.[1].replaceAll('&amp;', '&');
  assert.equal(await address(), undefined);
  const told = async (fields) => (await change(carl.visitor, fields)).json.message;
  assert.equal(await told({ calendar: 'renew' }), 'Your calendar has an address now.', 'there was no earlier one');
  const key = await address();
  const answer = await fetch(`${process.env.SITE_URL}/${key}`);
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const ics = await answer.text();
  assert.ok(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && ics.endsWith('END:VCALENDAR\r\n'));
  assert.ok(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')), 'folded');
  const lines = ics.replaceAll('\r\n ', '').split('\r\n');
  const stamp = (time) => `DTSTART:${time.replace(/[-:]/g, '').replace(' ', 'T')}Z`;
  assert.deepEqual(lines.filter((line) => line.startsWith('DTSTART')).sort(), [stamp(first.drop), stamp(second.drop)].sort());
  assert.ok(lines.includes(`SUMMARY:${first.domain} drops`));
  assert.ok(lines.includes(`SUMMARY:${second.domain} drops (backordered)`));
  assert.equal(lines.filter((line) => line === 'BEGIN:VALARM').length, 1);
  const uid = lines.find((line) => line.startsWith('UID:') && line.includes(first.domain));
  await importList(listWith({ [first.domain]: '2027-02-01 11:22:33' }));
  const later = (await (await fetch(`${process.env.SITE_URL}/${key}`)).text()).replaceAll('\r\n ', '');
  assert.ok(later.includes(`${uid}\r\n`) && later.includes('DTSTART:20270201T112233Z'), 'the entry moves with the drop');
  for (const wrong of [key.slice(0, -1), `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`, key.replace(`${carl.id}-`, '1-'), key.replace('key=', 'key[]=')]) {
    assert.equal((await guest().get(wrong)).status, 404, wrong);
  }
  assert.equal(await told({ calendar: 'renew' }), 'Your calendar has a new address. An earlier one does not work any more.');
  assert.equal((await guest().get(key)).status, 404, 'the old address is dead');
  const renewed = await address();
  assert.equal((await guest().get(renewed)).status, 200);
  await change(carl.visitor, { calendar: 'delete' });
  assert.equal((await guest().get(renewed)).status, 404);
  assert.equal((await guest().get(`${PAGE}&format=ics&key=${carl.id}-`)).status, 404);
  const dora = await logIn('dora@example.com');
  await change(await logIn(), { calendar: 'renew' });
  assert.doesNotMatch((await dora.get(PAGE)).text, /bow-address/, 'who may only look is not told the address');
});

test('the home page says what is under way, what drops next, what it needs, and that nothing is taken for nothing', async () => {
  const home = async () => (await carl.visitor.get('clientarea.php')).text.match(/menuItemName="Backorders"[\s\S]*?(?=<div menuItemName|<\/section)/)[0];
  const none = await home();
  assert.match(none, /Nothing is taken unless the name is caught/);
  assert.match(none, /Names whose owners let them go can be yours/);
  assert.match(none, /page=domains/);
  const names = [listed(0), listed(1)];
  for (const { domain } of names) {
    await act(carl.visitor, { create: domain });
  }
  const covered = await home();
  assert.match(covered, /Backorders under way: 2/);
  assert.match(covered, /Your funds cover the €120\.00 EUR/);
  names.forEach(({ domain, drop }) => assert.ok(covered.includes(domain) && covered.includes(forClients(drop)), domain));
  await sql(`UPDATE tblclients SET credit = 70 WHERE id = ${carl.id}`);
  assert.match(await home(), /Needed in all: €120\.00 EUR\. Missing: €50\.00 EUR, the first of it by 1\dth Jan 2027 \d\d:\d\d UTC/);
});

test('a fault of ours leaves the home page as it is', async () => {
  await sql('RENAME TABLE backorder_domains TO aside');
  const { status, text: html } = await carl.visitor.get('clientarea.php');
  await sql('RENAME TABLE aside TO backorder_domains');
  assert.equal(status, 200);
  assert.doesNotMatch(html, /menuItemName="Backorders"/);
  assert.match(html, /creditBalance/);
});

test('clients are merged and deleted with what they watch', async () => {
  const other = await newCustomer('10.00');
  for (const customer of [carl, other]) {
    await change(customer.visitor, { watch: 'both.pl' });
    await change(customer.visitor, { save_search: 'Same', query: 'pattern=^a' });
  }
  await change(other.visitor, { watch: 'others.pl' });
  await change(other.visitor, { calendar: 'renew' });
  await whmcs('merge', String(other.id), String(carl.id));
  assert.deepEqual((await watched(carl.visitor)).map((row) => row.domain).sort(), ['both.pl', 'others.pl']);
  assert.deepEqual((await searches(carl)).map(({ name }) => name.replace(/\d+/, 'n')), ['Same', 'Same (n)']);
  await whmcs('api', 'DeleteClient', JSON.stringify({ clientid: carl.id }));
  for (const table of ['watches', 'searches', 'watchers', 'letters']) {
    assert.equal((await sql(`SELECT COUNT(*) FROM backorder_${table} WHERE userid IN (${carl.id}, ${other.id})`))[0][0], '0', table);
  }
  assert.deepEqual(await complaints(), []);
});
