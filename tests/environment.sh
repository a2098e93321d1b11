# What bin/demo, bin/test and bin/bench stand on: packages, builds, and the servers they start. Sourced, not run.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
WORK=$ROOT/.work

BUILD_PACKAGES=(autoconf make gcc libc6-dev pkg-config re2c libcurl4-openssl-dev libpcre2-dev libzip-dev libidn2-dev
    libmariadb-dev php8.2-dev php8.2-cli php8.2-mysql php8.2-xml php8.2-mbstring php8.2-curl php8.2-zip)
RUN_PACKAGES=(mariadb-server mariadb-client php8.2-opcache smarty4 php-illuminate-database ca-certificates zip unzip openssl rsync curl)
TEST_PACKAGES=(git libcmocka-dev valgrind php-codesniffer clang-format-14 libasan8 libubsan1 libtsan2 chromium)

# say SENTENCE: what is being done, for a person.
say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# fail SENTENCE: ends the script.
fail() { printf '%s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages NAME...: installs what is missing from Debian's packages.
install_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${missing[*]}"
    mkdir -p "$WORK"
    as_root apt-get update -qq >"$WORK/apt.log" 2>&1 || fail "apt-get update failed, see $WORK/apt.log"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        >>"$WORK/apt.log" 2>&1 || fail "apt-get install failed, see $WORK/apt.log"
}

# install_node: Node.js and npm, whichever way they came.
install_node() {
    command -v node >/dev/null || install_packages nodejs
    command -v npm >/dev/null || install_packages npm
}

# npm_install FOLDER: what its package-lock.json names, once.
npm_install() {
    local stamp=$1/node_modules/.installed
    [ "$stamp" -nt "$1/package-lock.json" ] && return
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error >"$WORK/npm.log" 2>&1) ||
        fail "npm ci failed in $1, see $WORK/npm.log"
    touch "$stamp"
}

# build_extension NAME [CFLAGS]: builds the extension out of the tree; prints the path of backorder.so.
build_extension() {
    mkdir -p "$WORK/ext-$1"
    (
        flock 9
        build_extension_locked "$@"
    ) 9>"$WORK/ext-$1/lock"
}

build_extension_locked() {
    local dir=$WORK/ext-$1 cflags=${2:--O2 -g}
    rsync -rt --delete --include='/config.m4' --include='/ext/***' --exclude='*.o' --exclude='*.lo' \
        --exclude='*.dep' --exclude='.libs' "$ROOT/config.m4" "$ROOT/ext" "$dir/source/" >&2
    local sources
    sources=$(cd "$dir/source" && { find ext -name '*.c' | sort; cat config.m4; echo "$cflags"; } | sha256sum)
    if [ "$(cat "$dir/configured" 2>/dev/null)" != "$sources" ]; then
        say "Configuring the extension ($1)"
        rm -rf "$dir/build" && mkdir -p "$dir/build"
        cp -a "$dir/source/." "$dir/build/"
        (cd "$dir/build" && phpize && ./configure --enable-backorder --enable-backorder-strict CFLAGS="$cflags") \
            >"$dir/log" 2>&1 || { tail -5 "$dir/log" >&2; fail "configure failed, see $dir/log"; }
        echo "$sources" >"$dir/configured"
    fi
    rsync -rt "$dir/source/ext" "$dir/build/" >&2
    # Headers are not tracked by phpize's makefile: a changed one rebuilds everything.
    if [ -f "$dir/built" ] && [ -n "$(find "$dir/source/ext" -name '*.h' -newer "$dir/built" -print -quit)" ]; then
        make -s -C "$dir/build" clean >>"$dir/log" 2>&1
    fi
    make -s -j"$(nproc)" -C "$dir/build" >>"$dir/log" 2>&1 ||
        { grep -E '(error|warning):' "$dir/log" | head -20 >&2; fail "the build failed, see $dir/log"; }
    touch "$dir/built"
    echo "$dir/build/modules/backorder.so"
}

# wait_for SECONDS WHAT COMMAND...: polls until the command succeeds.
wait_for() {
    local tries=$(($1 * 20)) what=$2
    shift 2
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "$what did not start in time"
        sleep 0.05
    done
}

# free_port: a port of the loopback address that nobody uses now.
free_port() {
    node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

# start_mariadb DIR: a server of our own; its socket is DIR/mariadb.sock, its user root without password.
start_mariadb() {
    "$ROOT/tests/host/mariadb" start "$1" || fail "MariaDB did not start, see $1"
}

stop_mariadb() {
    "$ROOT/tests/host/mariadb" stop "$1"
}

# start_registrar DIR CLOCK_FILE: the simulated registrar; sets REGISTRAR_URL, REGISTRAR_HTTPS and REGISTRAR_PID.
start_registrar() {
    make_certificate "$1"
    node "$ROOT/tests/registrar/server.mjs" --port 0 --https-port 0 --cert "$1/cert.pem" --key "$1/key.pem" \
        --clock-file "$2" --ready "$1/registrar.json" >>"$1/registrar.log" 2>&1 &
    REGISTRAR_PID=$!
    wait_for 20 "The simulated registrar" test -s "$1/registrar.json"
    REGISTRAR_URL=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).http' "$1/registrar.json")
    REGISTRAR_HTTPS=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).https' "$1/registrar.json")
}

# make_certificate DIR: a certificate for localhost that is its own authority.
make_certificate() {
    [ -f "$1/cert.pem" ] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout "$1/key.pem" -out "$1/cert.pem" 2>/dev/null
}

# make_feed DIR FROM: a feed of the shipped real names, its first day FROM; DIR/feed.zip
make_feed() {
    php "$ROOT/tests/data/feed.php" --from "$2" --out "$1/pending_delete_domain_list.csv"
    (cd "$1" && rm -f feed.zip && zip -q feed.zip pending_delete_domain_list.csv)
}

# make_site SITE SOCKET DATABASE EXTENSION URL CLOCK_FILE CA_FILE: a WHMCS root with the addon copied in and activated.
make_site() {
    local site=$1 socket=$2 database=$3 extension=$4 url=$5 clock=$6 ca=$7
    npm_install "$ROOT/tests/host"
    php "$ROOT/tests/host/install.php" "$site" --db-socket "$socket" --db-name "$database" --db-user root --url "$url" \
        --registrar-login test.user --registrar-password test.passw0rd --extension "$extension" \
        --clock-file "$clock" --ca-file "$ca" >&2 || fail "the site could not be installed"
    site_console "$site" activate ispapibackorder >&2 || fail "the addon could not be activated"
    site_console "$site" setting ispapibackorder registrarEndpoint "$REGISTRAR_HTTPS/api/call.cgi" >&2
    site_console "$site" setting ispapibackorder feedUrl \
        "$REGISTRAR_HTTPS/files/domain-backordering/pending_delete_domain_list.csv.zip" >&2
}

# site_php SITE ARG...: PHP as the site's servers and crons run it.
site_php() {
    local site=$1
    shift
    PHP_INI_SCAN_DIR=":$site/conf.d" php -q "$@"
}

site_console() {
    local site=$1
    shift
    site_php "$site" "$ROOT/tests/host/console.php" "$site" "$@"
}

# site_cron SITE NAME [ARG...]: one of the addon's crons.
site_cron() {
    local site=$1 name=$2
    shift 2
    site_php "$site" "$site/modules/addons/ispapibackorder/crons/$name.php" "$@"
}

# start_web SITE PORT: sets WEB_PID.
start_web() {
    PHP_INI_SCAN_DIR=":$1/conf.d" PHP_CLI_SERVER_WORKERS=4 php -S "127.0.0.1:$2" -t "$1" >"$1/../web.log" 2>&1 &
    WEB_PID=$!
    wait_for 20 "The web server" curl -fs -o /dev/null "http://127.0.0.1:$2/login.php"
}

# build_generator: the seeded generator of large lists; prints its path.
build_generator() {
    mkdir -p "$WORK"
    if [ ! "$WORK/generate" -nt "$ROOT/tests/data/generate.c" ]; then
        gcc -std=c11 -O2 -Wall -Wextra -Werror -o "$WORK/generate" "$ROOT/tests/data/generate.c" ||
            fail "the generator does not build"
    fi
    echo "$WORK/generate"
}

# package_of_hyperscan: Hyperscan is for Intel's processors alone; Vectorscan is the same for the others.
package_of_hyperscan() {
    case $(dpkg --print-architecture) in
    amd64 | i386) echo libhyperscan-dev ;;
    *) echo libvectorscan-dev ;;
    esac
}

# build_contenders: who else searches text, for bin/bench; prints the path.
build_contenders() {
    if [ ! "$WORK/contenders" -nt "$ROOT/tests/bench/contenders.c" ]; then
        # shellcheck disable=SC2046
        gcc -std=c11 -O2 -Wall -Wextra -Wshadow -Wconversion -Werror -o "$WORK/contenders" "$ROOT/tests/bench/contenders.c" \
            $(pkg-config --cflags --libs libhs libpcre2-8) || fail "the contenders do not build"
    fi
    echo "$WORK/contenders"
}

# start_stack DIR CLOCK FEED_FROM: everything a visitor needs, prices and a feed included, but no import yet.
# CLOCK is a clock file's content, FEED_FROM the first day of the feed. Sets SITE, SITE_URL, CLOCK_FILE and what
# start_registrar sets. stop_stack ends it; call it from the script's exit trap.
start_stack() {
    local dir=$1 extension
    mkdir -p "$dir"
    STACK=$dir SITE=$dir/site CLOCK_FILE=$dir/clock
    # A copy: a later build must not change the file under a running server.
    extension=$dir/backorder.so
    cp "$(build_extension plain)" "$extension"
    echo "$2" >"$CLOCK_FILE"
    make_feed "$dir" "$3"
    start_mariadb "$dir/db"
    start_registrar "$dir" "$CLOCK_FILE"
    registrar_control feed "{\"file\":\"$dir/feed.zip\"}"
    local port
    port=$(free_port)
    SITE_URL=http://127.0.0.1:$port
    make_site "$SITE" "$dir/db/mariadb.sock" whmcs "$extension" "$SITE_URL" "$CLOCK_FILE" "$dir/cert.pem"
    set_prices pl com.pl net.pl org.pl edu.pl info.pl waw.pl sklep.pl biz.pl
    start_web "$SITE" "$port"
}

stop_stack() {
    # What has ended already, after Ctrl-C for one, must not keep the rest from being cleared away.
    set +e
    [ -n "${WEB_PID:-}" ] && kill_tree "$WEB_PID"
    [ -n "${REGISTRAR_PID:-}" ] && kill "$REGISTRAR_PID" 2>/dev/null
    [ -n "${STACK:-}" ] && [ -d "$STACK/db" ] && stop_mariadb "$STACK/db"
    [ -n "${STACK:-}" ] && rm -rf "$STACK"
    return 0
}

# kill_tree PID: a process and its children (PHP's built-in server has workers).
kill_tree() {
    pkill -P "$1" 2>/dev/null
    kill "$1" 2>/dev/null
}

# registrar_control PATH JSON: tells the simulated registrar what is to happen.
registrar_control() {
    curl -fsS -o /dev/null -H 'Content-Type: application/json' -d "$2" "$REGISTRAR_URL/control/$1" ||
        fail "the simulated registrar refused $1"
}

site_sql() {
    mariadb --no-defaults --socket="$STACK/db/mariadb.sock" -u root -N -B whmcs -e "$1"
}

# set_prices ZONE...: 60 of the default currency for the first, 5 more for each further one; other currencies by rate.
set_prices() {
    local price=60 zone
    for zone in "$@"; do
        site_sql "INSERT INTO backorder_pricing (extension, currency_id, fullprice)
            SELECT '$zone', id, ROUND($price * rate, 2) FROM tblcurrencies"
        price=$((price + 5))
    done
}
