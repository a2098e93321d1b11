// Who tries to open what, what they find there, and what is noticed of it.

import { readFile, stat } from 'node:fs/promises';
import { guest, logIn, logInAdmin, setting, sql, tokens, whmcs } from '../addon/site.mjs';

const { SITE } = process.env;

export const CLIENT = 'index.php?m=ispapibackorder';
export const ADMIN = 'admin/addonmodules.php?module=ispapibackorder';
export const CRONS = 'modules/addons/ispapibackorder/crons';
export const CRON_TOKEN = 'a-long-word-for-the-crons';

// A name that nobody but the owner has; whoever may not see his backorders must not find it anywhere.
export const SECRET = 'owners-own-secret.pl';

// Everybody, by name: { name, visitor, token, bo_token }. The holder is nobody who knows the secret of an address. The owner is Anna; two users act for her, one of whom may place orders.
export async function meet() {
  await setting('cronToken', CRON_TOKEN);
  await whmcs('switch', 'user_permissions', 'told');
  const people = {
    nobody: guest(),
    holder: guest(),
    nobodysUser: await logIn('carla@example.com'),
    owner: await logIn('anna@example.com'),
    orderer: await logIn('emil@example.com'),
    reader: await logIn('dora@example.com'),
    other: await logIn('berta@example.com'),
    admin: await logInAdmin('admin'),
    helper: await logInAdmin('helper'),
  };
  const met = {};
  for (const [name, visitor] of Object.entries(people)) {
    const isAdmin = ['admin', 'helper'].includes(name);
    const pages = [await visitor.get(isAdmin ? 'admin/index.php' : 'index.php'), await visitor.get(isAdmin ? `${ADMIN}&tab=pricing` : `${CLIENT}&page=backorders`)];
    const whole = { text: pages.map(({ text }) => text).join('\n') };
    const token = whole.text.match(/csrfToken = '([^']+)'/)?.[1] ?? '';
    met[name] = { name, visitor, ...tokens(whole), token };
  }
  return met;
}

// What the owner has, and new ones of it.
export async function furnish(people) {
  let number = 0;
  const order = async (domain) => {
    const { owner } = people;
    const { json } = await owner.visitor.post(`${CLIENT}&page=backorders&format=json`, { token: owner.token, bo_token: owner.bo_token, create: domain });
    if (!json?.ok) {
      throw new Error(`the owner could not order ${domain}: ${JSON.stringify(json)}`);
    }
    const [label, ...zone] = domain.split('.');
    const [[id]] = await sql(`SELECT id FROM backorder_domains WHERE userid = 1 AND domain = '${label}' AND tld = '${zone.join('.')}'`);
    return id;
  };
  const world = {
    name: () => `nobodys-name-${number++}.pl`,
    zone: () => `zone${number++}`,
    price: () => `${60 + (number++)}.50`,
    backorder: () => order(world.name()),
    dropping: async () => {
      const id = await order(world.name());
      await sql(`UPDATE backorder_domains SET dropdate = '2027-01-20 10:00:00', preference = 1 WHERE id = ${id}`);
      return id;
    },
    pricedZone: async () => {
      const zone = world.zone();
      await sql(`INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('${zone}', 1, 50)`);
      return zone;
    },
  };
  world.kept = await order(SECRET);
  return world;
}

// A checksum over all tables of ours, and the credit of everybody.
export async function fingerprint() {
  tables ??= (await sql("SHOW TABLES LIKE 'backorder\\_%'")).flat();
  const sums = await sql(`CHECKSUM TABLE ${tables.join(', ')}; SELECT id, credit FROM tblclients ORDER BY id`);
  return sums.map((row) => row.join(' ')).join('\n');
}

let tables = null;

// Which tables differ between two fingerprints.
export function difference(before, now) {
  const lines = new Set(before.split('\n'));
  return now.split('\n').filter((line) => !lines.has(line)).map((line) => line.split(' ')[0].replace(/^whmcs\./, '')).join(', ');
}

const LOG = `${SITE}/violations.log`;

async function size() {
  return stat(LOG).then(({ size: bytes }) => bytes, () => 0);
}

// What the stand-in has written down since: PHP warnings, SQL errors, undocumented use. [] when all is well.
export async function violationsSince(mark) {
  if (await size() === mark) {
    return [];
  }
  const text = (await readFile(LOG)).subarray(mark).toString();
  return text.trim().split('\n').map((line) => JSON.parse(line)).map(({ sentence, message, ...rest }) => sentence ?? message ?? JSON.stringify(rest));
}

export const mark = size;
