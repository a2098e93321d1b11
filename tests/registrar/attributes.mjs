// What a command accepts: its attributes, their types, and which are required. Everything else is refused.

import { parseTime } from './clock.mjs';
import { Refusal } from './errors.mjs';
import { normaliseDomain, wildcard } from './names.mjs';

// A type turns text into a value, or gives undefined when the text has not its syntax.
export const types = {
  text: (text) => text,
  integer: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  flag: (text) => (/^[01]$/.test(text) ? text === '1' : undefined),
  domain: (text) => normaliseDomain(text) ?? undefined,
  pattern: (text) => wildcard(text),
  time: (text) => parseTime(text) ?? undefined,
  day: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? parseTime(text) ?? undefined : undefined),
  handle: (text) => (/^[A-Za-z0-9]{1,12}-[A-Za-z0-9]{1,32}$/.test(text) ? text.toUpperCase() : undefined),
  country: (text) => (/^[A-Z]{2}$/.test(text) ? text : undefined),
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined),
  phone: (text) => (/^\+?[0-9][0-9 ().\/-]{2,30}$/.test(text) ? text : undefined),
  number: (low, high) => (text) => (/^\d{1,9}$/.test(text) && text >= low && text <= high ? Number(text) : undefined),
  oneOf: (...words) => (text) => (words.includes(text.toUpperCase()) ? text.toUpperCase() : undefined),
  regex: (text) => {
    try {
      return new RegExp(text, 'i');
    } catch {
      return undefined;
    }
  },
};

export const one = (type) => ({ type, list: 0, required: false });
export const required = (type) => ({ type, list: 0, required: true });
// NAME0 to NAME<size - 1>, without gaps.
export const list = (type, size = 10000) => ({ type, list: size, required: false });

/*
 * spec: { NAME: one(type) }, { 'NAME#': list(type) }; `extensions` true admits registry attributes X-... unread.
 * Gives { values, lists }: values.NAME is undefined, lists.NAME an empty array, where nothing was sent.
 * An empty value is the documentation's NULL: as if it had not been sent.
 */
export function readAttributes(sent, spec, extensions = false) {
  const values = {};
  const { listed: listNames, needed } = shapeOf(spec);
  const lists = Object.fromEntries(listNames.map((name) => [name, []]));
  for (const [key, text] of sent) {
    const [, stem, digits] = /^(.*?)(\d*)$/.exec(key);
    const listed = digits === '' ? undefined : spec[`${stem}#`];
    if (!listed && !spec[key]) {
      if (extensions && key.startsWith('X-')) {
        continue;
      }
      throw new Refusal(503, key);
    }
    const value = text === '' ? undefined : readValue(key, text, (spec[key] ?? listed).type);
    if (spec[key]) {
      values[key] = value;
    } else {
      placeInList(lists[stem], key, Number(digits), value, listed.list);
    }
  }
  checkRequired(values, needed);
  checkGaps(lists);
  return { values, lists };
}

const shapes = new WeakMap();

// What a specification says of all its attributes together, worked out once: a call has a few of hundreds.
function shapeOf(spec) {
  if (!shapes.has(spec)) {
    const entries = Object.entries(spec);
    shapes.set(spec, {
      listed: entries.filter(([, { list: size }]) => size > 0).map(([name]) => name.slice(0, -1)),
      needed: entries.filter(([, attribute]) => attribute.required).map(([name]) => name),
    });
  }
  return shapes.get(spec);
}

function readValue(key, text, type) {
  const value = type(text);
  if (value === undefined) {
    throw new Refusal(505, key);
  }
  return value;
}

function placeInList(values, key, index, value, size) {
  if (index >= size || String(index) !== /\d+$/.exec(key)[0]) {
    throw new Refusal(503, key);
  }
  values[index] = value;
}

function checkRequired(values, needed) {
  const missing = needed.find((name) => values[name] === undefined);
  if (missing !== undefined) {
    throw new Refusal(504, missing);
  }
}

// An empty item at the end is nothing; a missing one in the middle is the caller's mistake.
function checkGaps(lists) {
  for (const [name, values] of Object.entries(lists)) {
    while (values.length > 0 && values.at(-1) === undefined) {
      values.pop();
    }
    const gap = values.findIndex((value) => value === undefined);
    if (gap >= 0) {
      throw new Refusal(505, `the list ${name} has no ${name}${gap}`);
    }
  }
}
