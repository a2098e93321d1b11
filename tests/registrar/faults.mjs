/*
 * Faults on demand. A rule:
 * { kind, command?, domain?, skip?, count?, probability?, seed?, ms?, rows?, code?, done?, description? }
 *
 *   delay       waits `ms`; adds up with every other rule
 *   short       a page of the list of pending deletes has `rows` rows at most
 *   leave       the first `rows` names leave the list of pending deletes before the answer
 *               (these two add up with every other rule, as delays do)
 *   code        answers `code` (for the feed: an HTTP status)
 *   cut-before  closes the connection, the deed not done
 *   cut-after   does the deed, closes without an answer
 *   cut-middle  does the deed, closes in the middle of the answer
 *   garbage     answers what no client can parse
 *   empty       answers nothing at all
 *
 * `done` says whether the deed is done behind code (default no), garbage and empty (default yes). Rules match a command
 * and a domain (with *), let the first `skip` matches pass, then fire `count` times or with `probability`, else always.
 */

import { ControlError } from './errors.mjs';
import { wildcard } from './names.mjs';
import { PLATFORMS } from './platforms.mjs';

export const FEED_COMMAND = 'FEED';

const DONE_BY_DEFAULT = { code: false, 'cut-before': false, 'cut-after': true, 'cut-middle': true, garbage: true, empty: true };
const ASIDE = ['delay', 'short', 'leave'];
const CHECKS = {
  kind: (value) => ASIDE.includes(value) || value in DONE_BY_DEFAULT,
  command: (value) => typeof value === 'string' && (value === FEED_COMMAND || isCommand(value)),
  domain: (value) => typeof value === 'string' && value !== '',
  skip: isCount,
  count: isCount,
  probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  seed: isCount,
  ms: (value) => isCount(value) && value <= 600000,
  rows: (value) => isCount(value) && value > 0,
  code: (value) => isCount(value) && value >= 100 && value <= 999,
  done: (value) => typeof value === 'boolean',
  description: (value) => typeof value === 'string',
};

function isCommand(name) {
  return PLATFORMS.some(({ commands }) => commands.nameOf(name) !== undefined);
}

function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

export class Faults {
  #rules = [];

  set(rules) {
    this.#rules = rules.map(checkRule);
  }

  get rules() {
    return this.#rules.map(({ rule, matched, fired }) => ({ ...rule, matched, fired }));
  }

  // { delay, short, leave, fault }: milliseconds to wait, most rows of a page, names that leave the list, and the first
  // other rule that fires, with `done` filled in; or null.
  decide(command, domains) {
    const firing = this.#rules.filter((state) => matches(state, command, domains) && fires(state));
    firing.forEach((state) => { state.fired += 1; });
    const told = (kind, key) => firing.filter(({ rule }) => rule.kind === kind).map(({ rule }) => rule[key]);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const other = firing.find(({ rule }) => !ASIDE.includes(rule.kind));
    const aside = { delay: sum(told('delay', 'ms')), short: Math.min(Infinity, ...told('short', 'rows')), leave: sum(told('leave', 'rows')) };
    return { ...aside, fault: other ? { done: DONE_BY_DEFAULT[other.rule.kind], ...other.rule } : null };
  }
}

function checkRule(rule, index) {
  const where = `rule ${index}`;
  for (const [key, value] of Object.entries(rule ?? {})) {
    if (!CHECKS[key]?.(value)) {
      throw new ControlError(`${where}: ${key} is ${JSON.stringify(value)}, which is not known`);
    }
  }
  const missing = { delay: 'ms', short: 'rows', leave: 'rows', code: 'code' }[rule?.kind] ?? 'kind';
  if (rule?.[missing] === undefined) {
    throw new ControlError(`${where}: ${missing} is missing`);
  }
  if (rule.count !== undefined && rule.probability !== undefined) {
    throw new ControlError(`${where}: count and probability exclude each other`);
  }
  return {
    rule,
    matched: 0,
    fired: 0,
    domain: rule.domain === undefined ? null : wildcard(rule.domain),
    random: randomFrom(rule.seed ?? 1),
  };
}

function matches(state, command, domains) {
  const { rule, domain } = state;
  // The feed is no command: only rules that name it touch it.
  const sameCommand = rule.command === undefined
    ? command !== FEED_COMMAND
    : rule.command.toUpperCase() === command.toUpperCase();
  const hit = sameCommand && (!domain || domains.some((name) => domain.test(name)));
  state.matched += hit ? 1 : 0;
  return hit;
}

function fires({ rule, matched, fired, random }) {
  if (matched <= (rule.skip ?? 0)) {
    return false;
  }
  if (rule.probability !== undefined) {
    return random() < rule.probability;
  }
  return fired < (rule.count ?? Infinity);
}

// A small seeded generator (mulberry32): the same numbers in every run.
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
