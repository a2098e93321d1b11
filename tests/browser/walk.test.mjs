// A customer and an admin walk through the pages; console errors, failed requests and layout overflow fail the walk.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const { SITE_URL, SCREENSHOTS } = process.env;
const PAGE = `${SITE_URL}/index.php?m=ispapibackorder`;
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
});

after(() => browser.close());

// A page that collects what must not happen.
async function open(size) {
  const context = await browser.newContext({ viewport: SIZES[size], timezoneId: 'America/New_York' });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  return { page, faults };
}

async function logIn(page, username = 'anna@example.com') {
  await page.goto(`${SITE_URL}/login.php`);
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', 'demo');
  await page.click('form:has([name=password]) [type=submit]');
  await page.waitForLoadState('networkidle');
}

async function look(page, name, size) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${size}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px too wide on a ${size}`);
  const cut = await page.evaluate(() => [...document.querySelectorAll('.table-responsive')]
    .filter((box) => box.offsetParent && box.scrollWidth > box.clientWidth + 1).length);
  assert.equal(cut, 0, `a table of ${name} is cut off on a ${size}`);
}

for (const size of Object.keys(SIZES)) {
  test(`a customer searches, backorders and deletes (${size})`, async () => {
    const { page, faults } = await open(size);
    await logIn(page);
    await page.goto(`${PAGE}&page=domains`);
    await look(page, 'expiring-domains', size);
    await page.fill('[name=pattern]', '^[a-z]{4}$');
    await page.press('[name=pattern]', 'Enter');
    await page.waitForURL(/pattern=/);
    await page.waitForLoadState('networkidle');
    const names = await page.locator('table tbody tr:visible').allInnerTexts();
    assert.ok(names.length > 0);
    assert.ok(names.every((text) => /\b[a-z]{4}\.[a-z.]+\b/.test(text)), names.join('\n'));
    await look(page, 'search', size);
    await page.locator('button:visible', { hasText: /^\s*BACKORDER\s*$/i }).first().click();
    await page.waitForLoadState('networkidle');
    await page.locator('button:visible', { hasText: /^\s*DELETE\s*$/i }).first().waitFor();
    await page.goto(`${PAGE}&page=backorders`);
    await look(page, 'my-backorders', size);
    assert.match(await page.locator('table').first().innerText(), /REQUESTED/);
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('button:visible', { hasText: /^\s*DELETE\s*$/i }).first().click();
    await page.waitForFunction(() => !/REQUESTED/.test(document.querySelector('table')?.innerText ?? ''));
    await look(page, 'my-backorders-empty', size);
    assert.deepEqual(faults, []);
  });

  test(`an admin sees backorders, prices and logs (${size})`, async () => {
    const { page, faults } = await open(size);
    await page.goto(`${SITE_URL}/admin/login.php`);
    await page.fill('[name=username]', 'admin');
    await page.fill('[name=password]', 'demo');
    await page.click('form:has([name=password]) [type=submit]');
    for (const tab of ['manage', 'pricing', 'logs']) {
      await page.goto(`${SITE_URL}/admin/addonmodules.php?module=ispapibackorder&tab=${tab}`);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${SCREENSHOTS}/admin-${tab}-${size}.png`, fullPage: true });
    }
    assert.deepEqual(faults, []);
  });
}
