import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ADDON, act, backorder, guest, logIn, logInAdmin, name, newCustomer, sql, tokens } from './site.mjs';

let anna, berta;

before(async () => {
  anna = await logIn();
  berta = await logIn('berta@example.com');
});

test('a guest is sent to log in and his JSON request is refused', async () => {
  const visitor = guest();
  const page = await visitor.get(`${ADDON}&page=domains`);
  assert.match(page.text, /type="password"/);
  const json = await visitor.get(`${ADDON}&page=domains&format=json`);
  assert.equal(json.status, 401);
});

test('the navigation has Backorders with its two pages', async () => {
  const { text } = await anna.get('clientarea.php');
  assert.match(text, /Backorders/);
  assert.match(text, /Expiring Domains/);
  assert.match(text, /My Backorders/);
});

test('Expiring Domains shows real names with their drop date and price without any script', async () => {
  const { status, text } = await anna.get(`${ADDON}&page=domains`);
  assert.equal(status, 200);
  assert.match(text, /<time datetime="2027-01-16 \d\d:\d\d:\d\dZ">16th Jan 2027 \d\d:\d\d<\/time>/);
  assert.match(text, /60[.,]00/);
  assert.match(text, /€\d+[.,]\d\d EUR/);
});

test('a search by regular expression gives only names that match, with the exact total', async () => {
  const { json } = await anna.get(`${ADDON}&page=domains&format=json&scope=all&pattern=${encodeURIComponent('^[a-z]{4}$')}`);
  const [[expected]] = await sql("SELECT COUNT(*) FROM backorder_pending_domains WHERE domain REGEXP '^[a-z]{4}$'");
  assert.equal(String(json.total), expected);
  assert.ok(json.rows.length > 0);
  for (const row of json.rows) {
    assert.match(row.domain, /^[a-z]{4}\./);
  }
});

test('a TLD nobody has finds nothing instead of everything', async () => {
  for (const tld of ['tld[]=%27', 'tld=nowhere']) {
    const { json } = await anna.get(`${ADDON}&page=domains&format=json&${tld}`);
    assert.equal(json.total, 0, tld);
  }
  const one = await anna.get(`${ADDON}&page=domains&format=json&tld=pl`);
  const list = await anna.get(`${ADDON}&page=domains&format=json&tld[]=pl`);
  assert.equal(one.json.total, list.json.total);
});

test('a bad pattern is told with its offset and changes nothing', async () => {
  const { status, json } = await anna.get(`${ADDON}&page=domains&format=json&pattern=${encodeURIComponent('ab(c')}`);
  assert.equal(status, 422);
  assert.match(json.message, /character 5/);
  const page = await anna.get(`${ADDON}&page=domains&pattern=${encodeURIComponent('ab(c"><script>')}`);
  assert.doesNotMatch(page.text, /"><script>/);
});

test('a pattern that explodes ends in a sentence', async () => {
  const { status, json } = await anna.get(`${ADDON}&page=domains&format=json&scope=all&pattern=${encodeURIComponent('(\\w+\\w+)+\\1!$')}`);
  assert.ok(status === 422 || status === 200);
  assert.ok(json.message?.length > 20 || json.total === 0);
});

test('a name is backordered, shown, and deleted again', async () => {
  const { domain } = await name(anna, '^[a-z]{6}$');
  const created = await act(anna, { create: domain });
  assert.equal(created.status, 200, created.text);
  assert.equal((await backorder(anna, domain)).status, 'REQUESTED');
  assert.equal(await backorder(berta, domain), undefined);
  const twice = await act(anna, { create: domain });
  assert.equal(twice.json.ok, false);
  const { id } = await backorder(anna, domain);
  const stolen = await act(berta, { delete: id });
  assert.equal(stolen.json.ok, false);
  assert.equal((await act(anna, { delete: id })).json.ok, true);
  assert.equal(await backorder(anna, domain), undefined);
});

test('a change without the addon\'s token is refused', async () => {
  const page = await anna.get(`${ADDON}&page=backorders`);
  const { token } = tokens(page);
  const { status, json } = await anna.post(`${ADDON}&page=backorders&format=json`, { token, create: 'abc.pl' });
  assert.equal(status, 403);
  assert.equal(json.ok, false);
  assert.equal(await backorder(anna, 'abc.pl'), undefined);
});

test('what cannot be backordered is refused with a sentence', async () => {
  for (const domain of ['no name', 'name.nowhere', '<b>x</b>.pl', '', 'a'.repeat(300), '-a.pl']) {
    const { json } = await act(anna, { create: domain });
    assert.equal(json.ok, false, domain);
    assert.ok(json.message.length > 10, domain);
  }
});

test('the page speaks German to a German client', async () => {
  await sql("UPDATE tblclients SET language = 'german' WHERE email = 'berta@example.com'");
  const { text } = await (await logIn('berta@example.com')).get(`${ADDON}&page=backorders`);
  await sql("UPDATE tblclients SET language = '' WHERE email = 'berta@example.com'");
  assert.match(text, /Meine Backorders|Meine Vorbestellungen|Guthaben/);
});

test('each list shows its last page where it is asked for one beyond, and its first where it is asked for none', async () => {
  const { id, visitor } = await newCustomer('0.00');
  const admin = await logInAdmin();
  const area = 'admin/addonmodules.php?module=ispapibackorder&tab=';
  const lists = [[visitor, `${ADDON}&page=domains&scope=all`], [visitor, `${ADDON}&page=backorders`], [visitor, `${ADDON}&page=watching`],
    [admin, `${area}manage&client=${id}`], [admin, `${area}pricing&q=paged`], [admin, `${area}logs&domain=paged-`], [admin, `${area}logs&log=runs&job=DROPDATE`]];
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate)
      SELECT ${id}, CONCAT('paged-', seq), 'pl', 'CANCELLED', '2027-01-01', '2027-01-01' FROM seq_1_to_120;
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
      SELECT d.id, '2027-01-01', NULL, 'REQUESTED', 'requested', 'batch' FROM backorder_domains d WHERE d.userid = ${id};
    INSERT INTO backorder_watches (userid, domain, zone, created) SELECT ${id}, CONCAT('paged-', seq), 'pl', '2027-01-01' FROM seq_1_to_120;
    INSERT INTO backorder_pricing (extension, currency_id, fullprice) SELECT CONCAT('paged', seq), 1, 10 FROM seq_1_to_250;
    INSERT INTO backorder_logs (cron, date, status, message, seconds) SELECT 'DROPDATE', '2027-01-01', 'success', 'paged', 1 FROM seq_1_to_120`);
  try {
    for (const [who, address] of lists) {
      const shown = async (asked) => {
        const { status, text } = await who.get(`${address}&${asked}`);
        assert.equal(status, 200, `${address}&${asked}`);
        const labels = [...text.matchAll(/class="page-link"[^>]*>(\d+)</g)].map(([, label]) => Number(label));
        return { now: Number(text.match(/page-item active">\s*<a[^>]*>(\d+)</)?.[1]), last: Math.max(...labels) };
      };
      for (const asked of ['', 'p=0', 'p=-1', 'p=abc', 'p=1e3', 'p[]=1', 'p=%ff']) {
        const { now, last } = await shown(asked);
        assert.equal(now, 1, `${address}&${asked}`);
        assert.ok(last > 1, `${address} has one page`);
      }
      for (const asked of ['p=999', 'p=1001', 'p=100000', 'p=20000000', 'p=999999999999999999999']) {
        const { now, last } = await shown(asked);
        assert.equal(now, last, `${address}&${asked}`);
      }
    }
  } finally {
    await sql(`DELETE FROM backorder_events WHERE backorder_id IN (SELECT id FROM backorder_domains WHERE userid = ${id});
      DELETE FROM backorder_domains WHERE userid = ${id}; DELETE FROM backorder_watches WHERE userid = ${id};
      DELETE FROM backorder_pricing WHERE extension LIKE 'paged%'; DELETE FROM backorder_logs WHERE message = 'paged'`);
  }
});
