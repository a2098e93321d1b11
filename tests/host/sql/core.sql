-- WHMCS's own tables, as far as the stand-in plays them. Columns are those the public documentation, the API and open modules show.
-- Statements end with a semicolon at the end of a line. The zero dates are WHMCS's own.

SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

CREATE TABLE tblconfiguration (
    id INT NOT NULL AUTO_INCREMENT,
    setting VARCHAR(64) NOT NULL,
    value TEXT NOT NULL,
    created_at DATETIME NULL,
    updated_at DATETIME NULL,
    PRIMARY KEY (id),
    UNIQUE KEY setting (setting)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblcurrencies (
    id INT NOT NULL AUTO_INCREMENT,
    code VARCHAR(10) NOT NULL,
    prefix VARCHAR(20) NOT NULL,
    suffix VARCHAR(20) NOT NULL,
    format TINYINT NOT NULL,
    rate DECIMAL(10,5) NOT NULL DEFAULT 1.00000,
    `default` TINYINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblclients (
    id INT NOT NULL AUTO_INCREMENT,
    uuid VARCHAR(255) NOT NULL,
    firstname VARCHAR(64) NOT NULL,
    lastname VARCHAR(64) NOT NULL,
    companyname VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    address1 VARCHAR(255) NOT NULL,
    address2 VARCHAR(255) NOT NULL,
    city VARCHAR(255) NOT NULL,
    state VARCHAR(255) NOT NULL,
    postcode VARCHAR(32) NOT NULL,
    country CHAR(2) NOT NULL,
    phonenumber VARCHAR(32) NOT NULL,
    tax_id VARCHAR(128) NOT NULL DEFAULT '',
    currency INT NOT NULL,
    defaultgateway VARCHAR(64) NOT NULL DEFAULT '',
    credit DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    taxexempt TINYINT NOT NULL DEFAULT 0,
    groupid INT NOT NULL DEFAULT 0,
    status VARCHAR(16) NOT NULL DEFAULT 'Active',
    language VARCHAR(64) NOT NULL DEFAULT '',
    notes TEXT NOT NULL,
    datecreated DATE NOT NULL,
    PRIMARY KEY (id),
    KEY email (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblusers (
    id INT NOT NULL AUTO_INCREMENT,
    first_name VARCHAR(255) NOT NULL,
    last_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    password VARCHAR(255) NOT NULL,
    language VARCHAR(64) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    UNIQUE KEY email (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblusers_clients (
    id INT NOT NULL AUTO_INCREMENT,
    auth_user_id INT NOT NULL,
    client_id INT NOT NULL,
    owner TINYINT NOT NULL DEFAULT 0,
    permissions TEXT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY link (auth_user_id, client_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbladminroles (
    id INT NOT NULL AUTO_INCREMENT,
    name VARCHAR(255) NOT NULL,
    permissions TEXT NOT NULL COMMENT 'comma list of permission names; *: all',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbladmins (
    id INT NOT NULL AUTO_INCREMENT,
    uuid VARCHAR(255) NOT NULL,
    roleid INT NOT NULL,
    username VARCHAR(64) NOT NULL,
    password VARCHAR(255) NOT NULL,
    firstname VARCHAR(64) NOT NULL,
    lastname VARCHAR(64) NOT NULL,
    email VARCHAR(255) NOT NULL,
    language VARCHAR(64) NOT NULL DEFAULT 'english',
    template VARCHAR(64) NOT NULL DEFAULT 'blend',
    disabled TINYINT NOT NULL DEFAULT 0,
    created_at DATETIME NULL,
    updated_at DATETIME NULL,
    PRIMARY KEY (id),
    UNIQUE KEY username (username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbladdonmodules (
    id INT NOT NULL AUTO_INCREMENT,
    module VARCHAR(64) NOT NULL,
    setting VARCHAR(64) NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (id),
    KEY module (module)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblregistrars (
    id INT NOT NULL AUTO_INCREMENT,
    registrar VARCHAR(64) NOT NULL,
    setting VARCHAR(64) NOT NULL,
    value TEXT NOT NULL COMMENT 'encrypted',
    PRIMARY KEY (id),
    KEY registrar (registrar)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbltax (
    id INT NOT NULL AUTO_INCREMENT,
    level INT NOT NULL COMMENT '1 or 2',
    name TEXT NOT NULL,
    state TEXT NOT NULL COMMENT 'empty: every one',
    country TEXT NOT NULL COMMENT 'its code; empty: every one',
    taxrate DECIMAL(10,3) NOT NULL COMMENT 'percent',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblpaymentgateways (
    id INT NOT NULL AUTO_INCREMENT,
    gateway VARCHAR(64) NOT NULL,
    setting VARCHAR(64) NOT NULL,
    value TEXT NOT NULL,
    `order` INT NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbldomainpricing (
    id INT NOT NULL AUTO_INCREMENT,
    extension VARCHAR(64) NOT NULL COMMENT 'with its leading dot',
    dnsmanagement TINYINT NOT NULL DEFAULT 0,
    emailforwarding TINYINT NOT NULL DEFAULT 0,
    idprotection TINYINT NOT NULL DEFAULT 0,
    eppcode TINYINT NOT NULL DEFAULT 0,
    autoreg VARCHAR(64) NOT NULL DEFAULT '',
    `order` INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY extension (extension)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblpricing (
    id INT NOT NULL AUTO_INCREMENT,
    type VARCHAR(32) NOT NULL COMMENT 'domainregister, domaintransfer, domainrenew',
    currency INT NOT NULL,
    relid INT NOT NULL,
    msetupfee DECIMAL(16,2) NOT NULL COMMENT 'one year; -1: not offered',
    qsetupfee DECIMAL(16,2) NOT NULL COMMENT 'two years',
    PRIMARY KEY (id),
    UNIQUE KEY price (type, currency, relid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblinvoices (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL,
    invoicenum VARCHAR(64) NOT NULL DEFAULT '',
    date DATE NOT NULL,
    duedate DATE NOT NULL,
    datepaid DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    last_capture_attempt DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    date_refunded DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    date_cancelled DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    subtotal DECIMAL(16,2) NOT NULL,
    credit DECIMAL(16,2) NOT NULL,
    tax DECIMAL(16,2) NOT NULL,
    tax2 DECIMAL(16,2) NOT NULL,
    total DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    taxrate DECIMAL(10,3) NOT NULL,
    taxrate2 DECIMAL(10,3) NOT NULL,
    status VARCHAR(32) NOT NULL,
    paymentmethod VARCHAR(64) NOT NULL,
    paymethodid INT NULL,
    notes TEXT NOT NULL,
    created_at DATETIME NULL,
    updated_at DATETIME NULL,
    PRIMARY KEY (id),
    KEY userid (userid),
    KEY status (status)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblinvoiceitems (
    id INT NOT NULL AUTO_INCREMENT,
    invoiceid INT NOT NULL,
    userid INT NOT NULL,
    type VARCHAR(30) NOT NULL,
    relid INT NOT NULL,
    description TEXT NOT NULL,
    amount DECIMAL(16,2) NOT NULL,
    taxed TINYINT NOT NULL,
    duedate DATE NULL,
    paymentmethod VARCHAR(64) NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (id),
    KEY invoiceid (invoiceid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblaccounts (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL,
    currency INT NOT NULL,
    gateway VARCHAR(64) NOT NULL,
    date DATETIME NOT NULL,
    description TEXT NOT NULL,
    amountin DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    fees DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    amountout DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    rate DECIMAL(16,5) NOT NULL DEFAULT 1.00000,
    transid VARCHAR(255) NOT NULL,
    invoiceid INT NOT NULL DEFAULT 0,
    refundid INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY invoiceid (invoiceid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblcredit (
    id INT NOT NULL AUTO_INCREMENT,
    clientid INT NOT NULL,
    admin_id INT NOT NULL DEFAULT 0,
    date DATE NOT NULL,
    description TEXT NOT NULL,
    amount DECIMAL(16,2) NOT NULL,
    relid INT NOT NULL,
    PRIMARY KEY (id),
    KEY clientid (clientid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblorders (
    id INT NOT NULL AUTO_INCREMENT,
    ordernum BIGINT NOT NULL,
    userid INT NOT NULL,
    contactid INT NOT NULL,
    date DATETIME NOT NULL,
    nameservers TEXT NOT NULL,
    orderdata TEXT NOT NULL,
    paymentmethod VARCHAR(64) NOT NULL,
    invoiceid INT NOT NULL DEFAULT 0,
    status VARCHAR(32) NOT NULL,
    ipaddress VARCHAR(64) NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (id),
    KEY userid (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tbldomains (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL,
    orderid INT NOT NULL,
    type VARCHAR(16) NOT NULL,
    registrationdate DATE NOT NULL,
    domain VARCHAR(255) NOT NULL,
    firstpaymentamount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    recurringamount DECIMAL(16,2) NOT NULL,
    registrar VARCHAR(64) NOT NULL,
    registrationperiod INT NOT NULL DEFAULT 1,
    expirydate DATE NOT NULL DEFAULT '0000-00-00',
    nextduedate DATE NOT NULL,
    nextinvoicedate DATE NOT NULL,
    paymentmethod VARCHAR(64) NOT NULL,
    subscriptionid VARCHAR(255) NOT NULL,
    promoid INT NOT NULL,
    status VARCHAR(32) NOT NULL DEFAULT 'Pending',
    additionalnotes TEXT NOT NULL,
    dnsmanagement TINYINT NOT NULL,
    emailforwarding TINYINT NOT NULL,
    idprotection TINYINT NOT NULL,
    is_premium TINYINT NULL,
    donotrenew TINYINT NOT NULL,
    created_at DATETIME NULL,
    updated_at DATETIME NULL,
    PRIMARY KEY (id),
    KEY userid (userid),
    KEY domain (domain)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblemailtemplates (
    id INT NOT NULL AUTO_INCREMENT,
    type VARCHAR(32) NOT NULL,
    name VARCHAR(255) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    message TEXT NOT NULL,
    attachments TEXT NOT NULL,
    fromname VARCHAR(255) NOT NULL,
    fromemail VARCHAR(255) NOT NULL,
    disabled TINYINT NOT NULL,
    custom TINYINT NOT NULL,
    language VARCHAR(64) NOT NULL,
    copyto TEXT NOT NULL,
    blind_copy_to TEXT NOT NULL,
    plaintext TINYINT NOT NULL,
    created_at DATETIME NULL,
    updated_at DATETIME NULL,
    PRIMARY KEY (id),
    KEY name (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblemails (
    id INT NOT NULL AUTO_INCREMENT,
    userid INT NOT NULL COMMENT '0: to the admins',
    subject VARCHAR(255) NOT NULL,
    message MEDIUMTEXT NOT NULL,
    date DATETIME NOT NULL,
    `to` TEXT NOT NULL,
    cc TEXT NOT NULL,
    bcc TEXT NOT NULL,
    attachments TEXT NOT NULL,
    PRIMARY KEY (id),
    KEY userid (userid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblactivitylog (
    id INT NOT NULL AUTO_INCREMENT,
    date DATETIME NOT NULL,
    description TEXT NOT NULL,
    user VARCHAR(64) NOT NULL,
    userid INT NOT NULL,
    ipaddr VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE tblmodulelog (
    id INT NOT NULL AUTO_INCREMENT,
    date DATETIME NOT NULL,
    module VARCHAR(64) NOT NULL,
    action VARCHAR(255) NOT NULL,
    request MEDIUMTEXT NOT NULL,
    response MEDIUMTEXT NOT NULL,
    arrdata MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE host_switches (
    name VARCHAR(64) NOT NULL,
    value VARCHAR(64) NOT NULL,
    PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COMMENT='how this stand-in behaves where a real installation is configured one way or the other';

CREATE TABLE host_spending (
    id INT NOT NULL AUTO_INCREMENT,
    clientid INT NOT NULL,
    amount DECIMAL(16,2) NOT NULL,
    way VARCHAR(16) NOT NULL,
    command VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    KEY next (clientid, command)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COMMENT='credit that is spent on something else right before a call of a command';
