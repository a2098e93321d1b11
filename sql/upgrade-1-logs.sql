-- The original addon's log into ours. An entry without a date gets the first day of the calendar.

INSERT INTO backorder_logs (id, cron, date, status, message, query)
SELECT id, LEFT(cron, 64), IF(date IS NULL OR YEAR(date) < 1970, '1970-01-01 00:00:00', date),
    IF(status = 'ok', 'success', status), COALESCE(message, ''), query
FROM backorder_logs_v4;
