<?php

declare(strict_types=1);

namespace Host\Symbols;

/** Tests of the check itself: what it finds, and that it fails on what is not listed, not used or not readable. */
final class Tests
{
    private const USING = "<?php\nnamespace WHMCS\\Module\\Addon\\Ispapibackorder;\nuse WHMCS\\Database\\Capsule;\nuse WHMCS\\View\\Menu\\Item;\n";

    private static int $passed = 0;
    private static int $failed = 0;

    /** @return array{int, int} passed, failed */
    public static function run(): array
    {
        self::functions();
        self::objects();
        self::hooks();
        self::calls();
        self::tables();
        self::templates();
        self::listing();
        return [self::$passed, self::$failed];
    }

    private static function functions(): void
    {
        self::finds('a function of WHMCS', ['function formatCurrency'], '$x = formatCurrency(1.0, 2);');
        self::finds('one with a backslash', ['function formatCurrency'], '$x = \\formatCurrency(1.0, 2);');
        self::finds('one that is only asked for', ['function check_token'], 'if (function_exists("check_token")) {}');
        self::finds('none of PHP\'s', [], '$x = strlen("formatCurrency(1)"); // formatCurrency(1)');
        self::finds('none of the addon\'s own', [], 'function own() { return other(); } function other() { return 1; }');
        self::finds('no method that is called so', [], '$x->formatCurrency(1); function f() { return new class { function select_query() {} }; }');
        self::finds('one beside a method of its name', ['function formatCurrency'], 'final class C { function formatCurrency() { return formatCurrency(1.0, 2); } }');
        self::finds('a constant', ['constant ROOTDIR'], '$x = ROOTDIR . "/x" . PHP_EOL;');
        self::finds('a key of the session', ["global \$_SESSION['adminid']"], '$x = $_SESSION["adminid"];');
        self::complains('a key of the session that is not written out', '$x = $_SESSION[$key];');
    }

    private static function objects(): void
    {
        self::finds('a class by its import', ['class WHMCS\\User\\Alert'], '', "use WHMCS\\User\\Alert;\n");
        self::finds('a class in full', ['class WHMCS\\User\\Client'], '$x = new \\WHMCS\\User\\Client();');
        self::finds('a class without a namespace, and its method', ['class Lang', 'method Lang::trans'], '$x = \\Lang::trans("go");');
        self::finds('none of PHP\'s', [], '$x = new \\DateTimeImmutable();');
        self::finds(
            'a method of a parameter',
            ['method WHMCS\\View\\Menu\\Item::addChild', 'method WHMCS\\View\\Menu\\Item::setBodyHtml'],
            'function f(Item $bar) { $x = $bar->addChild("a"); $x->setBodyHtml("b"); }'
        );
    }

    private static function hooks(): void
    {
        self::finds('a hook', ['function add_hook', 'hook ClientAlert'], 'add_hook("ClientAlert", 1, $f);');
        self::complains('a hook that is not written out', 'add_hook($name, 1, $f);');
    }

    private static function calls(): void
    {
        self::finds('a command and its parameters', ['command GetInvoice', 'parameter GetInvoice.invoiceid', 'function localAPI'], 'localAPI("GetInvoice", ["invoiceid" => 1]);');
        self::finds('a call through the door', ['command GetInvoice', 'parameter GetInvoice.invoiceid'], '$this->api->call("GetInvoice", ["invoiceid" => $id]);');
        self::finds(
            'parameters in a variable',
            ['command AddOrder', 'parameter AddOrder.clientid', 'parameter AddOrder.domain', 'parameter AddOrder.noemail'],
            'function f($api) { $v = ["clientid" => 1] + ["domain" => ["x" => 2]]; if ($a) { $v["noemail"] = true; } $api->call("AddOrder", $v); }'
        );
        self::finds(
            'parameters that a method returns',
            ['command AddOrder', 'parameter AddOrder.clientid', 'parameter AddOrder.promocode'],
            'function f($api) { $api->call("AddOrder", ["clientid" => 1] + $this->more($api)); } function more() { return $a ? [] : ["promocode" => 1]; }'
        );
        self::complains('parameters that come from elsewhere', 'function f($api, array $v) { $api->call("AddOrder", $v); }');
        self::complains('a key that is not written out', 'function f($api, $k) { $api->call("AddOrder", [$k => 1]); }');
        self::complains('a command that is not written out', 'localAPI($command, []);');
    }

    private static function tables(): void
    {
        self::finds(
            'a table and its columns',
            ['table tblclients', 'column tblclients.id', 'column tblclients.email'],
            '$x = Capsule::table("tblclients")->where("id", 1)->get(["id", "email"]);'
        );
        self::finds(
            'what is written',
            ['table tblemails', 'column tblemails.subject', 'column tblemails.id'],
            '$row = ["subject" => 1]; Capsule::table("tblemails")->where("id", 2)->update($row);'
        );
        self::finds(
            'a table named by a constant',
            ['table tblhosting', 'column tblhosting.domain'],
            'final class C { private const T = "tblhosting"; function f() { return Capsule::table(self::T)->value("domain"); } }'
        );
        self::finds('none of our own tables', [], '$x = Capsule::table("backorder_logs")->get();');
        self::complains('all columns at once', '$x = Capsule::table("tblclients")->get();');
        self::complains('a query in pieces', '$q = Capsule::table("tblclients"); $q->where("id", 1)->first(["id"]);');
        self::complains('raw SQL', '$x = Capsule::table("tblclients")->whereRaw("id = 1")->count();');
        $uses = Addon::scan([], [], [], ['a.c' => '"SELECT c.currency" /**/ ' . "\n" . '"SELECT c.credit FROM tblclients c" " WHERE c.id = ?"']);
        self::same('tables and columns in SQL', ['column tblclients.credit', 'column tblclients.id', 'table tblclients'], self::symbols($uses));
    }

    private static function templates(): void
    {
        self::page('a variable', ['template-variable clientsdetails'], '{$clientsdetails.id|escape}{$bo.x}');
        self::page('none that is assigned', [], '{assign var=a value=1}{$a}{foreach $bo.l as $k => $r}{$k}{$r.x}{/foreach}{$b = 2}{$b}');
        self::page('one in a condition', ['template-variable loggedin'], '{if $loggedin && !$bo.x}a{/if}');
        self::page('no text, no comment', [], '{* $loggedin *}{literal}{$x}{/literal} { $y } {"a"} \'$z\'');
        self::page('a tag of WHMCS', ['template-tag lang'], '{lang key=\'go\'}');
        self::page('a modifier that Smarty has not', ['template-modifier addslashes'], '{$bo.x|addslashes}{$bo.x|escape:"html"}');
        self::page('an include of the theme', ['template-include includes/alert.tpl', 'template-variable template'], '{include file="$template/includes/alert.tpl" msg=$bo.x}');
        $uses = Addon::scan([], [], ['lang/english.php' => '<?php $_ADDONLANG["mail_x"] = \'<p>{$client_name}\' . \'{foreach $list as $i}{$i.a}{/foreach}\';']);
        self::same('merge fields of a mail', ['mail-field client_name', 'mail-field list'], self::symbols($uses));
    }

    private static function listing(): void
    {
        $uses = Addon::scan(['a.php' => '<?php formatCurrency(1.0, 2); add_hook("ClientAlert", 1, "f"); localAPI("GetInvoice", ["invoiceid" => 1]);'], []);
        $lines = [
            "command\tGetInvoice\tdevelopers.whmcs.com/x",
            "function\tadd_hook\tdevelopers.whmcs.com/x",
            "function\tformatCurrency\tdevelopers.whmcs.com/x",
            "function\tlocalAPI\tdevelopers.whmcs.com/x",
            "hook\tClientAlert\tdevelopers.whmcs.com/x",
            "parameter\tGetInvoice.invoiceid\tdevelopers.whmcs.com/x",
        ];
        self::same('A complete list is right', [], Listing::compare(implode("\n", $lines), $uses));
        foreach ($lines as $number => $line) {
            $rest = $lines;
            unset($rest[$number]);
            self::same("A list without $line is not", 1, count(Listing::compare(implode("\n", $rest), $uses)));
        }
        $more = [...$lines, "table\ttblclients\tdevelopers.whmcs.com/x"];
        self::same('nor one with a symbol nobody uses', 1, count(Listing::compare(implode("\n", $more), $uses)));
        self::same('nor one out of order', 1, count(Listing::compare(implode("\n", array_reverse($lines)), $uses)) > 0 ? 1 : 0);
        $vague = str_replace('developers.whmcs.com/x', 'somewhere', $lines[0]);
        self::same('nor one without a document', true, Listing::compare(implode("\n", [$vague, ...array_slice($lines, 1)]), $uses) !== []);
        $guarded = str_replace("formatCurrency\tdevelopers.whmcs.com/x", "formatCurrency\tguarded: reason", implode("\n", $lines));
        self::same('A function that is said to be guarded must be', 1, count(Listing::compare($guarded, $uses)));
        $uses = Addon::scan(['a.php' => '<?php function f() { return function_exists("x_y") ? x_y() : 1; }'], []);
        self::same('and then is right', [], Listing::compare("function\tx_y\tguarded: reason", $uses));
    }

    /** @param list<string> $expected "kind symbol", beside those of the imports that every case has */
    private static function finds(string $what, array $expected, string $code, string $imports = ''): void
    {
        $uses = Addon::scan(['a.php' => self::USING . $imports . $code], []);
        $rest = array_values(array_filter(
            self::symbols($uses),
            static fn (string $symbol): bool => !in_array($symbol, ['class WHMCS\\Database\\Capsule', 'class WHMCS\\View\\Menu\\Item',
                'method WHMCS\\Database\\Capsule::table'], true)
        ));
        sort($expected);
        self::same("It finds $what", [$expected, []], [$rest, $uses->unreadable()]);
    }

    private static function complains(string $what, string $code): void
    {
        $uses = Addon::scan(['a.php' => self::USING . $code], []);
        self::same("It complains about $what", 1, count($uses->unreadable()));
    }

    /** @param list<string> $expected */
    private static function page(string $what, array $expected, string $template): void
    {
        $uses = Addon::scan([], ['a.tpl' => $template]);
        self::same("In a template it finds $what", [$expected, []], [self::symbols($uses), $uses->unreadable()]);
    }

    /** @return list<string> */
    private static function symbols(Uses $uses): array
    {
        $symbols = array_map(static fn (string $key): string => strtr($key, "\t", ' '), array_keys($uses->all()));
        sort($symbols);
        return $symbols;
    }

    private static function same(string $what, mixed $expected, mixed $actual): void
    {
        if ($expected === $actual) {
            self::$passed++;
            return;
        }
        self::$failed++;
        echo "FAILED: $what: expected ", json_encode($expected, JSON_UNESCAPED_SLASHES), ', got ', json_encode($actual, JSON_UNESCAPED_SLASHES), "\n";
    }
}
