<?php

/**
 * The PHP face of the extension.
 *
 * Shapes used below. Names are ASCII (ACE); times are UTC and written "YYYY-MM-DD HH:MM:SS"; amounts of money are
 * decimal strings with two places ("12.50"), never floats.
 *
 * Every failure is a Backorder\Exception\Failure; its message is one sentence for a person, its `reason` a word for a
 * program, empty where the class says all there is. An argument of the wrong kind is PHP's own TypeError or ValueError. A class that is not constructed by its constructor, cloned or serialised throws.
 *
 * @generate-class-entries
 */

namespace Backorder {

    /**
     * Settings of the connection to WHMCS's database. Connects on first use, in UTC and strict SQL mode.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Database
    {
        /**
         * @param array $settings
         *        array{host?: string, port?: int, socket?: string, user: string, password?: string, name: string, tls_ca?:
         *        string, tls_cert?: string, tls_key?: string, tls_verify?: bool}
         *        `host` defaults to localhost; `host` "localhost" with a `socket` uses the socket.
         * @throws Exception\SettingError on an unknown key or a value of the wrong type
         */
        public function __construct(array $settings) {}

        /**
         * Connects if need be.
         *
         * @return string the server's version
         * @throws Exception\DatabaseError
         */
        public function serverVersion(): string {}
    }

    /**
     * The one clock of pages and crons. The INI setting `backorder.clock_file` moves or stops it for tests.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Clock
    {
        private function __construct() {}

        /** @return int seconds since 1970-01-01 UTC */
        public static function now(): int {}
    }

    /**
     * A domain name: normalised, split into label and zone, shown in Unicode.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Domain
    {
        private function __construct() {}

        /**
         * @param string $name in any case, as ACE or Unicode, with or without white space around it
         * @return array
         *        array{domain: string, unicode: string, label: string, zone: string, characters: int, letters: int,
         *        digits: int, hyphens: int, possible: bool}; `possible`: IDNA lets a registry give it out
         * @throws Exception\OrderError with reason "not-a-name"
         */
        public static function parse(string $name): array {}

        /** @return string the name in Unicode, or as it came where it cannot be shown so */
        public static function unicode(string $name): string {}
    }

    /**
     * What to search for. Every property may stay as it is; then it narrows nothing.
     *
     * @strict-properties
     */
    final class Query
    {
        /**
         * PCRE2 pattern, matched caselessly against the label alone (no dot, no zone). Empty: every label. One of ASCII is
         * matched against the label as it is stored (ACE), one with any other character against its Unicode form.
         */
        public string $pattern = "";
        /** PCRE2 pattern, likewise; labels that match it are left out. Empty: none. */
        public string $exclude = "";
        /** whether the pattern is matched against the Unicode form even if it is of ASCII: names as they are shown */
        public bool $patternShown = false;
        /** likewise for `exclude` */
        public bool $excludeShown = false;
        /** @var list<string>|null zones without leading dot; null: every zone; an empty list finds nothing */
        public ?array $zones = null;
        public int $minCharacters = 0;
        public int $maxCharacters = 63;
        public int $minLetters = 0;
        public int $maxLetters = 63;
        public int $minDigits = 0;
        public int $maxDigits = 63;
        public int $minHyphens = 0;
        public int $maxHyphens = 63;
        public bool $noDigits = false;
        public bool $onlyDigits = false;
        public bool $noHyphens = false;
        /** "YYYY-MM-DD" (the day's first second) or "YYYY-MM-DD HH:MM:SS"; empty: no bound */
        public string $dropFrom = "";
        /** "YYYY-MM-DD" (the day's last second) or "YYYY-MM-DD HH:MM:SS", inclusive; empty: no bound */
        public string $dropTo = "";
        /** names that came onto the list then or later, written as `dropFrom`; empty: whenever they came */
        public string $addedFrom = "";
        /** the registrar's score, 1 to 10 as documented; 0 is that of names it has told none of */
        public int $minScore = 0;
        public int $maxScore = 255;
        /** "name", "dropdate", "characters", "digits", "hyphens", "added" or "score"; equals are ordered by name, ascending */
        public string $order = "dropdate";
        public bool $descending = false;
        /** number of the first row of the page, from 0 */
        public int $first = 0;
        /** rows of the page, 1 to 1000 */
        public int $rows = 20;

        /**
         * The patterns that what a person typed stands for. Words stand between blanks or commas, in any case and any
         * Unicode normal form; in none of them but "regex" is anything taken as regular expression. Between two words "or"
         * and "|", "and" and "&" join these two; "and" binds tighter. A word in quotes is nothing but that. Words are about
         * the names as they are shown, unless one begins with "xn--".
         *
         * @param string $how
         *        "words": names with all words, or any of them; without those after a hyphen ("shop -24");
         *        "starts", "ends": names that begin, or end, with any of the words;
         *        "wildcards": `*` any characters, `?` one, for the whole name; any of them, without those after a hyphen
         *        ("shop* *24 -*online");
         *        "shape": one letter for each character: C consonant, V vowel (aeiou; y is a consonant), L letter, N digit,
         *        A letter or digit, - hyphen; L{3} and L{3,5} repeat; any of them ("CVCV LLNN");
         *        "regex": PCRE2
         * @param bool $any of "words": any of them instead of all
         * @return array{pattern: string, exclude: string, patternShown: bool, excludeShown: bool} for the properties of
         *         those names
         * @throws Exception\PatternError with the offset into what was typed and as reason "typed-dot" (the TLD is chosen
         *         beside), "typed-sign" (what no name has), "typed-wildcard" (* or ? where they are none), "typed-hyphen" (where
         *         no name has one), "typed-exclude" (a hyphen alone), "typed-operator" (| or & not between two words),
         *         "typed-quote" (one without the second), "typed-shape", "typed-repetition", "typed-length", "typed-utf8", or
         *         "pattern" (no regular expression), often with what is wrong behind a hyphen ("pattern-class-open")
         * @throws Exception\SettingError on an unknown `how`
         */
        public static function translate(string $how, string $typed, bool $any = false): array {}
    }

    /**
     * One page of a search.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Page
    {
        /** exact number of names that match */
        public readonly int $total;
        /**
         * @var array
         *        list<array{domain: string, unicode: string, label: string, zone: string, drop_date: string, added:
         *        string, score: int, characters: int, letters: int, digits: int, hyphens: int}>
         *        `added`: when the name came onto the list; 1970-01-01 where that was before it was noted; `score`: the
         *        registrar's, 0 where it told none
         */
        public readonly array $rows;
        /** version of the list that was searched */
        public readonly int $version;
        /** seconds the search took */
        public readonly float $seconds;

        private function __construct() {}
    }

    /**
     * The list of names about to drop.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Droplist
    {
        /**
         * @param string $directory where this node keeps its snapshot of the list; must be writable and its own
         * @throws Exception\SettingError when it is not an existing directory
         */
        public function __construct(Database $database, string $directory) {}

        /**
         * Brings the stored list to the state of the feed, or of the registrar's own list, and publishes a snapshot. Changes
         * nothing when it throws, except where the database fails in the middle of a change of more than 100,000 names: its
         * message says so, the old list is served, and the next import finishes it.
         *
         * @param array $options
         *        array{url?: string, file?: string, registrar?: Registrar, max_shrink?: int, max_megabytes?: int, timeout?:
         *        int, force?: bool},
         *        exactly one of `url` (a zip, https; http only on loopback), `file` (a zip or the bare CSV) and `registrar`
         *        (its list, page by page, the only one with scores; the names' scores stay as they are with the others);
         *        `max_shrink`: percent of the stored rows the list may lose, default 50; `max_megabytes`: of the CSV, default 1024;
         *        `timeout`: seconds for the whole download, or until the last page is asked for, default 600; `force`: import although the source says it is unchanged
         * @param callable|null $progress fn(string $step, int $done, int $of): void; steps: download, read, compare, snapshot, store;
         *        `$of` is 0 where it is not known
         * @return array
         *        array{changed: bool, version: int, read: int, rows: int, added: int, moved: int, rescored: int, removed: int, repeated:
         *        int, rejected: int, inserted: bool, reasons: list<array{line: int, text: string, reason: string}>, seconds: float}
         *         `rescored` have another score alone; `reasons` holds the first ten, of a registrar `line` is the row; `changed`
         *         is false when the source was unchanged (304) or brought nothing new; `inserted`: LOAD DATA LOCAL is refused,
         *         so that new names were stored by INSERT
         * @throws Exception\FeedError when the list as a whole is broken
         * @throws Exception\BusyError when another import runs
         * @throws Exception\DatabaseError
         */
        public function import(array $options, ?callable $progress = null): array {}

        /**
         * Makes this node's snapshot that of the stored list, from the table, where it is missing, damaged or of an older
         * list: takes seconds and memory where the list is large, and is therefore for crons. Requests are served the old
         * one until then; they build only where there is none, or where no cron has for a quarter of an hour.
         *
         * @return bool whether it had to be built
         * @throws Exception\DatabaseError
         * @throws Exception\Failure when it cannot be written
         */
        public function refresh(): bool {}

        /**
         * @throws Exception\PatternError on a bad pattern, with its offset
         * @throws Exception\LimitError when a pattern takes more than it may
         * @throws Exception\SettingError on a bad value of the query
         * @throws Exception\DatabaseError
         */
        public function search(Query $query): Page {}

        /**
         * How many of all names that the query finds, whatever its page and order, drop on each day.
         *
         * @param Query $query with `dropFrom` and `dropTo`, at most 400 days
         * @return array<string, int> "YYYY-MM-DD" => names, for each of these days
         * @throws Exception\PatternError
         * @throws Exception\LimitError
         * @throws Exception\SettingError
         * @throws Exception\DatabaseError
         */
        public function days(Query $query): array {}

        /**
         * Makes the search anew and tells how: what each step left and how long it took.
         *
         * Steps: "patterns" (they are compiled), "plan", "ranges" (names that begin as they must), "index" (that have the
         * characters they must), "filters" (of the query and of the length), then who decided about the rest: "every"
         * (the index was exact, all match), "automaton", "pcre2", or "automaton, pcre2" (what the one lets through the other confirms), and
         * "order".
         *
         * @return list<array{step: string, left: int, seconds: float}>
         * @throws Exception\PatternError
         * @throws Exception\LimitError
         * @throws Exception\SettingError
         * @throws Exception\DatabaseError
         */
        public function explain(Query $query): array {}

        /** @return string|null the name's drop date, null when the list does not have it */
        public function dropDate(string $domain): ?string {}

        /**
         * @return array{version: int, rows: int, scored: int, imported_at: string|null, days: array<string, int>, zones: array<string, int>}
         *         `scored`: names that have a score; `days`: "YYYY-MM-DD" => names that drop that day, ascending; `zones`: zone => names, largest first
         */
        public function statistics(): array {}
    }

    /**
     * What only WHMCS can do, done by the addon. Methods throw to say that it could not be done; the batch then leaves
     * the backorder as it is, logs the sentence and goes on.
     */
    interface Host
    {
        /** @return string the client's credit */
        public function credit(int $clientId): string;

        /** @return string what the client still owes on unpaid invoices, Add Funds invoices not counted */
        public function unpaid(int $clientId): string;

        /**
         * @param string $net a price without taxes
         * @return string what an invoice of this client with one line at this price will come to; the price itself where
         *         lines are untaxed
         */
        public function gross(int $clientId, string $net): string;

        /**
         * Changes the client's credit.
         *
         * @param string $amount negative takes, positive gives
         * @param string $token  stands in the entry's description, so that findCredit() can tell whether it happened
         * @return string the credit after it
         */
        public function changeCredit(int $clientId, string $amount, string $description, string $token): string;

        /** Whether a credit entry with this token exists. */
        public function findCredit(int $clientId, string $token): bool;

        /** @return int id of the new, unpaid invoice of one line; the line's description ends with the token */
        public function createInvoice(int $clientId, string $description, string $amount, string $token): int;

        /** @return int|null id of the client's invoice that has a line with this token */
        public function findInvoice(int $clientId, string $token): ?int;

        /**
         * @param string $token  of the line that is looked for
         * @param string $domain in ACE, that the line is for
         * @return array
         *        array{status: string, balance: string, credit: string, ours: bool, named: bool}|null
         *         `ours`: whether a line ends with the token, `named`: whether one names the domain, as ACE or Unicode; `status` is
         *         WHMCS's word ("Unpaid", "Paid", "Cancelled", ...), `balance` what is still owed, `credit` what was paid from the
         *         client's credit; null when it does not exist
         */
        public function invoice(int $invoiceId, string $token, string $domain): ?array;

        /**
         * Applies the client's credit to the invoice.
         *
         * @return bool whether the invoice is paid now
         */
        public function payInvoice(int $invoiceId, string $amount): bool;

        /**
         * Writes to the client about some of his backorders, in one mail.
         *
         * @param string $kind "low-balance": funds are missing for the names; "drop-moved": they drop later and their money was given back; "left-list": they left the list and their money was given back
         * @param array $names list<array{domain: string, dropdate: string, price: string, currency: int}>; `dropdate` is empty where it is unknown
         * @param string $missing what the client lacks for all of them; "0.00" unless the kind is "low-balance"
         */
        public function sendMail(int $clientId, string $kind, array $names, string $missing): void;

        /** Whether a mail of this kind that names the domain was sent to the client since then ("YYYY-MM-DD HH:MM:SS"). */
        public function findMail(int $clientId, string $kind, string $domain, string $since): bool;

        /**
         * Tells the admins that the reseller's account at the registrar does not cover what is due; called once a day at most.
         *
         * @param string $needed what open applications and those due within three days cost, in `$currency`
         * @param int $names   how many backorders these are
         * @param int $unknown how many of them are not in `$needed` because their zone's cost is not known
         */
        public function accountAlert(string $available, string $needed, string $currency, int $names, int $unknown): void;

        /**
         * @return array<string, string> FIRSTNAME, LASTNAME, ORGANIZATION, STREET, CITY, STATE, ZIP, COUNTRY, PHONE, EMAIL
         *         of the contact an application is made with
         */
        public function contact(int $clientId): array;

        /**
         * Puts a caught domain into the client's account as an active domain of the registrar.
         *
         * @param string $registered "YYYY-MM-DD"
         * @param string $expires    "YYYY-MM-DD"
         * @return int its tbldomains.id
         */
        public function deliverDomain(int $clientId, string $domain, string $registered, string $expires): int;

        /**
         * @param string $since "YYYY-MM-DD"; what was registered before is not it
         * @return int|null tbldomains.id of this domain in the client's account
         */
        public function findDomain(int $clientId, string $domain, string $since): ?int;
    }

    /**
     * Client funds as backorders see them.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Funds
    {
        public function __construct(Database $database, Host $host) {}

        /**
         * @return array{currency: int, credit: string, held: string, unpaid: string, available: string}
         *         `available` is credit less unpaid invoices; `held` has already left the credit
         */
        public function of(int $clientId): array {}

        /**
         * What a client will need by when, against what he has.
         *
         * @return array
         *        array{currency: int, available: string, needed: string, missing: string, rows: list<array{id: int, domain:
         *        string, unicode: string, drop_date: string|null, held_at: string|null, amount: string, needed: string,
         *        covered: bool, counted: bool}>}
         *         the REQUESTED backorders, soonest hold first; `held_at` is when `amount`, taxes included, is taken out of the
         *         credit, `needed` what is needed up to and with it; those without a known drop come last and are not
         *         counted in it, nor is what has dropped and is not covered
         * @throws Exception\OrderError reason: no-client
         */
        public function forecast(int $clientId): array {}

        /**
         * What all clients will need by when, by currency.
         *
         * @return array
         *        array<int, array{clients: int, backorders: int, needed: string, credit: string, missing: string, days:
         *        array<string, array{backorders: int, needed: string}>}>
         *         by currency id; prices without taxes; `credit` of these clients, unpaid invoices not subtracted; `missing` of
         *         those whose credit does not suffice; days "YYYY-MM-DD" (UTC) on which the money is held
         */
        public function outlook(): array {}
    }

    /**
     * The backorders. Each change of one goes through here or through Batch.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Orders
    {
        public function __construct(Database $database) {}

        /**
         * Requests a backorder, or requests it again after FAILED, CANCELLED or AUCTION-LOST.
         *
         * @param string $actor "client:7" or "admin:1"; stands in the event
         * @return int the backorder's id
         * @throws Exception\OrderError reason: not-a-name, no-client, impossible, not-priced, exists, past, busy
         */
        public function create(int $clientId, string $domain, string $actor): int {}

        /**
         * Checks many names, says of each what will happen, and requests those that can be, all in one transaction. Names
         * that cannot be requested keep none of the others back.
         *
         * @param array $names list<string>, as typed, up to 1000
         * @param Host $host tells what a hold will take
         * @param bool $dryRun only checks
         * @return array
         *        list<array{typed: string, domain: string|null, unicode: string|null, ok: bool, reason: string, message:
         *        string, drop_date: string|null, held_at: string|null, held: string|null, id: int|null}>
         *         in the order given; `reason` as of create(), or "repeated"; `drop_date` is null where the list does not have the name,
         *         `held_at` is from when `held`, taxes included, is taken out of the credit; `id` is null until requested
         * @throws Exception\SettingError when there are too many
         * @throws Exception\DatabaseError
         */
        public function createMany(int $clientId, array $names, string $actor, Host $host, bool $dryRun = false): array {}

        /**
         * Sets the order in which a client's backorders get his money where it does not suffice for all.
         *
         * @param array $ids list<int>: the first ones, most wanted first; all others come after them, by drop date
         * @throws Exception\OrderError reason: not-found; then nothing changes
         */
        public function prefer(int $clientId, array $ids): void {}

        /**
         * Moves the backorders of a client to another one, as WHMCS does with all he has. Where both want the same name, the
         * one that has got further stays, and the other's held money goes back.
         *
         * @return array{moved: int, later: bool, left: list<string>} `later`: a run is under way, and the next one moves everything;
         *         `left`: names that could not be moved yet, as where both have an application; each run tries again
         * @throws Exception\OrderError reason: no-client
         */
        public function mergeClient(int $fromId, int $toId, string $actor, Host $host): array {}

        /**
         * Deletes a backorder that is not yet, or no longer, with the registrar.
         *
         * @param Host $host gives back held money
         * @param int|null $clientId when given, the backorder must be this client's
         * @param Registrar|null $registrar when given, an application that came to nothing is deleted there, if it lets us
         * @throws Exception\OrderError reason: not-found, too-late, busy
         */
        public function delete(int $id, string $actor, Host $host, ?int $clientId = null, ?Registrar $registrar = null): void {}

        /**
         * Holds the money of a REQUESTED backorder now, however far off its drop is, as an admin may want; it is ACTIVE then.
         * Only a name that leaves the list gives the money back.
         *
         * @throws Exception\OrderError reason: not-found, too-late, no-drop (nobody knows when it drops), past, not-priced, short-of-funds, busy
         * @throws Exception\Failure what the host said
         */
        public function activate(int $id, string $actor, Host $host): void {}

        /**
         * Ends a backorder that is REQUESTED, ACTIVE or PROCESSING and keeps it as CANCELLED; held money goes back.
         *
         * @param Registrar|null $registrar deletes the application; one that he keeps, or cannot be asked about, keeps the backorder
         * @throws Exception\OrderError reason: not-found, too-late, busy
         */
        public function cancel(int $id, string $actor, Host $host, ?Registrar $registrar = null): void {}

        /**
         * One page of backorders, and how many there are.
         *
         * @param array $filter
         *        array{client?: int, id?: int, ids?: list<int>, status?: string|list<string>, domain?: string, zone?: string, person?: string,
         *        search?: string, dropFrom?: string, dropTo?: string, updatedFrom?: string, updatedTo?: string}
         *        `domain` is a full name, in any case, ACE or Unicode; `zone` is in ACE, without a leading dot; `person` is part of
         *        the client's name, company or email; `search` is part of the name (ACE or Unicode), or of `person`, or the whole
         *        number of an application, an invoice or a backorder; times are "YYYY-MM-DD HH:MM:SS" (UTC, inclusive) or a whole
         *        day "YYYY-MM-DD"; what is missing, null or empty does not restrict
         * @param string $order "id", "domain", "dropdate", "status" (then by drop date), "updated", "client" (its id, then by name) or
         *        "preference": a client's, in the order in which they get his money where it does not suffice for all
         * @param int $rows 1 to 1000
         * @return array
         *        array{total: int, rows: list<array{id: int, client: int, domain: string, unicode: string, zone: string,
         *        status: string, created: string, updated: string, drop_date: string|null, held_at: string|null,
         *        submit_at: string|null, reference: string,
         *        registrar_status: string, invoice: int|null, whmcs_domain: int|null, price: string|null, currency:
         *        int|null, held: string, preference: int, early: bool, deletable: bool, actions: list<string>}>, counts: array<string, int>}
         *         `held_at`, `submit_at`: when by the windows of its zone the money is held and the application goes out;
         *         `early`: held before its window opened; `actions`: what an admin may do, as far as the status goes: "activate",
         *         "cancel", "retry" (request it again), "delete"; `counts`: status => how many match all of the filter but its status
         * @throws Exception\OrderError reason: not-a-name (the filter's domain)
         * @throws Exception\LimitError reason: too-many (more than 50000 clients and backorders match)
         * @throws Exception\SettingError
         */
        public function list(array $filter = [], string $order = "id", bool $descending = true, int $first = 0, int $rows = 20): array {}

        /**
         * The client's backorders of some names, such as those of a page of a search, in one statement.
         *
         * @param array $names list<string>, up to 1000
         * @return array by name in ACE, each as a row of list()
         * @throws Exception\OrderError reason: not-a-name
         * @throws Exception\SettingError when there are too many
         */
        public function named(int $clientId, array $names): array {}

        /** @return array<string, int> status => number of backorders, every status present; null: of every client */
        public function count(?int $clientId = null): array {}

        /** @return list<array{at: string, from: string|null, to: string|null, cause: string, actor: string, detail: string}> oldest first */
        public function events(int $id): array {}

        /**
         * The private auctions of these backorders, soonest end first; those without one are not in it.
         *
         * @param array $ids list<int>, up to 1000
         * @return array
         *        array<int, array{url: string, status: string, bidder_status: string, bids: int, bidders: int, starts_at:
         *        string|null, ends_at: string|null, currency: string, minimum_bid: string|null, minimum_next_bid: string|null,
         *        best_bid: string|null, price: string|null, vat: string|null, final: bool, updated_at: string}>
         *         by id; words and amounts as the registrar last told them, `final` when it is over and they will not change
         * @throws Exception\SettingError when there are too many
         */
        public function auctions(array $ids): array {}

        /**
         * @return array<string, string> zone => price, of the zones that can be backordered in this currency
         */
        public function prices(int $currencyId): array {}
    }

    /**
     * The registrar that catches names.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Registrar
    {
        /**
         * The most calls at a time.
         *
         * @var int
         * @cvalue BO_REGISTRAR_CONCURRENCY_MAX
         */
        public const CONCURRENCY_MAX = UNKNOWN;

        /**
         * @param array $settings
         *        array{platform?: string, login: string, password: string, test?: bool, endpoint?: string, proxy?: string,
         *        timeout?: int, concurrency?: int}
         *        `platform` "ispapi" or "cnr"; `endpoint` replaces the platform's address (https, or http on loopback);
         *        `proxy` HOST:PORT, alone or after http://, https://, socks4://, socks4a://, socks5:// or socks5h://;
         *        `timeout` seconds per call, 1 to 60, default 30; `concurrency` calls at a time, 1 to 64, default 16
         * @throws Exception\SettingError naming the setting, its value and what it may be
         */
        public function __construct(array $settings) {}

        /**
         * One call.
         *
         * @param array $command array<string, string>, e.g. ['COMMAND' => 'StatusAccount']
         * @return array{code: int, description: string, properties: array<string, list<string>>} property names in upper case
         * @throws Exception\RegistrarError when no answer could be had
         */
        public function call(array $command): array {}
    }

    /**
     * The five-minute job: carries every due backorder one or more steps on. Safe to start anywhere, any number of times.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Batch
    {
        public function __construct(Database $database, Registrar $registrar, Host $host) {}

        /**
         * @return array{ran: bool, steps: array<string, int>, durations: array<string, float>, errors: list<string>, seconds: float}
         *         `ran` is false when another run holds the lease; steps: what was done, by word: synced, gone, reserved, short, processing, submitted, polled, failed, invoiced, delivered, released, cancelled;
         *         durations: seconds of each step, in the order of the run
         * @throws Exception\DatabaseError
         */
        public function run(): array {}

        /**
         * Moves the drop dates of waiting backorders to those of the list.
         *
         * @return array{moved: int, gone: int} `gone`: names the list no longer has
         * @throws Exception\DatabaseError
         */
        public function syncDropDates(): array {}

        /**
         * Ends what a client has before WHMCS deletes him: held money goes back to his credit, applications are withdrawn
         * where the registrar lets us, backorders are deleted.
         *
         * @return array{deleted: int, left: int, errors: list<string>} `left`: how many can no longer be deleted; the errors name them
         * @throws Exception\BusyError when a run is under way
         * @throws Exception\DatabaseError
         */
        public function closeClient(int $clientId): array {}

        /**
         * Carries the backorders of one invoice on, after it was paid, cancelled, refunded or split.
         *
         * @return array{changed: int, errors: list<string>} `changed`: how many backorders; nothing is done while a run is under way,
         *         which finds the invoice by itself
         */
        public function settleInvoice(int $invoiceId): array {}
    }
}

namespace Backorder\Exception {

    class Failure extends \RuntimeException
    {
        /** a word for programs, e.g. "not-priced"; may be empty */
        public string $reason = "";
    }

    final class DatabaseError extends Failure {}

    final class SettingError extends Failure {}

    final class FeedError extends Failure {}

    final class BusyError extends Failure {}

    final class PatternError extends Failure
    {
        /** where in the pattern or in what was typed, in bytes */
        public int $offset = 0;
    }

    final class LimitError extends Failure {}

    final class OrderError extends Failure {}

    final class RegistrarError extends Failure {}
}
