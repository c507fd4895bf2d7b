#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes snapshots of many applications at once with the real program, and reads from the simulator's own log how
# close to the service's pace of one in 5 s that came, and how often the service had to refuse. See --help.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

usage() {
    cat <<'TEXT'
Usage: tests/soak/pace.sh --apps N [--time-scale X] [--most R] [--bin DIR]

Prints one line; the exit code is 1 where anything was refused with 429, where the last request left more than
2 % later than the service allows, or where not every snapshot ended ready.

  --apps N         how many applications
  --time-scale X   how much faster time runs (10): at 10, 8 ms of this machine's delay are 80 ms of the pace
  --most R         the ratio to the service's own pace that is good enough (1.02)
  --bin DIR        where the programs lie (build/bin)
TEXT
}

bin=$here/../../build/bin
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --bin)
            bin=${2:?--bin needs a folder}
            shift
            ;;
        *) arguments+=("$1") ;;
    esac
    shift
done
exec python3 "$here/pace.py" --bin "$bin" "${arguments[@]}"
