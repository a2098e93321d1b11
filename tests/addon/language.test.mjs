// The language files: what a backorder's history says, and that no language lacks a text, a placeholder or a tag.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const LANG = new URL('php/modules/addons/ispapibackorder/lang/', ROOT);
const READ = '$_ADDONLANG = []; require $argv[1]; echo json_encode($_ADDONLANG, JSON_THROW_ON_ERROR);';

const read = file => JSON.parse(execFileSync('php', ['-r', READ, fileURLToPath(new URL(file, LANG))]));
const found = (text, pattern) => (text.match(pattern) ?? []).sort();
// tags of HTML and of Smarty; and L{3,5} of the search help, which stays too
const markup = text => found(text, /<[^>]*>|\{[^}]*\}/g);
const placeholders = text => found(text.replace(/<[^>]*>|\{[^}]*\}/g, ''), /:[a-z]+/g);

const english = read('english.php');
const others = readdirSync(LANG).filter(file => file !== 'english.php');

test('every cause of an event has a sentence', () => {
  const table = readFileSync(new URL('ext/core/orders/transitions.c', ROOT), 'utf8');
  const causes = new Set([...table.matchAll(/\{BO_\w+, BO_\w+, "([a-z-]+)"\}/g)].map(([, cause]) => cause));
  assert.ok(causes.size > 20);
  for (const cause of causes) {
    assert.ok(english[`event_${cause}`], `english.php lacks event_${cause}`);
  }
});

test('there are more languages than English, and English has texts', () => {
  assert.ok(others.includes('german.php'));
  assert.ok(Object.keys(english).length > 500);
});

for (const file of ['english.php', ...others]) {
  test(`${file} writes each key once`, () => {
    const keys = [...readFileSync(new URL(file, LANG), 'utf8').matchAll(/\$_ADDONLANG\['([^']+)'\]/g)].map(([, key]) => key);
    assert.deepEqual(keys.filter((key, at) => keys.indexOf(key) !== at), []);
  });
}

// Each TLD has its own windows: what is said of any of them says no number.
const WINDOWS = {
  english: /three|two hours/, german: /drei|zwei Stunden/, danish: /\btre\b|to timer/, french: /trois|deux heures/, spanish: /\btres\b|dos horas/,
  italian: /\btre\b|due ore/, dutch: /\bdrie\b|twee uur/, 'portuguese-br': /três|duas horas/, polish: /trzy|dwie godziny/, turkish: /\büç\b|iki saat/,
};

for (const file of ['english.php', ...others]) {
  test(`${file} promises no window that a TLD may not have`, () => {
    const texts = read(file);
    for (const key of ['account_empty', 'explain_REQUESTED', 'explain_ACTIVE', 'manage_will_create_unknown']) {
      assert.doesNotMatch(texts[key], WINDOWS[file.replace('.php', '')], key);
    }
  });

  test(`${file} says what is wrong with a pattern, for each word of the extension`, () => {
    const source = readFileSync(new URL('ext/core/search/pattern_fault.c', ROOT), 'utf8');
    const words = [...source.matchAll(/return "([a-z-]+)";/g)].map(([, word]) => word);
    assert.ok(words.length > 20);
    for (const word of [...words, 'callout']) {
      assert.ok(read(file)[`pattern_${word}`], word);
    }
  });
}

// What is never said of one, or reads the same of one.
const ANY_NUMBER = new Set(['domains_forecast_more', 'orders_prefer_more', 'dash_minutes', 'dash_days', 'dash_setup_all', 'manage_select_matching',
  'manage_confirm_retry', 'manage_confirm_create']);

test('what is said of several has a singular', () => {
  const several = /:(n|count) (?!of\b)[a-z]{2,}|:(n|count) of .* [a-z]+s\b|:(n|count)\..*\b(they|their)\b/i;
  const counted = Object.keys(english).filter((key) => several.test(english[key]) && !ANY_NUMBER.has(key));
  assert.ok(counted.length > 20, String(counted));
  assert.deepEqual(counted.filter((key) => english[`${key}_one`] === undefined), []);
});

for (const file of others) {
  test(`${file} has the keys of english.php, in its order, and no others`, () => {
    assert.deepEqual(Object.keys(read(file)), Object.keys(english));
  });

  test(`${file} has the placeholders and the markup of english.php`, () => {
    for (const [key, text] of Object.entries(read(file))) {
      assert.notEqual(text, '', `${key} is empty`);
      assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key);
      assert.deepEqual(markup(text), markup(english[key] ?? ''), key);
    }
  });
}
