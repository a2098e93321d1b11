-- WHMCS's books as the fault tests keep them: what the batch asks of its host, and nothing more.

CREATE TABLE tblclients (
    id INT NOT NULL PRIMARY KEY,
    currency INT NOT NULL,
    credit DECIMAL(16,2) NOT NULL,
    tax INT NOT NULL COMMENT 'percent on a line of an invoice',
    paidin DECIMAL(16,2) NOT NULL COMMENT 'what the client ever put into the credit',
    spent DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'what others took out of it',
    theft DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'what others take just before the next taking of ours'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tblcredit (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    clientid INT NOT NULL,
    description VARCHAR(255) NOT NULL,
    amount DECIMAL(16,2) NOT NULL,
    effect BIGINT AS (CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(description, '[bo-', -1), ']', 1) AS UNSIGNED)) STORED
        COMMENT 'whose token the description ends with',
    KEY tblcredit_client (clientid),
    KEY tblcredit_effect (effect)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tblinvoices (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL,
    status VARCHAR(32) NOT NULL COMMENT 'Deleted: the host does not find it any more',
    total DECIMAL(16,2) NOT NULL,
    credit DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'applied from the client''s credit',
    paid DECIMAL(16,2) NOT NULL DEFAULT 0 COMMENT 'with other money',
    KEY tblinvoices_client (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tblinvoiceitems (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    invoiceid INT NOT NULL,
    userid INT NOT NULL,
    description VARCHAR(255) NOT NULL,
    amount DECIMAL(16,2) NOT NULL,
    effect BIGINT AS (CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(description, '[bo-', -1), ']', 1) AS UNSIGNED)) STORED,
    KEY tblinvoiceitems_client (userid),
    KEY tblinvoiceitems_invoice (invoiceid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tbldomains (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL,
    domain VARCHAR(255) NOT NULL,
    registrationdate DATE NOT NULL,
    expirydate DATE NOT NULL,
    KEY tbldomains_client (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tblemails (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL COMMENT '0: the admins',
    kind VARCHAR(32) NOT NULL,
    domains VARCHAR(4000) NOT NULL COMMENT 'each followed by a blank',
    missing DECIMAL(16,2) NOT NULL,
    date DATETIME NOT NULL,
    KEY tblemails_client (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
