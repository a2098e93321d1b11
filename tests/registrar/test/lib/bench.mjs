// A registrar of the test's own, with a clock that the test moves, and a client that tolerates what the protocol allows.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseTime } from '../../clock.mjs';
import { startRegistrar } from '../../server.mjs';

export const FORM = { s_entity: '54cd', s_login: 'test.user', s_pw: 'test.passw0rd' };
export const DROP = '2030-05-10 12:00:00';
export const OWNER = {
  OWNERCONTACT0FIRSTNAME: 'Jane', OWNERCONTACT0LASTNAME: 'Roe', OWNERCONTACT0STREET: '1 Main Street',
  OWNERCONTACT0CITY: 'Dublin', OWNERCONTACT0ZIP: 'D01', OWNERCONTACT0COUNTRY: 'IE', OWNERCONTACT0PHONE: '+353.15550100',
  OWNERCONTACT0EMAIL: 'jane@example.com',
};

export function temporaryFolder(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'registrar-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// options as startRegistrar's. The clock stands four days before DROP.
export async function startBench(t, options = {}) {
  const folder = temporaryFolder(t);
  const clockFile = path.join(folder, 'clock');
  const setClock = (text) => writeFileSync(clockFile, `@${parseTime(text)}\n`);
  setClock('2030-05-06 12:00:00');
  const registrar = await startRegistrar({ clockFile, ...options });
  t.after(() => registrar.close());
  return { ...registrar, ...client(registrar.http), folder, clockFile, setClock };
}

export function client(base) {
  // Gives { code, description, get(name, index), list(name), text, response }.
  const send = async (body, headers = {}, path = '/api/call.cgi') => {
    const response = await fetch(base + path, { method: 'POST', body, headers, signal: AbortSignal.timeout(20000) });
    const text = await response.text();
    return { response, text, ...parseAnswer(text) };
  };
  const call = (command, form = {}) => send(new URLSearchParams({ ...FORM, ...form, s_command: lines(command) }));
  // The same to the other platform.
  const cnr = (command, form = {}) => send(new URLSearchParams({
    s_login: FORM.s_login, s_pw: FORM.s_pw, ...form, s_command: lines(command),
  }), {}, '/cnr/api/call.cgi');
  const control = async (name, body) => {
    const response = await fetch(`${base}/control/${name}`, body === undefined ? {} : {
      method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' },
    });
    return { status: response.status, ...await response.json() };
  };
  return {
    send,
    call,
    cnr,
    control,
    add: (domain, more = {}, form = {}) => call({ COMMAND: 'AddDomainApplication', CLASS: 'BACKORDER', DOMAIN: domain, NEW: 1, ...OWNER, ...more }, form),
    status: async (id) => (await call({ COMMAND: 'StatusDomainApplication', APPLICATION: id })).get('STATUS'),
  };
}

function lines(command) {
  return typeof command === 'string' ? command : Object.entries(command).map(([key, value]) => `${key}=${value}`).join('\n');
}

export function parseAnswer(text) {
  const answer = { code: null, description: null, properties: new Map() };
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const [, name, index] = /^property\s*\[([^\]]*)\]\s*\[\s*(\d+)\s*\]$/i.exec(key ?? '') ?? [];
    if (name !== undefined) {
      const normal = name.replace(/\s/g, '').toUpperCase();
      const values = answer.properties.get(normal) ?? [];
      values[Number(index)] = value;
      answer.properties.set(normal, values);
    } else if (/^code$/i.test(key ?? '')) {
      answer.code = Number(value);
    } else if (/^description$/i.test(key ?? '')) {
      answer.description = value;
    }
  }
  const list = (name) => answer.properties.get(name) ?? [];
  return { ...answer, list, get: (name, index = 0) => list(name)[index] };
}

// Asks until the registrar has taken in so many calls of that command; each question is a round trip.
export async function untilCalled(control, command, count) {
  let calls;
  do {
    ({ calls } = await control('books'));
  } while ((calls[command] ?? 0) < count);
}

// A zip archive made by somebody else's program.
export function writeFeed(folder, csv, name = 'feed.zip') {
  writeFileSync(path.join(folder, 'pending_delete_domain_list.csv'), csv);
  rmSync(path.join(folder, name), { force: true });
  execFileSync('zip', ['-q', name, 'pending_delete_domain_list.csv'], { cwd: folder });
  return path.join(folder, name);
}
