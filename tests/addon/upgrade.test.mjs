// Tables of version 1 of ours are brought to the present one when the addon is activated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cron, sql, whmcs } from './site.mjs';

const columns = () => sql(`SELECT table_name, column_name, column_type, is_nullable FROM information_schema.columns
  WHERE table_schema = DATABASE() AND table_name LIKE 'backorder\\\\_%' ORDER BY 1, 2`);

test('an installation of version 1 is upgraded, keeps its rows and is then like a new one', async () => {
  const wanted = await columns();
  const [[version]] = await sql('SELECT version FROM backorder_schema');
  const [[lines]] = await sql('SELECT COUNT(*) FROM backorder_logs');
  await sql(`ALTER TABLE backorder_logs DROP COLUMN seconds, DROP COLUMN counts, DROP COLUMN durations, DROP KEY backorder_logs_cron;
    ALTER TABLE backorder_lease DROP COLUMN renewals;
    ALTER TABLE backorder_pending_domains DROP COLUMN added_at, DROP COLUMN score;
    DELETE FROM backorder_effects WHERE kind = 'mail';
    ALTER TABLE backorder_effects MODIFY kind ENUM('hold', 'release', 'application', 'invoice', 'payment', 'delivery') NOT NULL;
    UPDATE backorder_schema SET version = 1`);
  await whmcs('deactivate', 'ispapibackorder');
  const { description } = await whmcs('activate', 'ispapibackorder');
  assert.match(description, new RegExp(`tables of version ${version}\\)`));
  assert.deepEqual(await columns(), wanted);
  assert.deepEqual(await sql('SELECT COUNT(*) FROM backorder_logs'), [[lines]]);
  // Names of before are served, and none of them counts as new.
  assert.deepEqual(await sql('SELECT DISTINCT added_at FROM backorder_pending_domains'), [['1970-01-01 00:00:00']]);
  assert.deepEqual(await cron('daily_dropdate_synch'), { code: 0, output: '' });
});

test('an upgrade that broke off after one of its changes is carried on', async () => {
  const wanted = await columns();
  await sql(`ALTER TABLE backorder_lease DROP COLUMN renewals; UPDATE backorder_schema SET version = 1`);
  await whmcs('deactivate', 'ispapibackorder');
  await whmcs('activate', 'ispapibackorder');
  assert.deepEqual(await columns(), wanted);
});

test('an upgrade gives old tables the keys of new ones', async () => {
  const keys = () => sql(`SELECT table_name, index_name, seq_in_index, column_name FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name LIKE 'backorder\\\\_%' ORDER BY 1, 2, 3`);
  const wanted = await keys();
  await sql(`ALTER TABLE backorder_events DROP KEY backorder_events_at, DROP KEY backorder_events_cause, DROP KEY backorder_events_actor;
    ALTER TABLE backorder_domains DROP COLUMN early, DROP KEY backorder_domains_due, ADD KEY backorder_domains_due (status, dropdate),
      DROP KEY backorder_domains_search, DROP KEY backorder_domains_drop, DROP KEY backorder_domains_zone, DROP KEY backorder_domains_updated,
      DROP KEY backorder_domains_reference;
    DROP TABLE backorder_results; UPDATE backorder_schema SET version = 2`);
  await whmcs('deactivate', 'ispapibackorder');
  await whmcs('activate', 'ispapibackorder');
  assert.deepEqual(await keys(), wanted);
});
