// The site that tests/groups/addon started: visitors, crons, the clock, the database and the registrar.

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Visitor } from '../lib/client.mjs';

const run = promisify(execFile);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { SITE, SITE_URL, CLOCK_FILE, REGISTRAR_URL, STACK } = process.env;

export const ADDON = 'index.php?m=ispapibackorder';
export const NOW = 1800000000; // 2027-01-15 08:00:00 UTC

export async function logIn(username = 'anna@example.com') {
  const visitor = new Visitor(SITE_URL);
  const page = await visitor.get('login.php');
  await visitor.submit(page, (form) => form.html.includes('type="password"'), { username, password: 'demo' });
  return visitor;
}

export async function logInAdmin(username = 'admin') {
  const visitor = new Visitor(SITE_URL);
  const page = await visitor.get('admin/login.php');
  await visitor.submit(page, (form) => form.html.includes('type="password"'), { username, password: 'demo' });
  return visitor;
}

// A client like Anna whose books are empty but for this credit, logged in: { id, email, visitor }.
export async function newCustomer(credit, currency = 1) {
  const email = `${randomUUID()}@example.com`;
  const [[id]] = await sql(`SELECT GREATEST(MAX(id), 100) + 1 FROM tblclients`);
  await sql(`INSERT INTO tblclients SELECT ${id}, UUID(), 'Carl', 'Customer', '', '${email}', address1, address2, city, state, postcode,
      country, phonenumber, tax_id, ${currency}, defaultgateway, ${credit}, taxexempt, groupid, status, language, notes, datecreated
      FROM tblclients WHERE id = 1;
    INSERT INTO tblcredit (clientid, date, description, amount, relid) VALUES (${id}, '2027-01-01', 'Opening balance', ${credit}, 0);
    INSERT INTO tblusers (first_name, last_name, email, password) SELECT 'Carl', 'Customer', '${email}', password FROM tblusers WHERE id = 1;
    INSERT INTO tblusers_clients (auth_user_id, client_id, owner) VALUES (LAST_INSERT_ID(), ${id}, 1)`);
  return { id: Number(id), email, visitor: await logIn(email) };
}

export function guest() {
  return new Visitor(SITE_URL);
}

// Both tokens of a page: WHMCS's and the addon's.
export function tokens(page) {
  return {
    token: page.text.match(/name="token" value="([^"]+)"/)?.[1] ?? '',
    bo_token: page.text.match(/name="bo_token" value="([0-9a-f]+)"/)?.[1] ?? '',
  };
}

export async function act(visitor, fields) {
  const page = await visitor.get(`${ADDON}&page=backorders`);
  return visitor.post(`${ADDON}&page=backorders&format=json`, { ...tokens(page), ...fields });
}

export async function backorder(visitor, domain) {
  const { json } = await visitor.get(`${ADDON}&page=backorders&format=json&rows=100`);
  return json.rows.find((row) => row.domain === domain);
}

// Runs one of the crons as cron would, without environment and from the root; gives { code, output }.
export async function cron(name, ...args) {
  const file = `${SITE}/modules/addons/ispapibackorder/crons/${name}.php`;
  try {
    const { stdout, stderr } = await run('php', ['-q', file, ...args], {
      env: { PHP_INI_SCAN_DIR: `:${SITE}/conf.d`, PATH: process.env.PATH, TZ: 'Asia/Tokyo' }, cwd: '/',
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    return { code: error.code, output: error.stdout + error.stderr };
  }
}

// What an admin, a client or WHMCS itself does, by tests/host/console.php; gives its answer.
export async function whmcs(...args) {
  return php(`${ROOT}/tests/host/console.php`, SITE, ...args);
}

export async function setting(key, value) {
  return whmcs('setting', 'ispapibackorder', key, value);
}

// A method of the addon's Backorder\Host, or "health"; gives what it returns, or { error }.
export async function host(method, ...args) {
  return php(`${ROOT}/tests/addon/host.php`, SITE, method, ...args.map((arg) => JSON.stringify(arg)));
}

// What an admin does with backorders: create(client, domain) or delete(id); gives { id } or { reason, message }.
export async function asAdmin(action, ...args) {
  return php(`${ROOT}/tests/addon/orders.php`, SITE, action, ...args.map(String));
}

async function php(...args) {
  const env = { PHP_INI_SCAN_DIR: `:${SITE}/conf.d`, PATH: process.env.PATH };
  const { stdout } = await run('php', ['-q', ...args], { env, cwd: '/' });
  return JSON.parse(stdout);
}

export async function setClock(epoch) {
  await writeFile(CLOCK_FILE, `@${epoch}\n`);
}

// The time zone WHMCS sets for PHP.
export async function setTimeZone(timezone) {
  const file = `${SITE}/host/site.json`;
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), timezone }));
}

// Sends a request to one of the crons, as curl would.
export async function request(name, options = {}, query = '') {
  const response = await fetch(`${SITE_URL}/modules/addons/ispapibackorder/crons/${name}.php${query}`, options);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

export async function sql(statement) {
  const { stdout } = await run('mariadb', ['--no-defaults', `--socket=${STACK}/db/mariadb.sock`, '-u', 'root', '-N', '-B', 'whmcs', '-e', statement]);
  return stdout.trim().split('\n').map((line) => line.split('\t'));
}

// An administrator's translation of an email template, which is the default in all but its language and its subject.
export async function translate(name, language, subject) {
  await sql(`INSERT INTO tblemailtemplates (type, name, subject, message, attachments, fromname, fromemail, disabled, custom, language, copyto,
      blind_copy_to, plaintext)
    SELECT type, name, '${subject}', message, '', '', '', 0, custom, '${language}', '', '', 0 FROM tblemailtemplates
      WHERE name = '${name}' AND language = ''`);
}

export async function registrar(path, body) {
  const response = await fetch(`${REGISTRAR_URL}/control/${path}`, body === undefined ? {} : {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`the registrar refused ${path}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

// Imports the names that are stored from the registrar's list, each with the score that `scoreOf` gives its place.
export async function importScores(scoreOf) {
  const rows = await sql("SELECT CONCAT(domain, '.', zone), drop_date FROM backorder_pending_domains ORDER BY domain, zone");
  await registrar('pending', { rows: rows.map(([domain, finalizationdate], n) => ({ domain, finalizationdate, score: scoreOf(n) })) });
  return cron('daily_import_pendingdomainlist', '--source=api');
}

// Epoch of "YYYY-MM-DD HH:MM:SS" UTC.
export function epoch(text) {
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

// The n-th name of a search, with its drop date.
export async function name(visitor, pattern, n = 0, order = 'dropdate') {
  const query = new URLSearchParams({ pattern, sort: order, dir: 'asc', 'tld[]': 'pl' });
  const { json } = await visitor.get(`${ADDON}&page=domains&format=json&${query}`);
  return json.rows[n];
}
