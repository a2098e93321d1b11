-- A small hosting company. Statements end with a semicolon at the end of a line. @password: what everybody's is, hashed.

INSERT INTO tblcurrencies (id, code, prefix, suffix, format, rate, `default`) VALUES
    (1, 'EUR', '€', ' EUR', 1, 1.00000, 1),
    (2, 'USD', '$', ' USD', 2, 1.10000, 0),
    (3, 'GBP', '£', ' GBP', 1, 0.85000, 0);

INSERT INTO tblclients (id, uuid, firstname, lastname, companyname, email, address1, address2, city, state, postcode, country,
    phonenumber, currency, credit, notes, datecreated) VALUES
    (1, UUID(), 'Anna', 'Adams', '', 'anna@example.com', 'Lindenweg 1', '', 'Hamburg', 'Hamburg', '20095', 'DE',
        '040123456', 1, 500.00, '', '2020-01-01'),
    (2, UUID(), 'Berta', 'Brown', 'Brown Ltd', 'berta@example.com', '12 Main Street', 'Suite 3', 'Springfield', 'Illinois',
        '62701', 'US', '2175550100', 2, 20.00, '', '2020-01-01');

INSERT INTO tblcredit (clientid, date, description, amount, relid) VALUES
    (1, '2020-01-01', 'Opening balance', 500.00, 0),
    (2, '2020-01-01', 'Opening balance', 20.00, 0);

-- Carla is a user who belongs to no client; Dora and Emil are users of Anna's, only Emil may place orders.
INSERT INTO tblusers (id, first_name, last_name, email, password) VALUES
    (1, 'Anna', 'Adams', 'anna@example.com', @password),
    (2, 'Berta', 'Brown', 'berta@example.com', @password),
    (3, 'Carla', 'Cole', 'carla@example.com', @password),
    (4, 'Dora', 'Doe', 'dora@example.com', @password),
    (5, 'Emil', 'East', 'emil@example.com', @password);

INSERT INTO tblusers_clients (auth_user_id, client_id, owner, permissions) VALUES
    (1, 1, 1, NULL),
    (2, 2, 1, NULL),
    (4, 1, 0, 'domains,invoices'),
    (5, 1, 0, 'domains,invoices,orders');

INSERT INTO tbladminroles (id, name, permissions) VALUES
    (1, 'Full Administrator', '*'),
    (2, 'Support Operator', '');

INSERT INTO tbladmins (id, uuid, roleid, username, password, firstname, lastname, email) VALUES
    (1, UUID(), 1, 'admin', @password, 'Ada', 'Admin', 'admin@example.com'),
    (2, UUID(), 2, 'helper', @password, 'Hal', 'Helper', 'helper@example.com');

INSERT INTO tblpaymentgateways (gateway, setting, value, `order`) VALUES
    ('banktransfer', 'name', 'Bank Transfer', 1),
    ('banktransfer', 'type', 'Invoices', 1),
    ('banktransfer', 'visible', 'on', 1);

INSERT INTO tbldomainpricing (extension, `order`) VALUES
    ('.pl', 1), ('.com.pl', 2), ('.net.pl', 3), ('.org.pl', 4), ('.edu.pl', 5), ('.info.pl', 6), ('.waw.pl', 7),
    ('.com', 8), ('.net', 9);

INSERT INTO tblpricing (type, currency, relid, msetupfee, qsetupfee)
    SELECT kind.type, tblcurrencies.id, tbldomainpricing.id, ROUND(kind.price * rate, 2), -1
    FROM tbldomainpricing CROSS JOIN tblcurrencies CROSS JOIN (
        SELECT 'domainregister' AS type, 12.00 AS price
        UNION ALL SELECT 'domaintransfer', 14.00
        UNION ALL SELECT 'domainrenew', 15.00
    ) AS kind;

INSERT INTO tblconfiguration (setting, value) VALUES
    ('CompanyName', 'Example Hosting'),
    ('Email', 'info@example.com'),
    ('Domain', 'https://www.example.com/'),
    ('Signature', 'Example Hosting'),
    ('Language', 'english'),
    ('Template', 'twenty-one'),
    ('Charset', 'utf-8'),
    ('DateFormat', 'DD/MM/YYYY'),
    ('ClientDateFormat', 'shortmonth'),
    ('LogoURL', ''),
    ('TaxEnabled', ''),
    ('TaxType', 'Exclusive'),
    ('Version', '8.11.0-release.1'),
    ('ActiveAddonModules', ''),
    ('AddonModulesHooks', ''),
    ('AddonModulesPerms', 'a:0:{}'),
    ('RegistrarAdminFirstName', 'Rita'),
    ('RegistrarAdminLastName', 'Reseller'),
    ('RegistrarAdminCompanyName', 'Example Hosting'),
    ('RegistrarAdminAddress1', 'Hafenstrasse 2'),
    ('RegistrarAdminCity', 'Hamburg'),
    ('RegistrarAdminStateProvince', 'Hamburg'),
    ('RegistrarAdminPostalCode', '20457'),
    ('RegistrarAdminCountry', 'DE'),
    ('RegistrarAdminPhone', '+49.40654321'),
    ('RegistrarAdminEmailAddress', 'domains@example.com');

-- They apply once tax support is switched on (setting TaxEnabled).
INSERT INTO tbltax (level, name, state, country, taxrate) VALUES
    (1, 'VAT', '', 'DE', 19.000),
    (1, 'VAT', '', 'PL', 23.000),
    (1, 'State Tax', 'Illinois', 'US', 6.250),
    (2, 'City Tax', 'Illinois', 'US', 3.875);

INSERT INTO tblemailtemplates (type, name, subject, message, attachments, fromname, fromemail, disabled, custom, language,
    copyto, blind_copy_to, plaintext) VALUES
    ('invoice', 'Invoice Created', 'Customer Invoice',
        '<p>Dear {$client_name},</p><p>Your invoice #{$invoice_num} of {$invoice_total} is due on {$invoice_date_due}.</p><p>{$invoice_html_contents}</p><p>{$signature}</p>',
        '', '', '', 0, 0, '', '', '', 0),
    ('invoice', 'Invoice Payment Confirmation', 'Invoice Payment Confirmation',
        '<p>Dear {$client_name},</p><p>Invoice #{$invoice_num} is {$invoice_status}. Thank you.</p><p>{$signature}</p>',
        '', '', '', 0, 0, '', '', '', 0),
    ('general', 'Order Confirmation', 'Order Confirmation',
        '<p>Dear {$client_name},</p><p>We have received your order {$order_id}.</p><p>{$signature}</p>',
        '', '', '', 0, 0, '', '', '', 0);
