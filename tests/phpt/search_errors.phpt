--TEST--
A bad pattern tells its offset, an exploding one ends in a limit error, bad values are named
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$droplist->import(['file' => $setup->file(array_map(fn (int $i): string => str_repeat('a', 40) . $i . ".com;2027-02-01 10:00:00", range(100, 999)))]);
function find(array $properties): void
{
    global $droplist;
    $query = new Backorder\Query();
    foreach ($properties as $name => $value) {
        $query->$name = $value;
    }
    try {
        echo $droplist->search($query)->total, "\n";
    } catch (Backorder\Exception\PatternError $e) {
        echo $e::class, ' at ', $e->offset, ' in ', $e->reason, ': ', $e->getMessage(), "\n";
    } catch (Backorder\Exception\Failure $e) {
        echo $e::class, ': ', strlen($e->getMessage()) > 15 ? 'a sentence' : $e->getMessage(), "\n";
    }
}
find(['pattern' => 'ab(c']);
find(['exclude' => '[z-a]']);
find(['pattern' => '\C']);
find(['pattern' => '^(?:a+)+(?>\d+)\d$']);
find(['pattern' => '(a+)+$']);
find(['pattern' => str_repeat('a', 2000)]);
find(['order' => 'price']);
find(['rows' => 0]);
find(['rows' => 1001]);
find(['first' => -1]);
find(['minCharacters' => -1]);
find(['dropFrom' => 'tomorrow']);
find(['zones' => [1]]);
find(['zones' => ["com\0"]]);
find(['order' => "name\0"]);
attempt(function () { $q = new Backorder\Query(); $q->colour = 'red'; });
?>
--EXPECTF--
Backorder\Exception\PatternError at 4 in pattern-group-open: %s
Backorder\Exception\PatternError at %d in exclude-range-order: %s
Backorder\Exception\PatternError at %d in pattern-any-byte: %s
Backorder\Exception\LimitError: a sentence
0
Backorder\Exception\PatternError at 0 in pattern-too-big: %s
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Backorder\Exception\SettingError: a sentence
Error: Cannot create dynamic property Backorder\Query::$colour
