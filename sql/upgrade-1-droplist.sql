-- The original addon's droplist into ours. It split names at the last dot ("foo.co" in "uk"); we split at the first.

INSERT IGNORE INTO backorder_pending_domains (domain, zone, drop_date)
SELECT LOWER(SUBSTRING_INDEX(CONCAT(domain, '.', zone), '.', 1)),
    LOWER(SUBSTRING(CONCAT(domain, '.', zone), LOCATE('.', CONCAT(domain, '.', zone)) + 1)),
    drop_date
FROM backorder_pending_domains_v4
WHERE domain <> '' AND zone <> '' AND domain NOT REGEXP '[^-.0-9A-Za-z]' AND zone NOT REGEXP '[^-.0-9A-Za-z]'
    AND YEAR(drop_date) >= 1970;

UPDATE backorder_droplist
SET version = version + 1, row_count = (SELECT COUNT(*) FROM backorder_pending_domains)
WHERE id = 1;
