#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Snapdeck and starts it. See --help.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/deps.sh"
. "$root/packaging/build-env.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [OPTION...]

Installs what is missing (Debian, Ubuntu: with apt, as root or through sudo), builds the release
into build/bin/ and starts snapdeck with the given options. Without options: --demo, which needs no
account and no network.

Where there is no display, the guided tour is played on a virtual one instead, and its pictures are
left in build/tour/.

  --help      this text
  --version   the version, without building
  others      handed to snapdeck: --demo, --tour DIR, --data-dir DIR, --measure-startup

Environment:
  SNAPDECK_SKIP_DEPS=1   install nothing, the packages are there
  SNAPDECK_JOBS=N        compile N files at once (default: one a processor)
TEXT
}

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# The options that leave pictures or figures and end by themselves, so that nobody has to see the window.
ends_by_itself() {
    local option
    for option in "$@"; do
        case $option in
            --tour | --tour=* | --measure-startup) return 0 ;;
        esac
    done
    return 1
}

play_tour() {
    local pictures=$root/build/tour
    snapdeck_say 'there is no display here: playing the guided tour on a virtual one'
    mkdir -p "$pictures"
    rm -f "$pictures"/*.png
    snapdeck_on_virtual_display "$root/build/bin/snapdeck" --demo --tour "$pictures"
    local count
    count=$(find "$pictures" -maxdepth 1 -name '*.png' | wc -l)
    if [ "$count" = 0 ]; then
        snapdeck_say "the tour left no picture in $pictures"
        return 1
    fi
    printf 'The tour is over: %s pictures in %s\n' "$count" "$pictures"
}

case ${1:-} in
    --help | -h)
        usage
        exit 0
        ;;
    --version)
        printf 'snapdeck %s\n' "$(snapdeck_version "$root")"
        exit 0
        ;;
esac

groups=(build runtime)
has_display || groups+=(display)
snapdeck_ensure "${groups[@]}"
snapdeck_build "$root" release

[ $# -gt 0 ] || set -- --demo
if has_display; then
    exec "$root/build/bin/snapdeck" "$@"
elif [ "$*" = --demo ]; then
    play_tour
elif ends_by_itself "$@"; then
    snapdeck_on_virtual_display "$root/build/bin/snapdeck" "$@"
else
    snapdeck_say 'there is no display here. Try --demo, which plays the tour on a virtual one.'
    exit 1
fi
