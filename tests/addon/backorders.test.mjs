// The page My Backorders without any script: next steps, auctions, the client's own order, many names at once, the timeline
// and the sheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forms, unescapeHtml } from '../lib/client.mjs';
import { forClients } from './dates.mjs';
import { ADDON, NOW, act, backorder, logIn, registrar, setClock, sql, tokens } from './site.mjs';
import { DAY, HOUR, MINUTE, at, auction, customerWith, dropping, keepBooks, request, status, unpaid } from './books.mjs';

const PAGE = `${ADDON}&page=backorders`;

keepBooks('2027-02-04');

// The text of a piece of HTML, as a person reads it.
function words(html) {
  return unescapeHtml(html.replaceAll('<wbr>', '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1').trim();
}

// What the page says will happen with the name, without a script and to one.
async function next({ visitor }, domain) {
  const { text } = await visitor.get(PAGE);
  const row = text.match(new RegExp(`<tr>(?:(?!</tr>)[\\s\\S])*>${[...domain].join('(?:<wbr>)?')}<[\\s\\S]*?</tr>`))[0];
  const told = words(row.match(/class="bo-next"><bdi>([\s\S]*?)<\/bdi>\s*<\/span>/)[1]);
  const { next: { before, at: moment, after } } = await backorder(visitor, domain);
  assert.equal(words(`${before}${moment}${after}`), told);
  return told;
}

function isBulk(form) {
  return form.html.includes('data-bo-bulk');
}

function isConfirm(form) {
  return form.html.includes('data-bo-confirm');
}

// What a browser would post of the form that confirms a preview.
function confirmation(page) {
  return forms(page.text).find(isConfirm).fields;
}

async function preview({ visitor }, names) {
  return visitor.submit(await visitor.get(PAGE), isBulk, { names: names.join('\n') });
}

// The same with a file, whose content is a text in UTF-8 or a Buffer.
async function upload({ visitor }, content) {
  const fields = Object.entries({ ...tokens(await visitor.get(PAGE)), step: 'preview', names: '' })
    .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="list.csv"\r\nContent-Type: text/csv\r\n\r\n';
  const body = Buffer.concat([...fields, head, content, '\r\n--x--\r\n'].map((part) => Buffer.from(part)));
  return visitor.request(PAGE, { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=x' } });
}

async function count({ id }) {
  return Number((await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${id}`))[0][0]);
}

test('the next step is told in plain words from request to registrar, by the windows of the zone', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const { json } = await act(customer.visitor, { create: domain });
  assert.match(json.message, new RegExp(`€60.00 EUR will be held on ${forClients(drop - 3 * DAY)} UTC, and taken only if the name is caught`));
  assert.equal(await next(customer, domain), `€60.00 EUR will be held on ${forClients(drop - 3 * DAY)} UTC.`);
  await sql("INSERT INTO backorder_zones (zone, reserve_window, submit_window) VALUES ('pl', 86400, 3600)");
  try {
    assert.equal(await next(customer, domain), `€60.00 EUR will be held on ${forClients(drop - DAY)} UTC.`);
    await setClock(drop - DAY);
    assert.equal(await next(customer, domain), '€60.00 EUR will be held within minutes.');
    await at(drop - DAY);
    assert.equal(await next(customer, domain), `€60.00 EUR is held. It is sent to the registrar on ${forClients(drop - HOUR)} UTC.`);
    await at(drop - HOUR);
    assert.equal(await next(customer, domain), `With the registrar. It drops on ${forClients(drop)} UTC.`);
    await setClock(drop);
    assert.equal(await next(customer, domain), 'It has dropped. The registrar will tell who caught it.');
    const [[reference]] = await sql(`SELECT reference FROM backorder_domains WHERE userid = ${customer.id}`);
    await sql(`UPDATE backorder_domains SET reference = '' WHERE userid = ${customer.id}`);
    assert.equal(await next(customer, domain), 'It has dropped before the registrar accepted it. It is still tried, for two days at most; '
      + 'if that fails, €60.00 EUR comes back to your balance.');
    await setClock(drop - MINUTE);
    assert.equal(await next(customer, domain), `It is being sent to the registrar. It drops on ${forClients(drop)} UTC.`);
    await sql(`UPDATE backorder_domains SET reference = '${reference}' WHERE userid = ${customer.id}`);
    await at(drop + MINUTE);
    assert.equal(await next(customer, domain), 'The domain is in your account.');
  } finally {
    await sql("DELETE FROM backorder_zones WHERE zone = 'pl'");
  }
  const { text } = await customer.visitor.get(PAGE);
  const [[invoice, delivered]] = await sql(`SELECT invoice, whmcs_domain FROM backorder_domains WHERE userid = ${customer.id}`);
  assert.ok(text.includes(`href="viewinvoice.php?id=${invoice}"`));
  assert.ok(text.includes(`href="clientarea.php?action=domaindetails&amp;id=${delivered}"`));
});

test('a name nobody knows the drop of, one whose TLD is not offered any more, and one that waits for payment say so', async () => {
  const customer = await customerWith('100.00');
  assert.match((await act(customer.visitor, { create: 'not-on-the-list.pl' })).json.message, /nothing is held until it is/);
  assert.equal(await next(customer, 'not-on-the-list.pl'), 'Nobody knows yet when it drops; nothing is held until then.');
  await sql("UPDATE backorder_pricing SET fullprice = 0 WHERE extension = 'pl' AND currency_id = 1");
  try {
    assert.match(await next(customer, 'not-on-the-list.pl'), /not offered in your currency any more/);
  } finally {
    await sql("UPDATE backorder_pricing SET fullprice = 60 WHERE extension = 'pl' AND currency_id = 1");
  }
  const waiting = await unpaid();
  assert.equal(await next(waiting.customer, waiting.domain), `Caught. Waiting for payment of invoice #${waiting.invoice}.`);
});

test('who is short of money is told how much is missing and by when, and again when every minute counts', async () => {
  const customer = await customerWith('10.00');
  const { domain, drop } = dropping();
  const { json } = await act(customer.visitor, { create: domain });
  assert.equal(json.short, true);
  assert.match(json.message, new RegExp(`do not cover €60.00 EUR yet. Add funds before ${forClients(drop - 3 * DAY)} UTC`));
  assert.match(await next(customer, domain), /will be held on .*; your funds do not cover it yet\.$/);
  const page = await customer.visitor.get(PAGE);
  assert.match(words(page.text), new RegExp(`€50.00 EUR are missing, first on ${forClients(drop - 3 * DAY)} UTC`));
  assert.equal(words(page.text).match(/€50\.00 EUR (is|are) missing/g).length, 1);
  assert.doesNotMatch(page.text, /data-bo-preference/); // one name competes with nobody
  await setClock(drop - DAY);
  assert.equal(await next(customer, domain),
    `Your funds do not cover €60.00 EUR. Add funds before ${forClients(drop - 2 * HOUR)} UTC, when it should be sent.`);
  await setClock(drop - HOUR);
  assert.equal(await next(customer, domain), `Your funds do not cover €60.00 EUR. It drops on ${forClients(drop)} UTC; every minute counts now.`);
  await setClock(drop + HOUR);
  const late = 'If your funds cover €60.00 EUR within two days of it, it is still tried; otherwise it ends.';
  assert.equal(await next(customer, domain), `The drop has passed. ${late}`);
  const able = await customerWith('60.00');
  assert.equal((await act(able.visitor, { create: domain })).json.message, `${domain} is backordered, but its drop has passed already (${forClients(drop)} UTC). `
    + '€60.00 EUR will be held and it is still applied for within minutes; it may well be taken.');
  const unable = await customerWith('10.00');
  assert.equal((await act(unable.visitor, { create: domain })).json.message,
    `${domain} is backordered, but its drop has passed already (${forClients(drop)} UTC). ${late}`);
  await sql(`DELETE FROM backorder_domains WHERE userid IN (${able.id}, ${unable.id})`);
  // with the money there, the batch still applies, and so the page must not say that it is over
  await sql(`UPDATE tblclients SET credit = 60 WHERE id = ${customer.id};
    UPDATE tblcredit SET amount = 60 WHERE clientid = ${customer.id} AND description = 'Opening balance'`);
  assert.equal(await next(customer, domain),
    'It has dropped already. €60.00 EUR will be held and it is still applied for within minutes; it may well be taken.');
  await at(drop + HOUR);
  assert.notEqual((await sql(`SELECT reference FROM backorder_domains WHERE userid = ${customer.id}`))[0][0], '');
});

test('nobody is asked to pay in for a name that has dropped, though its row says what money still does', async () => {
  const customer = await customerWith('10.00');
  const [gone, other] = [dropping(), dropping()];
  await request(customer, gone.domain);
  await request(customer, other.domain);
  await sql(`UPDATE backorder_domains SET dropdate = FROM_UNIXTIME(${gone.drop}) WHERE userid = ${customer.id}`);
  const told = async () => [PAGE, `${ADDON}&page=domains`, 'clientarea.php'].reduce(
    async (texts, address) => `${await texts} ${words((await customer.visitor.get(address)).text)}`, '');
  await setClock(gone.drop - 1);
  assert.match(await told(), /€110\.00 EUR are missing now.*€110\.00 EUR is missing\. Add funds now.*Missing now: €110\.00 EUR/);
  await setClock(gone.drop);
  assert.doesNotMatch(await told(), /missing|What comes first|€120\.00/i);
  assert.match((await customer.visitor.get(PAGE)).text, /bo-forecast w-hidden/);
  // what the next run holds is told, and what then lacks
  await sql(`UPDATE tblclients SET credit = 60 WHERE id = ${customer.id};
    UPDATE tblcredit SET amount = 60 WHERE clientid = ${customer.id} AND description = 'Opening balance'`);
  const page = await customer.visitor.get(PAGE);
  assert.match(words(page.text), /Will be held €60\.00 EUR/);
  assert.doesNotMatch(page.text, /bo-missing|data-bo-preference/);
});

test('what is missing is said to be missing now, in part or all of it, and what is due is held now', async () => {
  const customer = await customerWith('10.00');
  const [early, late] = [dropping(), dropping()];
  await request(customer, early.domain);
  await request(customer, late.domain);
  await sql(`UPDATE backorder_domains SET dropdate = FROM_UNIXTIME(${early.drop + 9 * DAY}) WHERE userid = ${customer.id} AND domain = '${late.domain.replace(/\.pl$/, '')}'`);
  await setClock(early.drop - DAY);
  let page = await customer.visitor.get(PAGE);
  assert.match(words(page.text), /€110\.00 EUR are missing, some of it now\./);
  assert.match(words(page.text), new RegExp(`What is held when \\(UTC\\) now €60\\.00 EUR ${early.domain} ${forClients(early.drop + 6 * DAY)} €60\\.00 EUR ${late.domain}`));
  assert.match(words((await customer.visitor.get('clientarea.php')).text), /Missing: €110\.00 EUR, some of it now\./);
  const { json } = await act(customer.visitor, { delete: (await backorder(customer.visitor, late.domain)).id });
  assert.deepEqual(json.account.forecast.rows.map(({ at: moment, when }) => [moment, when]), [[null, 'now']]);
  page = await customer.visitor.get(PAGE);
  assert.match(words(page.text), /€50\.00 EUR are missing now\./);
});

test('what an order lacks is what it holds in all less what is there, and a name that has dropped is called so', async () => {
  const customer = await customerWith('60.00');
  const { domain, drop } = dropping();
  const names = [domain, 'not-on-the-list.pl'];
  const told = words((await preview(customer, names)).text);
  assert.match(told, /Held in total €120\.00 EUR.*Funds available €60\.00 EUR.*Missing €60\.00 EUR/);
  assert.match(told, new RegExp(`Held on ${forClients(drop - 3 * DAY)} UTC €60`), 'the funds cover what has a date');
  await setClock(drop);
  assert.match(words((await preview(customer, names)).text),
    new RegExp(`Its drop has passed \\( ?${forClients(drop)} UTC\\)\\. If your funds cover it within two days of it, it is still tried €60`));
});

test('a page past the end of his list is its last page', async () => {
  const customer = await customerWith('0.00');
  const { domain } = dropping();
  await request(customer, domain);
  assert.match(words((await customer.visitor.get(`${PAGE}&p=999`)).text), /1 to 1 of 1 entries/);
});

test('names that compete for money are shown in the order in which they get it, and moving one up decides who gets it', async () => {
  const customer = await customerWith('60.00');
  const stranger = await customerWith('60.00');
  const [a, b, c] = [dropping(), dropping(), dropping()];
  const ids = [];
  for (const { domain } of [a, b, c]) {
    ids.push(await request(customer, domain));
  }
  const due = c.drop - 3 * DAY; // the windows of all are open
  await setClock(due);
  const panel = (page) => [...page.text.matchAll(/data-bo-wish="(\d+)"/g)].map(([, id]) => Number(id));
  const isPanel = (form) => form.html.includes('data-bo-preference');
  let page = await customer.visitor.get(PAGE);
  assert.deepEqual(panel(page), ids);
  page = await customer.visitor.submit(page, isPanel, { prefer_up: ids[2] });
  assert.match(page.url, /#bo-preference|page=backorders/);
  assert.deepEqual(panel(page), [ids[0], ids[2], ids[1]]);
  page = await customer.visitor.submit(page, isPanel, { prefer_down: ids[0] });
  assert.deepEqual(panel(page), [ids[2], ids[0], ids[1]]);
  page = await customer.visitor.submit(page, isPanel, { prefer_reset: 1 });
  assert.deepEqual(panel(page), ids);

  const [theirs] = [await request(stranger, dropping().domain)];
  assert.equal((await act(customer.visitor, { prefer_up: theirs })).json.ok, false);
  for (const wrong of ['', '1;2', "1' OR 1", '1,'.repeat(2000)]) {
    assert.equal((await act(customer.visitor, { prefer: wrong })).json.ok, false, wrong);
  }
  // what is not his, or not in the list, is passed over
  assert.equal((await act(customer.visitor, { prefer: `${ids[1]},${theirs},999999` })).json.ok, true);
  assert.deepEqual(panel(await customer.visitor.get(PAGE)), [ids[1], ids[0], ids[2]]);
  await at(due);
  assert.deepEqual(await Promise.all([a, b, c].map(({ domain }) => status(customer, domain))), ['REQUESTED', 'ACTIVE', 'REQUESTED']);
});

test('an auction is shown with its end, its best bid and the way to it, to those who take part in it', async () => {
  const { domain, drop, first, second } = await auction();
  assert.equal(await next(first.customer, domain), `In auction until ${forClients(drop + 3 * DAY)} UTC, no bid yet.`);
  await registrar('bid', { domain, amount: '200.00', bidder: second.application });
  await at(drop + 10 * MINUTE);
  assert.match(await next(first.customer, domain), new RegExp(`^In auction until ${forClients(drop + 3 * DAY)} UTC, best bid .*200[.,]00`));
  const { text } = await first.customer.visitor.get(PAGE);
  const panel = text.match(/<section class="[^"]*bo-auctions"[\s\S]*?<\/section>/)[0];
  assert.ok(panel.includes(`href="https://auctions.example/${domain}" target="_blank" rel="noopener noreferrer"`));
  assert.match(words(panel), /Several people had ordered these names.*You have not bid Ends .* Best bid .*200[.,]00.* Bids 1 Bidders 2/);
  assert.match(words((await second.customer.visitor.get(PAGE)).text), /You lead/);
  const [[id]] = await sql(`SELECT backorder_id FROM backorder_auctions WHERE backorder_id = ${first.id}`);
  await sql(`UPDATE backorder_auctions SET url = 'javascript:alert(1)' WHERE backorder_id = ${id}`);
  assert.doesNotMatch((await first.customer.visitor.get(PAGE)).text, /javascript:/);
  const anna = await logIn();
  assert.doesNotMatch((await anna.get(PAGE)).text, new RegExp(domain));
});

test('a list of names is checked name by name, nothing is ordered by that, and the confirmation orders what can be', async () => {
  const customer = await customerWith('100.00');
  const [a, b] = [dropping(), dropping()];
  await request(customer, b.domain);
  const page = await preview(customer, [a.domain.toUpperCase(), `  ${b.domain}`, a.domain, 'bücher-neu.pl', 'no-price.nowhere', '<b>x</b>']);
  assert.equal(await count(customer), 1);
  const told = words(page.text);
  assert.match(told, /Nothing is taken unless the name is caught/);
  assert.match(told, new RegExp(`${a.domain} ${forClients(a.drop)} Held on ${forClients(a.drop - 3 * DAY)} UTC, as far as your funds reach €60.00 EUR`));
  assert.match(told, /bücher-neu\.pl xn--bcher-neu-q9a\.pl not known yet Waits until its drop date is known; nothing is held before €60\.00 EUR/);
  assert.match(told, new RegExp(`${a.domain} This name stands in your list already`));
  assert.match(told, new RegExp(`${b.domain} You have a backorder of this name already`));
  assert.match(told, /no-price\.nowhere Names of this TLD cannot be backordered/);
  assert.match(told, /Held in total €120\.00 EUR.*For earlier backorders €60\.00 EUR.*Missing €80\.00 EUR/);
  assert.ok(!page.text.includes('<b>x</b>'));
  const fields = confirmation(page);
  assert.deepEqual(fields.get('names').split('\n').sort(), [a.domain, 'xn--bcher-neu-q9a.pl'].sort());
  const result = await customer.visitor.post(PAGE, fields);
  assert.match(words(result.text), /2 names are ordered\./);
  assert.match(result.url, /step=result/);
  assert.equal(await count(customer), 3);
  const again = await customer.visitor.post(PAGE, fields);
  assert.match(words(again.text), /Prices or names have changed since you looked/);
  assert.equal(await count(customer), 3);
});

test('the page has its tabs once', async () => {
  const { visitor } = await customerWith('0.00');
  const { text } = await visitor.get(PAGE);
  assert.equal(text.match(/<ul class="[^"]*bo-tabs"/g).length, 1);
});

test('where no name is sent or a file cannot be read, the list that was checked before is not offered any more', async () => {
  const customer = await customerWith('100.00');
  for (const [send, told] of [
    [() => preview(customer, ['', ' ']), /There is no name in what you sent/],
    [() => upload(customer, 'x'.repeat(1100000)), /The file could not be read/],
  ]) {
    const { domain } = dropping();
    assert.ok(forms((await preview(customer, [domain])).text).some(isConfirm));
    const page = await send();
    assert.match(words(page.text), told);
    assert.ok(!forms(page.text).some(isConfirm));
    assert.ok(forms(page.text).some(isBulk));
    assert.doesNotMatch(page.text, new RegExp(domain));
  }
});

test('names picked on Expiring Domains are checked here, with a script and without', async () => {
  const { visitor } = await customerWith('100.00');
  const [a, b] = [dropping(), dropping()];
  const token = tokens(await visitor.get(PAGE));
  for (const names of [[['names', `${a.domain}\n${b.domain}`]], [['names[]', a.domain], ['names[]', b.domain]]]) {
    const page = await visitor.post(PAGE, [...Object.entries(token), ['step', 'preview'], ...names]);
    assert.deepEqual(confirmation(page).get('names').split('\n'), [a.domain, b.domain]);
  }
});

test('where a price has changed since the preview nothing is ordered, and the new price is shown', async () => {
  const customer = await customerWith('100.00');
  const { domain } = dropping();
  const fields = confirmation(await preview(customer, [domain]));
  await sql("UPDATE backorder_pricing SET fullprice = 61 WHERE extension = 'pl' AND currency_id = 1");
  try {
    const page = await customer.visitor.post(PAGE, fields);
    assert.match(words(page.text), /Nothing was ordered yet.*Held in total €61\.00 EUR/);
    assert.equal(await count(customer), 0);
    await customer.visitor.post(PAGE, confirmation(page));
    assert.equal(await count(customer), 1);
  } finally {
    await sql("UPDATE backorder_pricing SET fullprice = 60 WHERE extension = 'pl' AND currency_id = 1");
  }
});

test('a script is told the same as a person, name by name', async () => {
  const customer = await customerWith('100.00');
  const { domain } = dropping();
  const { json } = await act(customer.visitor, { step: 'create', names: `${domain}\nnope` });
  assert.equal(json.ok, true);
  assert.deepEqual(json.accepted.map((row) => row.domain), [domain]);
  assert.deepEqual(json.refused.map((row) => row.name), ['nope']);
  assert.equal(json.short, true);
  assert.equal(json.count, 1);
});

test('names are picked out of a CSV file, whatever stands beside them, up to a thousand', async () => {
  const customer = await customerWith('100.00');
  const [a, b] = [dropping(), dropping()];
  const sheet = await upload(customer, `\uFEFF"Domain";"Drop date";"Price"\r\n"${a.domain}";"2027-02-05 10:00:00";"12.50"\r\n${b.domain},05.02.2027,60.00,1.5\r\n`);
  const names = confirmation(sheet).get('names').split('\n');
  assert.deepEqual(names, [a.domain, b.domain]);
  assert.doesNotMatch(sheet.text, /cannot be ordered/);
  const many = await preview(customer, Array.from({ length: 1005 }, (_, n) => `many-${n}.pl`));
  assert.match(words(many.text), /Only the first 1,000 names are shown; 5 more were left out/);
  assert.match(words(many.text), /Order 1,000 names/);
  assert.match(words((await upload(customer, 'x'.repeat(1100000))).text), /The file could not be read/);
  assert.match(words((await preview(customer, ['', '  ', ';;'])).text), /There is no name in what you sent/);
  assert.match(words((await upload(customer, '\x89PNG\r\n\x1a\n\0\0\0\rIHDR x.pl ')).text), /The file is not text in UTF-8\. Save it as UTF-8/);
  assert.equal(await count(customer), 0);
});

test('the sheet that was exported can be sent back: a name in ACE and in Unicode on one line is one name', async () => {
  const customer = await customerWith('100.00');
  const sheet = '\uFEFFID,"Domain Name","Domain Name (Unicode)",Status\r\n7,xn--bcher--1xa6b.pl,bücher-ö.pl,Requested\r\n8,plain-name.pl,PLAIN-name.pl,Requested\r\n';
  const page = await upload(customer, sheet);
  assert.deepEqual(confirmation(page).get('names').split('\n'), ['xn--bcher--1xa6b.pl', 'plain-name.pl']);
  assert.doesNotMatch(words(page.text), /in your list already/);
  await act(customer.visitor, { create: 'bücher-ö.pl' });
  const exported = await customer.visitor.get(`${PAGE}&format=csv`);
  assert.match(exported.text, /xn--bcher--1xa6b\.pl,bücher-ö\.pl/);
  assert.equal(words((await upload(customer, exported.text)).text).split('bücher-ö.pl').length, 2);
  const lines = await preview(customer, ['plain-name.pl', 'plain-name.pl']);
  assert.match(words(lines.text), /in your list already/);
});

test('letters of a file that is neither UTF-8 nor marked UTF-16 are not guessed, and its other names can be ordered', async () => {
  const customer = await customerWith('100.00');
  const { domain } = dropping();
  const windows = Buffer.from(`Gr\xf6\xdfe;Domain\r\n1;${domain}\r\n2;s\xb9siedzi.pl\r\n3;s\xb3siedzi.pl\r\n4;\xc3\xb1.pl\r\n`, 'latin1');
  const page = await upload(customer, windows);
  assert.equal(confirmation(page).get('names'), domain);
  const told = words(page.text);
  for (const name of ['s\ufffdsiedzi.pl', '\ufffd.pl']) {
    assert.match(told, new RegExp(`cannot be ordered.* ${name} The file is not text in UTF-8\\. Save it as UTF-8 \\(“CSV UTF-8”\\)`));
  }
  const utf16 = (mark) => Buffer.from(`${mark}${domain}\tsąsiedzi.pl\r\n`, 'utf16le');
  const marked = confirmation(await upload(customer, utf16('\ufeff'))).get('names');
  assert.deepEqual(marked.split('\n'), [domain, 'xn--ssiedzi-p4a.pl']);
  const bare = await upload(customer, utf16(''));
  assert.match(words(bare.text), /The file is not text in UTF-8\. Save it as UTF-8/);
  assert.ok(!forms(bare.text).some(isConfirm));
});

test('addresses of pages are read as the names in them, and only what parts names parts them', async () => {
  const customer = await customerWith('100.00');
  const [a, b, c, d] = [dropping(), dropping(), dropping(), dropping()];
  const page = await preview(customer, [`http://${a.domain}/path?x=1#y`, `https://www.${b.domain}:8080`, `${c.domain}/`, `=cmd()|${d.domain}`,
    '2027/02/05 10:00', 'https://']);
  assert.deepEqual(confirmation(page).get('names').split('\n'), [a.domain, b.domain, c.domain]);
  assert.match(words(page.text), new RegExp(`cannot be ordered.*=cmd\\(\\)\\|${d.domain}`));
});

test('a single name that is typed may be the address of a page too', async () => {
  const customer = await customerWith('100.00');
  const { domain } = dropping();
  const page = await customer.visitor.submit(await customer.visitor.get(PAGE), (form) => form.html.includes('id="bo-create"'),
    { create: `http://www.${domain}/x?y=1` });
  assert.match(words(page.text), new RegExp(`${domain}.* €60\\.00 EUR will be held`));
  assert.equal((await backorder(customer.visitor, domain)).domain, domain);
  const { json } = await act(customer.visitor, { create: 'http://localhost/x' });
  assert.equal(json.message, 'That is not a valid domain name. Type it with its TLD, like example.com.');
});

test('a name that no registry gives out is refused with the reason, unless the list has it', async () => {
  const customer = await customerWith('100.00');
  const impossible = ['xn--zzzzzzzz.pl', 'xn--a.pl', 'ab--cd.pl'];
  for (const create of impossible) {
    const { json } = await act(customer.visitor, { create });
    assert.match(json.message, /^No registry gives out such a name: what begins with “xn--” must/, create);
  }
  const page = await preview(customer, [...impossible, 'a--b.pl', 'xn--bcher-kva.pl']);
  assert.deepEqual(confirmation(page).get('names').split('\n'), ['a--b.pl', 'xn--bcher-kva.pl']);
  assert.equal(words(page.text).split('No registry gives out such a name').length, 4);
  await sql("INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('ab--cd', 'pl', '2027-02-20 10:00:00')");
  assert.equal((await act(customer.visitor, { create: 'ab--cd.pl' })).json.ok, true);
  await sql("DELETE FROM backorder_pending_domains WHERE domain = 'ab--cd'");
});

test('where a typed character stands for another one, the name that will be ordered is shown', async () => {
  const customer = await customerWith('100.00');
  const page = await preview(customer, ['s¹siedzi.pl']);
  assert.match(words(page.text), /s1siedzi\.pl.*not known yet/);
  assert.equal(confirmation(page).get('names'), 's1siedzi.pl');
  const { json } = await act(customer.visitor, { create: 's²siedzi.pl' });
  assert.match(json.message, /s2siedzi\.pl/);
});

test('the timeline of a backorder is a page, and nobody else\'s', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  const id = await request(customer, domain);
  await at(drop - 3 * DAY);
  const { text } = await customer.visitor.get(`${PAGE}&events=${id}`);
  assert.match(words(text), new RegExp(`History of ${domain}.*is held\\. It is sent to the registrar.*15th Jan 2027 08:00:00 UTC Backorder placed\\. by you`
    + `.*${forClients(drop - 3 * DAY)}:\\d\\d UTC The price is held\\.`));
  const stranger = await logIn();
  assert.doesNotMatch((await stranger.get(`${PAGE}&events=${id}`)).text, new RegExp(domain));
  const { status, json: refused } = await stranger.get(`${PAGE}&events=${id}&format=json`);
  assert.deepEqual([status, refused.message], [404, 'There is no such backorder in your account. It may have been deleted meanwhile.']);
  const { json } = await customer.visitor.get(`${PAGE}&events=${id}&format=json`);
  assert.deepEqual(json.events.map((event) => event.text), ['Backorder placed.', 'The price is held.']);
});

test('the sheet has every backorder of the chosen status, with its windows, and only the client\'s own', async () => {
  const customer = await customerWith('100.00');
  const { domain, drop } = dropping();
  await request(customer, domain);
  await act(customer.visitor, { step: 'create', names: Array.from({ length: 30 }, (_, n) => `sheet-${n}.pl`).join('\n') });
  await sql(`UPDATE backorder_domains SET status = 'FAILED' WHERE userid = ${customer.id} AND domain = 'sheet-7'`);
  const { text, status: code } = await customer.visitor.get(`${PAGE}&format=csv`);
  assert.equal(code, 200);
  assert.ok(text.startsWith('\uFEFFID,"Domain Name",Unicode,Status,'));
  const lines = text.trim().split('\r\n');
  assert.equal(lines.length, 32);
  const time = (epoch) => new Date(epoch * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const cells = lines.find((line) => line.includes(domain)).replaceAll('"', '').split(',');
  assert.deepEqual(cells.slice(1, 10), [domain, domain, 'REQUESTED', time(drop), time(drop - 3 * DAY), time(drop - 2 * HOUR), '60.00', '0.00', 'EUR']);
  const failed = (await customer.visitor.get(`${PAGE}&format=csv&status=FAILED`)).text.trim().split('\r\n');
  assert.deepEqual(failed.slice(1).map((line) => line.split(',')[1]), ['sheet-7.pl']);
});

test('a user who may not order sees everything and can change nothing', async () => {
  const dora = await logIn('dora@example.com'); // acts for Anna
  const page = await dora.get(PAGE);
  assert.match(words(page.text), /You may look and watch names, but placing or deleting backorders/);
  assert.match(page.text, /<textarea[^>]* name="names"[^>]* disabled>/);
  const before = await sql('SELECT COUNT(*) FROM backorder_domains');
  for (const fields of [{ create: 'a.pl' }, { step: 'preview', names: 'a.pl' }, { step: 'create', names: 'a.pl' }, { prefer_reset: 1 }]) {
    const { status: code, json } = await act(dora, fields);
    assert.equal(code, 403);
    assert.match(json.message, /permission to place orders/);
  }
  assert.deepEqual(await sql('SELECT COUNT(*) FROM backorder_domains'), before);
});

test('many names cannot be ordered, nor the order changed, without the token', async () => {
  const customer = await customerWith('100.00');
  const { token } = tokens(await customer.visitor.get(PAGE));
  for (const fields of [{ step: 'create', names: 'a.pl' }, { step: 'preview', names: 'a.pl' }, { prefer: '1' }]) {
    const { status: code } = await customer.visitor.post(`${PAGE}&format=json`, { token, ...fields });
    assert.equal(code, 403);
  }
  assert.equal(await count(customer), 0);
});
