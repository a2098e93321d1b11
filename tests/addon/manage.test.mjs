// What an administrator does on the tab Manage, without any script.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { forAdmins } from './dates.mjs';
import { cron, epoch, logInAdmin, name, logIn, newCustomer, setClock, sql, tokens, NOW } from './site.mjs';

const MANAGE = 'admin/addonmodules.php?module=ispapibackorder&tab=manage';

let admin, visitor;

before(async () => {
  admin = await logInAdmin();
  visitor = await logIn();
});

// The names of the rows of a page, in their order.
const names = ({ text }) => [...text.matchAll(/name="ids\[\]" value="(\d+)" aria-label="Select ([^"]+)"/g)].map(([, , label]) => label);
const ids = ({ text }) => [...text.matchAll(/name="ids\[\]" value="(\d+)"/g)].map(([, id]) => id);
const list = (query = {}) => admin.get(`${MANAGE}&${new URLSearchParams(query)}`);
const flash = ({ text }) => text.match(/class="alert alert-(\w+)">([^<]*)</)?.slice(1, 3) ?? [];
const status = async (id) => (await sql(`SELECT status FROM backorder_domains WHERE id = ${id}`))[0][0];
const lastEvent = async (id) => (await sql(`SELECT cause, actor FROM backorder_events WHERE backorder_id = ${id} ORDER BY id DESC LIMIT 1`))[0];

// Asks for the confirmation, presses its button, and gives both pages.
async function act(action, chosen) {
  const query = new URLSearchParams([['do', action], ...chosen.map((id) => ['ids[]', id])]);
  const asked = await admin.get(`${MANAGE}&${query}`);
  const done = await admin.submit(asked, (form) => form.method === 'post' && form.html.includes(`name="do" value="${action}"`));
  return { asked, done };
}

// A backorder of a client placed by the administrator; its id.
async function place(client, domain) {
  const form = await list({ view: 'create' });
  const { json } = await admin.post(`${MANAGE}&format=json`, { ...tokens(form), do: 'create', client: String(client), names: domain });
  assert.equal(json.ok, true, JSON.stringify(json));
  return json.results[0].id;
}

test('an administrator looks for a client, sees what will happen, and places backorders for him', async () => {
  const customer = await newCustomer('500.00');
  await sql(`UPDATE tblclients SET firstname = 'Zoë', lastname = 'Zander', companyname = 'Zebra & Söhne ${customer.id}' WHERE id = ${customer.id}`);
  const [first, second] = [await name(visitor, '^[a-z]{7}$', 1), await name(visitor, '^[a-z]{7}$', 2)];
  const isCreate = (form) => form.html.includes('name="do" value="look"');
  const look = await admin.submit(await list({ view: 'create' }), isCreate,
    { client: `zebra & söhne ${customer.id}`, names: `http://www.${first.domain.toUpperCase()}/path?x=1\n${second.domain}, ${first.domain}\nno-tld` });
  assert.match(look.text, new RegExp(`value="#${customer.id} Zoë Zander, Zebra &amp; Söhne ${customer.id}`));
  assert.match(look.text, /Funds available: €500\.00 EUR/);
  assert.match(look.text, /€60\.00 EUR is held within minutes\./);
  assert.match(look.text, /That is not a domain name\./);
  assert.match(look.text, /stands in the list more than once/);
  assert.match(look.text, /Request 2 for Zoë Zander/);
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${customer.id}`), [['0']]);
  const done = await admin.submit(look, (form) => form.html.includes('name="do" value="create"'));
  assert.deepEqual(flash(done), ['warning', 'Requested: 2. Not done: 2; the list below says why.']);
  assert.match(done.text, /no-tld<\/th>\s*<td><span class="label label-danger">not done/);
  assert.deepEqual(await sql(`SELECT domain, status FROM backorder_domains WHERE userid = ${customer.id} ORDER BY id`),
    [first, second].map(({ domain }) => [domain.replace(/\.pl$/, ''), 'REQUESTED']));
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${customer.id} LIMIT 1`);
  assert.deepEqual(await lastEvent(id), ['requested', 'admin:1']);
});

test('the look says when the money is held, and what happens where the drop has passed or is not known', async () => {
  const { id } = await newCustomer('500.00');
  const ends = await sql(`(SELECT domain, dropdate FROM (SELECT CONCAT(domain, '.', zone) AS domain, drop_date AS dropdate FROM backorder_pending_domains
      WHERE zone = 'pl') AS one ORDER BY dropdate, domain LIMIT 1) UNION ALL
    (SELECT domain, dropdate FROM (SELECT CONCAT(domain, '.', zone) AS domain, drop_date AS dropdate FROM backorder_pending_domains
      WHERE zone = 'pl') AS other ORDER BY dropdate DESC, domain LIMIT 1)`);
  const [[early, drop], [late, lateDrop]] = ends;
  const looked = async () => (await admin.submit(await list({ view: 'create' }), (form) => form.html.includes('name="do" value="look"'),
    { client: `#${id}`, names: `${early}\n${late}\nnot-on-the-list.pl` })).text;
  const told = (text, domain) => text.match(new RegExp(`<strong>${domain}</strong>[^]*?<td>[^]*?<td>(?:<span class="label label-warning">uncertain</span> )?([^<]*)</td>`))[1];
  const held = new Date(epoch(lateDrop) * 1000 - 3 * 86400 * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const now = await looked();
  assert.equal(told(now, early), '€60.00 EUR is held within minutes.');
  assert.equal(told(now, late), `€60.00 EUR is held from ${forAdmins(held)} UTC on.`);
  assert.equal(told(now, 'not-on-the-list.pl'), '€60.00 EUR is held shortly before the drop, once its date is known.');
  try {
    await setClock(epoch(drop) + 3600);
    assert.equal(told(await looked(), early),
      `Its drop has passed on ${forAdmins(drop)} UTC: if funds suffice, €60.00 EUR is held and it is applied for within minutes; it may well be taken.`);
    await setClock(epoch(drop) + 2 * 86400 + 60);
    assert.match(await looked(), /label-default">[^<]*<\/span> The name dropped more than two days ago\./);
  } finally {
    await setClock(NOW);
  }
});

test('the look adds up over the list: what the funds leave nothing for is uncertain', async () => {
  const { id } = await newCustomer('80.00');
  const ordered = await sql(`SELECT CONCAT(domain, '.', zone) FROM backorder_pending_domains WHERE zone = 'pl' AND domain NOT LIKE 'xn--%' ORDER BY drop_date, domain LIMIT 3`);
  const [first, second, third] = ordered.flat();
  const { text } = await admin.submit(await list({ view: 'create' }), (form) => form.html.includes('name="do" value="look"'),
    { client: `#${id}`, names: [third, 'not-on-the-list.pl', second, first].join('\n') });
  const cell = (domain) => text.match(new RegExp(`<strong>${domain}</strong>[^]*?<td>[^]*?<td>([^]*?)</td>`))[1];
  const short = '<span class="label label-warning">uncertain</span> €60.00 EUR is needed, but the client has only €20.00 EUR left for it.';
  assert.equal(cell(first), '€60.00 EUR is held within minutes.');
  assert.equal(cell(second), short);
  assert.equal(cell(third), short);
  assert.equal(cell('not-on-the-list.pl'), '€60.00 EUR is held shortly before the drop, once its date is known.');
});

test('where several clients match one is chosen, where none does the page says so', async () => {
  const isCreate = (form) => form.html.includes('name="do" value="look"');
  const many = await admin.submit(await list({ view: 'create' }), isCreate, { client: 'example.com', names: 'abc.pl' });
  assert.match(many.text, /Which client is meant/);
  assert.match(many.text, /type="radio" name="client" value="#2 Berta/);
  const chosen = await admin.submit(many, isCreate, { client: '#2 Berta', names: 'abc.pl' });
  assert.match(chosen.text, /Request 1 for Berta/);
  const none = await admin.submit(await list({ view: 'create' }), isCreate, { client: 'nobody at all', names: 'abc.pl' });
  assert.match(none.text, /No client has this/);
});

test('typing a client gives suggestions', async () => {
  const { json } = await admin.get(`${MANAGE}&format=json&clients=BERTA`);
  assert.match(json.clients[0], /^#2 Berta /);
  assert.deepEqual((await admin.get(`${MANAGE}&format=json&clients=%25`)).json.clients, []);
  assert.deepEqual((await admin.get(`${MANAGE}&format=json&clients[]=x`)).json.clients, []);
});

test('the table is filtered by status, client, TLD, date and text, and ordered', async () => {
  const one = await newCustomer('500.00');
  const other = await newCustomer('500.00');
  await sql(`UPDATE tblclients SET companyname = 'Quince Ltd' WHERE id = ${one.id};
    INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, reference, invoice) VALUES
      (${one.id}, 'filter-a', 'pl', 'REQUESTED', '2027-01-01', '2027-01-02 10:00:00', '2028-03-01 10:00:00', '', NULL),
      (${one.id}, 'xn--filter-mnchen-3ob', 'com.pl', 'FAILED', '2027-01-01', '2027-01-03 10:00:00', '2028-03-02 10:00:00', 'ref-77', NULL),
      (${other.id}, 'filter-b', 'pl', 'SUCCESSFUL', '2027-01-01', '2027-01-04 10:00:00', '2028-03-03 10:00:00', '', 990077)`);
  const seen = async (query) => names(await list({ ...query, rows: 200 }));
  const idn = (await seen({ q: 'ref-77' }))[0];
  assert.match(idn, /ü/);
  const inOrder = { sort: 'dropdate', dir: 'asc', from: '2028-03-01', to: '2028-03-03' };
  assert.deepEqual(await seen(inOrder), ['filter-a.pl', idn, 'filter-b.pl']);
  assert.deepEqual(await seen({ ...inOrder, dir: 'desc' }), ['filter-b.pl', idn, 'filter-a.pl']);
  assert.deepEqual(await seen({ ...inOrder, to: '2028-03-01' }), ['filter-a.pl']);
  assert.deepEqual(await seen({ ...inOrder, client: String(one.id) }), ['filter-a.pl', idn]);
  assert.deepEqual(await seen({ ...inOrder, client: 'quince' }), ['filter-a.pl', idn]);
  assert.deepEqual(await seen({ ...inOrder, client: other.email }), ['filter-b.pl']);
  assert.deepEqual(await seen({ ...inOrder, zone: '.COM.pl' }), [idn]);
  assert.deepEqual(await seen({ ...inOrder, zone: "'" }), []);
  assert.deepEqual(await seen({ ...inOrder, q: 'FILTER-' }), ['filter-a.pl', idn, 'filter-b.pl']);
  assert.deepEqual(await seen({ q: 'TER-MÜN' }), [idn]);
  assert.deepEqual(await seen({ q: '990077' }), ['filter-b.pl']);
  assert.deepEqual(await seen({ q: 'filter-', 'status[]': 'FAILED' }), [idn]);
  assert.deepEqual(await seen({ q: 'filter-', changed_from: '2027-01-03', changed_to: '2027-01-03' }), [idn]);
  const page = await list({ q: 'filter-', 'status[]': 'FAILED' });
  assert.match(page.text, /SUCCESSFUL <span class="badge">1<\/span>/);
  assert.match(page.text, /All <span class="badge">3<\/span>/);
  assert.match(page.text, /Showing 1 to 1 of 1 entries/);
  assert.match((await list({ q: 'no such thing at all' })).text, /No backorder matches/);
  const both = await admin.get(`${MANAGE}&q=filter-&status[]=FAILED&status[]=SUCCESSFUL&sort=domain&dir=asc`);
  assert.deepEqual(names(both), ['filter-b.pl', idn]);
  const waiting = (await list({ q: 'filter-a' })).text.match(/<td class="bo-price">([\s\S]*?)<\/td>/)[1];
  assert.match(waiting, /€60\.00 EUR<br><small>today&#039;s price, not held yet/);
  assert.doesNotMatch((await list({ q: 'ref-77' })).text, /not held yet/);
  const links = await list({ q: '990077' });
  assert.match(links.text, /href="invoices\.php\?action=edit&amp;id=990077"/);
  assert.match(links.text, new RegExp(`href="clientssummary\\.php\\?userid=${other.id}"`));
  await sql(`DELETE FROM backorder_domains WHERE userid IN (${one.id}, ${other.id})`);
});

test('a filter that cannot be read is named and kept; neither list, sheet nor the question about all takes it for none', async () => {
  const { id } = await newCustomer('0.00');
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate) VALUES
    (${id}, 'not-to-be-seen', 'pl', 'REQUESTED', '2027-01-01', '2027-01-02 10:00:00')`);
  for (const [query, told, kept] of [
    ['from=nonsense', '“Drops from”: there is no such date as “nonsense”.', 'name="from" value="nonsense"'],
    ['changed_to=2027-02-30', '“Changed to”: there is no such date as “2027-02-30”.', 'name="changed_to" value="2027-02-30"'],
    ['q=%ff', '“Search”: “\ufffd” is not valid UTF-8 and cannot be read.', 'name="q" value="\ufffd"'],
    ['client=a%ff', '“Client”: “a\ufffd” is not valid UTF-8', 'name="client" value="a\ufffd"'],
  ]) {
    const page = await admin.get(`${MANAGE}&${query}`);
    assert.ok(page.text.includes(told), query);
    assert.ok(page.text.includes(kept), query);
    assert.deepEqual(names(page), [], query);
    for (const more of ['format=csv', 'do=delete&all=1']) {
      const other = await admin.get(`${MANAGE}&${query}&${more}`);
      assert.ok(other.text.includes(told), `${query} ${more}`);
      assert.ok(!other.text.includes('not-to-be-seen'), `${query} ${more}`);
    }
  }
  await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
});

test('pages follow each other, and the sheet has all of them', async () => {
  const { id } = await newCustomer('0.00');
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate)
    SELECT ${id}, CONCAT('paged-', seq), 'pl', 'CANCELLED', '2027-01-01', '2027-01-01' FROM seq_1_to_120`);
  const first = await list({ client: String(id), sort: 'id', dir: 'asc' });
  assert.equal(names(first).length, 50);
  assert.match(first.text, /Showing 1 to 50 of 120 entries/);
  const third = await list({ client: String(id), sort: 'id', dir: 'asc', p: '3' });
  assert.deepEqual(names(third).slice(0, 1), ['paged-101.pl']);
  const past = await list({ client: String(id), sort: 'id', dir: 'asc', p: '99' });
  assert.deepEqual(names(past), names(third));
  assert.match(past.text, /Showing 101 to 120 of 120 entries/);
  const sheet = await list({ client: String(id), format: 'csv' });
  const lines = sheet.text.trim().split('\r\n');
  assert.equal(lines.length, 121);
  assert.match(lines[1], /,paged-1\.pl,paged-1\.pl,CANCELLED,/);
  const all = await list({ client: String(id), do: 'delete', all: '1' });
  assert.match(all.text, /To be deleted: 120\./);
  const done = await admin.submit(all, (form) => form.html.includes('name="do" value="delete"'));
  assert.deepEqual(flash(done), ['success', 'Deleted: 120.']);
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${id}`), [['0']]);
});

test('where too many match, the list, the question about all of them and the sheet say so', async () => {
  await sql(`INSERT INTO tblclients SELECT 1000000 + n.id, UUID(), 'Mary', 'Multitude', '', CONCAT('m', n.id, '@example.com'), address1, address2, city, state,
      postcode, country, phonenumber, tax_id, currency, defaultgateway, 0, taxexempt, groupid, status, language, notes, datecreated
    FROM tblclients c JOIN (SELECT a.n * 1000 + b.n AS id FROM (WITH RECURSIVE s AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM s WHERE n < 50) SELECT n FROM s) a,
      (WITH RECURSIVE s AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM s WHERE n < 999) SELECT n FROM s) b) n WHERE c.id = 1`);
  try {
    const said = /Too many clients or backorders match\. Type more of the name, or the client&#0?39;s ID\./;
    for (const query of [{}, { do: 'cancel', all: 1 }, { format: 'csv' }]) {
      const page = await list({ client: 'multitude', ...query });
      assert.match(page.text, said, JSON.stringify(query));
      assert.doesNotMatch(page.text, /More than \d+ clients/);
    }
  } finally {
    await sql("DELETE FROM tblclients WHERE lastname = 'Multitude'");
  }
});

test('what is tried again after its drop is said to be applied for late, and counts as uncertain', async () => {
  const { id: client } = await newCustomer('100.00');
  const { domain } = await name(visitor, '^[a-z]{8}$', 5, 'name');
  const id = await place(client, domain);
  const [[drop]] = await sql(`SELECT dropdate FROM backorder_domains WHERE id = ${id}`);
  await act('cancel', [id]);
  try {
    await setClock(Date.parse(`${drop.replace(' ', 'T')}Z`) / 1000 + 3600);
    const { text } = await list({ do: 'retry', 'ids[]': id });
    assert.match(text, new RegExp(`Its drop has passed on ${forAdmins(drop)} UTC: it is applied for within minutes if funds suffice`));
    assert.match(text, /Of these, uncertain: 1\./);
  } finally {
    await setClock(NOW);
  }
});

test('where one of several can be had, the question is about one', async () => {
  const { id: client } = await newCustomer('100.00');
  const id = await place(client, (await name(visitor, '^[a-z]{8}$', 6, 'name')).domain);
  const over = await place(client, (await name(visitor, '^[a-z]{8}$', 7, 'name')).domain);
  await act('cancel', [over]);
  const { text } = await admin.get(`${MANAGE}&${new URLSearchParams([['do', 'cancel'], ['ids[]', id], ['ids[]', over]])}`);
  assert.match(text, /Cancel 1 backorder\?/);
});

test('a backorder is activated, cancelled, tried again and deleted, and each event names the administrator', async () => {
  const { id: client } = await newCustomer('100.00');
  const { domain } = await name(visitor, '^[a-z]{8}$', 3, 'name');
  const id = await place(client, domain);
  const activated = await act('activate', [id]);
  assert.match(activated.asked.text, /€60\.00 EUR is held now\./);
  assert.deepEqual(flash(activated.done), ['success', 'Activated: 1.']);
  assert.equal(await status(id), 'ACTIVE');
  assert.deepEqual(await lastEvent(id), ['reserved', 'admin:1']);
  const cancelled = await act('cancel', [id]);
  assert.match(cancelled.asked.text, /becomes CANCELLED, and €60\.00 EUR goes back/);
  assert.equal(await status(id), 'CANCELLED');
  assert.deepEqual(await lastEvent(id), ['withdrawn', 'admin:1']);
  assert.deepEqual(await sql(`SELECT credit FROM tblclients WHERE id = ${client}`), [['100.00']]);
  await act('retry', [id]);
  assert.equal(await status(id), 'REQUESTED');
  assert.deepEqual(await lastEvent(id), ['requested-again', 'admin:1']);
  const timeline = await list({ id });
  assert.match(timeline.text, new RegExp(`Timeline of ${domain}`));
  assert.match(timeline.text, /The price is held\.[\s\S]*Ada Admin \(admin\)/);
  await act('delete', [id]);
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_domains WHERE id = ${id}`), [['0']]);
  assert.deepEqual(await lastEvent(id), ['deleted', 'admin:1']);
  assert.match((await list({ id })).text, /no longer there[\s\S]*Backorder deleted\./);
});

test('the confirmation says what cannot be done, and one that fails does not stop the others', async () => {
  const { id: client } = await newCustomer('70.00');
  const wanted = await Promise.all([4, 5, 6].map((n) => name(visitor, '^[a-z]{8}$', n, 'name')));
  const placed = [];
  for (const { domain } of wanted) {
    placed.push(await place(client, domain));
  }
  await sql(`UPDATE backorder_domains SET status = 'SUCCESSFUL' WHERE id = ${placed[2]}`);
  const { asked, done } = await act('activate', [...placed, 999999]);
  assert.match(asked.text, /Activate 2 backorders\?/);
  assert.match(asked.text, /To be activated: 2\./);
  assert.match(asked.text, /Of these, uncertain: 1\./);
  assert.match(asked.text, /€60\.00 EUR is needed, but the client has only €10\.00 EUR left/);
  assert.match(asked.text, /Cannot be done for: 1\./);
  assert.match(asked.text, /It is SUCCESSFUL; that cannot be done with it/);
  assert.match(asked.text, /No longer there: 1\./);
  assert.deepEqual(flash(done), ['warning', 'Activated: 1. Not done: 1; the list below says why.']);
  assert.match(done.text, /not done<\/span><\/td>\s*<td>The client&#039;s funds do not cover it\. [^<]*60\.00/);
  const after = [];
  for (const id of placed) {
    after.push(await status(id));
  }
  assert.deepEqual(after.sort(), ['ACTIVE', 'REQUESTED', 'SUCCESSFUL']);
  await act('delete', placed);
});

test('what is with the registrar is cancelled where he lets us, and says why where he does not', async () => {
  const { id: client } = await newCustomer('500.00');
  const { domain, drop_date: drop } = await name(visitor, '^[a-z]{9}$', 0);
  const id = await place(client, domain);
  try {
    await setClock(Date.parse(`${drop.replace(' ', 'T')}Z`) / 1000 - 3600);
    await cron('batch');
    await cron('batch');
    assert.equal(await status(id), 'PROCESSING');
    const asked = await list({ do: 'delete', 'ids[]': id });
    assert.match(asked.text, /Cannot be done for: 1\. It stays as it is\./);
    assert.match(asked.text, /It is PROCESSING; that cannot be done with it/);
    assert.doesNotMatch(asked.text, /data-bo-once/);
    const { asked: before, done } = await act('cancel', [id]);
    assert.match(before.text, /The registrar is asked to delete application/);
    const now = await status(id);
    assert.ok(now === 'CANCELLED' ? flash(done)[0] === 'success' : flash(done)[0] === 'danger', `${now} ${flash(done)}`);
  } finally {
    await setClock(NOW);
  }
});

test('nothing is done without the token, nor for an administrator without access', async () => {
  const { id: client } = await newCustomer('100.00');
  const { domain } = await name(visitor, '^[a-z]{8}$', 9, 'name');
  const id = await place(client, domain);
  const { token } = tokens(await list({ view: 'create' }));
  for (const fields of [{ do: 'delete', ids: id }, { do: 'activate', ids: id }, { do: 'cancel', ids: id }, { do: 'create', client, names: 'abc.pl' }]) {
    const { status: code, json } = await admin.post(`${MANAGE}&format=json`, { token, ...fields });
    assert.equal(code, 403);
    assert.equal(json.ok, false);
  }
  const helper = await logInAdmin('helper');
  const own = (await helper.get('admin/index.php')).text.match(/csrfToken = '([^']+)'/)[1];
  assert.equal((await helper.post(`${MANAGE}&format=json`, { token: own, do: 'delete', ids: id })).status, 403);
  assert.doesNotMatch((await helper.get(MANAGE)).text, /backorder-admin/);
  assert.equal(await status(id), 'REQUESTED');
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${client}`), [['1']]);
  await act('delete', [id]);
});

test('hostile values change nothing and are shown as text', async () => {
  const hostile = '"><script>alert(1)</script>';
  for (const key of ['q', 'client', 'zone', 'from', 'to', 'status[]', 'sort', 'dir', 'rows', 'p', 'do', 'id', 'ids[]', 'view']) {
    for (const value of [hostile, "' OR 1=1 --", '-1', '99999999999999999999', '%00', '\u{1f600}', 'ids']) {
      const page = await list({ [key]: value });
      assert.equal(page.status, 200, `${key}=${value}`);
      assert.doesNotMatch(page.text, /<script>alert/);
    }
    assert.equal((await admin.get(`${MANAGE}&${key}[x][y]=1`)).status, 200, key);
    assert.equal((await admin.get(`${MANAGE}&${key}=%ff%fe`)).status, 200, key);
  }
  const form = tokens(await list({ view: 'create' }));
  const { id: owner } = await newCustomer('100.00');
  const id = await place(owner, (await name(visitor, '^[a-z]{8}$', 11, 'name')).domain);
  const before = await sql('SELECT * FROM backorder_domains');
  for (const fields of [{ do: 'delete', ids: `${id} OR 1=1` }, { do: 'delete', ids: '' }, { do: 'delete', 'ids[]': id }, { do: 'explode', ids: id },
    { do: 'create', client: hostile, names: 'a.pl' }, { do: 'create', client: '1', names: '' }, { 'do[]': 'delete' }]) {
    const { json, status: code } = await admin.post(`${MANAGE}&format=json`, { ...form, ...fields });
    assert.equal(json.ok, false, JSON.stringify(fields));
    assert.equal(code, 422, JSON.stringify(fields));
  }
  assert.deepEqual(await sql('SELECT * FROM backorder_domains'), before);
  await act('delete', [id]);
});

test('a German administrator reads German', async () => {
  await sql("UPDATE tbladmins SET language = 'german' WHERE username = 'admin'");
  try {
    const page = await (await logInAdmin()).get(MANAGE);
    assert.match(page.text, /Ausgewählte:/);
    assert.doesNotMatch(page.text, /With selected/);
  } finally {
    await sql("UPDATE tbladmins SET language = 'english' WHERE username = 'admin'");
  }
});
