#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the real programs at random instants while they take snapshots, restore and capture, starts them
# again, and counts from the simulator's own log what became of every operation. See --help.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

usage() {
    cat <<'TEXT'
Usage: tests/soak/kill.sh [--runs N] [--jobs J] [--seed S] [--first K] [--bin DIR] [--time-scale X]

Each run has a simulator of its own on this machine and a fresh data folder. The last line says

    runs N: duplicates D, lost L, stuck S, corrupt databases C

and the exit code is 1 if any of the four is not 0. The folder of such a run is kept, and its number and the
seed are printed: --seed S --first K --runs 1 plays it again, as far as random instants can be.

  --runs N         how many (50)
  --jobs J         how many at once (2)
  --seed S         which random choices (a new seed each time)
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
exec python3 "$here/kill.py" --bin "$bin" "${arguments[@]}"
