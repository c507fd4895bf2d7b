#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package in a clean Debian and has the installed program play its tour. See --help.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/packaging/deps.sh"
. "$root/packaging/debian/clean-root.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/debian/test-install.sh [PACKAGE.deb]

Makes a clean Debian with debootstrap, installs the package there (built first when none is named),
without recommended packages, and has `snapdeck --demo --tour` run on it: as an ordinary user, without a
network. Checks the exit code and the pictures, the other programs, and that removal leaves nothing.
Needs root. The pictures are left in build/deb/tour/.

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
    -*)
        snapdeck_say "unknown option: $1"
        exit 2
        ;;
esac

clean_root_require
package=${1:-$("$root/packaging/debian/build.sh" | tail -n 1)}
work=$(mktemp -d)
trap 'rm -rf --one-file-system -- "$work"' EXIT
clean=$work/root
clean_root_make "$clean"
cp "$package" "$clean/root/snapdeck.deb"

as_root() { clean_root_run "$clean" root online env DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { clean_root_run "$clean" tester offline env LC_ALL=C.UTF-8 "$@"; }

snapdeck_say 'installing in the clean root'
as_root apt-get -q update >&2
as_root apt-get -qy -o Dpkg::Use-Pty=0 install --no-install-recommends /root/snapdeck.deb >&2

snapdeck_say 'the programs answer, with nothing but what the package asked for'
for program in snapdeck snapdeck-cli snapdeck-sim; do
    as_user env QT_QPA_PLATFORM=offscreen "$program" --version
    as_user env QT_QPA_PLATFORM=offscreen "$program" --help >/dev/null
done

snapdeck_say 'the tour'
as_root apt-get -qy -o Dpkg::Use-Pty=0 install --no-install-recommends xvfb xauth >&2
as_user xvfb-run -a -s '-screen 0 1920x1200x24' snapdeck --demo --tour /home/tester/tour
pictures=$root/build/deb/tour
rm -rf "$pictures"
mkdir -p "$pictures"
find "$clean/home/tester" -path '*/tour/*.png' -size +0 -exec cp -t "$pictures" {} +
count=$(find "$pictures" -name '*.png' | wc -l)
if [ "$count" = 0 ]; then
    snapdeck_say 'the tour left no picture'
    exit 1
fi

snapdeck_say 'removing it'
as_root apt-get -qy -o Dpkg::Use-Pty=0 purge snapdeck >&2
left=$(find "$clean/usr" "$clean/etc" -iname '*snapdeck*')
if [ -n "$left" ]; then
    snapdeck_say "left behind: $left"
    exit 1
fi
printf 'Installed, toured (%s pictures in %s) and removed.\n' "$count" "$pictures"
