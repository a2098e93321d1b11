-- From version 2 of our own tables to version 3; the tables that are new in it come from schema.sql.

ALTER TABLE backorder_domains
    ADD COLUMN early TINYINT NOT NULL DEFAULT 0 COMMENT '1: an admin had the money held before the window opened',
    ADD KEY backorder_domains_search (domain, tld, userid, status),
    ADD KEY backorder_domains_drop (dropdate, status),
    ADD KEY backorder_domains_zone (tld, status, dropdate),
    ADD KEY backorder_domains_updated (updateddate, status),
    ADD KEY backorder_domains_reference (reference(32));

UPDATE backorder_schema SET version = 3 WHERE id = 1;
