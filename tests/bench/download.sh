#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches an archive from nginx with signed links: Snapdeck, verification included, beside curl and aria2c. See --help.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/bench/download.sh --bench PROGRAM [--size BYTES] [--rounds N] [--rate RATE] [--line RATE]
                               [--folder DIR] [--only free|limited]

Serves a zip of random content on the loopback, in turns to curl, to Snapdeck and, with each connection limited, to
aria2c -x8 and Snapdeck. Prints each run's seconds and the ratios of the best ones: 1.0 and more is as fast or faster.
Snapdeck's time has everything in it: SHA-256, the checksum of every entry, and that the file is on the disk. How long
the hash alone takes is printed beside it, for on the loopback curl may be faster than any processor hashes;
and how long curl, openssl and zipfile take to do the same.

  --bench PROGRAM  snapdeck-download-bench, as it was built
  --size BYTES     of the archive (1073741824)
  --rounds N       of each (3)
  --rate RATE      of each connection on the limited link, as nginx writes it (10m)
  --line RATE      a line that carries so much, as tc writes it (2gbit): the server gets a network namespace
                   of its own behind a token bucket; needs root, ip and tc. Without it: the bare loopback
  --folder DIR     where files go (a folder of its own in /tmp)
  --only free|limited

Needs nginx with secure_link, aria2, curl and python3 (Debian: nginx-light aria2 curl python3).
TEXT
}

bench= size=1073741824 rounds=3 rate=10m line= folder= only=
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --bench) bench=$2 ;;
        --size) size=$2 ;;
        --rounds) rounds=$2 ;;
        --rate) rate=$2 ;;
        --line) line=$2 ;;
        --folder) folder=$2 ;;
        --only) only=$2 ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
    shift 2
done
[ -x "$bench" ] || { usage >&2; exit 2; }
for program in nginx aria2c curl python3 openssl; do
    command -v "$program" >/dev/null || { echo "download.sh: $program is missing; see --help" >&2; exit 2; }
done

work=$(mktemp -d "${folder:-/tmp}/snapdeck-bench.XXXXXX")
server=
space=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$space" ] || ip netns delete "$space" # and with it both ends of the line
    rm -rf -- "$work"
}
trap finish EXIT
mkdir "$work/www" "$work/out"
chmod 755 "$work" "$work/www"

python3 - "$work/www/a.zip" "$size" <<'PYTHON'
import random
import sys
import zipfile

path, size = sys.argv[1], int(sys.argv[2])
rng = random.Random(1)
with zipfile.ZipFile(path, "w", allowZip64=True) as archive:
    for number in range(max(1, size // (4 << 20))):
        archive.writestr(zipfile.ZipInfo(f"public/{number}.bin"), rng.randbytes(4 << 20))
PYTHON

# The addresses are those kept free for examples: nobody else has them.
host=127.0.0.1
within=()
if [ -n "$line" ]; then
    space=snapdeck-bench-$$
    host=192.0.2.1
    within=(ip netns exec "$space")
    ip netns add "$space"
    ip link add "sdb$$" type veth peer name line0 netns "$space"
    ip address add 192.0.2.2/30 dev "sdb$$"
    ip link set "sdb$$" up
    "${within[@]}" ip address add "$host/30" dev line0
    "${within[@]}" ip link set line0 up
    "${within[@]}" tc qdisc add dev line0 root tbf rate "$line" burst 512kb latency 20ms
fi
port=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
secret=$(openssl rand -hex 16)
cat >"$work/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $work/pid;
error_log $work/error.log;
events {}
http {
    access_log off;
    sendfile on;
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server {
        listen $host:$port;
        secure_link \$arg_md5,\$arg_expires;
        secure_link_md5 "\$secure_link_expires\$uri $secret";
        if (\$secure_link = "") { return 403; }
        if (\$secure_link = "0") { return 410; }
        location /free/ { alias $work/www/; }
        location /limited/ { alias $work/www/; limit_rate $rate; }
    }
}
CONF
"${within[@]}" nginx -p "$work" -c "$work/nginx.conf" &
server=$!

link() {
    local expires=$(($(date +%s) + 36000)) sum
    sum=$(printf '%s' "$expires/$1/a.zip $secret" | openssl md5 -binary | openssl base64 | tr '+/' '-_' | tr -d '=')
    printf 'http://%s:%s/%s/a.zip?md5=%s&expires=%s' "$host" "$port" "$1" "$sum" "$expires"
}
for _ in $(seq 50); do
    curl -s -o /dev/null -I "$(link free)" && break
    sleep 0.1
done

# Seconds that the rest of the line takes; $1 what it is
timed() {
    local name=$1 begin end
    shift
    rm -f -- "$work"/out/*
    begin=$(date +%s.%N)
    "$@" >"$work/said" || { echo "$name failed" >&2; cat "$work/said" >&2; exit 1; }
    end=$(date +%s.%N)
    python3 -c "print(f'{$end - $begin:.3f}')" >>"$work/$name.times"
    printf '%-18s %8.3f s  %s\n' "$name" "$(tail -1 "$work/$name.times")" "$(cat "$work/said")"
}
# What curl alone does not do and Snapdeck does: the file is checked, and on the disk when it is said to be there.
fetch_and_verify() {
    curl -sS -o "$work/out/curl.zip" "$1" && openssl dgst -sha256 -out "$work/out/hash" "$work/out/curl.zip" \
        && python3 -c 'import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)' "$work/out/curl.zip" \
        && sync "$work/out/curl.zip"
}
fetch_and_sync() { curl -sS -o "$work/out/curl.zip" "$1" && sync "$work/out/curl.zip"; }
snapdeck() { link "$1" | "$bench" "$work/out"; }
best() { sort -n "$work/$1.times" | head -1; }
ratio() { python3 -c "print(f'{$(best "$2") / $(best "$1"):.2f}')"; }

timed sha256-alone openssl dgst -sha256 -r "$work/www/a.zip"
echo "snapdeck says: seconds, bytes, most connections, growth of its memory in KiB"
for _ in $(seq "$rounds"); do
    if [ "$only" != limited ]; then
        timed curl curl -sS -o "$work/out/curl.zip" "$(link free)"
        timed curl-and-sync fetch_and_sync "$(link free)"
        timed curl-and-verify fetch_and_verify "$(link free)"
        timed snapdeck-free snapdeck free
    fi
    if [ "$only" != free ]; then
        timed aria2c aria2c -q -x8 -s8 -d "$work/out" -o aria.zip "$(link limited)"
        timed snapdeck-limited snapdeck limited
    fi
done
[ "$only" = limited ] || echo "free link: $(ratio snapdeck-free curl) times as fast as curl," \
    "$(ratio snapdeck-free curl-and-sync) times as fast as curl and sync," \
    "$(ratio snapdeck-free curl-and-verify) times as fast as curl, hash, checksums and sync"
[ "$only" = free ] || echo "each connection limited: $(ratio snapdeck-limited aria2c) times as fast as aria2c -x8"
