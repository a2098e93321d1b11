// The auction of a name that several applications met for.

import { DAY, MINUTE } from './clock.mjs';
import { ControlError } from './errors.mjs';

const LENGTH = 3 * DAY;
const LATE = 2 * MINUTE; // a bid this close to the end moves it so far away again
const INCREMENT = 1000; // hundredths

export class Auction {
  bids = []; // { at, bidder, amount }, each higher than the one before

  // bidders: the ids of the applications; minimum: hundredths.
  constructor(start, bidders, minimum) {
    this.start = start;
    this.end = start + LENGTH;
    this.bidders = bidders;
    this.minimum = minimum;
  }

  // The highest bid; undefined while there is none.
  get best() {
    return this.bids.at(-1);
  }

  get nextBid() {
    return this.best ? this.best.amount + INCREMENT : this.minimum;
  }

  // What the winner pays.
  get price() {
    return this.best?.amount ?? this.minimum;
  }

  // Applications, and whoever else has bid.
  get bidderCount() {
    return Math.max(2, new Set([...this.bidders, ...this.bids.map(({ bidder }) => bidder)]).size);
  }

  // The id of the application that wins if nothing more happens, or somebody else's name.
  get leader() {
    return this.best?.bidder ?? Math.min(...this.bidders);
  }

  standing(id) {
    if (this.best?.bidder === id) {
      return 'HIGHBIDDER';
    }
    return this.bids.some(({ bidder }) => bidder === id) ? 'OUTBID' : 'PARTICIPANT';
  }

  // bidder: an application's id, or the name of somebody else.
  bid(bidder, amount, now) {
    if (typeof bidder === 'number' && !this.bidders.includes(bidder)) {
      throw new ControlError(`application ${bidder} does not take part`);
    }
    if (amount < this.nextBid) {
      throw new ControlError(`amount is below the next bid of ${this.nextBid} hundredths`);
    }
    this.bids.push({ at: now, bidder, amount });
    this.end = Math.max(this.end, now + LATE);
  }
}
