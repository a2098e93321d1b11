// A customer and an admin walk through all pages, in every theme.

import assert from 'node:assert/strict';
import { newCustomer } from '../addon/site.mjs';
import { ADMIN, ADMIN_FRAMES, EVERY_FRAME, FRAMES, PAGE, axe, inLanguage, logIn, logInAdmin, look, settle, walk, whole } from './browser.mjs';

const LANGUAGES = ['english', 'german', 'danish', 'french', 'spanish', 'italian', 'dutch', 'portuguese-br', 'polish', 'turkish'];

walk('a customer searches, backorders and deletes', async ({ page }) => {
  const { email } = await newCustomer('500.00');
  await logIn(page, email);
  await page.goto(`${PAGE}&page=domains`);
  await look(page, 'expiring-domains');
  await axe(page);
  await page.selectOption('[name=how]', 'regex');
  await page.fill('[name=q]', '^[a-z]{4}$');
  await page.press('[name=q]', 'Enter');
  await page.waitForURL(/how=regex/);
  await settle(page);
  const names = await page.locator('table tbody tr:visible').allInnerTexts();
  assert.ok(names.length > 0);
  assert.ok(names.every((text) => /\b[a-z]{4}\.[a-z.]+\b/.test(text)), names.join('\n'));
  await look(page, 'search');
  await page.locator('button:visible', { hasText: /^\s*BACKORDER\s*$/i }).first().click();
  await page.locator('button:visible', { hasText: /^\s*DELETE\s*$/i }).first().waitFor();
  await page.goto(`${PAGE}&page=backorders`);
  await look(page, 'my-backorders');
  await axe(page);
  assert.match(await page.locator('table').first().innerText(), /REQUESTED/);
  page.on('dialog', (dialog) => dialog.accept());
  await page.locator('button:visible', { hasText: /^\s*DELETE\s*$/i }).first().click();
  await page.waitForFunction(() => !/REQUESTED/.test(document.querySelector('table')?.innerText ?? ''));
  await look(page, 'my-backorders-empty');
}, EVERY_FRAME);

walk('the pages stand in a language that is written from right to left', async ({ page }) => {
  await logIn(page);
  await inLanguage(page, 'arabic');
  for (const name of ['domains', 'backorders']) {
    await page.goto(`${PAGE}&page=${name}`);
    assert.equal(await page.evaluate(() => document.dir), 'rtl');
    await look(page, `${name}-rtl`);
  }
}, FRAMES);

walk('nothing is cut off in any language', async ({ page, theme, size }) => {
  await logIn(page);
  for (const language of LANGUAGES) {
    await inLanguage(page, language);
    for (const name of ['domains', 'backorders', 'watching', 'backorders&step=preview']) {
      await page.goto(`${PAGE}&page=${name}`);
      await settle(page);
      const where = `${name} in ${language}, ${theme} on a ${size}`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `${where} is ${wide} px too wide`);
      await whole(page, where);
    }
  }
}, FRAMES);

walk('an admin sees backorders, prices and logs', async ({ page }) => {
  await logInAdmin(page);
  for (const tab of ['manage', 'pricing', 'logs']) {
    await page.goto(`${ADMIN}&tab=${tab}`);
    await look(page, `admin-${tab}`);
    await axe(page);
  }
}, ADMIN_FRAMES);
