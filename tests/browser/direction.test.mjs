// Pages from right to left: an amount reads as it does elsewhere, its sign before its digits and its currency behind them.

import assert from 'node:assert/strict';
import { act, name, newCustomer, sql, tokens } from '../addon/site.mjs';
import { PAGE, inLanguage, logIn, look, settle, walk } from './browser.mjs';

const HOME = new URL(PAGE).origin;
const ADDON = 'index.php?m=ispapibackorder';

// The amounts of the page, each with whether it reads from left to right.
const amounts = (page) => page.evaluate(() => {
  const texts = document.createTreeWalker(document.querySelector('.backorder, [data-backorder]'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    for (const { 0: amount, index } of node.data.matchAll(/€[\d.,]+ EUR/g)) {
      const left = (at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      if (node.parentElement.checkVisibility()) {
        const place = node.parentElement.closest('[class]').className;
        found.push({ text: `${amount} in ${place}`, reads: left(index) < left(index + 1) && left(index + 1) < left(index + amount.length - 1) });
      }
    }
  }
  return found;
});

walk('amounts stand as they are read from right to left, too', async ({ page, size }) => {
  const { id, email, visitor } = await newCustomer('70.00');
  const names = [];
  for (const place of [0, 1, 2]) {
    names.push((await name(visitor, '^[a-z]{7}$', place)).domain);
  }
  await act(visitor, { step: 'create', names: names.join('\n') });
  await visitor.post(`${ADDON}&page=watching`, { ...tokens(await visitor.get(`${ADDON}&page=watching`)), watch: names[0] });
  await sql(`INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, price, currency_id, held)
    VALUES (${id}, 'held-already', 'pl', 'ACTIVE', '2027-01-01', '2027-01-01', '2027-01-17 10:00:00', 60, 1, 60)`);
  const [[held]] = await sql(`SELECT id FROM backorder_domains WHERE userid = ${id} AND domain = 'held-already'`);
  await logIn(page, email);
  await inLanguage(page, 'arabic');
  const check = async (what, least) => {
    await settle(page);
    await look(page, `direction-${what}`);
    const all = await amounts(page);
    assert.ok(all.length >= least, `${what} has ${all.length} amounts`);
    assert.deepEqual(all.filter(({ reads }) => !reads).map(({ text }) => text), [], `${what} on a ${size}`);
  };
  await page.goto(`${PAGE}&page=domains`);
  await check('domains', 20);
  await page.goto(`${PAGE}&page=backorders`);
  await check('backorders', 8);
  await page.locator('.bo-bulk summary').click();
  await page.fill('[name=names]', 'direction-one.pl\ndirection-two.com.pl');
  await page.locator('[data-bo-bulk] [type=submit]').click();
  await page.locator('.bo-accepted').waitFor();
  await check('preview', 5);
  await page.goto(`${PAGE}&page=backorders&events=${held}`);
  await check('timeline', 1);
  await page.goto(`${PAGE}&page=watching`);
  await check('watching', 1);
  await page.goto(`${HOME}/clientarea.php`);
  await check('home', 1);
}, [['twenty-one', 'desktop'], ['six', 'phone']]);
