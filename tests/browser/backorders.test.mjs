// A customer on My Backorders: what is shown in every state, what comes first, many names at once, with and without scripts.

import assert from 'node:assert/strict';
import { act, newCustomer, sql } from '../addon/site.mjs';
import { EVERY_FRAME, FRAMES, PAGE, axe, contrast, expectFault, inLanguage, logIn, look, open, settle, walk } from './browser.mjs';

const LIST = `${PAGE}&page=backorders`;
const ADDON = 'index.php?m=ispapibackorder';

// One backorder in each state a customer can meet, and two auctions the registrar has told about.
async function addEveryState(client) {
  const states = [
    ['active', 'ACTIVE', '2027-01-17 10:00:00', 60], ['processing', 'PROCESSING', '2027-01-15 09:00:00', 60],
    ['outbid', 'AUCTION-PENDING', '2027-01-14 09:00:00', 60], ['no-bid-yet', 'AUCTION-PENDING', '2027-01-14 09:30:00', 60],
    ['unheard-of', 'AUCTION-PENDING', '2027-01-14 09:40:00', 60], ['unpaid', 'PENDING-PAYMENT', '2027-01-13 09:00:00', 0],
    ['mine', 'SUCCESSFUL', '2027-01-12 09:00:00', 0], ['missed', 'FAILED', '2027-01-12 09:00:00', 0],
    ['withdrawn', 'CANCELLED', '2027-01-11 09:00:00', 0], ['won', 'AUCTION-WON', '2027-01-05 09:00:00', 0],
    ['lost', 'AUCTION-LOST', '2027-01-05 09:00:00', 0],
  ];
  for (const [label, status, drop, held] of states) {
    await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, price, currency_id, held, invoice)
        VALUES (${client}, '${label}', 'pl', '${status}', '2027-01-01', '2027-01-01', '${drop}', 60, 1, ${held}, ${label === 'unpaid' ? 4711 : 'NULL'});
      INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
        VALUES (LAST_INSERT_ID(), '2027-01-01 10:00:00', NULL, 'REQUESTED', 'requested', 'client:${client}'),
          (LAST_INSERT_ID(), '2027-01-12 10:00:00', 'REQUESTED', 'ACTIVE', 'reserved', 'batch')`);
  }
  await sql(`INSERT INTO backorder_auctions (backorder_id, url, bidder_status, bids, bidders, starts_at, ends_at, status, currency, minimum_bid,
      minimum_next_bid, best_bid, updated_at)
    SELECT id, 'https://auctions.example/', IF(domain = 'outbid', 'OUTBID', 'PARTICIPANT'), IF(domain = 'outbid', 3, 0), 2, '2027-01-14 09:01:00',
      '2027-01-17 09:01:00', status, 'USD', 60, IF(domain = 'outbid', 90.50, 60), IF(domain = 'outbid', 80.50, 0), '2027-01-15 07:55:00'
    FROM backorder_domains WHERE userid = ${client} AND domain IN ('outbid', 'no-bid-yet')`);
}

// Orders the first names of the list that drop from the day on; all of one day compete for the same money.
async function order({ visitor }, count, from = '2027-01-17') {
  const { json } = await visitor.get(`${ADDON}&page=domains&format=json&pattern=^[a-z]%2B-[a-z]%2B$&tld[]=pl&from=${from}&to=${from}&rows=50`);
  const names = json.rows.slice(0, count).map((row) => row.domain);
  assert.equal(names.length, count);
  const { json: answer } = await act(visitor, { step: 'create', names: names.join('\n') });
  assert.equal(answer.accepted.length, count, answer.message);
  return names;
}

function wishes(page) {
  return page.locator('[data-bo-wish] strong').allInnerTexts();
}

walk('every state of a backorder is shown with its next step, its timeline and its auction', async ({ page }) => {
  const customer = await newCustomer('60.00');
  await addEveryState(customer.id);
  await order(customer, 4);
  await logIn(page, customer.email);
  await page.goto(LIST);
  await look(page, 'backorders-list');
  await axe(page);
  const said = await page.locator('.backorder').innerText();
  assert.equal(said.match(/180\.00 EUR (is|are) missing/g).length, 1, 'what is missing is told once');
  assert.ok(await page.locator('.bo-missing', { hasText: /are missing/ }).getByRole('link', { name: 'Add Funds' }).isVisible());
  const row = (name) => page.locator('table tbody tr', { hasText: name });
  assert.match(await row('outbid.pl').innerText(), /In auction until 17th Jan 2027 09:01 UTC, best bid .*80\.50/);
  assert.match(await row('unpaid.pl').innerText(), /Waiting for payment of invoice #4711/);
  assert.equal(await row('processing.pl').locator('button').count(), 0);
  await row('active.pl').locator('time').first().dispatchEvent('mouseover');
  await page.waitForFunction(() => document.querySelector('time[title]') !== null);
  assert.match(await row('active.pl').locator('time').first().getAttribute('title'), /January 17, 2027 at 5:00:00 AM EST/); // New York

  const history = row('missed.pl').locator('[data-bo-history]');
  await history.focus();
  await page.keyboard.press('Enter');
  await page.locator('tr.bo-history li').first().waitFor();
  assert.match(await page.locator('tr.bo-history').innerText(), /1st Jan 2027 10:00:00 UTC\s+Backorder placed\. by you/);
  assert.equal(await history.getAttribute('aria-expanded'), 'true');
  await look(page, 'backorders-history');
  await axe(page);
  await page.keyboard.press('Enter');
  await page.locator('tr.bo-history').waitFor({ state: 'detached' });

  await page.locator('[data-bo-filters] a', { hasText: 'FAILED' }).click();
  await page.waitForURL(/status=FAILED/);
  await settle(page);
  assert.deepEqual(await page.locator('table tbody .bo-name').allInnerTexts(), ['missed.pl']);
  assert.match(await page.locator('[data-bo-sheet]').getAttribute('href'), /status=FAILED/);
  const sheet = page.waitForEvent('download');
  await page.locator('[data-bo-sheet]').click();
  assert.equal((await sheet).suggestedFilename(), 'backorders.csv');
  await page.goBack();
  await settle(page);
  assert.equal(await page.locator('table tbody .bo-name').count(), 15);

  page.once('dialog', (dialog) => {
    assert.match(dialog.message(), /money held for it goes back/);
    dialog.dismiss();
  });
  await row('active.pl').locator('button').click();
  page.once('dialog', (dialog) => dialog.accept());
  await row('missed.pl').locator('button').click();
  await row('missed.pl').waitFor({ state: 'detached' });
  await settle(page);
  assert.equal(await page.locator('[data-bo-filters] a', { hasText: 'FAILED' }).count(), 0);

  await page.goto(`${LIST}&events=${await row('outbid.pl').locator('[data-bo-history]').getAttribute('data-bo-history')}`);
  await look(page, 'backorders-timeline');
  await axe(page);
  assert.match(await page.locator('.bo-auction').innerText(), /You are outbid/i);
});

walk('a long name takes the room that what happens next can do without', async ({ page }) => {
  const customer = await newCustomer('10.00');
  await order(customer, 2);
  await sql(`UPDATE backorder_domains SET domain = 'fundacjasopockiklubplywacki' WHERE userid = ${customer.id} LIMIT 1`);
  await logIn(page, customer.email);
  await page.goto(LIST);
  const lines = (selector) => page.locator(selector).evaluate((name) => {
    const range = document.createRange();
    range.selectNodeContents(name.firstChild);
    return range.getClientRects().length;
  });
  assert.equal(await lines('tbody .bo-name:has-text("sopocki")'), 1);
  await look(page, 'backorders-long-name');
}, FRAMES.filter(([, size]) => size === 'desktop'));

walk('the focus goes on to the next row, and what the server knows better is drawn', async ({ page }) => {
  const customer = await newCustomer('200.00');
  await order(customer, 3);
  await logIn(page, customer.email);
  await page.goto(LIST);
  await settle(page);
  page.on('dialog', (dialog) => dialog.accept());
  const names = () => page.locator('table tbody .bo-name').allInnerTexts();
  const focused = () => page.evaluate(() => document.activeElement.dataset.name ?? document.activeElement.textContent);
  const press = async (name) => {
    await page.locator(`.bo-delete[data-name="${name}"]`).focus();
    await page.keyboard.press('Enter');
  };
  const gone = (name) => page.locator(`.bo-delete[data-name="${name}"]`).waitFor({ state: 'detached' });
  const [first, second, third] = await names();

  await press(first);
  await gone(first);
  assert.equal(await focused(), second);
  await page.getByText(`The backorder of ${first} was deleted.`).waitFor();

  // Meanwhile the registrar has it: refused, shown as it is, and the earlier message is gone.
  await sql(`UPDATE backorder_domains SET status = 'PROCESSING' WHERE userid = ${customer.id} AND CONCAT(domain, '.', tld) = '${second}'`);
  await press(second);
  await gone(second);
  expectFault(page, /409/);
  assert.match(await page.locator('table tbody tr', { hasText: second }).innerText(), /PROCESSING/i);
  assert.deepEqual(await page.locator('[data-bo-said]').allInnerTexts().then((said) => said.map((text) => text.replace(/^\W+/, '').trim())),
    ['This backorder is with the registrar already and cannot be deleted any more.']);
  assert.equal(await focused(), 'History');
  await sql(`UPDATE backorder_domains SET status = 'REQUESTED' WHERE userid = ${customer.id}`);

  await press(third); // the last one: back to the one before it
  await gone(third);
  assert.equal(await focused(), second);
  await press(second);
  await gone(second);
  assert.equal(await focused(), 'No backorders here yet');
});

walk('every label can be read', async ({ page }) => {
  const customer = await newCustomer('60.00');
  await addEveryState(customer.id);
  await logIn(page, customer.email);
  await page.goto(LIST);
  await settle(page);
  const styles = new Set();
  for (const label of await page.locator('.backorder .label').all()) {
    const style = (await label.getAttribute('class')).match(/label-\w+/)[0];
    const found = styles.has(style) ? 21 : await contrast(label);
    assert.ok(found >= 4.5, `${style} has a contrast of ${found}`);
    styles.add(style);
  }
  assert.deepEqual([...styles].sort(), ['label-danger', 'label-default', 'label-info', 'label-success', 'label-warning']);
}, EVERY_FRAME);

walk('each view of the page has one heading, which is its title', async ({ page }) => {
  const customer = await newCustomer('60.00');
  await addEveryState(customer.id);
  const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${customer.id} AND domain = 'outbid'`);
  await logIn(page, customer.email);
  for (const [view, title] of [['', 'My Backorders'], ['&step=preview', 'Check your order'], [`&events=${id}`, 'History of outbid.pl']]) {
    await page.goto(LIST + view);
    assert.deepEqual(await page.locator('h1:visible').allInnerTexts(), [title]);
    assert.ok((await page.title()).startsWith(title));
  }
});

walk('what comes first is set by the arrows, by the keyboard and by dragging, and stays so', async ({ page, size }) => {
  const customer = await newCustomer('60.00');
  const [a, b, c] = await order(customer, 3);
  await logIn(page, customer.email);
  await page.goto(LIST);
  assert.deepEqual(await wishes(page), [a, b, c]);
  await page.getByRole('link', { name: 'Choose what comes first' }).click();

  const up = page.getByRole('button', { name: `Move ${c} up` });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((name) => document.querySelectorAll('[data-bo-wish] strong')[1].innerText === name, c);
  await settle(page);
  assert.deepEqual(await wishes(page), [a, c, b]);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), `Move ${c} up`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((name) => document.querySelectorAll('[data-bo-wish] strong')[0].innerText === name, c);
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), `Move ${c} down`); // up is at its end
  assert.match(await page.locator('[data-bo-wish]').first().innerText(), /covered/i);
  assert.match(await page.locator('[data-bo-wish]').nth(1).innerText(), /not covered/i);

  const grip = page.locator('[data-bo-wish]').nth(2).locator('[data-bo-grip]');
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [await grip.boundingBox(), await page.locator('[data-bo-wish]').first().boundingBox()];
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const end = { x: start.x, y: to.y + 4 };
  if (size === 'phone') { // by a finger
    const touch = await page.context().newCDPSession(page);
    const send = (type, points) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [start]);
    await send('touchMove', [{ x: end.x, y: (start.y + end.y) / 2 }]);
    await send('touchMove', [end]);
    await look(page, 'backorders-dragging');
    await send('touchEnd', []);
  } else {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, (start.y + end.y) / 2, { steps: 4 });
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await look(page, 'backorders-dragging');
    await page.mouse.up();
  }
  await settle(page);
  assert.deepEqual(await wishes(page), [b, c, a]);
  await page.reload();
  assert.deepEqual(await wishes(page), [b, c, a]);
  await page.getByRole('button', { name: 'Earlier drops first' }).click();
  await page.waitForFunction((name) => document.querySelector('[data-bo-wish] strong').innerText === name, a);
  await settle(page);
  assert.deepEqual(await wishes(page), [a, b, c]);
});

walk('names are pasted, dropped and chosen, checked and ordered together', async ({ page, size }) => {
  const customer = await newCustomer('100.00');
  const { json } = await customer.visitor.get(`${ADDON}&page=domains&format=json&pattern=^[a-z]{5}$&tld[]=pl&from=2027-02-01&rows=20`);
  const [one, two, three] = json.rows.map((row) => row.domain);
  await logIn(page, customer.email);
  await page.goto(LIST);
  await page.locator('.bo-bulk summary').click();
  await page.fill('[name=names]', `${one}\nnot a name`);
  await page.evaluate((name) => {
    const files = new DataTransfer();
    files.items.add(new File([`Domain,Price\r\n${name},12.50\r\n`], 'list.csv', { type: 'text/csv' }));
    document.querySelector('[data-bo-drop]').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
  }, two);
  await page.waitForFunction(() => /list\.csv was read; lines: 2/.test(document.querySelector('[data-bo-file-note]').textContent));
  for (const [name, buffer, told] of [['x.csv', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'is not text'], ['y.csv', Buffer.from('\r\n'), 'is empty']]) {
    await page.setInputFiles('[name=file]', { name, mimeType: 'text/csv', buffer });
    await page.waitForFunction((text) => document.querySelector('[data-bo-file-note]').textContent.startsWith(text), `${name} ${told}`);
  }
  await page.setInputFiles('[name=file]', { name: 'windows.csv', mimeType: 'text/csv', buffer: Buffer.from('s\xb9siedzi.pl', 'latin1') });
  await page.waitForFunction(() => /windows\.csv was read; lines: 1/.test(document.querySelector('[data-bo-file-note]').textContent));
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${three}\tbücher-24.pl\r\n`, 'utf16le')]);
  await page.setInputFiles('[name=file]', { name: 'excel.txt', mimeType: 'text/plain', buffer: utf16 });
  await page.waitForFunction(() => /excel\.txt was read; lines: 1/.test(document.querySelector('[data-bo-file-note]').textContent));
  await look(page, 'backorders-bulk');
  await axe(page);
  await page.getByRole('button', { name: 'Check names' }).click();
  await page.waitForURL(/step=preview/);
  await look(page, 'backorders-preview');
  await axe(page);
  if (size === 'desktop') {
    const lines = await page.locator('.bo-accepted td.bo-drop_date time').evaluateAll((all) => all.map((time) => time.getClientRects().length));
    assert.deepEqual(lines, [1, 1, 1], 'dates stand on one line');
  }
  assert.deepEqual(await page.locator('.bo-accepted .bo-name').allInnerTexts(), [one, two, three, 'bücher-24.pl']);
  assert.deepEqual(await page.locator('.bo-refused .bo-name').allInnerTexts(), ['not a name', 's\ufffdsiedzi.pl']);
  await page.getByText('Change the list').click();
  await page.fill('[name=names]:visible', `${one}\n${two}`);
  await page.getByRole('button', { name: 'Check names' }).click();
  await page.getByRole('button', { name: 'Order 2 names' }).click();
  await page.waitForURL(/step=result/);
  await look(page, 'backorders-result');
  await axe(page);
  assert.match(await page.locator('[data-bo-messages]').innerText(), /2 names are ordered/);
  await page.locator('.bo-accepted a', { hasText: one }).click();
  assert.match(await page.locator('.bo-timeline').innerText(), /Backorder placed/);
});

walk('a new customer without funds sees what he can do, and what goes wrong is told', async ({ page }) => {
  const customer = await newCustomer('0.00');
  await logIn(page, customer.email);
  await page.goto(LIST);
  assert.match(await page.locator('.bo-promise').innerText(), /Nothing is taken unless the name is caught/);
  await look(page, 'backorders-empty');
  await axe(page);
  await page.fill('[name=create]', 'no-such-tld.nowhere');
  await page.press('[name=create]', 'Enter');
  await page.getByText('Names of this TLD cannot be backordered').waitFor();
  expectFault(page, /422/);
  await page.fill('[name=create]', 'first-one.pl');
  await page.press('[name=create]', 'Enter');
  await page.locator('tbody .bo-name', { hasText: 'first-one.pl' }).waitFor();
  await settle(page);
  await page.locator('[data-bo-filters] a', { hasText: 'REQUESTED' }).waitFor(); // a line that was not there before
  await page.route(/format=json/, (route) => route.abort());
  await page.locator('[data-bo-filters] a', { hasText: 'REQUESTED' }).click();
  await page.getByText('The server could not be reached').waitFor();
  await look(page, 'backorders-unreachable');
  await page.unroute(/format=json/);
  expectFault(page, /format=json|ERR_FAILED/);
});

walk('the page stands in German and from right to left', async ({ page }) => {
  const customer = await newCustomer('60.00');
  await addEveryState(customer.id);
  await order(customer, 4);
  await logIn(page, customer.email);
  for (const language of ['german', 'arabic']) {
    await inLanguage(page, language);
    await page.goto(LIST);
    await look(page, `backorders-${language}`);
  }
});

// Without scripts every click is a new page, which is there when it has loaded.
async function follow(page, target) {
  const loaded = page.waitForEvent('load');
  await target.click();
  await loaded;
}

for (const [theme, size] of FRAMES) {
  walk('all of it works without scripts', async () => {
    const { page } = await open(size, 'none', { javaScriptEnabled: false });
    try {
      const customer = await newCustomer('60.00');
      const [a, b] = await order(customer, 2);
      await page.goto(`${PAGE.replace('/index.php?m=ispapibackorder', '')}/login.php?systpl=${theme}`);
      await page.fill('[name=username]', customer.email);
      await page.fill('[name=password]', 'demo');
      await follow(page, page.locator('form:has([name=password]) [type=submit]'));
      await page.goto(LIST);
      await follow(page, page.getByRole('button', { name: `Move ${b} up` }));
      assert.deepEqual(await wishes(page), [b, a]);
      await follow(page, page.locator('tr', { hasText: a }).getByRole('link', { name: 'History' }));
      assert.match(await page.locator('.bo-timeline').innerText(), /Backorder placed/);
      await follow(page, page.getByRole('link', { name: 'Back to My Backorders' }));
      await page.locator('.bo-bulk summary').click();
      await page.setInputFiles('[name=file]', { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('without-script.pl\nbücher-neu.pl') });
      await follow(page, page.getByRole('button', { name: 'Check names' }));
      assert.deepEqual(await page.locator('.bo-accepted .bo-name').allInnerTexts(), ['without-script.pl', 'bücher-neu.pl']);
      await follow(page, page.getByRole('button', { name: 'Order 2 names' }));
      assert.match(await page.locator('.bo-messages').innerText(), /2 names are ordered/);
      await follow(page, page.getByRole('link', { name: 'Back to My Backorders' }));
      await follow(page, page.locator('tr', { hasText: 'without-script.pl' }).getByRole('button', { name: 'DELETE' }));
      assert.match(await page.locator('.bo-messages').innerText(), /The backorder of without-script\.pl was deleted/);
    } finally {
      await page.context().close();
    }
  }, [[theme, size]]);
}
