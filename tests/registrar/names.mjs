// Domain names: normal form (lower-case ACE), zone, class, score; and the wildcard patterns that search them.

import { createHash } from 'node:crypto';
import { domainToASCII, domainToUnicode } from 'node:url';

const ACE = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

// ACE in lower case, or null when it is no domain name.
export function normaliseDomain(text) {
  const lower = text.trim().toLowerCase();
  const ace = ASCII.test(lower) ? lower : domainToASCII(lower);
  return ACE.test(ace) ? ace : null;
}

export function unicodeDomain(ace) {
  return ace.includes('xn--') ? domainToUnicode(ace) || ace : ace;
}

export function labelOf(domain) {
  return domain.slice(0, domain.indexOf('.'));
}

// Everything behind the first label: a zone may have several labels itself.
export function zoneOf(domain) {
  return domain.slice(domain.indexOf('.') + 1);
}

// The platform's name of a zone: co.uk is COUK.
export function classOf(zone) {
  return zone.replaceAll('.', '').toUpperCase();
}

export function backorderClass(domain) {
  return `${classOf(zoneOf(domain))}_BACKORDER`;
}

// 32 bytes that depend on the text alone.
export function hashOf(text) {
  return createHash('sha256').update(text).digest();
}

// A number below `limit` that depends on the text alone.
export function hashBelow(text, limit) {
  return hashOf(text).readUInt32BE(0) % limit;
}

// 1 (poor) to 10: short labels of letters alone are worth most.
export function scoreOf(domain) {
  const label = labelOf(domain);
  const penalty = Math.max(0, label.length - 4) / 2 + (/\d/.test(label) ? 2 : 0) + (label.includes('-') ? 2 : 0);
  return Math.max(1, 10 - Math.floor(penalty));
}

// A caseless pattern in which * stands for anything and ? for one character.
export function wildcard(pattern) {
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, (c) => ({ '*': '.*', '?': '.' })[c] ?? `\\${c}`);
  return new RegExp(`^${source}$`, 'is');
}
