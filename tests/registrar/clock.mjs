// The clock of the simulation and the times of the protocol: whole seconds since the epoch, UTC.

import { readFileSync } from 'node:fs';

export const MINUTE = 60;
export const DAY = 86_400;

/**
 * A clock steered by a file: `+N`/`-N` seconds off the system clock, `@N` stands at epoch N.
 * The file is read at each call, so a test moves time by writing it.
 */
export class Clock {
  #file;
  #text = '+0';

  constructor(file) {
    this.#file = file;
  }

  now() {
    // An empty file is one that is just being written: what stood there still counts.
    this.#text = readIfPresent(this.#file) || this.#text;
    return readClock(this.#file, this.#text, Math.floor(Date.now() / 1000));
  }
}

function readClock(file, text, systemNow) {
  const match = /^([-+@])(\d{1,12})$/.exec(text);
  if (match === null) {
    throw new Error(`Clock file ${file} holds "${text.slice(0, 40)}", expected +N, -N or @N.`);
  }
  const seconds = Number(match[2]);
  switch (match[1]) {
    case '@':
      return seconds;
    case '+':
      return systemNow + seconds;
    default:
      return systemNow - seconds;
  }
}

function readIfPresent(file) {
  if (!file) {
    return '+0';
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error.code === 'ENOENT') {
      return '+0';
    }
    throw error;
  }
}

/** `YYYY-MM-DD HH:MM:SS` in UTC. */
export function formatTime(seconds) {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads `YYYY-MM-DD HH:MM:SS` (UTC; clock time and fraction optional); null when it is none. */
export function parseTime(text) {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text);
  const iso = match === null ? '' : `${match[1]}T${match[2] ?? '00:00:00'}`;
  const millis = Date.parse(`${iso}Z`);
  return Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 19) !== iso ? null : millis / 1000;
}

/** The same moment some years later; 29 February becomes 1 March. */
export function addYears(seconds, years) {
  const date = new Date(seconds * 1000);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime() / 1000;
}
