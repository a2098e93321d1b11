// An administrator at work on the tabs Manage and Pricing, with the scripts.

import assert from 'node:assert/strict';
import { newCustomer, sql } from '../addon/site.mjs';
import { ADMIN, ADMIN_FRAMES, axe, logInAdmin, look, settle, walk } from './browser.mjs';

const names = (page) => page.locator('.bo-manage tbody .bo-domain strong').allInnerTexts();

// A customer with backorders of his own: { id, mark }, the names contain the mark.
async function books(mark) {
  const { id } = await newCustomer('100.00');
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate) VALUES
    (${id}, '${mark}-b', 'pl', 'REQUESTED', '2027-01-01', '2027-01-01', '2027-01-25 10:00:00'),
    (${id}, '${mark}-a', 'pl', 'REQUESTED', '2027-01-01', '2027-01-01', '2027-01-24 10:00:00'),
    (${id}, '${mark}-c', 'com.pl', 'FAILED', '2027-01-01', '2027-01-01', '2027-01-14 10:00:00');
    INSERT INTO backorder_events (backorder_id, at, to_status, cause, actor) SELECT id, createddate, 'REQUESTED', 'requested', 'admin:1'
      FROM backorder_domains WHERE userid = ${id}`);
  return id;
}

walk('an admin filters, orders and pages through the backorders without a new page', async ({ page, size }) => {
  const mark = `walk${size}`;
  const client = await books(mark);
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=manage`);
  await axe(page);
  await page.evaluate(() => { window.same = true; });
  await page.fill('[name=q]', mark);
  await page.press('[name=q]', 'Enter');
  await page.waitForURL(/q=walk/);
  await settle(page);
  assert.equal((await names(page)).length, 3);
  await page.getByRole('link', { name: /^Domain/ }).click();
  await page.waitForURL(/sort=domain/);
  await settle(page);
  assert.deepEqual(await names(page), [`${mark}-a.pl`, `${mark}-b.pl`, `${mark}-c.com.pl`]);
  await page.getByRole('link', { name: /^FAILED/ }).click();
  await page.waitForURL(/status/);
  await settle(page);
  assert.deepEqual(await names(page), [`${mark}-c.com.pl`]);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('status'));
  await settle(page);
  assert.equal((await names(page)).length, 3);
  assert.equal(await page.inputValue('[name=q]'), mark);
  const opener = page.locator('tr', { hasText: `${mark}-b` }).getByRole('link', { name: 'Timeline' });
  await opener.click();
  await page.locator('.bo-opened').waitFor();
  assert.match(await page.locator('.bo-opened').innerText(), /Backorder placed\.\s*Ada Admin \(admin\)/);
  await look(page, 'admin-manage-timeline');
  await axe(page);
  await opener.click();
  assert.equal(await page.locator('.bo-opened').count(), 0);
  assert.equal(await page.evaluate(() => window.same), true);
  await sql(`DELETE FROM backorder_domains WHERE userid = ${client}`);
}, ADMIN_FRAMES);

walk('an admin selects, is asked, and reads what came of it', async ({ page, size }) => {
  const mark = `bulk${size}`;
  const client = await books(mark);
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=manage&q=${mark}`);
  assert.ok(await page.getByRole('button', { name: /^Delete/ }).isDisabled());
  await page.getByLabel('Select all on this page').check();
  assert.match(await page.locator('.bo-with').innerText(), /3/);
  await page.getByRole('button', { name: /^Activate/ }).click();
  await settle(page);
  assert.match(await page.locator('h2').innerText(), /Activate 2 backorders\?/);
  assert.match(await page.locator('.backorder-admin').innerText(), /It is FAILED; that cannot be done with it/);
  await look(page, 'admin-manage-confirm');
  await axe(page);
  await page.getByRole('button', { name: /^Yes, activate 2/ }).click();
  await settle(page);
  assert.match(await page.locator('.bo-flash').innerText(), /Activated: 1\. Not done: 1/);
  assert.match(await page.locator('.bo-outcome').innerText(), /funds do not cover it/);
  await look(page, 'admin-manage-outcome');
  await axe(page);
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: /^Yes, delete 3/ }).click();
  await settle(page);
  assert.deepEqual(await sql(`SELECT COUNT(*) FROM backorder_domains WHERE userid = ${client}`), [['0']]);
}, ADMIN_FRAMES);

walk('an admin types a client and places a backorder for him', async ({ page, size }) => {
  const { id, email } = await newCustomer('100.00');
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=manage&view=create`);
  await axe(page);
  await page.locator('[name=client]').pressSequentially(email.slice(0, 12));
  const option = page.locator('#bo-clients option');
  await option.first().waitFor({ state: 'attached' });
  await page.fill('[name=client]', await option.first().getAttribute('value'));
  await page.fill('[name=names]', `placed-${size}.pl\nno-name`);
  await page.getByRole('button', { name: 'Show what will happen' }).click();
  await settle(page);
  await look(page, 'admin-manage-create');
  await axe(page);
  await page.getByRole('button', { name: /^Request 1 for Carl Customer/ }).click();
  await settle(page);
  assert.match(await page.locator('.bo-flash').innerText(), /Requested: 1\. Not done: 1/);
  assert.deepEqual(await sql(`SELECT domain FROM backorder_domains WHERE userid = ${id}`), [[`placed-${size}`]]);
  await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
}, ADMIN_FRAMES);

walk('an admin changes a price in its field, and is told of a mistake and of a conflict', async ({ page, faults }) => {
  await sql("UPDATE backorder_pricing SET fullprice = 60 WHERE extension = 'pl' AND currency_id = 1");
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=pricing`);
  await look(page, 'admin-pricing-grid');
  await axe(page);
  const stands = await page.locator('.bo-prices tbody tr').first().evaluate((line) => {
    const middle = (box) => (box.top + box.bottom) / 2;
    const field = [...line.querySelectorAll('input')].at(-1);
    const range = document.createRange();
    range.selectNodeContents(field.closest('td').nextElementSibling);
    return Math.abs(middle(range.getBoundingClientRect()) - middle(field.getBoundingClientRect()));
  });
  assert.ok(stands <= 2, `what a TLD costs stands ${stands} px off the line of its prices`);
  const cell = page.locator('[name="price[pl][1]"]');
  const note = page.locator('td', { has: cell }).locator('[data-bo-note]');
  const stored = async () => (await sql("SELECT fullprice FROM backorder_pricing WHERE extension = 'pl' AND currency_id = 1"))[0][0];
  assert.ok(await page.getByRole('button', { name: 'Save Changes' }).isHidden());
  await cell.fill('61,5');
  await cell.press('Enter');
  await settle(page);
  assert.equal(await stored(), '61.50');
  assert.equal(await cell.inputValue(), '61.50');
  await cell.fill('0');
  await cell.blur();
  await settle(page);
  assert.equal(await note.innerText(), 'not offered');
  await cell.fill('cheap');
  await cell.blur();
  await settle(page);
  assert.match(await note.innerText(), /is not a price/);
  assert.equal(await cell.getAttribute('aria-invalid'), 'true');
  await look(page, 'admin-pricing-mistake');
  await axe(page);
  await sql("UPDATE backorder_pricing SET fullprice = 77 WHERE extension = 'pl' AND currency_id = 1");
  await cell.fill('62');
  await cell.blur();
  await settle(page);
  assert.match(await note.innerText(), /is 77\.00 now/);
  assert.equal(await stored(), '77.00');
  // Chromium calls each refusal of the server a failed resource.
  const refusals = faults.filter((fault) => /422/.test(fault));
  assert.equal(refusals.length, 4, faults.join('\n'));
  faults.splice(0, faults.length, ...faults.filter((fault) => !refusals.includes(fault)));
  await sql("UPDATE backorder_pricing SET fullprice = 60 WHERE extension = 'pl' AND currency_id = 1");
}, ADMIN_FRAMES);

walk('an admin looks at many new prices before they are saved, at the settings of a TLD, and at what deleting it does', async ({ page }) => {
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=pricing`);
  await page.locator('form:has([name=how]) [name=value]').first().fill('10');
  await page.getByRole('button', { name: 'Show the new prices' }).click();
  await settle(page);
  assert.ok(await page.locator('.bo-proposal tbody tr').count() > 5);
  await look(page, 'admin-pricing-proposal');
  await axe(page);
  await page.goto(`${ADMIN}&tab=pricing&view=zone&zone=pl`);
  await look(page, 'admin-pricing-zone');
  await axe(page);
  await page.goto(`${ADMIN}&tab=pricing&view=delete&zone=pl`);
  await look(page, 'admin-pricing-delete');
  await axe(page);
}, ADMIN_FRAMES);
