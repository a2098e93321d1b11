// Each endpoint of endpoints.mjs by whoever may not, without the token, and with hostile values.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { before, test } from 'node:test';
import { guest } from '../addon/site.mjs';
import { ENDPOINTS } from './endpoints.mjs';
import { COMPUTED, HOSTILE, MARKUP } from './hostile.mjs';
import { SECRET, difference, fingerprint, furnish, mark, meet, violationsSince } from './people.mjs';

// The web server of the tests takes no address beyond 80 kB.
const LONGEST_ADDRESS = 60_000;

let people;
let world;

before(async () => {
  people = await meet();
  world = await furnish(people);
});

// Fails with the first sentences of what went wrong.
function allRight(wrong) {
  assert.ok(wrong.length === 0, `${wrong.slice(0, 12).join('\n')}${wrong.length > 12 ? `\nand ${wrong.length - 12} more` : ''}`);
}

const encode = (params) => Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);

// Sends it as this person would; `parts` are encoded parameters, `also` such of the address.
async function send(endpoint, person, parts, also = encode(endpoint.also ?? {}), ownTokens = person) {
  const isPost = endpoint.method === 'POST';
  const inAddress = isPost ? also : parts;
  const glue = endpoint.path.includes('?') ? '&' : '?';
  const path = inAddress.length ? endpoint.path + glue + inAddress.join('&') : endpoint.path;
  if (!isPost) {
    return person.visitor.request(path);
  }
  const fields = endpoint.path.includes('/crons/') ? [] : [`token=${ownTokens.token}`, ...(ownTokens.bo_token === null ? [] : [ownTokens.bo_field ?? `bo_token=${ownTokens.bo_token}`])];
  return person.visitor.request(path, { method: 'POST', body: [...fields, ...parts].join('&') });
}

async function parameters(endpoint) {
  return typeof endpoint.params === 'function' ? endpoint.params(world) : endpoint.params;
}

// What is wrong with an answer, whoever asked.
async function faults(answer, since) {
  const { status, text, json, headers } = answer;
  const found = [];
  if (status >= 500) {
    found.push(`answers ${status}: ${text.slice(0, 300)}`);
  }
  const leak = text.match(/SQLSTATE|SQL syntax|(?:Warning|Notice|Deprecated|Fatal error)<?\/?b?>?:|Stack trace|on line \d+|[\w/]+\.php:\d+/);
  if (leak) {
    found.push(`tells of its inside: ${text.slice(Math.max(0, leak.index - 80), leak.index + 160)}`);
  }
  if (json === null && MARKUP.test(text)) {
    found.push(`gives markup back: ${text.match(/.{0,60}(?:<svg onload=zq|zq["'] onfocus=).{0,40}/s)?.[0]}`);
  }
  if (COMPUTED.test(text)) {
    found.push('computes what it is given');
  }
  if ('x-injected' in headers) {
    found.push('lets a header be added');
  }
  for (const violation of await violationsSince(since)) {
    found.push(`violation: ${violation}`);
  }
  return found;
}

// Somebody without the right is shown the door: a login, or a refusal; never what was asked for.
function isRefused({ url, status, json }) {
  return /login\.php/.test(url) || [401, 403, 404].includes(status) || json?.ok === false;
}

async function tryAs(endpoint, person, ownTokens = person) {
  const params = await parameters(endpoint);
  const isGuess = endpoint.secret && !endpoint.whoMay.includes(person.name);
  const parts = encode(isGuess ? { ...params, [endpoint.secret]: 'a-wrong-guess' } : params);
  const since = await mark();
  const state = await fingerprint();
  const answer = await send(endpoint, person, parts, undefined, ownTokens);
  const found = await faults(answer, since);
  return { answer, found, changed: difference(state, await fingerprint()) };
}

for (const endpoint of ENDPOINTS) {
  const { name, method, whoMay, changes = false } = endpoint;

  test(`${method} ${name}: is for ${whoMay.join(', ')}`, async () => {
    const wrong = [];
    for (const person of Object.values(people)) {
      const may = whoMay.includes(person.name);
      const { answer, found, changed } = await tryAs(endpoint, person);
      wrong.push(...found.map((fault) => `${person.name}: ${fault}`));
      if (may && isRefused(answer)) {
        wrong.push(`${person.name} may, and is refused: ${answer.status} ${answer.url} ${answer.text.slice(0, 200)}`);
      }
      if (may && changes && changed === '') {
        wrong.push(`${person.name} may, and nothing changes`);
      }
      if (!(may && changes) && changed !== '') {
        wrong.push(`${person.name} changes ${changed}`);
      }
      if (!may && (method === 'GET' || endpoint.secret) && !isRefused(answer)) {
        wrong.push(`${person.name} is not refused: ${answer.status} ${answer.url}`);
      }
      if (!['owner', 'orderer', 'reader', 'admin'].includes(person.name) && answer.text.includes(SECRET.split('.')[0])) {
        wrong.push(`${person.name} sees what is the owner's`);
      }
    }
    allRight(wrong);
  });

  if (method === 'POST' && !endpoint.path.includes('/crons/')) {
    test(`${method} ${name}: is not for a request that somebody else has written`, async () => {
      const wrong = [];
      const person = people[whoMay[0]];
      const others = people[whoMay[0] === 'admin' ? 'owner' : 'other'];
      for (const [what, bo] of Object.entries({
        'without our token': { bo_token: null },
        'with an empty token': { bo_token: '' },
        'with somebody else\'s token': { bo_token: others.bo_token },
        'with a token that is a list': { bo_field: `bo_token[]=${person.bo_token}` },
      })) {
        const { found, changed } = await tryAs(endpoint, person, { ...person, ...bo });
        wrong.push(...found.map((fault) => `${what}: ${fault}`), ...(changed === '' ? [] : [`${what}: changes ${changed}`]));
      }
      const asLink = { ...endpoint, method: 'GET', params: { ...await parameters(endpoint), token: person.token, bo_token: person.bo_token } };
      const { found, changed } = await tryAs(asLink, person);
      wrong.push(...found.map((fault) => `as a link: ${fault}`), ...(changed === '' ? [] : [`as a link: changes ${changed}`]));
      allRight(wrong);
    });
  }

  test(`${method} ${name}: bears hostile values`, async () => {
    const wrong = [];
    const who = [people[whoMay[0]], people.nobody];
    const given = await parameters(endpoint);
    for (const [place, names] of [['params', given], ['also', endpoint.also ?? {}]]) {
      for (const hostile of Object.keys(names)) {
        const others = encode(Object.fromEntries(Object.entries(names).filter(([other]) => other !== hostile)));
        for (const [label, spell] of Object.entries(HOSTILE)) {
          for (const person of label === 'a list' || label === 'broken UTF-8' ? who : who.slice(0, 1)) {
            const inAddress = place === 'also' || method === 'GET';
            const value = inAddress && label === '100 kB' ? spell(hostile).slice(0, LONGEST_ADDRESS) : spell(hostile);
            const since = await mark();
            const answer = place === 'also'
              ? await send(endpoint, person, encode(given), [...others, value])
              : await send(endpoint, person, [...others, value]);
            wrong.push(...(await faults(answer, since)).map((fault) => `${person.name}, ${hostile} is ${label}: ${fault}`));
          }
        }
      }
    }
    allRight(wrong);
  });
}

test('files of the addon are nothing when they are opened by themselves', async () => {
  const root = 'modules/addons/ispapibackorder';
  const files = await readdir(`${process.env.SITE}/${root}`, { recursive: true });
  const wrong = [];
  for (const file of files.filter((name) => name.endsWith('.php') && !name.startsWith('crons/'))) {
    const answer = await guest().request(`${root}/${file}`);
    // A class that has a parent cannot be loaded alone: PHP stops, and says so in the server's log only.
    if (answer.status !== 403 && answer.text.trim() !== '') {
      wrong.push(`${file} says ${answer.text.slice(0, 200)}`);
    }
  }
  allRight(wrong);
});
