# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# How the scripts of this repository build and show things. Sourced, never run by itself.

# Qt wants UTF-8, and a bare system offers "C" alone.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *.[Uu][Tt][Ff]-8 | *.[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# Prints the version that the build will carry. $1 root of the repository
snapdeck_version() {
    sed -n 's/^project(snapdeck VERSION \([0-9.]*\).*/\1/p' "$1/CMakeLists.txt"
}

# Configures and builds a preset. $1 root of the repository, $2 preset, $3… further configure options
snapdeck_build() {
    local root=$1 preset=$2
    shift 2
    (
        cd "$root" || exit
        cmake --preset "$preset" "$@" >&2
        cmake --build --preset "$preset" --parallel "${SNAPDECK_JOBS:-$(nproc)}" >&2
    )
}

# Runs a command on a screen of its own, large enough for every window of ours. $@ command
snapdeck_on_virtual_display() {
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s '-screen 0 1920x1200x24 -nolisten tcp' "$@"
}
