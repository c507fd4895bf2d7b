#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage.sh PROGRAM: what every program of the project promises on its command line.
set -u
program=$1
failures=0

# $1 expected exit code, $2 where the words must be (stdout|stderr), then the arguments
expect() {
    local code=$1 where=$2 got=0
    shift 2
    "$program" "$@" >out.txt 2>err.txt </dev/null || got=$?
    local words=out.txt silent=err.txt
    [ "$where" = stdout ] || { words=err.txt; silent=out.txt; }
    if [ "$got" -ne "$code" ] || [ ! -s "$words" ] || [ -s "$silent" ]; then
        echo "FAIL: $* gave $got (wanted $code, words on $where)"
        sed 's/^/  out: /' out.txt
        sed 's/^/  err: /' err.txt
        failures=$((failures + 1))
    fi
}

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cd "$scratch" || exit 1
# No display: help, version and usage must not need one.
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

expect 0 stdout --version
grep -q -E '[0-9]+\.[0-9]+\.[0-9]+' out.txt || { echo "FAIL: --version names no version"; failures=$((failures + 1)); }
expect 0 stdout --help
expect 2 stderr --no-such-option
expect 2 stderr --time-scale nonsense
[ "$failures" -eq 0 ]
