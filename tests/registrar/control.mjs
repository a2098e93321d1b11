// The control API under /control/: how tests and the demo tell what is to happen, and look at the books.

import { parseTime } from './clock.mjs';
import { checkOutcome } from './drops.mjs';
import { ControlError } from './errors.mjs';
import { parseMoney } from './money.mjs';
import { normaliseDomain } from './names.mjs';
import { ENTITIES } from './platforms.mjs';
import { DEFAULT_LOGIN } from './simulator.mjs';

const CURRENCY = /^[A-Z]{3}$/;
const CALLS_SHOWN = 100;

const ACTIONS = {
  'GET books': (simulator, query) => {
    checkKeys(query, ['entity', 'login']);
    if (query.entity !== undefined) {
      checkEntity(query.entity);
    }
    return simulator.report(query.entity, query.login);
  },
  'GET calls': ({ calls }, query) => {
    checkKeys(query, ['last']);
    const last = query.last === undefined ? CALLS_SHOWN : Number(query.last);
    if (!Number.isSafeInteger(last) || last < 1) {
      throw new ControlError(`last is ${query.last}, expected a number from 1 on`);
    }
    return { calls: calls.slice(-last) };
  },
  'GET faults': ({ faults }) => ({ rules: faults.rules }),
  'POST account': changeAccount,
  'POST bid': placeBid,
  'POST domain': changeDomains,
  'POST default': (simulator, body) => {
    checkKeys(body, ['outcome'], ['outcome']);
    simulator.settledNow();
    simulator.drops.setDefault(body.outcome);
  },
  'POST feed': (simulator, body) => {
    checkKeys(body, ['file'], ['file']);
    return simulator.setFeed(checkText(body.file, 'file'));
  },
  'POST pending': (simulator, body) => {
    checkKeys(body, ['rows'], ['rows']);
    simulator.setPending(checkArray(body.rows, 'rows').map(readPendingRow));
  },
  'POST users': ({ users }, body) => {
    checkKeys(body, ['login', 'password'], ['login', 'password']);
    users.set(checkText(body.login, 'login'), checkText(body.password, 'password'));
  },
  'POST faults': ({ faults }, body) => {
    if (!Array.isArray(body)) {
      checkKeys(body, ['rules'], ['rules']);
    }
    faults.set(checkArray(Array.isArray(body) ? body : body.rules, 'rules'));
    return { rules: faults.rules };
  },
  'POST reset': (simulator, body) => {
    checkKeys(body, []);
    simulator.reset();
  },
};

// `input` is the query of a GET as an object, or the parsed body of a POST. Gives what is answered as JSON.
export function control(simulator, method, path, input) {
  const action = ACTIONS[`${method} ${path}`];
  if (!action) {
    throw new ControlError(`There is no ${method} /control/${path}`, 404);
  }
  return action(simulator, input) ?? { ok: true };
}

function changeAccount(simulator, body) {
  checkKeys(body, ['entity', 'login', 'amount', 'currency', 'fee', 'credit', 'vat']);
  const { entity, login = DEFAULT_LOGIN } = body;
  const amounts = ['amount', 'credit', 'vat'].filter((key) => body[key] !== undefined)
    .map((key) => [key, parseMoney(body[key], key)]);
  const fees = body.fee === undefined ? [] : readFees(body.fee);
  if (body.currency !== undefined && !CURRENCY.test(body.currency)) {
    throw new ControlError(`currency is ${JSON.stringify(body.currency)}, expected three capital letters`);
  }
  if (!simulator.users.has(login)) {
    throw new ControlError(`login ${JSON.stringify(login)} is unknown`);
  }
  const now = simulator.settledNow();
  for (const name of entity === undefined ? ENTITIES : [checkEntity(entity)]) {
    simulator.books.get(name).changeAccount(login, (account) => {
      Object.assign(account, Object.fromEntries(amounts));
      account.currency = body.currency ?? account.currency;
      fees.forEach(([zone, fee]) => account.fees.set(zone, fee));
    }, now);
  }
}

// A single fee is that of every zone without one of its own ("*").
function readFees(fee) {
  const fees = typeof fee === 'object' && fee !== null ? Object.entries(fee) : [['*', fee]];
  return fees.map(([zone, amount]) => {
    const hundredths = parseMoney(amount, `the fee of ${zone}`);
    if (hundredths < 0) {
      throw new ControlError(`the fee of ${zone} is negative`);
    }
    return [zone.toLowerCase(), hundredths];
  });
}

// One domain or an array of them; nothing is changed unless all can be.
function changeDomains(simulator, body) {
  const changes = (Array.isArray(body) ? body : [body]).map((one) => {
    checkKeys(one, ['domain', 'dropdate', 'outcome', 'winner'], ['domain']);
    if (one.winner !== undefined && one.outcome !== 'won') {
      throw new ControlError('winner goes with the outcome won');
    }
    const domain = readDomain(one.domain);
    return { ...one, domain, at: one.dropdate === undefined ? undefined : readTime(one.dropdate, 'dropdate') };
  });
  changes.forEach(({ outcome }) => outcome === undefined || checkOutcome(outcome));
  for (const { domain, at, outcome, winner } of changes) {
    if (at !== undefined) {
      simulator.setDate(domain, at);
    }
    if (outcome !== undefined) {
      simulator.setOutcome(domain, outcome, winner);
    }
  }
}

// bidder: the id of an application, or the name of somebody else.
function placeBid(simulator, body) {
  checkKeys(body, ['domain', 'amount', 'bidder', 'entity'], ['domain', 'amount', 'bidder']);
  const { entity = ENTITIES[0], bidder } = body;
  const books = simulator.books.get(checkEntity(entity));
  const amount = parseMoney(body.amount, 'amount');
  const who = Number.isSafeInteger(bidder) ? bidder : checkText(bidder, 'bidder');
  books.bid(readDomain(body.domain), who, amount, simulator.settledNow());
}

function readPendingRow(row) {
  checkKeys(row, ['domain', 'finalizationdate', 'score'], ['domain', 'finalizationdate']);
  const { score } = row;
  if (score !== undefined && !(Number.isInteger(score) && score >= 0 && score <= 10)) {
    throw new ControlError(`score is ${JSON.stringify(score)}, expected 0 to 10`);
  }
  const at = readTime(row.finalizationdate, 'finalizationdate');
  return { domain: readDomain(row.domain), at, ...(score === undefined ? {} : { score }) };
}

function readDomain(value) {
  const domain = normaliseDomain(checkText(value, 'domain'));
  if (!domain) {
    throw new ControlError(`domain ${JSON.stringify(value)} is no domain name`);
  }
  return domain;
}

function readTime(value, name) {
  const at = Number.isSafeInteger(value) ? value : parseTime(String(value));
  if (at === null) {
    throw new ControlError(`${name} is ${JSON.stringify(value)}, expected "YYYY-MM-DD HH:MM:SS" or seconds`);
  }
  return at;
}

function checkEntity(entity) {
  if (!ENTITIES.includes(entity)) {
    throw new ControlError(`entity is ${JSON.stringify(entity)}, expected ${ENTITIES.join(' or ')}`);
  }
  return entity;
}

function checkText(value, name) {
  if (typeof value !== 'string' || value === '') {
    throw new ControlError(`${name} is ${JSON.stringify(value)}, expected a text`);
  }
  return value;
}

function checkArray(value, name) {
  if (!Array.isArray(value)) {
    throw new ControlError(`${name} is ${JSON.stringify(value)}, expected an array`);
  }
  return value;
}

function checkKeys(object, known, needed = []) {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw new ControlError(`${JSON.stringify(object)} is no JSON object`);
  }
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  const missing = needed.find((key) => object[key] === undefined);
  if (unknown !== undefined || missing !== undefined) {
    throw new ControlError(unknown === undefined ? `${missing} is missing` : `${unknown} is not known here`);
  }
}
