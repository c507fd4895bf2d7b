#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes two large archives that differ in 1 % of their entries, serves them with nginx on this machine, and prints
# what looking into them, comparing them and fetching the newer one cost. See --help.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/bench/remote-archive.sh [--megabytes N] [--entries N] --bench PROGRAM

  --megabytes N   size of each archive (2048)
  --entries N     entries in each (20000)
  --bench PROGRAM built snapdeck-remote-archive-bench

Needs nginx and python3, and three times the size in the temporary folder.
TEXT
}

megabytes=2048
entries=20000
bench=
while [ $# -gt 0 ]; do
    case $1 in
        --megabytes) megabytes=${2:?} && shift ;;
        --entries) entries=${2:?} && shift ;;
        --bench) bench=${2:?} && shift ;;
        --help | -h) usage && exit 0 ;;
        *) usage >&2 && exit 2 ;;
    esac
    shift
done
[ -x "$bench" ] || { usage >&2 && exit 2; }

work=$(mktemp -d)
nginx_pid=
cleanup() {
    [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
    rm -rf -- "$work"
}
trap cleanup EXIT
mkdir "$work/www" "$work/out"
chmod 755 "$work" "$work/www"

python3 - "$work/www" "$megabytes" "$entries" <<'PY'
import random, sys, zipfile
folder, megabytes, entries = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
each = megabytes * 1024 * 1024 // entries
rng = random.Random(1)
changed = set(rng.sample(range(entries), entries // 100))
def write(name, isNewer):
    content = random.Random(2)
    with zipfile.ZipFile(f"{folder}/{name}", "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for i in range(entries):
            data = content.randbytes(each)
            if isNewer and i in changed:
                data = data[::-1]
            archive.writestr(zipfile.ZipInfo(f"src/{i % 100}/file-{i}.bin", (2026, 1, 1, 0, 0, 0)), data)
write("older.zip", False)
write("newer.zip", True)
PY

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat >"$work/nginx.conf" <<CONF
pid $work/nginx.pid;
error_log $work/error.log;
daemon off;
events {}
http {
    access_log off;
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server { listen 127.0.0.1:$port; root $work/www; }
}
CONF
nginx -c "$work/nginx.conf" &
nginx_pid=$!
for _ in $(seq 50); do
    curl -sfI "http://127.0.0.1:$port/older.zip" >/dev/null && break
    sleep 0.1
done

"$bench" "http://127.0.0.1:$port/older.zip" "http://127.0.0.1:$port/newer.zip" "$work/www/older.zip" "$work/out"
cmp "$work/out/newer.zip" "$work/www/newer.zip" && echo "byte-identical to the server's"
