#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the real program at random instants while it downloads, cuts its network at others, starts it again, and
# counts what was fetched twice. See --help.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

usage() {
    cat <<'TEXT'
Usage: tests/soak/downloads.sh [--kills N] [--cuts N] [--seed S] [--bin DIR] [--size BYTES] [--rate BYTES]

A simulator serves an archive through a proxy that limits each connection, counts every byte and cuts when it is told
to. The program downloads the archive again and again, is killed with SIGKILL or loses its network, and goes on. The
last line says

    interruptions N: files F complete and identical, D different, left over L; most fetched twice B bytes

and the exit code is 1 if a file differs, something is left over, or more than 2 MiB were fetched twice for one
interruption.

  --kills N      how many (200)
  --cuts N       how many (200)
  --seed S       which random choices (a new seed each time)
  --bin DIR      where the programs lie (build/bin)
  --size BYTES   of the archive (25165824)
  --rate BYTES   a second and connection (4194304)
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
exec python3 "$here/downloads.py" --bin "$bin" "${arguments[@]}"
