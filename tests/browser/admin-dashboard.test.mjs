// An admin reads the dashboard, the widget and the logs: on a desk and on a phone, full and empty.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { act, asAdmin, name, newCustomer, sql } from '../addon/site.mjs';
import { ADMIN, ADMIN_FRAMES, axe, expectFault, logInAdmin, look, open, settle, walk } from './browser.mjs';

const LOGS = `${ADMIN}&tab=logs`;
let ordered;

// Half a year of results in three TLDs, and orders that are due.
before(async () => {
  const customer = await newCustomer('90.00');
  for (let n = 0; n < 6; n++) {
    ordered = (await name(customer.visitor, '^[a-z]{6}$', n)).domain;
    await act(customer.visitor, { create: ordered });
  }
  await asAdmin('create', 1, ordered);
  await sql(`INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('pl', 41.00, 'EUR') ON DUPLICATE KEY UPDATE cost = 41.00;
    INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, price, currency_id)
      SELECT ${customer.id}, CONCAT('seen', seq), ELT(1 + seq % 3, 'pl', 'com.pl', 'waw.pl'), IF(seq % 7 < 3, 'FAILED', 'SUCCESSFUL'),
      '2027-01-14', '2027-01-14', 50 + seq % 40, 1 + (seq % 5 = 0) FROM seq_1_to_160;
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
      SELECT id, '2027-01-14 18:00:00' - INTERVAL (id * 37 % 180) DAY, 'PROCESSING', status,
      CASE WHEN status = 'SUCCESSFUL' THEN 'paid' WHEN id % 9 = 0 THEN 'expired' ELSE 'failed' END, 'batch', 'told by the registrar'
      FROM backorder_domains WHERE domain LIKE 'seen%';
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)
      SELECT id, '2027-01-14 17:00:00' - INTERVAL (id * 37 % 180) DAY, 'PROCESSING', 'PENDING-PAYMENT', 'caught', 'batch'
      FROM backorder_domains WHERE domain LIKE 'seen%' AND status = 'SUCCESSFUL';
    UPDATE backorder_account SET available = 120.00, currency = 'EUR', needed = 246.00, names = 6, checked_at = '2027-01-15 07:55:00';
    INSERT INTO backorder_logs (cron, date, status, message, seconds, counts, durations) VALUES
      ('BATCH', '2027-01-15 07:50:00', 'error', 'The registrar could not be reached: a sentence of some length on what was tried, and how often, and what will be done about it.', 31.2, NULL, NULL),
      ('BATCH', '2027-01-15 07:55:00', 'success', 'Reserved 4, submitted 12.', 1.25, '{"reserved":4,"submitted":12}', '{"reserve":110,"submit":950}')`);
});

after(() => sql(`DELETE e FROM backorder_events e JOIN backorder_domains d ON d.id = e.backorder_id WHERE d.domain LIKE 'seen%';
  DELETE FROM backorder_domains WHERE domain LIKE 'seen%'; DELETE FROM backorder_results; DELETE FROM backorder_zones WHERE zone = 'pl';
  DELETE FROM backorder_logs WHERE cron = 'BATCH'; UPDATE backorder_account SET checked_at = NULL, needed = 0, names = 0`));

walk('an admin reads the dashboard', async ({ page }) => {
  await logInAdmin(page);
  await page.goto(ADMIN);
  await look(page, 'admin-dashboard');
  await axe(page);
  assert.match(await page.locator('[data-job=BATCH]').innerText(), /On time/);
  assert.match(await page.locator('#account').innerText(), /Does not suffice/);
  assert.ok(await page.locator('#weeks svg rect').count() > 20);
  for (const [plot, columns] of [['weeks', 4], ['money', 3]]) {
    const details = page.locator(`#${plot} details`).first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await details.locator('tbody tr').count(), 26);
    assert.equal(await details.locator('tbody tr').first().locator('th, td').count(), columns);
  }
  await look(page, 'admin-dashboard-tables');
  const time = page.locator('time[datetime]').first();
  assert.match(await time.getAttribute('title'), /Jan 15, 2027.*AM EST/);
}, ADMIN_FRAMES);

walk('the bars of the plots grow from the bottom and stay within the plot', async ({ page }) => {
  await logInAdmin(page);
  await page.goto(ADMIN);
  await settle(page);
  const boxes = await page.locator('#weeks svg.bo-plot').evaluate((svg) => {
    const outer = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('rect')].map((rect) => {
      const box = rect.getBoundingClientRect();
      return { over: Math.max(outer.left - box.left, box.right - outer.right, outer.top - box.top, box.bottom - outer.bottom), height: box.height };
    });
  });
  assert.ok(boxes.length > 20);
  assert.ok(boxes.every(({ over, height }) => over < 1.5 && height > 0), JSON.stringify(boxes));
}, ADMIN_FRAMES);

walk('an admin tests the credentials and is told how it went', async ({ page }) => {
  await logInAdmin(page);
  await page.goto(ADMIN);
  await page.click('button[value=test-registrar]');
  await page.locator('.bo-flash .alert-success').waitFor();
  assert.match(await page.locator('.bo-flash').innerText(), /accepts the credentials/);
  assert.ok(!page.url().includes('test-registrar'));
}, ADMIN_FRAMES);

walk('the home page has the widget', async ({ page, size }) => {
  await logInAdmin(page);
  if (size === 'desktop') { // The home page's own table is wider than a phone.
    await look(page, 'admin-widget');
  }
  const widget = page.locator('[data-backorder=widget]');
  assert.ok(await widget.evaluate((box) => box.scrollWidth <= box.clientWidth && box.getBoundingClientRect().right <= window.innerWidth));
  await axe(page);
  await page.click('[data-backorder=widget] a');
  await page.locator('.backorder-admin[data-tab=dashboard]').waitFor();
}, ADMIN_FRAMES);

walk('an admin looks a name up in the log, follows its history, and reads the runs', async ({ page }) => {
  await logInAdmin(page);
  await page.goto(LOGS);
  await look(page, 'admin-logs');
  await axe(page);
  await page.fill('#bo-domain', ordered.slice(0, 5));
  await page.press('#bo-domain', 'Enter');
  await page.waitForURL(/domain=/);
  assert.ok(await page.locator('#events tbody tr').count() >= 2);
  await page.locator('#events tbody tr', { hasText: 'Ada Admin' }).first().locator('a').first().click();
  await page.waitForURL(/[?&]id=\d+/);
  await look(page, 'admin-logs-history');
  await page.click('text=Runs of the crons');
  await page.waitForURL(/log=runs/);
  await page.selectOption('#bo-job', 'BATCH');
  await page.check('[name=errors]');
  await page.click('form.bo-filter [type=submit]');
  await page.waitForURL(/errors=1/);
  assert.match(await page.locator('#runs').innerText(), /could not be reached/);
  await page.goto(`${LOGS}&log=runs`);
  await look(page, 'admin-logs-runs');
  await axe(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
  assert.equal(download.suggestedFilename(), 'backorder-logs.csv');
  await page.goto(`${LOGS}&domain=nobody-ordered-this`);
  await look(page, 'admin-logs-empty');
  await axe(page);
}, ADMIN_FRAMES);

walk('an admin without access is refused', async ({ page }) => {
  await logInAdmin(page, 'helper');
  await page.goto(ADMIN);
  expectFault(page, /^403 /);
  expectFault(page, /403 \(Forbidden\)/);
  assert.equal(await page.locator('.backorder-admin').count(), 0);
}, [['blend', 'desktop']]);

walk('the dashboard stands without results, and without JavaScript', async ({ page }) => {
  await logInAdmin(page);
  const bare = await open('phone', 'blend', { javaScriptEnabled: false, storageState: await page.context().storageState() });
  await sql("RENAME TABLE backorder_results TO backorder_results_away, backorder_events TO backorder_events_away");
  await sql('CREATE TABLE backorder_results LIKE backorder_results_away; CREATE TABLE backorder_events LIKE backorder_events_away');
  try {
    await page.goto(ADMIN);
    assert.match(await page.locator('#weeks').innerText(), /Nothing has been caught or missed/);
    await look(page, 'admin-dashboard-empty');
    await axe(page);
    await bare.page.goto(LOGS);
    assert.match(await bare.page.locator('.backorder-admin').innerText(), /Nothing has happened yet/);
    await bare.page.goto(ADMIN);
    await bare.page.click('button[value=test-registrar]');
    assert.match(await bare.page.locator('.bo-flash').innerText(), /accepts the credentials/);
  } finally {
    await sql('DROP TABLE backorder_results, backorder_events');
    await sql('RENAME TABLE backorder_results_away TO backorder_results, backorder_events_away TO backorder_events');
    await bare.page.context().close();
  }
}, [['blend', 'desktop']]);
