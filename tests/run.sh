#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Snapdeck with its tests and runs every one. See --help.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/deps.sh"
. "$root/packaging/build-env.sh"

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [--filter REGEX] [--no-sanitize]

Installs what is missing (Debian, Ubuntu: with apt, as root or through sudo), builds everything with
the address and undefined-behaviour sanitizers into build/asan/ and runs all tests on a virtual
display. The last lines are ctest's summary; the exit code is not 0 where a test failed or none ran.

  --filter REGEX   only the tests whose name matches
  --no-sanitize    build the dev preset into build/dev/ instead: quicker, sees less
  --help           this text
  --version        the version, without building

Environment:
  SNAPDECK_SKIP_DEPS=1    install nothing, the packages are there
  SNAPDECK_JOBS=N         compile N files at once (default: one a processor)
  SNAPDECK_TEST_JOBS=N    run N tests at once (default: one more than there are processors, at most 8)
TEXT
}

bad_usage() {
    snapdeck_say "$1 (tests/run.sh --help says what there is)"
    exit 2
}

preset=asan
filter=
while [ $# -gt 0 ]; do
    case $1 in
        --filter)
            [ $# -ge 2 ] || bad_usage '--filter needs a regular expression'
            filter=$2
            shift
            ;;
        --filter=*) filter=${1#*=} ;;
        --no-sanitize) preset=dev ;;
        --help | -h)
            usage
            exit 0
            ;;
        --version)
            printf 'snapdeck %s\n' "$(snapdeck_version "$root")"
            exit 0
            ;;
        *) bad_usage "unknown option: $1" ;;
    esac
    shift
done

snapdeck_ensure build runtime display test
snapdeck_build "$root" "$preset"

# Nothing of the person's own settings, data or keychain is seen or touched by a test. A test that wants a
# session bus starts one; without the word "disabled" libdbus would look for the person's.
build=$root/build/$preset
home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
mkdir -m 0700 "$home/runtime"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime DBUS_SESSION_BUS_ADDRESS=disabled:
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME

export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:check_initialization_order=1
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
suppressions=$root/tests/support/lsan.supp
if [ -f "$suppressions" ]; then
    export LSAN_OPTIONS="suppressions=\"$suppressions\":print_suppressions=0"
fi

processors=$(nproc)
usual=$((processors < 8 ? processors + 1 : 8)) # many a test waits for a socket most of its time
arguments=(--test-dir "$build" --output-on-failure --no-tests=error --timeout 300
    --parallel "${SNAPDECK_TEST_JOBS:-$usual}")
[ -z "$filter" ] || arguments+=(--tests-regex "$filter")
code=0
snapdeck_on_virtual_display ctest "${arguments[@]}" 2>&1 || code=$?
exit "$code"
