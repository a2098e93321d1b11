<?php

declare(strict_types=1);

/** Backorders by the tens of thousands, as years leave them: every eleventh name has no drop date, every fiftieth is an IDN. */
final class Orders
{
    /** Into an empty backorder_domains of the database in use; a fifth as many clients, from the first one on. */
    public static function fill(PDO $pdo, int $rows, int $firstClient): void
    {
        $clients = self::clients($rows);
        $pdo->exec("INSERT INTO backorder_domains (userid, domain, tld, status, createddate, updateddate, dropdate, reference, invoice)
            SELECT $firstClient + seq * 7919 % $clients,
                CONCAT(ELT(1 + seq % 7, 'shop', 'blue', 'garden-', 'my', 'a', 'go', 'world'), CONV(seq * 2654435761 % 1000000007, 10, 36), seq),
                ELT(1 + seq % 5, 'com', 'net', 'de', 'co.uk', 'org'), 1 + seq * 31 % 10, '2026-06-01' + INTERVAL seq SECOND,
                '2026-07-01' + INTERVAL (seq * 7919 % 9000000) SECOND,
                IF(seq % 11, '2026-09-01' + INTERVAL (seq * 104729 % 40000000) SECOND, NULL),
                IF(seq % 3, CONCAT(900000 + seq), ''), IF(seq % 9, NULL, seq) FROM seq_1_to_$rows");
        $rename = $pdo->prepare('UPDATE backorder_domains SET domain = ? WHERE id = ?');
        $pdo->beginTransaction();
        for ($id = 50; $id <= $rows; $id += 50) {
            $rename->execute([explode('.', Backorder\Domain::parse("münchen-$id.com")['domain'])[0], $id]);
        }
        $pdo->commit();
        $pdo->query('ANALYZE TABLE backorder_domains, tblclients')->fetchAll();
    }

    public static function clients(int $rows): int
    {
        return max(1, intdiv($rows, 5));
    }
}
