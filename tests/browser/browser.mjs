// What the files of this group share: windows, the theme they see, logging in, and looking at a page.
//
//   import { walk, look, logIn, settle, PAGE } from './browser.mjs';
//   walk('a customer orders', async ({ page, size, theme }) => { await logIn(page); ... await look(page, 'ordered'); });
//
// runs once in each of FRAMES, and fails on whatever `faults` has gathered until the end.

import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';

const { SITE_URL, SCREENSHOTS, BROWSER } = process.env;

export const PAGE = `${SITE_URL}/index.php?m=ispapibackorder`;
export const ADMIN = `${SITE_URL}/admin/addonmodules.php?module=ispapibackorder`;
export const SIZES = {
  desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 }, wide: { width: 1920, height: 1080 },
};
export const THEMES = ['six', 'twenty-one', 'nexus'];
// Bootstrap 3 and 4, each on a desk and in a hand. Nexus is Twenty-One in other clothes: once for each page is enough.
export const FRAMES = [['six', 'desktop'], ['six', 'phone'], ['twenty-one', 'desktop'], ['twenty-one', 'phone']];
export const EVERY_FRAME = [...FRAMES, ['nexus', 'desktop'], ['nexus', 'phone'], ['twenty-one', 'wide']];
// The admin area has one theme.
export const ADMIN_FRAMES = [['blend', 'desktop'], ['blend', 'phone']];

// The markup that is ours: pages, and what hooks put into pages of WHMCS.
const OURS = '.backorder, .backorder-admin, [data-backorder]';

const browser = await chromium.connect(BROWSER);
after(() => browser.close());

const windows = new WeakMap();
// Milliseconds until what is still under way is taken for something that never ends.
const PATIENCE = 30_000;

// A window in a theme: { page, faults }; faults gathers console errors and warnings, failed requests and answers from 400 on.
// What a test provokes on purpose it takes out of faults again by expectFault.
export async function open(size, theme = 'twenty-one', options = {}) {
  const context = await browser.newContext({ viewport: SIZES[size], timezoneId: 'America/New_York', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = [];
  const frame = { size, theme, faults, pending: new Set(), ends: new EventEmitter() };
  windows.set(page, frame);
  follow(page, frame);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`${message.text()} (${page.url()})`));
  page.on('pageerror', (error) => faults.push(`${error.message} (${page.url()})`));
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  if (THEMES.includes(theme)) {
    await inTheme(page, theme);
  }
  return { page, faults };
}

// Keeps in `pending` what is under way, and has `ends` tell when something of it is not any more: it came, it failed, or the
// document that had asked for it made room for the next one.
function follow(page, { pending, ends }) {
  let next = null;
  const end = (...requests) => {
    requests.forEach((request) => pending.delete(request));
    ends.emit('end');
  };
  page.on('request', (request) => {
    pending.add(request);
    next = request.isNavigationRequest() && request.frame() === page.mainFrame() ? request : next;
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  page.on('domcontentloaded', () => {
    const all = [...pending];
    end(...all.slice(0, Math.max(0, all.indexOf(next))));
  });
  page.on('close', () => end(...pending));
}

// The theme for the rest of this window's session, as an admin previews one.
export async function inTheme(page, theme) {
  await page.goto(`${SITE_URL}/login.php?systpl=${theme}`);
  windows.get(page).theme = theme;
}

// The client area's language for the rest of the session; arabic is written from right to left.
export async function inLanguage(page, language) {
  await page.goto(`${SITE_URL}/index.php?language=${language}`);
}

// Registers the test in each frame; the walk is given { page, faults, size, theme }.
export function walk(name, steps, frames = FRAMES) {
  for (const [theme, size] of frames) {
    test(`${name} (${theme}, ${size})`, async () => {
      const { page, faults } = await open(size, theme);
      try {
        await steps({ page, faults, size, theme });
        assert.deepEqual(faults, []);
      } finally {
        await page.context().close();
      }
    });
  }
}

// Takes the faults that match out, and fails when there are none: for what a test provokes.
export function expectFault(page, pattern) {
  const { faults } = windows.get(page);
  const others = faults.filter((fault) => !pattern.test(fault));
  assert.ok(others.length < faults.length, `nothing went wrong like ${pattern}: ${faults.join('\n')}`);
  faults.splice(0, faults.length, ...others);
}

export async function logIn(page, username = 'anna@example.com') {
  await fillLogin(page, `${SITE_URL}/login.php`, username);
}

export async function logInAdmin(page, username = 'admin') {
  await fillLogin(page, `${SITE_URL}/admin/login.php`, username);
}

async function fillLogin(page, address, username) {
  await page.goto(address);
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', 'demo');
  await page.click('form:has([name=password]) [type=submit]');
  await settle(page);
  assert.ok(!page.url().includes('login.php'), `${username} could not log in`);
}

// Until the page is loaded, nothing is under way any more, and what came has been drawn. What never ends is named.
export async function settle(page, patience = PATIENCE) {
  const { pending } = windows.get(page);
  const bound = AbortSignal.timeout(patience);
  const never = new Promise((_, reject) => {
    bound.addEventListener('abort', () => reject(new Error(`${page.url()} does not settle: ${[...pending].map((request) => request.url())}`)));
  });
  await Promise.race([quiet(page), never]);
}

async function quiet(page) {
  const { pending, ends } = windows.get(page);
  await page.waitForLoadState('load');
  do {
    while (pending.size > 0) {
      await once(ends, 'end');
    }
    await page.evaluate(atRest);
  } while (pending.size > 0);
}

// In the page: until the scripts that came have run, no list is asked for any more, and what there is has been drawn.
async function atRest() {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  // A script that has come is not loaded again: this waits for what it does when it is.
  const came = performance.getEntriesByType('resource')
    .filter(({ name, responseStatus }) => /ispapibackorder\/assets\/js\//.test(name) && responseStatus === 200);
  await Promise.all(came.map(({ name }) => import(name)));
  do {
    await drawn();
  } while (document.querySelector('.backorder [aria-busy=true]'));
}

// A screenshot for a person (SCREENSHOTS/name-theme-size.png), and what a program can see: nothing sticks out or is cut off.
export async function look(page, name) {
  const { size, theme } = windows.get(page);
  await settle(page);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${theme}-${size}.png`, fullPage: true });
  const where = `${name} in ${theme} on a ${size}`;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${where} is ${wide} px too wide`);
  if (!THEMES.includes(theme)) {
    return; // A wide table of the admin area may scroll in its own box.
  }
  const cut = await page.evaluate((ours) => [...document.querySelectorAll(ours)]
    .flatMap((root) => [...root.querySelectorAll('.table-responsive')])
    .filter((box) => box.offsetParent && box.scrollWidth > box.clientWidth + 1)
    .map((box) => `${box.className} by ${box.scrollWidth - box.clientWidth} px`), OURS);
  assert.deepEqual(cut, [], `a table of ${where} is cut off`);
  await whole(page, where);
}

// Fails where a button, a label or what a select shows is wider than its box.
export async function whole(page, where) {
  const cut = await page.evaluate((ours) => {
    const parts = [...document.querySelectorAll(ours)].flatMap((root) => [...root.querySelectorAll('select, .btn, .label, .nav-link')])
      .filter((part) => part.checkVisibility());
    return parts.filter((part) => {
      if (part.tagName !== 'SELECT') {
        return part.scrollWidth > part.clientWidth + 1;
      }
      const alone = part.cloneNode(false);
      alone.append(part.selectedOptions[0].cloneNode(true));
      Object.assign(alone.style, { position: 'absolute', width: 'auto', minWidth: 0, maxWidth: 'none' });
      part.parentNode.append(alone);
      const natural = alone.offsetWidth;
      alone.remove();
      return natural > part.offsetWidth + 1;
    }).map((part) => (part.selectedOptions?.[0] ?? part).textContent.trim());
  }, OURS);
  assert.deepEqual(cut, [], `cut off in ${where}`);
}

// The contrast of the element's text with what is painted behind it: 4.5 suffices for small text (WCAG 1.4.3).
export async function contrast(element) {
  const png = (await element.screenshot()).toString('base64');
  return element.evaluate(async (label, source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    const luminance = (colour) => colour.map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const behind = luminance(Object.entries(counts).sort(([, one], [, other]) => other - one)[0][0].split(',').map(Number));
    const text = luminance(getComputedStyle(label).color.match(/[\d.]+/g).slice(0, 3).map(Number));
    return (Math.max(behind, text) + 0.05) / (Math.min(behind, text) + 0.05);
  }, png);
}

// How far things jumped since the page was asked for, as Chromium counts it (Cumulative Layout Shift).
export async function shift(page) {
  await settle(page);
  return page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      done(list.getEntries().filter((entry) => !entry.hadRecentInput).reduce((sum, entry) => sum + entry.value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
  }));
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Fails on serious and critical findings of axe within our own markup. Contrast counts where it is better without the colours
// of our own style sheet: a theme's colours are the theme's.
export async function axe(page, within = OURS) {
  const { size, theme } = windows.get(page);
  await settle(page);
  await page.evaluate(axeSource);
  const findings = await page.evaluate(async (selector) => {
    const roots = [...document.querySelectorAll(selector)];
    if (roots.length === 0) {
      return [`there is no ${selector} on the page`];
    }
    const grave = async (rules) => {
      const { violations } = await window.axe.run({ include: roots }, { resultTypes: ['violations'], ...rules });
      return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).flatMap(({ id, help, nodes }) => nodes
        .map(({ target, html }) => ({ id, at: target.join(' '), text: `${id}: ${help} at ${target.join(' ')}: ${html.slice(0, 200)}` })));
    };
    const found = await grave({});
    if (!found.some(({ id }) => id === 'color-contrast')) {
      return found.map(({ text }) => text);
    }
    const styles = (rules) => [...rules].flatMap((rule) => [...(rule.style ? [rule.style] : []), ...(rule.cssRules ? styles(rule.cssRules) : [])]);
    const own = [...document.styleSheets].filter((sheet) => (sheet.href ?? '').includes('/modules/addons/'))
      .flatMap((sheet) => styles(sheet.cssRules)).map((style) => [style, style.cssText]);
    for (const [style] of own) {
      ['color', 'background', 'background-color', 'opacity', 'filter'].forEach((name) => style.removeProperty(name));
    }
    const theirs = new Set((await grave({ runOnly: ['color-contrast'] })).map(({ at }) => at));
    own.forEach(([style, text]) => { style.cssText = text; });
    return found.filter(({ id, at }) => id !== 'color-contrast' || !theirs.has(at)).map(({ text }) => text);
  }, within);
  assert.deepEqual(findings, [], `axe in ${theme} on a ${size}`);
}
