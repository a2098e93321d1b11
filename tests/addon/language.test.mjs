// What a backorder's history says, in every language.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const LANG = new URL('php/modules/addons/ispapibackorder/lang/', ROOT);

test('every cause of an event has a sentence in every language', () => {
  const table = readFileSync(new URL('ext/core/orders/transitions.c', ROOT), 'utf8');
  const causes = new Set([...table.matchAll(/\{BO_\w+, BO_\w+, "([a-z-]+)"\}/g)].map(([, cause]) => cause));
  assert.ok(causes.size > 20);
  for (const file of readdirSync(LANG)) {
    const texts = readFileSync(new URL(file, LANG), 'utf8');
    for (const cause of causes) {
      assert.ok(texts.includes(`$_ADDONLANG['event_${cause}'] = '`), `${file} lacks event_${cause}`);
    }
  }
});
