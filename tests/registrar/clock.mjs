import { readFileSync } from 'node:fs';

/**
 * A clock steered by a file: `+N`/`-N` seconds off the system clock, `@N` stands at epoch N.
 * The file is read at each call, so a test moves time by writing it.
 * @returns {() => number} whole seconds since the epoch
 */
export function createClock(file) {
    return () => readClock(file, Math.floor(Date.now() / 1000));
}

function readClock(file, systemNow) {
    const text = readIfPresent(file).trim();
    if (text === '') {
        return systemNow;
    }
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
        return '';
    }
    try {
        return readFileSync(file, 'utf8');
    } catch (error) {
        if (error.code === 'ENOENT') {
            return '';
        }
        throw error;
    }
}

/** `YYYY-MM-DD HH:MM:SS` in UTC. */
export function formatTime(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads `YYYY-MM-DD HH:MM:SS` (UTC, seconds and clock time optional) or epoch seconds. */
export function parseTime(value) {
    if (Number.isSafeInteger(value)) {
        return value;
    }
    const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?Z?)?$/.exec(String(value).trim());
    const millis = match === null ? NaN : Date.parse(`${match[1]}T${match[2] ?? '00:00'}${match[3] ?? ':00'}Z`);
    if (Number.isNaN(millis)) {
        throw new Error(`"${value}" is no time, expected YYYY-MM-DD HH:MM:SS.`);
    }
    return millis / 1000;
}

/** The same moment one year later; 29 February becomes 1 March. */
export function oneYearLater(seconds) {
    const date = new Date(seconds * 1000);
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    return date.getTime() / 1000;
}
