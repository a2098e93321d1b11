<?php

declare(strict_types=1);

/** The list of one day and that of the next, and what importing them costs. */
final class Lists
{
    public readonly string $csv;
    public readonly string $nextCsv;
    public readonly string $snapshots;
    private readonly string $zip;
    private readonly string $nextZip;
    private readonly string $tsv;

    public function __construct(private readonly Bench $bench, int $rows)
    {
        $this->csv = $bench->feed($rows);
        $this->nextCsv = Feed::nextDay($this->csv);
        $this->zip = Feed::zip($this->csv);
        $this->nextZip = Feed::zip($this->nextCsv);
        $this->tsv = Feed::apart($this->csv);
        $this->snapshots = $bench->snapshots("import-$rows");
    }

    /** LOAD DATA LOCAL of the same rows, already taken apart, into the same table: nobody stores them faster. @return float seconds */
    public function floor(): float
    {
        $this->bench->emptyList();
        $load = "LOAD DATA LOCAL INFILE '{$this->tsv}' INTO TABLE backorder_pending_domains CHARACTER SET ascii (domain, zone, drop_date)";
        return Bench::seconds(fn () => $this->bench->pdo->exec($load));
    }

    /**
     * Ours, from the zip to the snapshot.
     *
     * @param string $which first: into an empty table; same: again; next: the list of the next day upon it
     * @return array{seconds: float, peak: int}
     */
    public function import(string $which): array
    {
        if ($which === 'first') {
            $this->bench->emptyList();
        }
        return $this->bench->import($this->snapshots, match ($which) {
            'first' => ['file' => $this->zip, 'max_shrink' => 100],
            'same' => ['file' => $this->zip, 'force' => true],
            'next' => ['file' => $this->nextZip],
        });
    }
}
