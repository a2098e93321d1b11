// Everything the simulated registrar knows: users, drops, the books of both entities, faults, the feed, and the calls.

import { Books } from './applications.mjs';
import { Clock, formatTime } from './clock.mjs';
import { Drops } from './drops.mjs';
import { Faults } from './faults.mjs';
import { loadFeed } from './feed.mjs';
import { formatMoney } from './money.mjs';
import { ENTITIES, PLATFORMS } from './platforms.mjs';
import { maskSecrets } from './protocol.mjs';

export const DEFAULT_LOGIN = 'test.user';
const DEFAULT_PASSWORD = 'test.passw0rd';
const FIRST_APPLICATION = 10700;
const CALLS_KEPT = 1000;
const COMMAND_KEPT = 65536; // characters

export class Simulator {
  faults = new Faults();
  #clock;
  #feedFile;
  #running = 0;

  constructor({ clockFile = null, feedFile = null } = {}) {
    this.#clock = new Clock(clockFile);
    this.#feedFile = feedFile;
    this.reset();
  }

  // As it was at the start; faults and counters included.
  reset() {
    let nextId = FIRST_APPLICATION;
    this.drops = new Drops();
    this.users = new Map([[DEFAULT_LOGIN, DEFAULT_PASSWORD]]);
    this.books = new Map(PLATFORMS.flatMap(({ entities, lockBefore }) => entities
      .map((entity) => [entity, new Books(this.drops, () => nextId++, lockBefore)])));
    this.faults.set([]);
    this.feed = null;
    this.calls = [];
    this.counts = {};
    this.peak = this.#running;
    if (this.#feedFile) {
      this.setFeed(this.#feedFile);
    }
  }

  // The time, with everything done in the books that has become due by then.
  settledNow() {
    const now = this.#clock.now();
    this.books.forEach((books) => books.settle(now));
    return now;
  }

  setFeed(file) {
    const feed = loadFeed(file, this.feed);
    if (feed.rows) {
      this.setPending(feed.rows);
    }
    this.feed = { ...feed, rows: null };
    return { readable: feed.rows !== null, rows: feed.rows?.length ?? 0, fault: feed.fault };
  }

  setPending(rows) {
    const open = [...this.books.values()].flatMap((books) => books.openDomains);
    this.#moveDates(new Set(open), () => this.drops.setPending(rows));
  }

  setDate(domain, at) {
    this.#moveDates([domain], () => this.drops.setDate(domain, at));
  }

  setOutcome(domain, outcome, winner) {
    const now = this.settledNow();
    this.drops.setOutcome(domain, outcome, winner);
    this.books.forEach((books) => books.outcomeChanged(domain, now));
  }

  // Does `change`, then tells the books which of these names drop at another time now.
  #moveDates(domains, change) {
    const now = this.settledNow();
    const before = [...domains].map((domain) => ({ domain, date: this.drops.dateOf(domain) }));
    change();
    for (const { domain } of before.filter((one) => this.drops.dateOf(one.domain) !== one.date)) {
      this.books.forEach((books) => books.rescheduled(domain, now));
    }
  }

  // One more request under way; the returned function ends it.
  enter() {
    this.#running += 1;
    this.peak = Math.max(this.peak, this.#running);
    return () => { this.#running -= 1; };
  }

  // Keeps the call without its secrets; the caller fills in `result` (a code, or what was done to the connection).
  record(name, entity, { s_login: login, s_command: command = '' }) {
    const call = {
      at: formatTime(this.#clock.now()), entity, login, name, command: maskSecrets(command).slice(0, COMMAND_KEPT), result: null,
    };
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    this.calls.push(call);
    if (this.calls.length > CALLS_KEPT) {
      this.calls.shift();
    }
    return call;
  }

  // Everything in the books, for tests.
  report(entity, login) {
    const now = this.settledNow();
    const books = [...this.books].filter(([name]) => !entity || name === entity);
    const mine = (one) => !login || one.login === login;
    return {
      now: formatTime(now),
      applications: books.flatMap(([name, { applications }]) => [...applications.values()].filter(mine)
        .map((one) => describeApplication(name, one, this.books.get(name)))),
      domains: books.flatMap(([name, { domains }]) => domains.filter(mine).map((one) => ({
        ...one, entity: name, created: formatTime(one.created), expiration: formatTime(one.expiration),
      }))),
      charges: books.flatMap(([name, { charges }]) => charges.filter(mine).map((one) => ({
        ...one, entity: name, amount: formatMoney(one.amount), at: formatTime(one.at),
      }))),
      account: this.books.get(entity ?? ENTITIES[0]).account(login ?? DEFAULT_LOGIN),
      accounts: books.flatMap(([name, { accounts }]) => [...accounts]
        .filter(([owner]) => !login || owner === login)
        .map(([owner, account]) => ({ entity: name, login: owner, ...account.toJSON() }))),
      calls: this.counts,
      peak: this.peak,
      pending: this.drops.pendingCount,
    };
  }
}

function describeApplication(entity, one, books) {
  const { id, login, domain, status, created, updated, period, nameservers, lite, contacts } = one;
  return {
    application: id,
    entity,
    login,
    domain,
    class: one.class,
    status,
    created: formatTime(created),
    updated: formatTime(updated),
    period,
    lite,
    nameservers,
    contacts: Object.fromEntries(Object.entries(contacts).map(([role, handles]) => [role, handles.map((handle) => ({
      handle, ...books.contactOf(login, handle),
    }))])),
    locked: formatMoney(books.account(login).locked(id)),
    auction: one.auction && {
      start: formatTime(one.auction.start), end: formatTime(one.auction.end), bidders: one.auction.bidders, bids: one.auction.bids,
    },
    history: one.history.map((event) => ({ ...event, at: formatTime(event.at) })),
  };
}
