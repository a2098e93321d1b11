import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Clock, addYears, formatTime, parseTime } from '../clock.mjs';
import { temporaryFolder } from './lib/bench.mjs';

test('a clock file holds the clock, or moves the system\'s', (t) => {
  const file = path.join(temporaryFolder(t), 'clock');
  t.mock.method(Date, 'now', () => 1_000_000_999);
  const clock = new Clock(file);
  assert.equal(clock.now(), 1_000_000);
  for (const [text, expected] of [['@5\n', 5], ['+30', 1_000_030], ['-30\n', 999_970], ['', 999_970], ['@0', 0]]) {
    writeFileSync(file, text);
    assert.equal(clock.now(), expected, text);
  }
  rmSync(file);
  assert.equal(clock.now(), 1_000_000);
  assert.equal(new Clock('').now(), 1_000_000);
});

test('a clock file that holds something else is an error that names it', (t) => {
  const file = path.join(temporaryFolder(t), 'clock');
  writeFileSync(file, 'noon');
  assert.throws(() => new Clock(file).now(), (error) => error.message.includes(file) && error.message.includes('noon'));
});

test('times are read and written in UTC; what no calendar has is none', () => {
  assert.equal(formatTime(0), '1970-01-01 00:00:00');
  assert.equal(parseTime('2030-05-10 12:00:00'), Date.UTC(2030, 4, 10, 12) / 1000);
  assert.equal(parseTime('2030-05-10'), Date.UTC(2030, 4, 10) / 1000);
  for (const text of ['2030-02-30', '2030-13-01 00:00:00', '2030-05-10 24:00:01', 'soon', '', '0000-00-00 00:00:00']) {
    assert.equal(parseTime(text), null, text);
  }
  assert.equal(formatTime(addYears(parseTime('2028-02-29 10:00:00'), 1)), '2029-03-01 10:00:00');
});
