// Waiting for a page to settle: for what it asks for, and never for ever.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE, open, settle } from './browser.mjs';

const HOME = new URL(PAGE).origin;
// Of what a page asks for here, nothing is ever answered.
const SILENT = '**/silent*';

async function asking(addresses) {
  const { page, faults } = await open('desktop');
  await page.goto(`${HOME}/login.php`);
  await settle(page);
  await page.route(SILENT, () => {});
  const asked = page.waitForRequest(SILENT);
  await page.evaluate((all) => {
    window.stop = new AbortController();
    all.forEach((address) => fetch(address, { signal: window.stop.signal }).catch(() => null));
  }, addresses);
  await asked;
  return { page, faults };
}

test('what is never answered ends the wait with its address', async () => {
  const { page } = await asking(['silent?1']);
  await assert.rejects(settle(page, 500), /does not settle: .*silent\?1/);
  await page.context().close();
});

test('what the page gives up is not waited for', async () => {
  const { page, faults } = await asking(['silent?2', 'silent?3']);
  await page.evaluate(() => window.stop.abort());
  await settle(page);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('what an earlier document asked for is not waited for', async () => {
  const { page, faults } = await asking(['silent?4']);
  await page.goto(`${HOME}/index.php`);
  await settle(page);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('what is still to come is waited for', async () => {
  const { page } = await asking(['silent?5']);
  await page.route('**/slow', async (route) => {
    await route.fulfill({ body: 'it came' });
  });
  await page.evaluate(() => {
    window.stop.abort();
    fetch('slow').then((answer) => answer.text()).then((text) => { document.title = text; });
  });
  await settle(page);
  assert.equal(await page.title(), 'it came');
  await page.context().close();
});
