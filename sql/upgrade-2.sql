-- From version 1 of our own tables to version 2; the tables that are new in it come from schema.sql.

ALTER TABLE backorder_effects
    MODIFY kind ENUM('hold', 'release', 'application', 'invoice', 'payment', 'delivery', 'mail') NOT NULL;

ALTER TABLE backorder_logs
    ADD COLUMN seconds DECIMAL(10,3) NULL COMMENT 'that the run took',
    ADD COLUMN counts TEXT NULL COMMENT 'what the run did, as JSON: word => number',
    ADD COLUMN durations TEXT NULL COMMENT 'milliseconds of each step, as JSON',
    ADD KEY backorder_logs_cron (cron, id);

ALTER TABLE backorder_lease
    ADD COLUMN renewals BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'grows with each renewal, so that each one changes the row';

UPDATE backorder_schema SET version = 2 WHERE id = 1;
