-- From version 3 of our own tables to version 4; the tables that are new in it come from schema.sql.

ALTER TABLE backorder_pending_domains
    ADD COLUMN score TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the registrar''s, 1 to 10; 0: not told';

UPDATE backorder_schema SET version = 4 WHERE id = 1;
