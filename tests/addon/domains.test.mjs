// Expiring Domains over HTTP: what can be typed, what comes back, and what the panels say.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { domainToUnicode } from 'node:url';
import { forClients } from './dates.mjs';
import { ADDON, NOW, act, epoch, logIn, newCustomer, setClock, sql, tokens } from './site.mjs';

let anna;

// The labels as they are shown, which typed words are about.
before(async () => {
  anna = await logIn();
  const labels = (await sql('SELECT domain FROM backorder_pending_domains')).map(([label]) => `('${domainToUnicode(`${label}.pl`).replace(/\.pl$/, '')}')`);
  await sql(`CREATE TABLE shown_labels (domain VARCHAR(255) COLLATE utf8mb4_bin) CHARSET utf8mb4; INSERT INTO shown_labels VALUES ${labels.join(', ')}`);
});

after(() => sql('DROP TABLE shown_labels'));

const ask = (parameters, visitor = anna) => visitor.get(`${ADDON}&page=domains&format=json&${new URLSearchParams({ scope: 'all', ...parameters })}`);
const open = (parameters = {}, visitor = anna) => visitor.get(`${ADDON}&page=domains&${new URLSearchParams(parameters)}`);
const labels = ({ json }) => json.rows.map(({ domain }) => domain.split('.')[0]);

async function count(condition, table = 'backorder_pending_domains') {
  return Number((await sql(`SELECT COUNT(*) FROM ${table} WHERE ${condition}`))[0][0]);
}

const countShown = (condition) => count(condition, 'shown_labels');

test('each way to type finds what it says, all of it, and tells its pattern', async () => {
  const ways = [
    ['words', 'auto web', 'all', "domain LIKE '%auto%' AND domain LIKE '%web%'", /^/],
    ['words', 'auto, web', 'any', "domain LIKE '%auto%' OR domain LIKE '%web%'", /auto\|web/],
    ['words', 'auto -e', 'all', "domain LIKE '%auto%' AND domain NOT LIKE '%e%'", /auto/],
    ['starts', 'auto', 'all', "domain LIKE 'auto%'", /\^auto/],
    ['ends', 'shop', 'all', "domain LIKE '%shop'", /shop\$/],
    ['wildcards', 'auto* *24', 'all', "domain LIKE 'auto%' OR domain LIKE '%24'", /\^auto.*24\$/],
    ['shape', 'LLL', 'all', "domain REGEXP '^[a-z]{3}$'", /\[a-z\]\{3\}/],
    ['shape', 'CVCV', 'all', "domain REGEXP '^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]$'", /aeiou/],
    ['regex', '^[a-z]{4}$', 'all', "domain REGEXP '^[a-z]{4}$'", /\^\[a-z\]\{4\}\$/],
  ];
  for (const [how, q, match, condition, pattern] of ways) {
    const { status, json } = await ask({ how, q, match });
    assert.equal(status, 200);
    assert.equal(json.total, await (how === 'regex' ? count : countShown)(condition), `${how} ${q}`);
    assert.match(json.pattern, pattern);
  }
});

test('Unicode finds the IDN, which is shown in Unicode', async () => {
  const { json } = await ask({ q: 'ŚCI' });
  assert.ok(json.rows.length > 0);
  assert.ok(json.rows.every(({ domain, unicode }) => domain.startsWith('xn--') && unicode.includes('ści')));
  const page = await open({ q: 'ści' });
  assert.match(page.text, /<span class="bo-name" title="xn--[^"]+">[^<]*ści/);
});

test('a whole name, or the address of a page, is searched as its label in its TLD', async () => {
  const [{ domain, unicode }] = (await ask({ q: 'ści' })).json.rows;
  const [shown, zone] = unicode.split(/\.(.*)/s);
  for (const q of [domain, ` ${unicode.toUpperCase()} `, `https://www.${unicode}/a?b.c`, `www.${unicode}`, `${unicode}.`]) {
    const { json } = await ask({ how: 'starts', q, 'tld[]': 'waw.pl' });
    assert.ok(json.rows.some((row) => row.domain === domain), `${q} finds ${json.total}`);
    assert.ok(json.rows.every((row) => row.domain.endsWith(`.${zone}`) && row.unicode.startsWith(shown)), q);
    assert.deepEqual(json.pattern, `^${shown}`);
    const said = new URLSearchParams(json.address.split('?')[1]);
    assert.deepEqual([said.get('how'), said.get('q'), said.get('tld[0]')], ['starts', shown, zone]);
    assert.equal((await ask({ how: 'starts', q, check: 1 })).json.fault, null);
  }
  assert.equal((await ask({ q: 'auto' })).json.address, undefined);
  const { text } = await open({ q: domain });
  assert.match(text, new RegExp(`name="q" type="search" value="${shown}"`));
  assert.match(text, new RegExp(`name="tld\\[\\]" value="${zone.replace('.', '\\.')}" checked`));
  const below = await ask({ q: 'auto.com.pl' });
  assert.ok(below.json.total > 0 && below.json.rows.every((row) => /auto.*\.com\.pl$/.test(row.domain)));
});

test('a whole name of a TLD that the list does not have is told which that is', async () => {
  const { json } = await ask({ q: 'https://www.żółw.nowhere/', check: 1 });
  assert.deepEqual(json.fault, {
    field: 'q', before: '', at: '', after: '',
    message: '“.nowhere” is no TLD of this list. Search for “żółw” alone, or choose a TLD below.',
  });
  assert.equal((await ask({ q: 'auto.xn--p1ai' })).json.message, '“.рф” is no TLD of this list. Search for “auto” alone, or choose a TLD below.');
  assert.equal((await ask({ how: 'wildcards', q: 'żół*.nowhere' })).json.message, '“.nowhere” is no TLD of this list. Search for “żół*” alone, or choose a TLD below.');
  assert.match((await ask({ q: '.pl' })).json.message, /Character 1 is a dot/);
});

test('with wildcards the ending behind the first dot is the TLD, and a whole name is that name', async () => {
  const [{ domain }] = (await ask({ 'tld[]': 'com.pl' })).json.rows;
  const { json: one } = await ask({ how: 'wildcards', q: `https://${domain}/`, scope: 'all' });
  assert.deepEqual([one.total, one.rows[0].domain], [1, domain]);
  assert.equal((await ask({ how: 'wildcards', q: '*.com.pl' })).json.total, await count("zone = 'com.pl'"));
  for (const [q, left, zone] of [['*.com.pl', '*', 'com.pl'], ['Auto*.PL', 'Auto*', 'pl'], ['?uto*.pl', '?uto*', 'pl']]) {
    const { json } = await ask({ how: 'wildcards', q });
    const { total } = (await ask({ how: 'wildcards', q: left, 'tld[]': zone })).json;
    assert.ok(total > 0);
    assert.equal(json.total, total, q);
    const said = new URLSearchParams(json.address.split('?')[1]);
    assert.deepEqual([said.get('how'), said.get('q'), said.get('tld[0]')], ['wildcards', left, zone]);
  }
  for (const q of ['a.b*.pl', 'a*|b*.pl', '-a*.pl']) {
    assert.match((await ask({ how: 'wildcards', q })).json.message, /Character \d is a dot/, q);
  }
});

test('where several whole names are typed it is told where lists of names are ordered', async () => {
  const message = 'This is more than one name. One is searched for at a time; lists of names are ordered under “My Backorders”, “Order several names at once”.';
  for (const q of ['waveplay.pl itcr.pl', 'waveplay.pl,itcr.com.pl', 'https://żółw.pl/;\titcr.pl']) {
    for (const how of ['words', 'wildcards']) {
      const { fault } = (await ask({ how, q, check: 1 })).json;
      assert.deepEqual([fault?.field, fault?.message], ['q', message], `${q} as ${how}`);
    }
  }
  assert.match((await ask({ q: 'itcr.pl shop' })).json.message, /Character 5 is a dot/);
});

test('a regular expression that asks for a dot is told that names are searched without their TLD', async () => {
  const fault = async (q) => (await ask({ how: 'regex', q, check: 1 })).json.fault;
  const told = (place) => `Character ${place} is a dot. Names are searched without their TLD; choose that below.`;
  for (const [q, place] of [['^waveplay\\.pl$', 11], ['shop[.]pl', 6], ['^[^a-f]+ż\\.(com)?$', 11], ['\\d?\\.+pl$', 5]]) {
    const found = await fault(q);
    assert.deepEqual([found?.field, found?.message], ['q', told(place)], q);
  }
  for (const q of ['a.b', 'shop\\.?', 'shop\\.*', 'shop(\\.pl)?', 'shop|a\\.pl', 'a\\.pl|shop', '[a.]b', '[a\\.]', '[]a\\.]', '[[:alpha:]\\.]', 'a\\.{0,1}', '[.a]']) {
    assert.equal(await fault(q), null, q);
  }
});

test('or and and join two words, and a quoted one is a word', async () => {
  const ways = [
    ['words', 'auto or web', "domain LIKE '%auto%' OR domain LIKE '%web%'"],
    ['words', 'auto | web', "domain LIKE '%auto%' OR domain LIKE '%web%'"],
    ['words', 'auto a or web', "(domain LIKE '%auto%' AND domain LIKE '%a%') OR domain LIKE '%web%'"],
    ['words', 'auto "or"', "domain LIKE '%auto%' AND domain LIKE '%or%'"],
    ['ends', 'shop AND eshop or web', "domain LIKE '%eshop' OR domain LIKE '%web'"],
    ['wildcards', 'auto* & *o', "domain LIKE 'auto%o'"],
  ];
  for (const [how, q, condition] of ways) {
    assert.equal((await ask({ how, q })).json.total, await countShown(condition), q);
  }
  assert.equal((await ask({ q: 'auto and web', match: 'any' })).json.pattern, '^(?=.*auto).*web');
  assert.equal((await ask({ q: 'auto |', check: 1 })).json.fault.message, 'Character 6, “|”, stands between two words only.');
  assert.match((await open()).text, /Between words, “or” or \| finds either, /);
});

test('words find an IDN by what is shown of it, not by its ACE, unless they begin with xn--', async () => {
  const names = async (parameters) => (await ask({ ...parameters, rows: 200 })).json.rows.map(({ domain, unicode }) => [domain, unicode].map((name) => name.split('.')[0]));
  const idns = (list) => list.filter(([ace, shown]) => ace !== shown);
  const inAce = idns(await names({ how: 'regex', q: 'xn--.*a$' }));
  assert.ok(inAce.some(([, shown]) => !shown.endsWith('a')), 'a regular expression finds it by its ACE');
  const [[ace, shown]] = inAce.filter(([, name]) => !name.endsWith('a'));
  assert.deepEqual(await names({ how: 'wildcards', q: `${shown.slice(0, 2)}*a` }).then((list) => list.filter(([one]) => one === ace)), []);
  assert.deepEqual(idns(await names({ how: 'starts', q: 'x' })), []);
  const start = [...shown].slice(0, 2).join('');
  assert.ok((await names({ how: 'starts', q: start })).some(([one]) => one === ace), start);
  assert.deepEqual(await names({ q: ace }).then((list) => list.map(([one]) => one)), [ace]);
  const none = await names({ q: `${shown.match(/[a-z]{3}/)[0]}`, exclude: 'xn--' });
  assert.deepEqual(idns(none), []);
});

test('what is counted of an IDN is that of its ACE, which the cell says', async () => {
  const { text } = await open({ how: 'starts', q: 'xn--', scope: 'all' });
  const [, ace] = text.match(/<span class="bo-name" title="([^"]+)">/);
  assert.ok(text.includes(`<abbr title="of ${ace}">${ace.split('.')[0].length}</abbr>`));
  assert.doesNotMatch((await open({ how: 'regex', q: '^auto', scope: 'all' })).text, /<abbr title="of /);
});

test('what is left out: words, wildcards, or a pattern beside a pattern', async () => {
  assert.equal((await ask({ q: 'auto', exclude: 'e, -' })).status, 422);
  assert.equal((await ask({ q: 'auto', exclude: 'e i' })).json.total,
    await countShown("domain LIKE '%auto%' AND domain NOT LIKE '%e%' AND domain NOT LIKE '%i%'"));
  assert.equal((await ask({ q: 'auto -e', exclude: '*a' })).json.total,
    await countShown("domain LIKE '%auto%' AND domain NOT LIKE '%e%' AND domain NOT LIKE '%a'"));
  assert.equal((await ask({ how: 'regex', q: 'auto', exclude: '^.{9,}$' })).json.total,
    await count("domain LIKE '%auto%' AND CHAR_LENGTH(domain) < 9"));
});

test('a bookmark of the time when there was nothing but patterns still works', async () => {
  const page = await open({ pattern: '^[a-z]{4}$', scope: 'all' });
  assert.match(page.text, /<option value="regex" selected>/);
  assert.match(page.text, /name="q" type="search" value="\^\[a-z\]\{4\}\$"/);
  assert.equal((await ask({ pattern: '^[a-z]{4}$' })).json.total, await count("domain REGEXP '^[a-z]{4}$'"));
});

test('what is wrong is told at its field, with its place in characters, while typing and after', async () => {
  const wrong = await ask({ how: 'words', q: 'żółw.pl web', check: 1 });
  assert.equal(wrong.status, 200, 'while somebody types it is no failure');
  assert.deepEqual(wrong.json.fault, {
    field: 'q', before: 'żółw', at: '.', after: 'pl web',
    message: 'Character 5 is a dot. Names are searched without their TLD; choose that below.',
  });
  const right = await ask({ how: 'shape', q: 'LLNN', check: 1 });
  assert.deepEqual([right.json.fault, right.json.pattern, right.json.rows], [null, '^[a-z]{2}[0-9]{2}$', undefined]);
  const searched = await ask({ how: 'regex', q: 'ab(c' });
  assert.equal(searched.status, 422);
  assert.equal(searched.json.message, 'The search pattern is not valid at character 5: a closing ) is missing.');
  const beyond = await ask({ how: 'regex', q: 'żó[z-a]' });
  assert.match(beyond.json.message, /not valid at character 6: the range in \[ \] runs backwards\./);
  assert.match((await ask({ how: 'regex', q: '(?<=a\\Kb)c' })).json.message, /character \d+: \\K is not allowed in lookarounds/, 'in PCRE2\'s own words');
  assert.equal((await ask({ q: 'abc', exclude: 'a_b' })).json.fault.field, 'exclude');
  const page = await open({ how: 'words', q: 'a<b>c' });
  assert.match(page.text, /id="bo-q-fault"[^>]*><code dir="ltr">a<mark>&lt;<\/mark>b&gt;c<\/code>/);
  assert.doesNotMatch(page.text, /<b>c/);
});

test('a wrong pattern of names to leave out is not blamed on the search', async () => {
  const { fault } = (await ask({ how: 'regex', q: 'abc', exclude: 'ab(c', check: 1 })).json;
  assert.equal(fault.field, 'exclude');
  assert.match(fault.message, /names to leave out is not valid at character 5/);
});

test('names that are new since a day, that drop between two days, that have so many characters', async () => {
  const all = (await ask({})).json.total;
  assert.equal((await ask({ added: '2027-01-15' })).json.total, all);
  assert.equal((await ask({ added: '2027-01-16' })).json.total, 0);
  const [[first, last]] = await sql("SELECT DATE_FORMAT(MIN(added_at), '%Y-%m-%dT%H:%i:%s'), DATE_FORMAT(MAX(added_at), '%Y-%m-%dT%H:%i:%s') FROM backorder_pending_domains");
  const later = new Date(Date.parse(`${last}Z`) + 1000).toISOString().slice(0, 19);
  assert.deepEqual([(await ask({ added: first })).json.total, (await ask({ added: later })).json.total], [all, 0]);
  const page = await open({ added: '2027-01-15T00:00' });
  assert.match(page.text, /type="datetime-local"[^>]*value="2027-01-15T00:00:00"/, 'browsers leave the seconds of a whole minute out');
  assert.match(page.text, /name="query" value="[^"]*added=2027-01-15T00%3A00%3A00/);
  assert.match((await open({ added: '2027-01-15' })).text, /type="date"[^>]*name="added" value="2027-01-15"/);
  assert.equal((await ask({ from: '2027-01-17', to: '2027-01-18' })).json.total, await count("DATE(drop_date) BETWEEN '2027-01-17' AND '2027-01-18'"));
  assert.equal((await ask({ chars_max: 4, no_digits: 1 })).json.total, await count("domain REGEXP '^[a-z-]{1,4}$'"));
});

test('a range that is upside down, a date there is none and broken UTF-8 are told in a sentence', async () => {
  const wrong = [
    ['chars_min=9&chars_max=3', 'chars_min', '“Characters”: the least, 9, is more than the most, 3.'],
    ['from=2027-01-20&to=2027-01-18', 'from', 'The first day, 20th Jan 2027, is later than the last day, 18th Jan 2027.'],
    ['chars_min=abc', 'chars_min', '“Characters”: “abc” is no whole number from 0 to 63.'],
    ['digits_max=64', 'digits_max', '“Digits”: “64” is no whole number from 0 to 63.'],
    ['to=2027-02-31', 'to', '“Drops to”: there is no such date as “2027-02-31”.'],
    ['added=2027-01-15T24%3A00', 'added', '“New on the list since”: there is no such date as “2027-01-15T24:00”.'],
    ['q=ab%ff', 'q', 'This text is not valid UTF-8 and cannot be read. Type it anew.'],
    ['q=ab&exclude=%c3', 'exclude', 'This text is not valid UTF-8 and cannot be read. Type it anew.'],
  ];
  for (const [query, field, message] of wrong) {
    const { status, json } = await anna.get(`${ADDON}&page=domains&format=json&${query}`);
    assert.deepEqual([status, json.ok, json.message, json.fault.field], [422, false, message, field], query);
    const page = await anna.get(`${ADDON}&page=domains&${query}`);
    assert.ok(page.text.includes(`<h4>This search cannot be read</h4><p dir="auto">${message}</p>`), query);
    assert.match(page.text, /data-bo-total="0"/);
  }
  assert.equal((await ask({ chars_min: 3, chars_max: 3, from: '2027-01-20', to: '2027-01-20' })).status, 200);
});

test('names that have dropped are not offered: only earlier days show them, without a button', async () => {
  const { id, visitor } = await newCustomer('0.00');
  const [first] = (await ask({ scope: 'priced' }, visitor)).json.rows;
  const moment = Date.parse(`${first.drop_date.replace(' ', 'T')}Z`) / 1000;
  const today = first.drop_date.slice(0, 10);
  try {
    await setClock(moment);
    assert.equal((await ask({ scope: 'priced' }, visitor)).json.rows[0].action, 'create', 'it drops this second');
    await setClock(moment + 1);
    const shown = async (parameters) => (await ask({ scope: 'priced', ...parameters }, visitor)).json.rows[0];
    for (const parameters of [{}, { from: today }, { from: today, to: today }]) {
      const { drop_date: drop, action } = await shown(parameters);
      assert.ok(drop > first.drop_date && action === 'create', JSON.stringify(parameters));
    }
    const tomorrow = new Date((moment + 86400) * 1000).toISOString().slice(0, 10);
    await setClock(Date.parse(`${tomorrow}T00:00:00Z`) / 1000);
    for (const parameters of [{ from: today }, { to: today }]) {
      const past = await shown(parameters);
      assert.deepEqual([past.domain, past.action, past.dropped], [first.domain, 'dropped', true]);
    }
    const { text } = await open({ to: today }, visitor);
    assert.match(text, /<td class="bo-action"> ?<small class="text-muted">dropped<\/small>/);
    assert.doesNotMatch(text, /name="create"/);
    const { json } = await act(visitor, { create: first.domain });
    assert.match(json.message, new RegExp(`its drop has passed already \\(${forClients(first.drop_date)} UTC\\)`));
  } finally {
    await setClock(NOW);
    await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
  }
});

// The bars of a page: { address, day, height, active, names }.
const bars = ({ text }) => [...text.matchAll(/<a href="([^"]+)" data-bo-day="([^"]+)"( class="active" aria-current="true")? style="--bo-bar:(\d+)%"><span>[^<]+<\/span><small>([\d,?]+)</g)]
  .map(([, address, day, active, height, names]) => ({ address: address.replaceAll('&amp;', '&'), day, active: Boolean(active), height: Number(height), names: Number(names.replace(/,/g, '')) }));
const total = ({ text }) => Number(text.match(/data-bo-total="(\d+)"/)[1]);

test('a bar of the chart tells how long the list is that it opens, whatever is searched', async () => {
  const day = '2027-01-18';
  for (const parameters of [{}, { how: 'regex', q: '[aeiou]{2}', 'tld[]': 'pl' }, { how: 'starts', q: 'a', from: day, to: day },
    { q: 'e', scope: 'all', to: day, sort: 'name', p: 2 }, { from: '2027-01-01', chars_max: 5 }, { q: 'no-name-has-this' }]) {
    const page = await open(parameters);
    const shown = bars(page);
    assert.ok(shown.length > 5, JSON.stringify(parameters));
    assert.deepEqual(shown.filter(({ height }) => height === 100).length > 0, shown.some(({ names }) => names > 0));
    for (const bar of shown) {
      const alone = parameters.from === bar.day && parameters.to === bar.day;
      assert.equal(total(alone ? page : await anna.get(bar.address)), bar.names, `${bar.day} of ${JSON.stringify(parameters)}`);
      assert.equal(bar.active, Boolean(parameters.from ?? parameters.to) && bar.day >= (parameters.from ?? '') && bar.day <= (parameters.to ?? bar.day));
      assert.ok(bar.height <= 100 && (bar.height > 0) === (bar.names > 0));
      assert.equal(bar.address.includes(`from=${bar.day}&to=${bar.day}`), !alone);
    }
  }
  assert.match((await open()).text, /<ol [^>]*aria-label="Names this search finds, by the day \(UTC\) of their drop, whichever days are chosen"/);
});

test('the chart counts from now on, and only TLDs with a price where none is chosen', async () => {
  const [first] = (await ask({ scope: 'priced' })).json.rows;
  const shown = bars(await open());
  const priced = (await sql('SELECT extension FROM backorder_pricing WHERE currency_id = 1 AND fullprice > 0')).map(([zone]) => `'${zone}'`);
  assert.equal(shown[1].names, await count(`DATE(drop_date) = '${shown[1].day}' AND zone IN (${priced.join()})`));
  try {
    await setClock(Date.parse(`${first.drop_date.replace(' ', 'T')}Z`) / 1000 + 1);
    const later = bars(await open());
    assert.equal(later[0].day, first.drop_date.slice(0, 10));
    assert.ok(later[0].names < shown.find(({ day }) => day === later[0].day).names);
    assert.equal(total(await anna.get(later[0].address)), later[0].names);
  } finally {
    await setClock(NOW);
  }
});

test('the bars come with the rows of a new search, not with those of a page', async () => {
  const search = { how: 'starts', q: 'b', scope: 'priced' };
  assert.equal((await ask(search)).json.days, undefined);
  const { json } = await ask({ ...search, days: 1 });
  assert.deepEqual(json.days.map(({ day, count: names, height }) => [day, Number(names.replace(/,/g, '')), height]),
    bars(await open(search)).map(({ day, names, height }) => [day, names, height]));
});

test('the bars come with a page where they are those of another list', async () => {
  const [, edition] = (await open()).text.match(/data-bo-edition="(\d+)"/);
  const { json } = await ask({ p: 2, edition });
  assert.deepEqual([json.edition, json.days], [Number(edition), undefined]);
  const later = (await ask({ p: 2, edition: edition - 1 })).json;
  assert.deepEqual(later.days, (await ask({ p: 2, days: 1 })).json.days);
  assert.ok(later.days.length > 5);
});

test('a search that cannot be read has bars without numbers', async () => {
  const { text } = await open({ how: 'regex', q: 'ab(c' });
  const shown = [...text.matchAll(/style="--bo-bar:(\d+)%"><span>[^<]+<\/span><small>([^<]+)</g)].map(([, height, names]) => [height, names]);
  assert.ok(shown.length > 5);
  assert.ok(shown.every(([height, names]) => height === '0' && names === '?'));
});

// The heading that a page without names shows.
const reason = ({ text }) => {
  const [block] = text.match(/<div class="bo-empty" data-bo-empty>[\s\S]*?<\/a><\/p><\/div>|<div class="bo-empty" data-bo-empty>[\s\S]*?<\/p><\/div>/);
  return block.replace(/<div data-bo-\w+ class="w-hidden">[\s\S]*?<\/div>/, '').match(/<h4>([^<]+)</)[1];
};

test('a page without names says why: no prices, no list, or no match', async () => {
  const none = { q: 'no-name-has-this' };
  assert.equal(reason(await open(none)), 'No name matches');
  await sql('CREATE TABLE prices_away AS SELECT * FROM backorder_pricing; DELETE FROM backorder_pricing');
  try {
    const page = await open();
    assert.equal(reason(page), 'No prices yet');
    assert.match(page.text, /<p>No TLD can be backordered in your currency/);
    assert.match(page.text, /data-bo-everything>/);
    assert.ok(bars(page).every(({ names }) => names === 0));
    assert.equal(reason(await open(none)), 'No prices yet', 'nothing was searched');
    assert.equal(reason(await open({ ...none, scope: 'all' })), 'No name matches');
    assert.equal(reason(await open({ ...none, 'tld[]': 'pl' })), 'No name matches');
    const answers = [none, { ...none, scope: 'all' }, { ...none, 'tld[]': 'pl' }].map((asked) => ask({ scope: 'priced', ...asked }));
    assert.deepEqual((await Promise.all(answers)).map(({ json }) => json.unpriced), [true, false, false]);
  } finally {
    await sql('INSERT INTO backorder_pricing SELECT * FROM prices_away; DROP TABLE prices_away');
  }
});

test('the prices are in one order on every page, by TLD, those below one behind it, each a link to its names', async () => {
  const zones = ({ text }) => [...text.matchAll(/<dt><(?:a href="[^"]*tld=[a-z.]+"|span)>\.([a-z.]+)<\/(?:a|span)><\/dt>/g)].map(([, zone]) => zone);
  const order = ['pl', 'biz.pl', 'com.pl', 'edu.pl', 'info.pl', 'net.pl', 'org.pl', 'sklep.pl', 'waw.pl'];
  assert.deepEqual(zones(await open()), order);
  assert.deepEqual(zones(await anna.get(`${ADDON}&page=backorders`)), order);
  const one = await open({ tld: 'com.pl' });
  assert.match(one.text, /<input type="checkbox" name="tld\[\]" value="com\.pl" checked>/);
});

test('the funds panel says what will be held, when, and what is missing by then', async () => {
  const { visitor } = await newCustomer('70.00');
  assert.match((await open({}, visitor)).text, /bo-forecast w-hidden/);
  const { json } = await ask({ q: 'b', how: 'starts', scope: 'priced', 'tld[]': 'pl', from: '2027-01-25' }, visitor);
  const [first, second] = json.rows;
  assert.equal((await act(visitor, { create: first.domain })).json.account.forecast.missing, '');
  const { account } = (await act(visitor, { create: second.domain })).json;
  assert.equal(account.forecast.needed, '€120.00 EUR');
  assert.deepEqual(account.forecast.rows.map(({ domain, covered }) => [domain, covered]), [[first.unicode, true], [second.unicode, false]]);
  const day = forClients(epoch(second.drop_date) - 3 * 86400);
  assert.equal(account.forecast.missing, `€50.00 EUR is missing. Add funds by ${day} UTC.`);
  const { text } = await open({}, visitor);
  assert.match(text, /<p class="alert alert-warning bo-short" dir="auto" data-bo-missing>/, 'English in a frame that runs from right to left');
  assert.match(text, /<bdi data-bo-account="available">€/);
  assert.match(text, /<p class="[^"]*bo-state" dir="auto">/);
  assert.ok(text.includes(account.forecast.missing));
  assert.match(text, /href="clientarea\.php\?action=addfunds"/);
});

test('nothing is said to be held for a name whose drop date is not known', async () => {
  const { id, visitor } = await newCustomer('70.00');
  assert.equal((await act(visitor, { create: 'not-on-the-list-yet.pl' })).json.account.forecast, null);
  assert.match((await open({}, visitor)).text, /bo-forecast w-hidden/);
  await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
});

test('a row says what the visitor has: nothing, a backorder to delete, or its status', async () => {
  const { id, visitor } = await newCustomer('500.00');
  const { json } = await ask({ q: 'c', how: 'starts', 'tld[]': 'pl' }, visitor);
  const [one, two] = json.rows.map(({ domain }) => domain);
  await act(visitor, { create: one });
  await act(visitor, { create: two });
  await sql(`UPDATE backorder_domains SET status = 'PROCESSING' WHERE userid = ${id} AND CONCAT(domain, '.', tld) = '${two}'`);
  const rows = (await ask({ q: 'c', how: 'starts', 'tld[]': 'pl' }, visitor)).json.rows;
  await sql(`DELETE FROM backorder_domains WHERE userid = ${id}`);
  assert.deepEqual(rows.slice(0, 3).map(({ action }) => action), ['delete', 'status', 'create']);
  assert.equal(rows[1].backorder.text, 'PROCESSING');
  assert.match(rows[1].backorder.explanation, /cannot be deleted/);
  assert.equal(rows[2].backorder, null);
});

test('a star and a saved search go to the page Watching with both tokens', async () => {
  const { id, visitor } = await newCustomer('0.00');
  const page = await open({ q: 'd', how: 'starts' }, visitor);
  const domain = page.text.match(/bo-star far fa-star" name="watch" value="([^"]+)"/)[1];
  const watching = `${ADDON}&page=watching&format=json`;
  assert.equal((await visitor.post(watching, { token: tokens(page).token, watch: domain })).status, 403);
  assert.equal((await visitor.post(watching, { ...tokens(page), watch: domain })).json.ok, true);
  const again = await open({ q: 'd', how: 'starts' }, visitor);
  assert.match(again.text, new RegExp(`fas fa-star" name="unwatch" value="${domain}"`));
  const query = again.text.match(/name="query" value="([^"]*)"/)[1].replaceAll('&amp;', '&');
  assert.equal((await visitor.post(watching, { ...tokens(page), save_search: 'Mine', query })).json.ok, true);
  const [[saved]] = await sql(`SELECT query FROM backorder_searches WHERE userid = ${id}`);
  assert.equal(new URLSearchParams(saved).get('how'), 'starts');
});

test('hostile values search for nothing worse', async () => {
  for (const value of ['"><b>', "' OR 1=1", '\u0000', '\ud800', '9'.repeat(5000), '(((((((((', '[[:alpha:]]', '\\', '{1,99999999}']) {
    for (const field of ['q', 'exclude', 'how', 'match', 'added', 'from', 'rows', 'p', 'sort', 'chars_min', 'tld[]']) {
      for (const how of field === 'q' ? ['words', 'wildcards', 'shape', 'regex'] : ['words']) {
        const page = await open({ how, [field]: value });
        assert.equal(page.status, 200, `${field} ${value}`);
        assert.match(page.text, /data-bo-search/);
        assert.doesNotMatch(page.text, /"><b>/);
      }
    }
  }
  const list = await anna.get(`${ADDON}&page=domains&q[]=a&how[]=b&match[x]=c&exclude[]=d&added[]=e&format=json`);
  assert.equal(list.status, 200);
});

test('the page speaks German, also of what is wrong', async () => {
  await sql("UPDATE tblclients SET language = 'german' WHERE email = 'berta@example.com'");
  const berta = await logIn('berta@example.com');
  const { text } = await open({ how: 'shape', q: 'LLX' }, berta);
  const { message } = (await ask({ how: 'regex', q: 'a', exclude: '*b' }, berta)).json;
  await sql("UPDATE tblclients SET language = '' WHERE email = 'berta@example.com'");
  assert.match(text, /Zeichen 3, „X“, gehört in kein Muster/);
  assert.match(text, /Diese Suche speichern/);
  assert.equal(message, 'Das Muster der auszulassenden Namen ist an Zeichen 1 nicht gültig: Vor * + ? oder { } steht nichts, was sich wiederholen ließe.');
});

test('a page past the end of a search is its last page', async () => {
  const { json } = await anna.get(`${ADDON}&page=domains&format=json&scope=all`);
  const { text } = await anna.get(`${ADDON}&page=domains&scope=all&p=9999`);
  assert.match(text, new RegExp(`to ${json.total.toLocaleString('en')} of ${json.total.toLocaleString('en')} entries`));
});
