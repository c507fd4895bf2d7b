#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the commands of the README on a clean clone in a clean Debian. See --help.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/deps.sh"
. "$root/packaging/debian/clean-root.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/test-fresh.sh [run|tests]...

Makes a clean Debian with debootstrap, clones the commit that is checked out (not the working tree)
into a folder with a space in its name, and runs there what a newcomer runs: packaging/run.sh and
.ci/run, or only the one that is named. Prints what each took. Needs root.
The pictures of the tour are left in build/fresh/tour/.

Environment:
  SNAPDECK_SUITE        the Debian release (default: bookworm)
  SNAPDECK_ROOT_CACHE   a tar file that keeps the clean root for the next time
TEXT
}

case ${1:-} in
    --help | -h)
        usage
        exit 0
        ;;
esac
[ $# -gt 0 ] || set -- run tests
for part in "$@"; do
    case $part in
        run | tests) ;;
        *)
            snapdeck_say "unknown part: $part"
            exit 2
            ;;
    esac
done

clean_root_require
work=$(mktemp -d)
trap 'rm -rf --one-file-system -- "$work"' EXIT
clean=$work/root
clean_root_make "$clean"
source="/home/tester/a fresh clone"
git clone -q --local --no-hardlinks "$root" "$clean$source"

# Runs one script as root in the clone and prints how long it took. $1 script
timed() {
    local begin=$SECONDS code=0
    snapdeck_say "$1"
    clean_root_run "$clean" root online "$source/$1" || code=$?
    printf '%s: exit %s after %s s\n' "$1" "$code" "$((SECONDS - begin))"
    return "$code"
}

for part in "$@"; do
    case $part in
        run)
            timed packaging/run.sh
            rm -rf "$root/build/fresh/tour"
            mkdir -p "$root/build/fresh"
            cp -r "$clean$source/build/tour" "$root/build/fresh/tour"
            ;;
        tests) timed .ci/run ;;
    esac
done
