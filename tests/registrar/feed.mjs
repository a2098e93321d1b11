// The droplist feed: the file as it is served, and the names and dates that can be read out of it.

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { parseTime } from './clock.mjs';
import { ControlError } from './errors.mjs';
import { normaliseDomain } from './names.mjs';

export const FEED_PATH = '/files/domain-backordering/pending_delete_domain_list.csv.zip';
const CSV_MAX = 512 * 1024 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/*
 * { bytes, etag, modified, rows, fault }. A file that is no readable zip is served all the same, with rows null and the
 * reason in `fault`: clients are to be tested with it. `after` is the feed before: Last-Modified always moves on.
 */
export function loadFeed(file, after) {
  let bytes;
  let modified;
  try {
    bytes = readFileSync(file);
    modified = Math.floor(statSync(file).mtimeMs / 1000);
  } catch (error) {
    throw new ControlError(`The feed cannot be read: ${error.message}`);
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  if (after && after.etag !== etag) {
    modified = Math.max(modified, after.modified + 1);
  }
  try {
    return { bytes, etag, modified, rows: parseRows(unzip(bytes)), fault: null };
  } catch (error) {
    return { bytes, etag, modified, rows: null, fault: error.message };
  }
}

// The first file of a zip archive.
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error('the feed is no zip archive');
  }
  const entry = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt32LE(entry) !== DIRECTORY_ENTRY) {
    throw new Error("the feed's zip directory is damaged");
  }
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) {
    return packed;
  }
  return inflateRawSync(packed, { maxOutputLength: CSV_MAX });
}

// [{ domain, at }]; lines that are no "label.tld;date" are left out, of repeated names the earliest drop counts.
function parseRows(csv) {
  const rows = new Map();
  for (const line of csv.toString('utf8').replace(/^\ufeff/, '').split('\n')) {
    const [name = '', date = ''] = line.split(';');
    const domain = name && normaliseDomain(name);
    const at = date && parseTime(date.trim());
    if (domain && at) {
      rows.set(domain, Math.min(at, rows.get(domain) ?? at));
    }
  }
  return [...rows].map(([domain, at]) => ({ domain, at }));
}

// Whether the client's copy is still good; If-None-Match goes before If-Modified-Since.
export function isUnchanged(feed, headers) {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', feed.etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '') / 1000;
  return Number.isFinite(since) && feed.modified <= since;
}
