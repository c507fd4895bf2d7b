#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every fault that the simulator can play, at every endpoint that Snapdeck uses, through the real program. One row
# a cell: how it ended, what was sent, and how long it waited. See --help.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

usage() {
    cat <<'TEXT'
Usage: tests/soak/faults.sh [--times N] [--only TEXT] [--bin DIR]

The exit code is 1 where something was sent twice, where a wait went past its deadline, or where an operation
has not come to an ending.

  --times N    how often each cell is played (1)
  --only TEXT  only endpoints that hold this text
  --bin DIR    where the programs lie (build/bin)
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
exec python3 "$here/faults.py" --bin "$bin" "${arguments[@]}"
