// The main job, end to end, as bin/demo --once runs it: each step is printed with its result; the first that fails ends it.

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Visitor } from '../lib/client.mjs';

const { SITE, SITE_URL, CLOCK_FILE, REGISTRAR_URL } = process.env;
const ADDON = 'index.php?m=ispapibackorder';
const run = promisify(execFile);

function step(what, result) {
  console.log(`${what.padEnd(52)} ${result}`);
}

function must(condition, sentence) {
  if (!condition) {
    throw new Error(sentence);
  }
}

async function cron(name, ...args) {
  const file = `${SITE}/modules/addons/ispapibackorder/crons/${name}.php`;
  const env = { ...process.env, PHP_INI_SCAN_DIR: `:${SITE}/conf.d` };
  const { stdout, stderr } = await run('php', ['-q', file, ...args], { env, cwd: '/' });
  must(stdout + stderr === '', `${name} is not silent: ${stdout}${stderr}`);
}

async function backorder(visitor, domain) {
  const { json } = await visitor.get(`${ADDON}&page=backorders&format=json`);
  return json.rows.find((row) => row.domain === domain);
}

async function moveTo(dropDate, secondsBefore, label) {
  const at = Date.parse(`${dropDate.replace(' ', 'T')}Z`) / 1000 - secondsBefore;
  const offset = at - Math.floor(Date.now() / 1000);
  await writeFile(CLOCK_FILE, `${offset >= 0 ? '+' : ''}${offset}\n`);
  step('clock', `${label} (${new Date(at * 1000).toISOString().replace('T', ' ').slice(0, 19)} UTC)`);
}

async function batch(visitor, domain, expected) {
  await cron('batch');
  const row = await backorder(visitor, domain);
  step('cron batch', `${domain} is ${row.status}`);
  must(row.status === expected, `expected ${expected}, got ${row.status}`);
  return row;
}

const anna = new Visitor(SITE_URL);
const login = await anna.get('login.php');
await anna.submit(login, (form) => form.html.includes('type="password"'), { username: 'anna@example.com', password: 'demo' });

const search = await anna.get(`${ADDON}&page=domains&format=json&pattern=${encodeURIComponent('^[a-z]{5,8}$')}&sort=dropdate&dir=desc&tld[]=pl`);
must(search.status === 200 && search.json.total > 0, `the search found nothing (${search.status})`);
const { domain, drop_date: dropDate, price } = search.json.rows[0];
step('search ^[a-z]{5,8}$ in .pl', `${search.json.total} names, the first ${domain} drops ${dropDate}, ${price}`);

const page = await anna.get(`${ADDON}&page=domains&pattern=${domain.split('.')[0]}`);
const token = page.text.match(/data-bo-token="([0-9a-f]+)"|name="bo_token" value="([0-9a-f]+)"/);
const csrf = page.text.match(/name="token" value="([^"]+)"/);
must(token && csrf, 'the page carries no token');
const placed = await anna.post(`${ADDON}&page=domains&format=json`, { create: domain, bo_token: token[1] ?? token[2], token: csrf[1] });
must(placed.json?.ok, `the backorder was refused: ${placed.json?.message ?? placed.text.slice(0, 300)}`);
step('BACKORDER', placed.json.message);

await batch(anna, domain, 'REQUESTED');
const admin = new Visitor(SITE_URL);
const adminLogin = await admin.get('admin/login.php');
await admin.submit(adminLogin, (form) => form.html.includes('type="password"'), { username: 'admin', password: 'demo' });
const dashboard = await admin.get('admin/addonmodules.php?module=ispapibackorder');
const lights = [...dashboard.text.matchAll(/data-job="(\w+)"[^]*?class="label label-(\w+)"/g)].map(([, job, level]) => `${job} ${level}`);
step('dashboard', lights.join(', '));
must(lights.length === 3 && lights.every((light) => light.endsWith(' success')), 'a cron does not run as it should');
await moveTo(dropDate, 2 * 86400, 'two days before the drop');
await batch(anna, domain, 'ACTIVE');
await moveTo(dropDate, 3600, 'an hour before the drop');
await cron('daily_dropdate_synch');
await batch(anna, domain, 'PROCESSING');
const books = await (await fetch(`${REGISTRAR_URL}/control/books`)).json();
const applications = books.applications.filter((application) => application.domain === domain);
step('registrar', `${applications.length} application, ${applications.map((application) => application.status).join()}`);
must(applications.length === 1, 'the registrar has not exactly one application');
await moveTo(dropDate, -600, 'ten minutes after the drop');
const done = await batch(anna, domain, 'SUCCESSFUL');

const invoice = await anna.get(`viewinvoice.php?id=${done.invoice}`);
step('invoice', `number ${done.invoice}, ${/Paid/.test(invoice.text) ? 'Paid' : 'not paid'}`);
must(/Paid/.test(invoice.text) && !/Unpaid/.test(invoice.text), 'the invoice is not paid');
const domains = await anna.get('clientarea.php?action=domains');
step('account', domains.text.includes(domain) ? `${domain} stands in Anna's account` : `${domain} is missing`);
must(domains.text.includes(domain), "the domain does not stand in the customer's account");
console.log('The main job runs end to end.');
