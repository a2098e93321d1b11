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
