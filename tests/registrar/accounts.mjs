// A reseller's account: balance, what is locked for coming drops, and what catches have cost.

import { formatMoney } from './money.mjs';

export class Account {
  amount = 1000000; // hundredths, as every amount here
  credit = 0; // how far the balance may go below zero
  currency = 'EUR';
  vat = 1900; // hundredths of a percent
  fees = new Map([['*', 4500]]); // zone -> fee of a catch; '*' every other zone
  deposit = 0; // the sum of the locks
  spent = 0; // on catches so far
  #locks = new Map(); // application id -> amount

  feeOf(zone) {
    return this.fees.get(zone) ?? this.fees.get('*');
  }

  get leastFee() {
    return Math.min(...this.fees.values());
  }

  // What may still be locked.
  get available() {
    return this.amount + this.credit - this.deposit;
  }

  // False, and nothing locked, when the account does not cover it.
  lock(id, amount) {
    if (this.available < amount) {
      return false;
    }
    this.#locks.set(id, amount);
    this.deposit += amount;
    return true;
  }

  // What was locked for the application; 0 when nothing was.
  locked(id) {
    return this.#locks.get(id) ?? 0;
  }

  isLocked(id) {
    return this.#locks.has(id);
  }

  // Whether the money of a lock is still there: the balance may have been spent otherwise since.
  covers(id) {
    return this.#locks.has(id) && this.amount + this.credit >= this.#locks.get(id);
  }

  release(id) {
    this.deposit -= this.locked(id);
    return this.#locks.delete(id);
  }

  // Takes the locked amount; returns it.
  charge(id) {
    const amount = this.locked(id);
    this.release(id);
    this.amount -= amount;
    return amount;
  }

  toJSON() {
    return {
      amount: formatMoney(this.amount),
      deposit: formatMoney(this.deposit),
      credit: formatMoney(this.credit),
      available: formatMoney(this.available),
      currency: this.currency,
      vat: formatMoney(this.vat),
      fees: Object.fromEntries([...this.fees].map(([zone, fee]) => [zone, formatMoney(fee)])),
    };
  }
}
