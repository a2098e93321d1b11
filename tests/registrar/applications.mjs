/*
 * The books of one entity (live or test system): accounts, applications and their life, caught domains, charges.
 *
 *   REQUESTED   placed; from three days before the drop (the platform says) the fee is locked as soon as the account covers it
 *   ACTIVE      the fee is locked: the application takes part in the drop
 *   PROCESSING  ten minutes before the drop: it can no longer be deleted
 *   at the drop SUCCESSFUL (fee taken), FAILED (lock released), or AUCTION-PENDING (lock released: bidders pay there)
 *   AUCTION-WON, AUCTION-LOST   when the auction is decided, three days after the drop or after the last late bid
 *
 * Nothing runs by itself: settle(now) does everything that has become due, in order of time.
 */

import { Account } from './accounts.mjs';
import { Agenda } from './agenda.mjs';
import { Auction } from './auctions.mjs';
import { MINUTE, addYears } from './clock.mjs';
import { ControlError } from './errors.mjs';
import { backorderClass, zoneOf } from './names.mjs';

const START_BEFORE = 10 * MINUTE;
const NONE = [];
const DELETABLE = ['REQUESTED', 'ACTIVE'];
const BEFORE_DROP = ['REQUESTED', 'ACTIVE', 'PROCESSING'];
const FINAL = ['SUCCESSFUL', 'FAILED', 'AUCTION-WON', 'AUCTION-LOST', 'DELETED'];

export class Books {
  charges = [];
  applications = new Map(); // id -> application, deleted ones included
  #drops;
  #nextId;
  #lockBefore;
  #accounts = new Map(); // login -> account
  #placed = new Map(); // login -> its applications, in order
  #named = new Map(); // login -> domain -> its applications, in order
  #open = new Map(); // domain -> set of applications that are not final
  #waiting = new Map(); // login -> its applications whose fee could not be locked, a set
  #domains = new Map(); // domain -> what was caught
  #handles = new Map(); // login and contact -> handle
  #contacts = new Map(); // handle -> { login, fields }
  #agenda = new Agenda();

  // nextId: gives application ids, unique over all books; lockBefore: seconds before the drop when the fee is locked.
  constructor(drops, nextId, lockBefore) {
    this.#drops = drops;
    this.#nextId = nextId;
    this.#lockBefore = lockBefore;
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
    this.#retryWaiting(login, now);
  }

  // Undefined when it does not exist or was deleted.
  find(id) {
    const application = this.applications.get(id);
    return application?.status === 'DELETED' ? undefined : application;
  }

  // The login's applications in the order in which they were placed, all of them or those for `domains` (a set).
  listOf(login, domains) {
    const found = domains
      ? [...domains].flatMap((domain) => this.#named.get(login)?.get(domain) ?? NONE).sort((a, b) => a.id - b.id)
      : this.#placed.get(login) ?? NONE;
    return found.filter((one) => one.status !== 'DELETED');
  }

  openOf(login, domain) {
    return this.#openAll(domain).filter((one) => one.login === login);
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
      contacts: mapValues(contacts, (role) => role.map((one) => (typeof one === 'string' ? one : this.handleOf(login, one)))),
      history: [{ at: now, status: 'REQUESTED', why: 'placed' }],
      auction: null,
      version: 0,
    };
    this.applications.set(application.id, application);
    entry(this.#placed, login, Array).push(application);
    entry(entry(this.#named, login, Map), domain, Array).push(application);
    entry(this.#open, domain, Set).add(application);
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
        if (application.status !== 'REQUESTED' && now < date - this.#lockBefore) {
          this.#release(application, now);
          this.#setStatus(application, 'REQUESTED', 'the drop has moved', now);
        } else if (application.status === 'PROCESSING' && now < date - START_BEFORE) {
          this.#setStatus(application, 'ACTIVE', 'the drop has moved', now);
        }
        this.#waitsNot(application);
        this.#schedule(application);
      }
    }
    this.settle(now);
  }

  // The outcome of the domain was said anew: what has dropped and is not final yet follows it at once.
  outcomeChanged(domain, now) {
    const outcome = this.#drops.outcomeOf(domain);
    const dropped = this.#openAll(domain).filter((one) => !BEFORE_DROP.includes(one.status));
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
    return [...this.#open.keys()];
  }

  // A bid in the running auction of the domain; see Auction.
  bid(domain, bidder, amount, now) {
    this.settle(now);
    const auctioned = this.#openAll(domain).filter((one) => one.status === 'AUCTION-PENDING');
    if (auctioned.length === 0) {
      throw new ControlError(`there is no auction of ${domain}`);
    }
    auctioned[0].auction.bid(bidder, amount, now);
    auctioned.forEach((one) => {
      one.updated = now;
      this.#schedule(one);
    });
  }

  // The handle of a contact; the same contact has the same one unless a new one is wanted.
  handleOf(login, fields, fresh = false) {
    const key = JSON.stringify([login, fields]);
    if (fresh || !this.#handles.has(key)) {
      const handle = `P-SIM${1000000 + this.#contacts.size}`;
      this.#handles.set(key, handle);
      this.#contacts.set(handle, { login, fields });
    }
    return this.#handles.get(key);
  }

  // Its fields; undefined when the login has no such contact.
  contactOf(login, handle) {
    const contact = this.#contacts.get(handle);
    return contact?.login === login ? contact.fields : undefined;
  }

  // --- steps of the agenda -------------------------------------------------------------------------------------

  fund(application, at) {
    const fee = this.account(application.login).feeOf(zoneOf(application.domain));
    if (this.account(application.login).lock(application.id, fee)) {
      this.#waitsNot(application);
      this.#setStatus(application, 'ACTIVE', 'fee locked', at);
      this.#schedule(application);
    } else if (!this.#waits(application)) {
      entry(this.#waiting, application.login, Set).add(application);
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
    const all = this.#openAll(application.domain)
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
    const bidders = this.#openAll(domain).filter((one) => one.auction === auction);
    const outcome = this.#drops.outcomeOf(domain);
    const lost = outcome === 'lost';
    const mine = auction.bidders.includes(auction.leader) || outcome !== 'won';
    const winner = this.#drops.winnerOf(domain) ?? (mine ? auction.leader : Math.min(...auction.bidders));
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
    const minimum = this.account(applications[0].login).locked(applications[0].id);
    const auction = new Auction(at, applications.map((one) => one.id), minimum);
    for (const one of applications) {
      one.auction = auction;
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
    account.spent += amount;
    const { id, login, domain } = application;
    this.charges.push({ application: id, login, domain, amount, currency: account.currency, at });
  }

  #catch({ id, login, domain, period, contacts, nameservers }, at) {
    const expiration = addYears(at, period);
    this.#domains.set(domain, { domain, login, application: id, created: at, expiration, period, contacts, nameservers });
  }

  // Gives locked money back; others may have waited for it.
  #release(application, at) {
    this.#waitsNot(application);
    if (this.account(application.login).release(application.id)) {
      this.#retryWaiting(application.login, at);
    }
  }

  // Who waited longest comes first; nobody is asked who cannot get anything.
  #retryWaiting(login, at) {
    const account = this.account(login);
    for (const application of [...(this.#waiting.get(login) ?? NONE)]) {
      if (account.available < account.leastFee) {
        return;
      }
      this.fund(application, at);
    }
  }

  #waits(application) {
    return this.#waiting.get(application.login)?.has(application) ?? false;
  }

  #waitsNot(application) {
    this.#waiting.get(application.login)?.delete(application);
  }

  #setStatus(application, status, why, at) {
    application.status = status;
    application.updated = Math.max(application.updated, at);
    application.version += 1;
    application.history.push({ at, status, why });
    if (FINAL.includes(status)) {
      const open = this.#open.get(application.domain);
      this.#waitsNot(application);
      open?.delete(application);
      if (open?.size === 0) {
        this.#open.delete(application.domain);
      }
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
    if (application.status === 'REQUESTED' && !this.#waits(application)) {
      return [date - this.#lockBefore, 'fund'];
    }
    return application.status === 'ACTIVE' ? [date - START_BEFORE, 'start'] : [date, 'drop'];
  }

  // The domain's applications that are not final.
  #openAll(domain) {
    return [...(this.#open.get(domain) ?? NONE)];
  }
}

// The map's value of the key, made where there is none.
function entry(map, key, Kind) {
  if (!map.has(key)) {
    map.set(key, new Kind());
  }
  return map.get(key);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
