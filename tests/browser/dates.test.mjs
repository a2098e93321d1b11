// Dates in WHMCS's formats as people meet them: the longest of them fits, and scripts show and read what the server sent.

import assert from 'node:assert/strict';
import { after, afterEach } from 'node:test';
import { setFormats } from '../addon/dates.mjs';
import { newCustomer, sql } from '../addon/site.mjs';
import { ADMIN, ADMIN_FRAMES, EVERY_FRAME, PAGE, axe, logIn, logInAdmin, look, settle, walk } from './browser.mjs';

const DROP = '2027-01-16 10:20:30';

afterEach(() => setFormats());
after(() => sql(`DELETE FROM backorder_domains WHERE domain = 'date-shown'; DELETE FROM backorder_watches WHERE domain = 'date-shown'`));

// A customer with a backorder of a name that drops then, who watches it as well.
async function customer() {
  const { id, email } = await newCustomer('50.00');
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, preference)
      VALUES (${id}, 'date-shown', 'pl', 'REQUESTED', '2027-01-01', '2027-01-01', '${DROP}', 1);
    INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)
      VALUES (LAST_INSERT_ID(), '2027-01-14 09:08:07', NULL, 'REQUESTED', 'requested', 'client:${id}', '');
    INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${id}, 'date-shown', 'pl', '2027-01-01', '${DROP}')`);
  return { id, email };
}

// [datetime, text] of each time in the table.
const times = (page) => page.locator('tbody .bo-drop_date time').evaluateAll((found) => found.map((time) => [time.dateTime, time.textContent]));

walk('a list drawn by the script has the same dates as the one the server drew, in its order', async ({ page }) => {
  await setFormats('DD/MM/YYYY', 'fullday');
  await logIn(page, (await customer()).email);
  await page.goto(`${PAGE}&page=domains&rows=20`);
  await settle(page);
  const drawn = await times(page);
  assert.match(drawn[0].join(), /^2027-01-\d\d \d\d:\d\d:\d\dZ,[A-Z][a-z]+day, January \d\d[a-z][a-z], 2027 \d\d:\d\d$/);
  await page.click('.bo-forecast summary');
  await look(page, 'dates-domains');
  assert.ok(await page.locator('.bo-needs').evaluate((list) => list.scrollWidth <= list.clientWidth), 'what is held when sticks out');
  await page.selectOption('[name=rows]', '50');
  await settle(page);
  const again = await times(page);
  assert.equal(again.length, 50);
  assert.deepEqual(again.slice(0, 20), drawn);
  assert.deepEqual(again.map(([utc]) => utc), again.map(([utc]) => utc).sort());
  await page.locator('tbody time').first().dispatchEvent('mouseover');
  await page.waitForFunction(() => document.querySelector('tbody time').title !== '');
  assert.match(await page.locator('tbody time').first().getAttribute('title'), /January \d+, 2027 at \d+:\d\d:\d\d [AP]M EST/);
  const label = () => page.locator('[data-bo-day]').nth(1).locator('span').innerText();
  const before = await label();
  assert.match(before, /^Jan\s\d+[a-z][a-z]$/);
  await page.fill('[name=q]', 'shop');
  await page.press('[name=q]', 'Enter');
  await settle(page);
  assert.equal(await label(), before, 'the bars of a new search');
  await axe(page);
}, EVERY_FRAME);

walk('backorders, their histories and watched names have room for the longest dates', async ({ page }) => {
  await setFormats('DD/MM/YYYY', 'fullday');
  await logIn(page, (await customer()).email);
  await page.goto(`${PAGE}&page=backorders`);
  await settle(page);
  assert.deepEqual(await times(page), [['2027-01-16 10:20:30Z', 'Saturday, January 16th, 2027 10:20']]);
  await page.locator('[data-bo-history]').first().click();
  await page.locator('tr.bo-history').waitFor();
  assert.match(await page.locator('tr.bo-history').innerText(), /Thursday, January 14th, 2027 09:08:07 UTC\s+Backorder placed/);
  await look(page, 'dates-backorders');
  await page.goto(`${PAGE}&page=watching`);
  await look(page, 'dates-watching');
}, EVERY_FRAME);

walk('an administrator has his own format, and his own time beside it', async ({ page }) => {
  await setFormats('DD.MM.YYYY', 'fullday');
  const { id } = await customer();
  await logInAdmin(page);
  await page.goto(`${ADMIN}&tab=manage&client=${id}`);
  await settle(page);
  assert.deepEqual(await times(page), [['2027-01-16T10:20:30Z', '16.01.2027 10:20']]);
  assert.match(await page.locator('tbody time').first().getAttribute('title'), /Jan 16, 2027, 5:20:30\sAM EST/);
  await look(page, 'dates-manage');
}, ADMIN_FRAMES);
