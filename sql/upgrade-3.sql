-- From version 2 of our own tables to version 3; the tables that are new in it come from schema.sql.

ALTER TABLE backorder_domains
    ADD COLUMN early TINYINT NOT NULL DEFAULT 0 COMMENT '1: an admin had the money held before the window opened',
    DROP KEY backorder_domains_due,
    ADD KEY backorder_domains_due (status, dropdate, tld, userid),
    ADD KEY backorder_domains_search (domain, tld, userid, status),
    ADD KEY backorder_domains_drop (dropdate, status),
    ADD KEY backorder_domains_zone (tld, status, dropdate),
    ADD KEY backorder_domains_updated (updateddate, status),
    ADD KEY backorder_domains_reference (reference(32));

ALTER TABLE backorder_pending_domains
    ADD COLUMN added_at DATETIME NOT NULL DEFAULT '1970-01-01 00:00:00' COMMENT 'when the name came onto the list; 1970: before this was noted';

ALTER TABLE backorder_events
    ADD KEY backorder_events_at (at),
    ADD KEY backorder_events_cause (cause, at),
    ADD KEY backorder_events_actor (actor, at);

UPDATE backorder_schema SET version = 3 WHERE id = 1;
