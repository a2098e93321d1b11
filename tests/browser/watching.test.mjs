// The page Watching, the home page's panel, and the page the links in mails lead to, in every theme.

import assert from 'node:assert/strict';
import { act, logIn as visit, name, newCustomer, sql, whmcs } from '../addon/site.mjs';
import { EVERY_FRAME, FRAMES, PAGE, axe, inLanguage, logIn, look, settle, walk } from './browser.mjs';

const { SITE_URL } = process.env;
const WATCHING = `${PAGE}&page=watching`;

async function press(page, locator) {
  await page.locator(locator).click();
  await settle(page);
}

function alert(page) {
  return page.locator('.bo-messages .alert:visible').last().innerText();
}

walk('a customer watches names', async ({ page }) => {
  const { id, email } = await newCustomer('500.00');
  const { domain } = await name(await visit(), '^[a-z]{8}$', 3);
  await logIn(page, email);
  await page.goto(WATCHING);
  await look(page, 'watching-empty');
  await axe(page);
  await page.fill('#bow-watch', domain);
  await page.press('#bow-watch', 'Enter');
  await page.waitForSelector(`tr[data-bow-row="${domain}"]`);
  assert.match(await alert(page), /is on your watch list/);
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES
    (${id}, 'renewed-by-its-owner', 'com.pl', '2027-01-01', '2027-01-20 10:00:00'), (${id}, 'xn--bcher-kva', 'pl', '2027-01-01', NULL),
    (${id}, 'dropped-last-week', 'pl', '2027-01-01', '2027-01-10 10:00:00'), (${id}, 'somewhere', 'nowhere', '2027-01-01', NULL);
    INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) SELECT ${id}, domain, zone, '2027-01-01', '2027-02-01 09:30:00'
    FROM backorder_pending_domains WHERE zone = 'pl' AND drop_date > '2027-01-20' ORDER BY domain LIMIT 1`);
  await sql(`INSERT INTO backorder_searches (userid, name, query, mail, created, told_until, mailed_at) VALUES
    (${id}, 'Four letters', 'q=LLLL&how=shape&tld%5B0%5D=pl&tld%5B1%5D=com.pl', 1, '2027-01-01', '2027-01-15 00:00:00', '2027-01-14 09:00:00'),
    (${id}, 'Everything with shop in it, but no digits and no hyphens', 'pattern=shop&no_digits=1&no_hyphens=1', 0, '2027-01-01', '2027-01-01', NULL)`);
  await page.goto(WATCHING);
  await press(page, '[name=calendar]');
  await look(page, 'watching');
  await axe(page);
  await page.locator(`tr[data-bow-row="${domain}"] time`).hover();
  await page.waitForFunction((name) => /2027/.test(document.querySelector(`tr[data-bow-row="${name}"] time`).title), domain);
  await press(page, `tr[data-bow-row="${domain}"] [name=create]`);
  await page.waitForSelector(`tr[data-bow-row="${domain}"] [data-status=REQUESTED]`);
  assert.match(await alert(page), /is backordered/);
  await page.locator('tr[data-bow-row="somewhere.nowhere"] [name=unwatch]').click();
  await page.waitForSelector('tr[data-bow-row="somewhere.nowhere"]', { state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.name), 'unwatch', 'the focus stays in the list');
  assert.match(await page.locator('[data-bow-info]').innerText(), /^Showing 1 to 5 of 5 names/);
  await press(page, '[name=clear]');
  assert.equal(await page.locator('tr[data-bow-row="dropped-last-week.pl"]').count(), 0);
  await look(page, 'watching-changed');
});

walk('a customer keeps his saved searches and his mails', async ({ page }) => {
  const { id, email } = await newCustomer('500.00');
  await sql(`INSERT INTO backorder_searches (userid, name, query, created, told_until) VALUES (${id}, 'Short', 'pattern=^...$', '2027-01-01', '2027-01-01')`);
  await logIn(page, email);
  await page.goto(WATCHING);
  await press(page, '.bow-search [name=mail]');
  assert.match(await alert(page), /New names for “Short” are sent to you/);
  await press(page, '.bow-rename summary');
  await page.fill('.bow-rename [name=name]', 'Three signs');
  await look(page, 'watching-rename');
  await press(page, '.bow-rename [type=submit]');
  assert.equal(await page.locator('.bow-name').innerText(), 'Three signs');
  await press(page, '.bow-name');
  assert.match(page.url(), /page=domains.*(pattern|q)=/);
  await page.goto(WATCHING);
  await press(page, '[name=mail_watched]');
  assert.match(await alert(page), /not sent emails about watched names/);
  page.once('dialog', (dialog) => dialog.dismiss());
  await press(page, '[name=delete_search]');
  assert.equal(await page.locator('.bow-search').count(), 1);
  page.once('dialog', (dialog) => dialog.accept());
  await press(page, '[name=delete_search]');
  await page.locator('.bow-search').waitFor({ state: 'detached' });
  assert.match(await alert(page), /was deleted/);
});

walk('the page Watching in German, and from right to left', async ({ page }) => {
  await logIn(page);
  for (const language of ['german', 'arabic']) {
    await inLanguage(page, language);
    await page.goto(WATCHING);
    await look(page, `watching-${language}`);
  }
}, FRAMES);

walk('the home page has a panel of backorders', async ({ page }) => {
  const { id, email, visitor } = await newCustomer('100.00');
  await logIn(page, email);
  await page.goto(`${SITE_URL}/clientarea.php`);
  await look(page, 'home-none');
  await axe(page);
  for (const n of [0, 1, 2, 3]) {
    await act(visitor, { create: (await name(visitor, '^[a-z]{9}$', n)).domain });
  }
  await page.goto(`${SITE_URL}/clientarea.php`);
  await look(page, 'home');
  await axe(page);
  assert.match(await page.locator('[menuItemName=Backorders]').innerText(), /Backorders under way: 4[\s\S]*Missing now: €140\.00 EUR/);
  await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
}, EVERY_FRAME);

walk('the link of a mail is followed and the button pressed', async ({ page }) => {
  const { id } = await newCustomer('0.00');
  await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (${id}, 'renewed', 'pl', '2027-01-01', '2027-01-20 10:00:00')`);
  await whmcs('cron', 'daily');
  const mail = (await whmcs('mails')).find(({ userid }) => userid === id);
  await page.goto(mail.message.match(/href="([^"]*page=unsubscribe[^"]*)"/)[1].replaceAll('&amp;', '&'));
  await look(page, 'unsubscribe');
  await axe(page);
  await press(page, '[name=stop]');
  assert.match(await page.locator('.bow-stop h1').innerText(), /any more/);
  await look(page, 'unsubscribed');
}, EVERY_FRAME);
