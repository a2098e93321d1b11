<?php

declare(strict_types=1);

require_once __DIR__ . '/Contenders.php';
require_once __DIR__ . '/Question.php';

/** One question asked of everybody by turns, so that what else the machine does meanwhile hits all alike. Times in ms. */
final class Race
{
    /** SQL takes so long that a few runs, of so many seconds together, must do. */
    private const SQL_RUNS = 3;
    private const SQL_SECONDS = 5;

    public function __construct(
        private readonly Bench $bench,
        private readonly Backorder\Droplist $droplist,
        private readonly Contenders $contenders,
    ) {
        if (ini_get('backorder.search_cache') !== '0') {
            throw new RuntimeException('With backorder.search_cache only the first run would be a search.');
        }
    }

    /**
     * @return array{total: int|null, ours: float, sql: float|null, others: array<string, float|null>, counts: array<string, int>}
     *         medians; null: cannot, or as total: the limit was met
     * @throws RuntimeException when the contender that answers just what we answer counts other hits
     */
    public function run(Question $question, bool $sql = true): array
    {
        $ours = $theirs = $counts = [];
        $others = array_fill_keys(Contenders::NAMES, []);
        $total = 0;
        for ($run = 0; $run < $this->bench->runs; $run++) {
            $query = $question->query();
            $ours[] = 1e3 * Bench::seconds(function () use ($query, &$total): void {
                $total = Question::ask($this->droplist, $query);
            });
            foreach (Contenders::NAMES as $name) {
                $answer = $run === 0 || $others[$name] !== [] ? $this->contenders->ask($name, $question->pattern) : null;
                if ($answer !== null) {
                    $others[$name][] = 1e3 * $answer['seconds'];
                    $counts[$name] = $answer['hits'];
                }
            }
            if ($sql && $question->sql && $run < self::SQL_RUNS && array_sum($theirs) < 1e3 * self::SQL_SECONDS) {
                $theirs[] = $this->sql($question);
            }
        }
        $this->compare($question, $counts);
        return [
            'total' => $total,
            'ours' => Bench::median($ours),
            'sql' => self::medianIfAny($theirs),
            'others' => array_map(self::medianIfAny(...), $others),
            'counts' => $counts,
        ];
    }

    /** @param array<string, float|null> $others @return array{string, float} the quickest contender and its time */
    public static function best(array $others): array
    {
        $can = array_filter($others, static fn (?float $ms): bool => $ms !== null);
        return [(string) array_search(min($can), $can, true), min($can)];
    }

    private function sql(Question $question): float
    {
        return 1e3 * Bench::seconds(function () use ($question): void {
            $statement = $this->bench->pdo->prepare($question->select());
            $statement->execute([$question->pattern]);
            $statement->fetchAll();
            $this->bench->pdo->query('SELECT FOUND_ROWS()')->fetchColumn();
        });
    }

    /** @param array<string, int> $counts */
    private function compare(Question $question, array $counts): void
    {
        $total = Question::ask($this->droplist, $question->plain());
        if ($total === null) {
            fwrite(STDERR, "{$question->pattern} met the limit, so that no count could be compared.\n");
        } elseif ($total !== $counts[Contenders::SAME]) {
            throw new RuntimeException("{$question->pattern} matches $total names by us, {$counts[Contenders::SAME]} by " . Contenders::SAME);
        }
    }

    /** @param list<float> $values */
    private static function medianIfAny(array $values): ?float
    {
        return $values === [] ? null : Bench::median($values);
    }
}
