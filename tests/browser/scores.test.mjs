// The registrar's scores on Expiring Domains, once the list has some.

import assert from 'node:assert/strict';
import { importScores, newCustomer } from '../addon/site.mjs';
import { PAGE, axe, logIn, look, open, settle, walk } from './browser.mjs';

const scores = (page) => page.locator('tbody td.bo-score').allInnerTexts();

walk('names are sorted and searched by score where the list has scores', async ({ page }) => {
  const { email } = await newCustomer('500.00');
  await logIn(page, email);
  try {
    assert.deepEqual(await importScores((n) => n % 11), { code: 0, output: '' });
    // Each process of the web server looks only every two seconds whether there is a newer list.
    for (let tries = 0; tries < 200 && (tries === 0 || await page.locator('th.bo-score').count() === 0); tries += 1) {
      await page.goto(`${PAGE}&page=domains`);
    }
    await settle(page);
    await look(page, 'domains-scores');
    await axe(page);
    await page.goto(`${PAGE}&page=domains&sort=score&dir=desc`);
    await settle(page);
    assert.deepEqual([...new Set(await scores(page))], ['10']);
    await page.locator('details.bo-advanced > summary').click();
    await page.fill('[name=score_min]', '3');
    await page.fill('[name=score_max]', '4');
    await page.press('[name=score_max]', 'Enter');
    await settle(page);
    assert.deepEqual([...new Set(await scores(page))], ['4']);
    assert.match(page.url(), /score_min=3&score_max=4/);
    await look(page, 'domains-score-search');
    await page.goBack();
    await settle(page);
    assert.deepEqual([...new Set(await scores(page))], ['10']);
  } finally {
    assert.deepEqual(await importScores(() => 0), { code: 0, output: '' });
  }
});
