// Who tries to open what, what they find there, and what is noticed of it.

import { createHmac } from 'node:crypto';
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
  Object.assign(world, watching(world));
  const mail = await people.holder.visitor.get(`${CLIENT}&page=unsubscribe&key=${await world.letterKey()}`);
  people.holder.bo_token = tokens(mail).bo_token;
  return world;
}

const WATCH_SECRET = '5'.repeat(64);

// What the owner, client 1, watches.
function watching(world) {
  const known = () => sql(`INSERT IGNORE INTO backorder_watchers (userid, secret) VALUES (1, '${WATCH_SECRET}');
    UPDATE backorder_watchers SET secret = '${WATCH_SECRET}' WHERE userid = 1`);
  return {
    watched: async (drop = '2027-02-01') => {
      const name = world.name();
      await sql(`INSERT INTO backorder_watches (userid, domain, zone, created, drop_date) VALUES (1, '${name.split('.')[0]}', 'pl', '2027-01-01', '${drop}')`);
      return name;
    },
    search: async () => {
      await sql('DELETE FROM backorder_searches WHERE userid = 1');
      await sql(`INSERT INTO backorder_searches (userid, name, query, created, told_until) VALUES (1, '${world.name()}', 'pattern=a', '2027-01-01', '2027-01-01')`);
      return (await sql('SELECT id FROM backorder_searches WHERE userid = 1'))[0][0];
    },
    otherMail: async () => {
      await known();
      return (await sql('SELECT 1 - mail FROM backorder_watchers WHERE userid = 1'))[0][0];
    },
    calendarKey: async () => {
      await known();
      await sql(`UPDATE backorder_watchers SET calendar_key = '${WATCH_SECRET}' WHERE userid = 1`);
      return `1-${WATCH_SECRET}`;
    },
    // As it stands in the owner's mail about watched names, which he wants.
    letterKey: async () => {
      await known();
      await sql('UPDATE backorder_watchers SET mail = 1 WHERE userid = 1');
      const signed = 'watched-1-20270115';
      return `${signed}-${createHmac('sha256', WATCH_SECRET).update(signed).digest('hex')}`;
    },
  };
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
