/*
 * The books of one entity (live or test system): accounts, applications and their life, caught domains, charges.
 *
 *   REQUESTED   placed; from three days before the drop the fee is locked as soon as the account covers it
 *   ACTIVE      the fee is locked: the application takes part in the drop
 *   PROCESSING  ten minutes before the drop: it can no longer be deleted
 *   at the drop SUCCESSFUL (fee taken), FAILED (lock released), or AUCTION-PENDING (lock released: bidders pay there)
 *   AUCTION-WON, AUCTION-LOST   when the auction is decided, at the latest three days after the drop
 *
 * Nothing runs by itself: settle(now) does everything that has become due, in order of time.
 */

import { Account } from './accounts.mjs';
import { Agenda } from './agenda.mjs';
import { DAY, MINUTE, addYears } from './clock.mjs';
import { backorderClass, zoneOf } from './names.mjs';

const LOCK_BEFORE = 3 * DAY;
const START_BEFORE = 10 * MINUTE;
const AUCTION_LENGTH = 3 * DAY;
const DELETABLE = ['REQUESTED', 'ACTIVE'];
const BEFORE_DROP = ['REQUESTED', 'ACTIVE', 'PROCESSING'];
const FINAL = ['SUCCESSFUL', 'FAILED', 'AUCTION-WON', 'AUCTION-LOST', 'DELETED'];

export class Books {
  charges = [];
  applications = new Map(); // id -> application, deleted ones included
  #drops;
  #nextId;
  #accounts = new Map(); // login -> account
  #open = new Map(); // domain -> set of applications that are not final
  #waiting = new Set(); // applications whose fee could not be locked
  #domains = new Map(); // domain -> what was caught
  #handles = new Map(); // login and contact -> handle
  #agenda = new Agenda();

  // nextId: gives application ids, unique over all books.
  constructor(drops, nextId) {
    this.#drops = drops;
    this.#nextId = nextId;
  }

  account(login) {
    if (!this.#accounts.has(login)) {
      this.#accounts.set(login, new Account());
    }
    return this.#accounts.get(login);
  }

  get accounts() {
    return this.#accounts;
  }

  // Changes the account by `change(account)` and lets the applications that waited for money try again.
  changeAccount(login, change, now) {
    this.settle(now);
    change(this.account(login));
    this.#retryWaiting(now);
  }

  // Undefined when it does not exist or was deleted.
  find(id) {
    const application = this.applications.get(id);
    return application?.status === 'DELETED' ? undefined : application;
  }

  // The login's applications, in the order in which they were placed.
  listOf(login) {
    return [...this.applications.values()].filter((one) => one.login === login && one.status !== 'DELETED');
  }

  openOf(login, domain) {
    return [...(this.#open.get(domain) ?? [])].filter((one) => one.login === login);
  }

  caught(domain) {
    return this.#domains.get(domain);
  }

  get domains() {
    return [...this.#domains.values()];
  }

  // contacts: { OWNERCONTACT: [handle or fields], ... } with one array a role.
  place(login, { domain, period, nameservers, contacts, lite }, now) {
    const application = {
      id: this.#nextId(),
      login,
      domain,
      class: backorderClass(domain),
      status: 'REQUESTED',
      created: now,
      updated: now,
      period,
      nameservers,
      lite,
      contacts: mapValues(contacts, (role) => role.map((contact) => this.#handleOf(login, contact))),
      contactFields: contacts,
      history: [{ at: now, status: 'REQUESTED', why: 'placed' }],
      auction: null,
      version: 0,
    };
    this.applications.set(application.id, application);
    this.#openAll(domain).add(application);
    this.#schedule(application);
    this.settle(now);
    return application;
  }

  // False when its status forbids it.
  delete(application, now) {
    if (!DELETABLE.includes(application.status)) {
      return false;
    }
    this.#release(application, now);
    this.#setStatus(application, 'DELETED', 'deleted', now);
    return true;
  }

  settle(now) {
    for (let due = this.#agenda.takeDue(now); due; due = this.#agenda.takeDue(now)) {
      this[due.step](due.application, due.at);
    }
  }

  // The drop date of the domain has moved: a lock is kept only while its window is still open.
  rescheduled(domain, now) {
    const date = this.#drops.dateOf(domain);
    for (const application of this.#openAll(domain)) {
      if (BEFORE_DROP.includes(application.status)) {
        if (application.status !== 'REQUESTED' && now < date - LOCK_BEFORE) {
          this.#release(application, now);
          this.#setStatus(application, 'REQUESTED', 'the drop has moved', now);
        } else if (application.status === 'PROCESSING' && now < date - START_BEFORE) {
          this.#setStatus(application, 'ACTIVE', 'the drop has moved', now);
        }
        this.#waiting.delete(application);
        this.#schedule(application);
      }
    }
    this.settle(now);
  }

  // The outcome of the domain was said anew: what has dropped and is not final yet follows it at once.
  outcomeChanged(domain, now) {
    const outcome = this.#drops.outcomeOf(domain);
    const dropped = [...this.#openAll(domain)].filter((one) => !BEFORE_DROP.includes(one.status));
    const auctioned = dropped.filter((one) => one.auction);
    if (outcome.startsWith('status:')) {
      auctioned.forEach((one) => this.#setStatus(one, outcome.slice(7), 'as told', now));
    } else if (auctioned.length > 0 && ['won', 'lost'].includes(outcome)) {
      this.decide(auctioned[0], now);
    } else {
      auctioned.forEach((one) => this.#resumeAuction(one, now));
    }
    this.#resolve(dropped.filter((one) => !one.auction && !FINAL.includes(one.status)), now);
  }

  get openDomains() {
    return [...this.#open].filter(([, applications]) => applications.size > 0).map(([domain]) => domain);
  }

  // --- steps of the agenda -------------------------------------------------------------------------------------

  fund(application, at) {
    const fee = this.account(application.login).feeOf(zoneOf(application.domain));
    if (this.account(application.login).lock(application.id, fee)) {
      this.#waiting.delete(application);
      this.#setStatus(application, 'ACTIVE', 'fee locked', at);
      this.#schedule(application);
    } else if (!this.#waiting.has(application)) {
      this.#waiting.add(application);
      application.history.push({ at, status: application.status, why: 'the account does not cover the fee' });
      this.#schedule(application);
    }
  }

  start(application, at) {
    this.#setStatus(application, 'PROCESSING', 'the drop is near', at);
    this.#schedule(application);
  }

  late(application, at) {
    this.#setStatus(application, 'FAILED', 'placed after the drop', at);
  }

  drop(application, at) {
    const all = [...this.#openAll(application.domain)]
      .filter((one) => BEFORE_DROP.includes(one.status) && one.created <= at);
    const covered = all.filter((one) => this.account(one.login).covers(one.id));
    for (const one of all.filter((each) => !covered.includes(each))) {
      this.#release(one, at);
      this.#setStatus(one, 'FAILED', 'the account did not cover the fee at the drop', at);
    }
    covered.forEach((one) => { one.dropped = at; });
    this.#resolve(covered, at);
  }

  decide(application, at) {
    const { domain, auction } = application;
    const bidders = [...this.#openAll(domain)].filter((one) => one.auction === auction);
    const winner = this.#drops.winnerOf(domain) ?? Math.min(...auction.bidders);
    const lost = this.#drops.outcomeOf(domain) === 'lost';
    auction.end = Math.min(auction.end, at);
    for (const one of bidders) {
      if (!lost && one.id === winner) {
        this.#catch(one, at);
        this.#setStatus(one, 'AUCTION-WON', 'auction decided', at);
      } else {
        this.#setStatus(one, 'AUCTION-LOST', 'auction decided', at);
      }
    }
  }

  // --- the inside ----------------------------------------------------------------------------------------------

  // What becomes of funded applications of one domain that met in its drop.
  #resolve(applications, at) {
    if (applications.length === 0) {
      return;
    }
    const outcome = this.#drops.outcomeOf(applications[0].domain);
    if (outcome.startsWith('status:')) {
      applications.forEach((one) => this.#setStatus(one, outcome.slice(7), 'as told', at));
    } else if (outcome === 'fail') {
      for (const one of applications) {
        this.#release(one, at);
        this.#setStatus(one, 'FAILED', 'not caught', at);
      }
    } else if (outcome === 'catch' && applications.length === 1) {
      this.#charge(applications[0], at);
      this.#catch(applications[0], at);
      this.#setStatus(applications[0], 'SUCCESSFUL', 'caught', at);
    } else {
      this.#openAuction(applications, at);
    }
  }

  #openAuction(applications, at) {
    const auction = { start: at, end: at + AUCTION_LENGTH, bidders: applications.map((one) => one.id) };
    for (const one of applications) {
      one.auction = auction;
      one.auctionFee = this.account(one.login).locked(one.id);
      this.#release(one, at);
      this.#setStatus(one, 'AUCTION-PENDING', 'caught for several', at);
      this.#schedule(one);
    }
  }

  // A word that was told is taken back.
  #resumeAuction(application, at) {
    if (application.status !== 'AUCTION-PENDING') {
      this.#setStatus(application, 'AUCTION-PENDING', 'as told', at);
      this.#schedule(application);
    }
  }

  #charge(application, at) {
    const account = this.account(application.login);
    const amount = account.charge(application.id);
    const { id, login, domain } = application;
    this.charges.push({ application: id, login, domain, amount, currency: account.currency, at });
  }

  #catch({ id, login, domain, period, contacts, nameservers }, at) {
    const expiration = addYears(at, period);
    this.#domains.set(domain, { domain, login, application: id, created: at, expiration, period, contacts, nameservers });
  }

  // Gives locked money back; others may have waited for it.
  #release(application, at) {
    this.#waiting.delete(application);
    if (this.account(application.login).release(application.id)) {
      this.#retryWaiting(at);
    }
  }

  // Who waited longest comes first.
  #retryWaiting(at) {
    for (const application of [...this.#waiting]) {
      this.fund(application, at);
    }
  }

  #setStatus(application, status, why, at) {
    application.status = status;
    application.updated = Math.max(application.updated, at);
    application.version += 1;
    application.history.push({ at, status, why });
    if (FINAL.includes(status)) {
      this.#waiting.delete(application);
      this.#openAll(application.domain).delete(application);
    }
  }

  // Puts the next step of the application's life on the agenda, if there is one.
  #schedule(application) {
    const date = this.#drops.dateOf(application.domain);
    application.version += 1;
    if (application.status === 'AUCTION-PENDING') {
      this.#agenda.add(application.auction.end, 'decide', application);
    } else if (date !== undefined && application.created > date) {
      this.#agenda.add(application.created, 'late', application);
    } else if (date !== undefined) {
      const [at, step] = this.#nextStep(application, date);
      this.#agenda.add(Math.max(at, application.created), step, application);
    }
  }

  #nextStep(application, date) {
    if (application.status === 'REQUESTED' && !this.#waiting.has(application)) {
      return [date - LOCK_BEFORE, 'fund'];
    }
    return application.status === 'ACTIVE' ? [date - START_BEFORE, 'start'] : [date, 'drop'];
  }

  #openAll(domain) {
    if (!this.#open.has(domain)) {
      this.#open.set(domain, new Set());
    }
    return this.#open.get(domain);
  }

  // A handle is the login's own; the same contact gets the same handle.
  #handleOf(login, contact) {
    if (typeof contact === 'string') {
      return contact;
    }
    const key = JSON.stringify([login, contact]);
    if (!this.#handles.has(key)) {
      this.#handles.set(key, `P-SIM${1000000 + this.#handles.size}`);
    }
    return this.#handles.get(key);
  }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
