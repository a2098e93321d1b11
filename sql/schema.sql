-- The tables of Backorder for WHMCS, as a new installation gets them. Statements end with a semicolon at the end of a line.
-- Times are UTC. Money is DECIMAL(16,2). Names are ASCII (ACE) and compare byte by byte.

CREATE TABLE IF NOT EXISTS backorder_schema (
    id TINYINT UNSIGNED NOT NULL COMMENT 'always 1',
    version INT UNSIGNED NOT NULL COMMENT 'number of the newest upgrade this database has had',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_pending_domains (
    domain VARCHAR(63) NOT NULL COMMENT 'the label, without its zone',
    zone VARCHAR(63) NOT NULL COMMENT 'one or more labels, without a leading dot',
    drop_date DATETIME NOT NULL,
    added_at DATETIME NOT NULL DEFAULT '1970-01-01 00:00:00' COMMENT 'when the name came onto the list; 1970: before this was noted',
    score TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the registrar''s, 1 to 10; 0: not told',
    PRIMARY KEY (domain, zone)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;

CREATE TABLE IF NOT EXISTS backorder_droplist (
    id TINYINT UNSIGNED NOT NULL COMMENT 'always 1',
    version BIGINT UNSIGNED NOT NULL COMMENT 'grows by one with each change of the list',
    row_count INT UNSIGNED NOT NULL,
    imported_at DATETIME NULL,
    source VARCHAR(255) NOT NULL DEFAULT '',
    source_checksum VARCHAR(64) NOT NULL DEFAULT '',
    source_etag VARCHAR(255) NOT NULL DEFAULT '',
    source_modified VARCHAR(64) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_domains (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL COMMENT 'tblclients.id',
    domain VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the label',
    tld VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the zone',
    type ENUM('FULL', 'LITE') NOT NULL DEFAULT 'FULL',
    status ENUM('REQUESTED', 'ACTIVE', 'PROCESSING', 'SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-PENDING',
        'AUCTION-WON', 'AUCTION-LOST', 'PENDING-PAYMENT') NOT NULL,
    createddate DATETIME NOT NULL,
    updateddate DATETIME NOT NULL,
    dropdate DATETIME NULL COMMENT 'NULL while the list does not know the name',
    reference VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'the registrar''s application',
    registrar_status VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'as the registrar last told it, word for word',
    invoice INT NULL COMMENT 'tblinvoices.id',
    whmcs_domain INT NULL COMMENT 'tbldomains.id once delivered',
    price DECIMAL(16,2) NULL COMMENT 'frozen when the money is held',
    currency_id INT NULL COMMENT 'frozen with the price',
    held DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'taken out of the client''s credit and not yet given back or spent',
    preference INT NOT NULL DEFAULT 0 COMMENT 'the client''s own order where money is short, small first; 0: none',
    lowbalance_notification INT NOT NULL DEFAULT 0 COMMENT 'which of the three low-balance mails was the last; 0: none',
    early TINYINT NOT NULL DEFAULT 0 COMMENT '1: an admin had the money held before the window opened',
    PRIMARY KEY (id),
    UNIQUE KEY backorder_domains_name (userid, domain, tld),
    KEY backorder_domains_due (status, dropdate, tld, userid),
    KEY backorder_domains_invoice (invoice),
    KEY backorder_domains_search (domain, tld, userid, status),
    KEY backorder_domains_drop (dropdate, status),
    KEY backorder_domains_zone (tld, status, dropdate),
    KEY backorder_domains_updated (updateddate, status),
    KEY backorder_domains_reference (reference(32))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_events (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    backorder_id INT NOT NULL,
    at DATETIME NOT NULL,
    from_status VARCHAR(16) NULL COMMENT 'NULL: the backorder was created',
    to_status VARCHAR(16) NULL COMMENT 'NULL: the backorder was deleted',
    cause VARCHAR(32) NOT NULL,
    actor VARCHAR(64) NOT NULL COMMENT 'client:7, admin:1, batch, hook',
    detail VARCHAR(1000) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    KEY backorder_events_backorder (backorder_id, id),
    KEY backorder_events_at (at),
    KEY backorder_events_cause (cause, at),
    KEY backorder_events_actor (actor, at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_effects (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    backorder_id INT NOT NULL,
    kind ENUM('hold', 'release', 'application', 'invoice', 'payment', 'delivery', 'mail') NOT NULL,
    state ENUM('intended', 'done', 'void') NOT NULL COMMENT 'void: asked the other side, it had not happened',
    amount DECIMAL(16,2) NULL COMMENT 'of a payment: the credit that the invoice will have had applied',
    result VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'application, invoice or domain id; kind of a mail; price without taxes of a hold; the registrar''s word that an intended invoice is for; who has the backorder deleted with an intended release',
    intended_at DATETIME NOT NULL,
    finished_at DATETIME NULL,
    PRIMARY KEY (id),
    KEY backorder_effects_open (state, backorder_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='side effects outside the database; the token the other side sees is bo-<id>';

CREATE TABLE IF NOT EXISTS backorder_auctions (
    backorder_id INT NOT NULL,
    url VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'where the client bids',
    bidder_status VARCHAR(64) NOT NULL DEFAULT '',
    bids INT UNSIGNED NULL,
    bidders INT UNSIGNED NULL,
    starts_at DATETIME NULL,
    ends_at DATETIME NULL,
    status VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'as the registrar last told it, word for word',
    currency VARCHAR(3) NOT NULL DEFAULT '',
    minimum_bid DECIMAL(16,2) NULL,
    minimum_next_bid DECIMAL(16,2) NULL,
    best_bid DECIMAL(16,2) NULL,
    price DECIMAL(16,2) NULL,
    vat DECIMAL(16,2) NULL,
    final TINYINT NOT NULL DEFAULT 0 COMMENT '1: it is over and will not be asked about again',
    updated_at DATETIME NOT NULL,
    PRIMARY KEY (backorder_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='private auctions of names that several had applied for';

CREATE TABLE IF NOT EXISTS backorder_merges (
    from_id INT NOT NULL COMMENT 'the client who is gone',
    to_id INT NOT NULL COMMENT 'who has what he had',
    actor VARCHAR(64) NOT NULL,
    PRIMARY KEY (from_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='merges of clients whose backorders have not all been moved yet';

CREATE TABLE IF NOT EXISTS backorder_account (
    id TINYINT UNSIGNED NOT NULL COMMENT 'always 1',
    available DECIMAL(16,2) NOT NULL DEFAULT 0,
    currency VARCHAR(3) NOT NULL DEFAULT '',
    needed DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'by open applications and those due within three days',
    names INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'how many these are',
    unknown_costs INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'of these, whose cost is not known in this currency and not in `needed`',
    checked_at DATETIME NULL,
    short_at DATETIME NULL COMMENT 'when it last did not suffice',
    alerted_at DATETIME NULL COMMENT 'when the admins were last told',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='the reseller''s own account at the registrar, as the last run found it';

CREATE TABLE IF NOT EXISTS backorder_pricing (
    id INT NOT NULL AUTO_INCREMENT,
    extension VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the zone, without a leading dot',
    currency_id INT NOT NULL,
    fullprice DECIMAL(16,2) NULL COMMENT 'NULL or 0: not offered',
    liteprice DECIMAL(16,2) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY backorder_pricing_extension (extension, currency_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_zones (
    zone VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reserve_window INT UNSIGNED NULL COMMENT 'seconds before the drop; NULL: three days',
    submit_window INT UNSIGNED NULL COMMENT 'seconds before the drop; NULL: two hours',
    registrar_class VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'empty: the platform''s usual class',
    cost DECIMAL(16,2) NULL COMMENT 'what the reseller pays for a catch',
    cost_currency CHAR(3) CHARACTER SET ascii NULL,
    PRIMARY KEY (zone)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_watches (
    userid INT NOT NULL COMMENT 'tblclients.id',
    domain VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the label',
    zone VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created DATETIME NOT NULL,
    drop_date DATETIME NULL COMMENT 'what the client was last told or shown; NULL: that the list does not have the name',
    reminded DATETIME NULL COMMENT 'the drop date he was reminded of',
    PRIMARY KEY (userid, domain, zone)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='names that clients watch';

CREATE TABLE IF NOT EXISTS backorder_searches (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL COMMENT 'tblclients.id',
    name VARCHAR(100) NOT NULL,
    query TEXT NOT NULL COMMENT 'parameters of the address of Expiring Domains',
    mail TINYINT NOT NULL DEFAULT 0 COMMENT '1: new names are told by email',
    created DATETIME NOT NULL,
    told_until DATETIME NOT NULL COMMENT 'names that came onto the list before that are not new',
    mailed_at DATETIME NULL COMMENT 'when new names were last told',
    PRIMARY KEY (id),
    UNIQUE KEY backorder_searches_name (userid, name),
    KEY backorder_searches_mail (mail, userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='searches that clients have saved';

CREATE TABLE IF NOT EXISTS backorder_watchers (
    userid INT NOT NULL COMMENT 'tblclients.id',
    secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'signs the links in his mails',
    calendar_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'of his calendar address; empty: he has none',
    mail TINYINT NOT NULL DEFAULT 1 COMMENT '0: he wants no mails about watched names',
    PRIMARY KEY (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='what watching clients have chosen';

CREATE TABLE IF NOT EXISTS backorder_letters (
    userid INT NOT NULL COMMENT 'tblclients.id',
    kind ENUM('watched', 'searches') NOT NULL,
    day DATE NOT NULL COMMENT 'of the last mail of this kind; there is at most one a day',
    state ENUM('intended', 'done') NOT NULL COMMENT 'intended: it was or was not sent, and nothing of it is noted yet',
    claimed_at DATETIME NOT NULL COMMENT 'when a run took it on',
    content MEDIUMTEXT NULL COMMENT 'what an intended mail tells, as JSON',
    PRIMARY KEY (userid, kind),
    KEY backorder_letters_open (state, claimed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='the daily mails to watching clients';

CREATE TABLE IF NOT EXISTS backorder_logs (
    id INT NOT NULL AUTO_INCREMENT,
    cron VARCHAR(64) NOT NULL,
    date DATETIME NOT NULL,
    status VARCHAR(32) NOT NULL COMMENT 'success, error, or busy where another run was at work',
    message TEXT NOT NULL,
    query TEXT NULL,
    seconds DECIMAL(10,3) NULL COMMENT 'that the run took',
    counts TEXT NULL COMMENT 'what the run did, as JSON: word => number',
    durations TEXT NULL COMMENT 'milliseconds of each step, as JSON',
    PRIMARY KEY (id),
    KEY backorder_logs_date (date),
    KEY backorder_logs_cron (cron, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS backorder_results (
    day DATE NOT NULL,
    zone VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty: this day has been reckoned up',
    currency_id INT NOT NULL COMMENT '0: no price was frozen',
    caught INT UNSIGNED NOT NULL DEFAULT 0,
    won INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'in an auction, which the client pays there',
    missed INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'though an application was made, or was to be',
    unsent INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the drop went by without funds',
    paid INT NOT NULL DEFAULT 0 COMMENT 'less those that were refunded or cancelled afterwards',
    revenue DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'prices without taxes of those in paid',
    cost DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'of the caught ones whose cost was known that day',
    cost_currency CHAR(3) CHARACTER SET ascii NULL,
    costed INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'how many these are',
    PRIMARY KEY (day, zone, currency_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='what came of backorders by day; outlives the events it is counted from';

CREATE TABLE IF NOT EXISTS backorder_lease (
    name VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holder VARCHAR(128) NOT NULL DEFAULT '',
    fence BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'grows by one with each holder',
    renewals BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'grows with each renewal, so that each one changes the row',
    expires_at DATETIME NULL,
    PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT IGNORE INTO backorder_schema (id, version) VALUES (1, 4);

INSERT IGNORE INTO backorder_account (id) VALUES (1);

INSERT IGNORE INTO backorder_droplist (id, version, row_count) VALUES (1, 0, 0);

INSERT IGNORE INTO backorder_lease (name) VALUES ('batch'), ('import');
