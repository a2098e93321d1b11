// The registries' side: which names drop when, what becomes of them, and the list of pending deletes.

import { ControlError } from './errors.mjs';
import { hashBelow, scoreOf, zoneOf } from './names.mjs';

const OUTCOME = /^(?:catch|fail|auction|won|lost|status:[A-Z0-9][A-Z0-9_-]{0,63})$/;

const ORDERS = {
  NAME: (a, b) => compare(a.domain, b.domain),
  DELETIONDAY: (a, b) => day(a) - day(b) || compare(a.domain, b.domain),
  FINALIZATIONDATE: (a, b) => a.at - b.at || compare(a.domain, b.domain),
  SCORE: (a, b) => a.score - b.score || compare(a.domain, b.domain),
  // The same in every run.
  RANDOM: (a, b) => hashBelow(a.domain, 2 ** 32) - hashBelow(b.domain, 2 ** 32),
};

export const PENDING_ORDERS = Object.keys(ORDERS).flatMap((name) => (name === 'RANDOM' ? name : [name, `${name}DESC`]));

function compare(left, right) {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}

function day(row) {
  return Math.floor(row.at / 86400);
}

export class Drops {
  #dates = new Map();
  #outcomes = new Map();
  #winners = new Map();
  #default = 'catch';
  #pending = [];
  #sorted = new Map();
  #zones = new Set();

  // Seconds; undefined when nobody has said.
  dateOf(domain) {
    return this.#dates.get(domain);
  }

  setDate(domain, at) {
    this.#dates.set(domain, at);
    this.#zones.add(zoneOf(domain));
  }

  outcomeOf(domain) {
    return this.#outcomes.get(domain) ?? this.#default;
  }

  // Application that wins the auction; undefined: the first order.
  winnerOf(domain) {
    return this.#winners.get(domain);
  }

  setOutcome(domain, outcome, winner) {
    this.#outcomes.set(domain, checkOutcome(outcome));
    this.#winners.set(domain, winner);
  }

  setDefault(outcome) {
    this.#default = checkOutcome(outcome);
  }

  // rows: [{ domain, at, score? }]. Names that are not among them keep the date they had.
  setPending(rows) {
    this.#pending = rows.map((row) => ({ score: scoreOf(row.domain), ...row }));
    this.#sorted.clear();
    rows.forEach((row) => this.setDate(row.domain, row.at));
  }

  // The first names, in their order, are no longer on the list.
  leave(count) {
    if (count > 0) {
      this.#pending = this.pending('NAME').slice(count);
      this.#sorted.clear();
    }
  }

  get zones() {
    return [...this.#zones].sort();
  }

  get pendingCount() {
    return this.#pending.length;
  }

  pending(order) {
    if (!this.#sorted.has(order)) {
      const sorted = [...this.#pending].sort(ORDERS[order.replace(/DESC$/, '')]);
      this.#sorted.set(order, order.endsWith('DESC') ? sorted.reverse() : sorted);
    }
    return this.#sorted.get(order);
  }
}

export function checkOutcome(outcome) {
  if (typeof outcome !== 'string' || !OUTCOME.test(outcome)) {
    throw new ControlError(
      `outcome is ${JSON.stringify(outcome)}, expected catch, fail, auction, won, lost or status:WORD`,
    );
  }
  return outcome;
}
