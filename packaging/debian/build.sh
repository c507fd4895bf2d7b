#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package into build/deb/packages/ and prints its path. See --help.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/packaging/deps.sh"
. "$root/packaging/build-env.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/debian/build.sh

Installs what is missing, builds Snapdeck with Debian's hardening flags, makes the package with CPack,
has its desktop entry, its metainfo and itself checked, and prints its path as the last line.

Environment: SNAPDECK_SKIP_DEPS, SNAPDECK_JOBS as in packaging/run.sh.
TEXT
}

case ${1:-} in
    '') ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        snapdeck_say "unknown option: $1"
        exit 2
        ;;
esac

snapdeck_ensure build runtime package
linux=$root/resources/linux
desktop-file-validate "$linux"/*.desktop >&2
appstreamcli validate --no-net "$linux"/*.metainfo.xml >&2

build=$root/build/deb
flags() { (cd "$root" && dpkg-buildflags --get "$1"); }
(
    cd "$root"
    CXXFLAGS="$(flags CPPFLAGS) $(flags CXXFLAGS)" LDFLAGS="$(flags LDFLAGS)" \
        cmake --preset release -B "$build" >&2
    cmake --build "$build" --parallel "${SNAPDECK_JOBS:-$(nproc)}" >&2
    rm -rf "$build/packages"
    cpack -G DEB --config "$build/CPackConfig.cmake" -B "$build/packages" >&2
)
packages=("$build"/packages/*.deb)
lintian --allow-root --fail-on error,warning "${packages[@]}" >&2
printf '%s\n' "${packages[@]}"
