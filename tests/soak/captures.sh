#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Captures by the real program under every fault that the simulator can play, and what each was said to have come
# to, held against what the simulator knows to be true. See --help.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

usage() {
    cat <<'TEXT'
Usage: tests/soak/captures.sh [--runs N] [--seed S] [--jobs J] [--only TEXT] [--bin DIR] [--time-scale X]

Goes through the product of the server's generation, what it leaves of a capsule, what goes wrong and where, as
often as N runs take. The last line says

    captures N: wrong W, duplicates D, captured C, not captured F, unconfirmed U, lost L

and the exit code is 1 where anything was sent twice, or was said to be what it is not: captured what was not or
not by this capture, failed what was captured or lost, another fate of the capsule than its own, or unconfirmed
what could have been found out. Each wrong one is told, and its folder is kept.

  --runs N         how many (1000)
  --seed S         which random choices, and the order (1)
  --jobs J         how many at once (4)
  --only TEXT      only cells whose name holds this text
  --bin DIR        where the programs lie (build/bin)
  --time-scale X   how much faster time runs (300)
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
exec python3 "$here/captures.py" --bin "$bin" "${arguments[@]}"
