// Expiring Domains as a customer meets it: searching, picking, watching, the chart, and what it all weighs.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { cron, newCustomer, sql } from '../addon/site.mjs';
import { EVERY_FRAME, FRAMES, PAGE, axe, expectFault, inLanguage, logIn, look, open, settle, shift, walk } from './browser.mjs';
import { arrive } from './pieces.mjs';

const FEED = `${process.env.STACK}/pending_delete_domain_list.csv`;
const DOMAINS = `${PAGE}&page=domains`;
const row = (page, n) => page.locator('tbody tr').nth(n);
const name = async (page, n) => row(page, n).locator('.bo-star').getAttribute('value');
const shownName = async (page, n) => row(page, n).locator('.bo-name').innerText();
const labels = async (page) => (await page.locator('tbody .bo-star').evaluateAll((stars) => stars.map((star) => star.value)))
  .map((domain) => domain.split('.')[0]);

async function enter(page, credit = '500.00') {
  const customer = await newCustomer(credit);
  await logIn(page, customer.email);
  await page.goto(DOMAINS);
  await settle(page);
  return customer;
}

async function importList(lines) {
  const file = `${process.env.STACK}/list.csv`;
  await writeFile(file, lines);
  assert.deepEqual(await cron('daily_import_pendingdomainlist', '--file', file, '--force'), { code: 0, output: '' });
}

async function search(page, how, typed) {
  await page.selectOption('[name=how]', how);
  await page.fill('[name=q]', typed);
  await page.press('[name=q]', 'Enter');
  await settle(page);
}

walk('what a domainer types is searched, shown as the pattern it became, and kept in the address', async ({ page }) => {
  await enter(page);
  await search(page, 'shape', 'CVCV');
  assert.equal(await page.textContent('[data-bo-pattern]'), '^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]$');
  const found = await labels(page);
  assert.ok(found.length > 0);
  assert.ok(found.every((label) => /^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]$/.test(label)), found.join());
  assert.match(page.url(), /how=shape&q=CVCV|q=CVCV&how=shape/);
  await search(page, 'words', 'shop -24');
  assert.ok((await labels(page)).every((label) => label.includes('shop') && !label.includes('24')));
  assert.equal(await page.textContent('[data-bo-exclude]'), '24');
  await look(page, 'domains-words');
  await page.goBack();
  await settle(page);
  assert.deepEqual([await page.inputValue('[name=q]'), await page.inputValue('[name=how]')], ['CVCV', 'shape']);
  assert.deepEqual(await labels(page), found);
  await page.reload();
  assert.deepEqual(await labels(page), found);
  assert.equal(await page.inputValue('[name=how]'), 'shape');
});

walk('what is typed wrong is told while it is typed, with its place', async ({ page }) => {
  await enter(page);
  await page.selectOption('[name=how]', 'regex');
  await page.fill('[name=q]', 'ab(c');
  const fault = page.locator('#bo-q-fault');
  await fault.waitFor();
  assert.match(await fault.innerText(), /character 5/);
  await look(page, 'domains-fault');
  await axe(page);
  await page.fill('[name=q]', 'ab(c)');
  await fault.waitFor({ state: 'hidden' });
  await page.selectOption('[name=how]', 'words');
  await page.fill('[name=q]', 'żółw.pl web');
  await page.waitForFunction(() => document.querySelector('#bo-q-fault mark')?.textContent === '.');
  assert.match(await fault.innerText(), /Character 5 is a dot/);
  await page.press('[name=q]', 'Enter');
  await settle(page);
  expectFault(page, /422/);
  assert.ok(await row(page, 0).isVisible(), 'the names found before are gone');
  await page.goto(`${DOMAINS}&how=shape&q=LLX`);
  assert.match(await page.locator('.bo-unread').innerText(), /cannot be read[^]*Character 3/);
  await look(page, 'domains-fault-page');
  await search(page, 'words', 'no-name-has-this');
  assert.match(await page.locator('[data-bo-empty]').innerText(), /No name matches/);
  assert.equal(await page.locator('.bo-unread').count(), 0);
  await look(page, 'domains-empty');
});

walk('a whole name that is pasted becomes its label, with its TLD ticked', async ({ page }) => {
  await enter(page);
  const [label, zone] = (await shownName(page, 3)).split(/\.(.*)/s);
  await search(page, 'words', `https://www.${label}.${zone}/`);
  const ticked = () => page.locator('[name="tld[]"]:checked').evaluateAll((boxes) => boxes.map((box) => box.value));
  const state = async () => [await page.inputValue('[name=q]'), await ticked(), (await page.locator('tbody .bo-name').allInnerTexts()).includes(`${label}.${zone}`)];
  assert.deepEqual(await state(), [label, [zone], true]);
  assert.ok(await page.locator('.bo-zones').isVisible());
  assert.deepEqual(new URL(page.url()).searchParams.get('q'), label);
  await look(page, 'domains-whole');
  await page.reload();
  assert.deepEqual(await state(), [label, [zone], true]);
  await page.locator(`[name="tld[]"][value="${zone}"]`).evaluate((box) => box.closest('label').remove());
  await page.fill('[name=q]', `${label}.${zone}`);
  await Promise.all([page.waitForEvent('load'), page.press('[name=q]', 'Enter')]);
  await settle(page);
  assert.deepEqual(await state(), [label, [zone], true]);
});

// Of the bar with what was picked: as wide as the list, not to be seen through, in sight from the first row on, below the last.
async function cover(page) {
  return page.evaluate(() => {
    const [bar, list] = ['.bo-bar', '.bo-list'].map((selector) => document.querySelector(selector));
    const rows = [...list.querySelectorAll('tbody tr')];
    rows[0].scrollIntoView({ block: 'center' });
    const [{ left, right, bottom }, around] = [bar.getBoundingClientRect(), list.getBoundingClientRect()];
    const inSight = bottom <= window.innerHeight && around.bottom > window.innerHeight;
    const color = getComputedStyle(bar).backgroundColor;
    window.scrollTo(0, document.body.scrollHeight);
    return {
      wide: left <= around.left && right >= around.right,
      opaque: /^rgb\(/.test(color),
      inSight,
      lastIsFree: rows.at(-1).getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1,
    };
  });
}

walk('names are picked on two pages and ordered together; one is backordered and deleted', async ({ page }) => {
  const { id } = await enter(page);
  const together = page.locator('.bo-together');
  assert.ok(await together.isDisabled());
  const first = await shownName(page, 1);
  await row(page, 1).locator('.bo-pick').check();
  await page.locator('.paginate_button', { hasText: /^2$/ }).first().click();
  await page.waitForURL(/p=2/);
  await settle(page);
  const second = await shownName(page, 0);
  await row(page, 0).locator('.bo-pick').check();
  await page.waitForFunction(() => /\(2\)/.test(document.querySelector('.bo-together').textContent));
  await look(page, 'domains-picked');
  assert.deepEqual(await cover(page), { wide: true, opaque: true, inSight: true, lastIsFree: true });
  await together.click();
  await page.waitForURL(/page=backorders/);
  await settle(page);
  const preview = await page.locator('.backorder').innerText();
  assert.ok(preview.includes(first) && preview.includes(second), preview);
  assert.equal((await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${id}`))[0][0], '0', 'a preview orders nothing');
  await page.goto(DOMAINS);
  const domain = await name(page, 0);
  await row(page, 0).locator('button[name=create]').click();
  await row(page, 0).locator('button[name=delete]').waitFor();
  assert.equal(await page.locator('[data-bo-count]').first().textContent(), '1');
  assert.ok(await page.locator('[data-bo-needed]').isVisible());
  const needs = () => page.locator('[data-bo-needs]').evaluate((list) => list.innerHTML.replace(/\s+/g, ' ').trim());
  const drawn = await needs();
  assert.match(drawn, /^<li( class="text-danger")?>now <b/, 'its window is open');
  await look(page, 'domains-ordered');
  await page.reload();
  assert.equal(await needs(), drawn, 'the server draws another list of what is held than the script');
  assert.deepEqual(await sql(`SELECT CONCAT(domain, '.', tld) FROM backorder_domains WHERE userid = ${id}`), [[domain]]);
  const asked = new Promise((done) => { page.once('dialog', (dialog) => dialog.dismiss().then(() => done(dialog.message()))); });
  await row(page, 0).locator('button[name=delete]').click();
  assert.ok((await asked).includes(await shownName(page, 0)), 'deleting does not ask');
  assert.ok(await row(page, 0).locator('button[name=delete]').isVisible());
  page.once('dialog', (dialog) => dialog.accept());
  await row(page, 0).locator('button[name=delete]').click();
  await row(page, 0).locator('button[name=create]').waitFor();
  assert.equal(await page.locator('[data-bo-needed]').isVisible(), false);
});

walk('a name breaks before its TLD, and within its label only where that is longer than a line', async ({ page }) => {
  await enter(page);
  const torn = () => page.locator('tbody .bo-name').evaluateAll((names) => names.flatMap((name) => [...name.childNodes]
    .filter((part) => part.nodeType === Node.TEXT_NODE).flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const lines = [...range.getClientRects()];
      const length = lines.reduce((sum, line) => sum + line.width, 0);
      const style = getComputedStyle(name.parentNode);
      const room = name.parentNode.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return lines.length > 1 && length <= room ? [name.textContent] : [];
    })));
  assert.deepEqual(await torn(), []);
  const label = 'a'.repeat(20);
  await page.locator('tbody .bo-name').evaluateAll((names, long) => names.slice(0, 2).forEach((name) => {
    name.firstChild.textContent = long;
  }), label);
  assert.deepEqual(await torn(), []);
  assert.equal(await page.locator('tbody .bo-name wbr').first().count(), 1);
});

walk('a name breaks after its hyphens before it is torn, before a digit too', async ({ page }) => {
  await enter(page);
  const parts = await page.locator('tbody .bo-name').first().evaluate(async (shown, domain) => {
    const { name } = await import(document.querySelector('script[type=module][src*="domains.js"]').src.replace(/domains\.js.*/, 'page.js'));
    const cell = shown.parentNode;
    const box = document.createElement('div');
    box.innerHTML = name({ domain, unicode: domain });
    cell.append(box);
    box.style.width = '160px';
    return [...box.querySelector('.bo-name').childNodes].filter((part) => part.nodeType === Node.TEXT_NODE).map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return [part.textContent, range.getClientRects().length];
    });
  }, 'wholesale-24hours-delivery.com.pl');
  assert.deepEqual(parts, [['wholesale-', 1], ['24hours-', 1], ['delivery', 1], ['.com', 1], ['.pl', 1]]);
});

walk('the pager stands on one line where its words are long, and is read out by them', async ({ page }) => {
  await enter(page);
  await inLanguage(page, 'polish');
  await page.goto(`${DOMAINS}&p=7`);
  await settle(page);
  const buttons = page.locator('.paginate_button');
  assert.ok(await buttons.count() >= 7);
  const tops = await buttons.evaluateAll((list) => list.map((button) => button.getBoundingClientRect().top));
  assert.deepEqual(tops, tops.map(() => tops[0]));
  assert.equal(await page.getByRole('link', { name: 'Poprzednia', exact: true }).or(page.getByRole('button', { name: 'Poprzednia', exact: true })).count(), 1);
  await look(page, 'domains-polish');
});

walk('the key that turns the page leaves the focus where it was, or on the number of the page at an end', async ({ page }) => {
  await enter(page);
  const turn = async (text, to) => {
    await page.locator('.paginate_button').filter({ hasText: text }).locator('a').or(page.locator('a.paginate_button').filter({ hasText: text })).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.paginate_button.active, .paginate_button.current', { hasText: new RegExp(`^${to}$`) }).first().waitFor();
    await settle(page);
    return page.evaluate(() => document.activeElement.closest('.paginate_button')?.textContent ?? document.activeElement.tagName);
  };
  assert.equal(await turn('Next', 2), 'Next');
  assert.equal(await turn('Next', 3), 'Next');
  assert.equal(await turn(/^2$/, 2), '2');
  assert.equal(await turn('Previous', 1), '1');
  const last = (await page.locator('.paginate_button:not(.next)').last().innerText()).trim();
  assert.equal(await turn(new RegExp(`^${last}$`), last), last);
  assert.equal(await turn('Previous', Number(last) - 1), 'Previous');
  assert.equal(await turn('Next', last), last);
  await page.locator('[name=q]').focus();
  await page.evaluate(() => window.jQuery('.bo-table').DataTable().page(0).draw(false));
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.name), 'q', 'the focus is taken from elsewhere');
});

walk('a new search draws the bars anew, and a bar tells the length of the list that it opens; a page does not count again', async ({ page }) => {
  await enter(page);
  const counting = [];
  page.on('request', (request) => /days=1/.test(request.url()) && counting.push(request.url()));
  const names = () => page.locator('[data-bo-day] small').allTextContents();
  const before = await names();
  await page.locator('.paginate_button', { hasText: /^2$/ }).first().click();
  await page.waitForURL(/p=2/);
  await settle(page);
  assert.deepEqual([counting.length, await names()], [0, before]);
  await search(page, 'starts', 'a');
  const after = await names();
  assert.equal(counting.length, 1);
  assert.notDeepEqual(after, before);
  assert.doesNotMatch(page.url(), /days=1/);
  const bar = page.locator('[data-bo-day]').nth(3);
  const names3 = Number(after[3]);
  assert.match(await bar.getAttribute('href'), /q=a/);
  await bar.click();
  await page.waitForURL(/from=/);
  await settle(page);
  assert.match(await page.textContent('[data-bo-info]'), new RegExp(` of ${names3} `));
  assert.deepEqual([counting.length, await names(), await bar.getAttribute('aria-current')], [1, after, 'true']);
  await page.goBack();
  await settle(page);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('q=a'));
  await settle(page);
  await page.waitForFunction((text) => [...document.querySelectorAll('[data-bo-day] small')].map((one) => one.textContent).join() === text, before.join());
  assert.equal(counting.length, 2);
});

walk('where a new list came while the page was open, its next page draws the bars of that', async ({ page }) => {
  await enter(page);
  const list = await readFile(FEED, 'utf8');
  const bar = page.locator('[data-bo-day]').nth(2);
  const day = await bar.getAttribute('data-bo-day');
  const total = async () => Number((await page.textContent('[data-bo-info]')).match(/ of ([\d,]+)/)[1].replace(',', ''));
  const count = async () => Number((await bar.locator('small').textContent()).replace(',', ''));
  const names = await total();
  assert.notEqual(await count(), 0);
  const turn = async (to) => {
    await page.locator('.paginate_button', { hasText: new RegExp(`^${to}$`) }).first().click();
    await page.locator('.paginate_button.active, .paginate_button.current', { hasText: new RegExp(`^${to}$`) }).first().waitFor();
    await settle(page);
  };
  try {
    await importList(list.split('\n').filter((line) => !line.includes(`;${day}`)).join('\n'));
    for (let n = 0; await total() === names; n += 1) { // a server looks at the list's version every other second
      await turn(2 - n % 2);
    }
    assert.equal(await count(), 0);
  } finally {
    await importList(list);
  }
}, FRAMES.slice(2, 3));

walk('a star watches a name and a search is saved', async ({ page }) => {
  const { id } = await enter(page);
  const domain = await name(page, 0);
  await row(page, 0).locator('.bo-star').click();
  await row(page, 0).locator('.bo-star[name=unwatch]').waitFor();
  assert.deepEqual(await sql(`SELECT CONCAT(domain, '.', zone) FROM backorder_watches WHERE userid = ${id}`), [[domain]]);
  await page.reload();
  await row(page, 0).locator('.bo-star[name=unwatch]').click();
  await row(page, 0).locator('.bo-star[name=watch]').waitFor();
  assert.deepEqual(await sql(`SELECT domain FROM backorder_watches WHERE userid = ${id}`), [['']]);
  await search(page, 'starts', 'a');
  await page.click('.bo-save summary');
  await page.fill('[name=save_search]', 'All that begins with a');
  await page.click('.bo-save [type=submit]');
  await page.locator('.alert-success').waitFor();
  const [[saved, query]] = await sql(`SELECT name, query FROM backorder_searches WHERE userid = ${id}`);
  assert.equal(saved, 'All that begins with a');
  assert.match(query, /how=starts/);
  assert.match(query, /q=a/);
});

walk('a search with a fault is not saved', async ({ page }) => {
  const { id, email } = await newCustomer('500.00');
  await logIn(page, email);
  const save = async () => {
    await page.fill('[name=save_search]', 'Faulty');
    await page.click('.bo-save [type=submit]');
  };
  await page.goto(`${DOMAINS}&chars_min=abc`);
  await page.click('.bo-save summary');
  await save();
  assert.match(await page.locator('[data-bo-messages] .alert-danger').innerText(), /The search was not saved\. “Characters”: “abc” is no whole number/);
  expectFault(page, /422/);
  const field = page.locator('[name=chars_min]');
  await field.press('e');
  await save();
  assert.ok(await field.evaluate((input) => input === document.activeElement), 'the field at fault is not shown');
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_searches WHERE userid = ${id}`), [['0']]);
  await field.fill('5');
  await save();
  await page.locator('[data-bo-messages] .alert-success').waitFor();
  assert.deepEqual(await sql(`SELECT query FROM backorder_searches WHERE userid = ${id}`), [['chars_min=5']]);
}, [['twenty-one', 'desktop'], ['six', 'phone']]);

walk('a day of the chart narrows the list and is left again, by mouse and by key', async ({ page, size }) => {
  await enter(page);
  const all = await page.textContent('[data-bo-info]');
  const days = page.locator('[data-bo-day]');
  const day = await days.nth(2).getAttribute('data-bo-day');
  await days.nth(2).click();
  await page.waitForURL(new RegExp(`from=${day}`));
  await settle(page);
  const times = await page.locator('tbody time').evaluateAll((found) => found.map((time) => time.dateTime));
  assert.ok(times.length > 0 && times.every((time) => time.startsWith(day)), times.join());
  await look(page, 'domains-day');
  await days.nth(2).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.search.includes('from='));
  await settle(page);
  assert.equal(await page.textContent('[data-bo-info]'), all);
  if (size === 'desktop') {
    await page.locator('tbody time').first().hover();
    await page.waitForFunction(() => /(EST|GMT-5|Eastern)/.test(document.querySelector('tbody time').title));
  }
});

walk('a list that does not come says so and is asked for again', async ({ page, faults }) => {
  await enter(page);
  const before = await labels(page);
  await page.route(/format=json/, (route) => route.abort('failed'));
  await page.locator('.paginate_button', { hasText: /^2$/ }).first().click();
  const again = page.locator('.bo-retry');
  await again.waitFor();
  assert.deepEqual(await labels(page), before, 'the names shown before are gone');
  await look(page, 'domains-unreachable');
  await page.unroute(/format=json/);
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(/format=json/, async (route) => {
    await held;
    await route.continue();
  });
  await again.click();
  await page.locator('table[aria-busy]').waitFor();
  release();
  await page.locator('table:not([aria-busy])').waitFor();
  await settle(page);
  assert.notDeepEqual(await labels(page), before);
  assert.equal(await again.count(), 0);
  faults.splice(0, faults.length, ...faults.filter((fault) => !/format=json|ERR_FAILED/.test(fault)));
});

walk('what is loaded only when it is needed and does not come says so and is asked for again', async ({ page, faults }) => {
  await enter(page);
  const again = page.locator('button.bo-retry');
  for (const [script, act, done] of [
    ['rows', () => page.locator('.paginate_button', { hasText: /^2$/ }).first().click(), () => page.waitForURL(/p=2/)],
    ['cells', () => page.locator('.paginate_button', { hasText: /^2$/ }).first().click(), () => page.waitForURL(/p=2/)],
    ['deeds', () => row(page, 0).locator('.bo-star').click(), () => row(page, 0).locator('.bo-star[name=unwatch]').waitFor()],
    ['change', () => row(page, 1).locator('button[name=create]').click(), () => row(page, 1).locator('button[name=delete]').waitFor()],
    ['searching', () => page.fill('[name=q]', 'a.b'), () => page.locator('#bo-q-fault').waitFor()],
  ]) {
    await page.goto(DOMAINS);
    await settle(page);
    const address = new RegExp(`/${script}\\.js`);
    await page.route(address, (route) => route.abort('failed'));
    await act();
    await again.waitFor();
    assert.match(await page.locator('[data-bo-messages]').innerText(), /could not be reached/, script);
    await page.unroute(address);
    await again.click();
    await done();
  }
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_FAILED|^http\S+\/(rows|cells|deeds|change|searching)\.js$/.test(fault)));
});

walk('a session that has ended is told as such, with the way to log in', async ({ page }) => {
  await enter(page);
  const second = page.locator('.paginate_button', { hasText: /^2$/ }).first();
  await page.route(/format=json/, (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: '<h1>Login</h1>' }));
  await second.click();
  const link = page.locator('[data-bo-messages] a');
  await link.waitFor();
  await page.unroute(/format=json/);
  await page.reload();
  await page.context().clearCookies();
  await second.click();
  await link.waitFor();
  expectFault(page, /401/);
  assert.match(await page.locator('[data-bo-messages]').innerText(), /Your session has ended/);
  await link.click();
  await page.locator('[name=password]').first().waitFor();
});

walk('the second press of a double click is none; a row that is no longer true is drawn anew', async ({ page }) => {
  const { id } = await enter(page);
  const dialogs = [];
  page.on('dialog', (dialog) => { dialogs.push(dialog.message()); dialog.accept(); });
  await row(page, 0).locator('.bo-star').dblclick();
  await row(page, 0).locator('.bo-star[name=unwatch]').waitFor();
  await row(page, 0).locator('button[name=create]').dblclick();
  await row(page, 0).locator('button[name=delete]').waitFor();
  await page.locator('[data-bo-messages] .alert-success').waitFor();
  assert.equal(await page.locator('.alert-danger').count(), 0);
  assert.deepEqual(dialogs, []);
  await sql(`UPDATE backorder_domains SET userid = 1000000 + ${id} WHERE userid = ${id}`);
  await row(page, 0).locator('button[name=delete]').click();
  await page.locator('.alert-danger').waitFor();
  await row(page, 0).locator('button[name=create]').waitFor();
  await sql(`DELETE FROM backorder_domains WHERE userid = 1000000 + ${id}`);
  assert.equal(dialogs.length, 1);
  expectFault(page, /404/);
});

// The theme's fonts come late and move everything, which is not our part.
const withoutFonts = (page) => page.route(/\.(woff2?|ttf)\b/, (route) => (
  route.fulfill({ status: 200, contentType: 'font/woff2', body: '' })
));

walk('the page holds its shape, its weight and its name for everybody', async ({ page, faults }) => {
  const { email } = await newCustomer('500.00');
  await logIn(page, email);
  const ours = [];
  page.on('response', async (response) => /modules\/addons\/ispapibackorder\/assets/.test(response.url())
    && ours.push(response.body().then((body) => body.length)));
  await withoutFonts(page);
  const response = await page.goto(DOMAINS);
  assert.ok(await shift(page) < 0.001, `the page shifts by ${await shift(page)}`);
  const html = await response.text();
  const part = html.slice(html.indexOf('<div class="backorder"'));
  let depth = 0;
  const end = [...part.matchAll(/<(\/?)div\b[^>]*>/g)].find(([, closes]) => {
    depth += closes ? -1 : 1;
    return depth === 0;
  });
  const assets = (await Promise.all(ours)).reduce((sum, bytes) => sum + bytes, 0);
  const markup = Buffer.byteLength(part.slice(0, end.index + end[0].length));
  assert.ok(assets > 10000 && markup > 10000, `${assets} and ${markup}`);
  assert.ok(assets + markup <= 58000, `the page weighs ${assets} + ${markup} bytes`);
  faults.splice(0, faults.length, ...faults.filter((fault) => !/font/i.test(fault)));
});

walk('a page that arrives in pieces moves nothing that is seen', async ({ page, faults }) => {
  await enter(page);
  await row(page, 0).locator('button[name=create]').click();
  await row(page, 0).locator('button[name=delete]').waitFor();
  await withoutFonts(page);
  for (const address of [DOMAINS, `${PAGE}&page=backorders`, `${PAGE}&page=watching`]) {
    await arrive(page, address, async () => assert.equal(await shift(page), 0, address));
  }
  faults.splice(0, faults.length, ...faults.filter((fault) => !/font/i.test(fault)));
});

walk('the page as it is: with funds, without, in Nexus, from right to left', async ({ page }) => {
  await enter(page);
  await page.click('.bo-advanced summary');
  await look(page, 'domains-advanced');
  await axe(page);
  const { email } = await newCustomer('1.00');
  const poor = await open('phone', 'twenty-one');
  await logIn(poor.page, email);
  await poor.page.goto(DOMAINS);
  assert.ok(await poor.page.locator('[data-bo-short]').isVisible());
  await poor.page.context().close();
  await inLanguage(page, 'arabic');
  await page.goto(DOMAINS);
  await look(page, 'domains-rtl');
}, EVERY_FRAME);

walk('without JavaScript everything is a form or a link', async ({ theme, size }) => {
  const { email, id } = await newCustomer('500.00');
  const plain = await open(size, theme, { javaScriptEnabled: false });
  await plain.page.goto(`${new URL(PAGE).origin}/login.php`);
  await plain.page.fill('[name=username]', email);
  await plain.page.fill('[name=password]', 'demo');
  const press = (button) => Promise.all([plain.page.waitForNavigation(), button.click()]);
  await press(plain.page.locator('form:has([name=password]) [type=submit]'));
  await plain.page.goto(DOMAINS);
  await plain.page.selectOption('[name=how]', 'starts');
  await plain.page.fill('[name=q]', 'b');
  await press(plain.page.locator('[data-bo-search] [type=submit]'));
  const found = await plain.page.locator('tbody .bo-name').allInnerTexts();
  assert.ok(found.length > 0 && found.every((text) => text.startsWith('b')), found.join());
  const domain = await plain.page.locator('.bo-star').first().getAttribute('value');
  await press(plain.page.locator('button[name=create]').first());
  assert.deepEqual(await sql(`SELECT CONCAT(domain, '.', tld) FROM backorder_domains WHERE userid = ${id}`), [[domain]]);
  assert.equal(await plain.page.inputValue('[name=how]'), 'starts', 'the search is lost');
  await press(plain.page.locator('.bo-star').first());
  assert.deepEqual(await sql(`SELECT CONCAT(domain, '.', zone) FROM backorder_watches WHERE userid = ${id}`), [[domain]]);
  await plain.page.goto(DOMAINS);
  await plain.page.locator('tbody .bo-pick').first().check();
  const chosen = await plain.page.locator('tbody .bo-pick').first().inputValue();
  await press(plain.page.locator('.bo-together'));
  assert.ok((await plain.page.locator('.backorder').innerHTML()).includes(chosen), 'the preview lacks what was picked');
  await plain.page.context().close();
}, FRAMES.slice(0, 2));
