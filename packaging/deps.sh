# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Snapdeck needs from the system. Sourced by the scripts of this repository, never run by itself:
#
#     . packaging/deps.sh
#     snapdeck_ensure build display     # installs what is missing, or says what is needed and exits 1
#
# Environment: SNAPDECK_SKIP_DEPS=1 looks at nothing and installs nothing (for systems that are not Debian-like).

# One package a line; where releases name it differently, the names stand side by side with a bar, and the
# first one that this release knows is taken. A leading "?" marks one that not every release has or needs.
snapdeck_packages_build() {
    cat <<'LIST'
g++
cmake
ninja-build
ccache
pkg-config|pkgconf
qt6-base-dev
qt6-base-dev-tools
qt6-svg-dev|libqt6svg6-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
qtkeychain-qt6-dev
libgl-dev|libgl1-mesa-dev
libzip-dev
libdeflate-dev
libssl-dev
zlib1g-dev
libdtl-dev
libcpp-httplib-dev
nlohmann-json3-dev
libexpected-dev
LIST
}

# What the linker does not see: plugins, fonts, certificates, and the keychain client that is loaded by name.
snapdeck_packages_runtime() {
    cat <<'LIST'
libqt6sql6-sqlite
libqt6svg6
?qt6-svg-plugins
?qt6-translations-l10n
libsecret-1-0
ca-certificates
fonts-inter
fonts-jetbrains-mono
LIST
}

# A screen of our own, where the machine has none.
snapdeck_packages_display() {
    cat <<'LIST'
xvfb
xauth
LIST
}

snapdeck_packages_test() {
    cat <<'LIST'
librapidcheck-dev
libgtest-dev
libgmock-dev
openssl
p7zip-full|7zip
python3
desktop-file-utils
appstream
dbus
gnome-keyring
at-spi2-core
gir1.2-atspi-2.0
python3-gi
LIST
}

# What tests/bench/download.sh measures against.
snapdeck_packages_bench() {
    cat <<'LIST'
nginx-light
iproute2
aria2
curl
openssl
python3
LIST
}

snapdeck_packages_package() {
    cat <<'LIST'
dpkg-dev
file
gzip
librsvg2-bin
desktop-file-utils
appstream
lintian
LIST
}

snapdeck_say() { printf 'snapdeck: %s\n' "$*" >&2; }

# True where the package is installed. $1 name
snapdeck_is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# True where apt could install it now. $1 name
snapdeck_is_known() {
    [[ $(apt-cache policy "$1" 2>/dev/null) == *'Candidate: '[^\(]* ]]
}

# Prints the lines of the given groups of which no name is installed. $@ groups
snapdeck_missing() {
    local group line name found
    for group in "$@"; do
        while read -r line; do
            found=
            for name in ${line//|/ }; do
                if snapdeck_is_installed "${name#\?}"; then
                    found=1
                fi
            done
            [ -n "$found" ] || printf '%s\n' "$line"
        done < <("snapdeck_packages_$group")
    done
}

# The missing lines without those optional ones that this release does not know. $@ groups
snapdeck_wanted() {
    local line
    while read -r line; do
        if [ "${line#\?}" = "$line" ] || snapdeck_is_known "${line#\?}"; then
            printf '%s\n' "${line#\?}"
        fi
    done < <(snapdeck_missing "$@")
}

# Turns lines of names into the names that this release has. Reads stdin.
snapdeck_choose() {
    local line name chosen
    while read -r line; do
        chosen=
        for name in ${line//|/ }; do
            if [ -z "$chosen" ] && snapdeck_is_known "${name#\?}"; then
                chosen=${name#\?}
            fi
        done
        case $chosen:$line in
            :\?*) ;;
            :*) printf '%s\n' "${line%%|*}" ;; # apt will name it as the one it cannot find
            *) printf '%s\n' "$chosen" ;;
        esac
    done
}

# Runs a command with the rights to install: as it is for root, else through sudo.
snapdeck_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

# apt-get without questions, patient with locks and with a network that stumbles. $@ arguments
snapdeck_apt() {
    local try
    for try in 1 2 3; do
        if snapdeck_as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q \
            -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2; then
            return 0
        fi
        if [ "$try" -lt 3 ]; then
            snapdeck_say "apt-get $1 failed; trying again in $((try * 10)) s"
            sleep "$((try * 10))"
        fi
    done
    return 1
}

# Tells a person what to install by hand. $@ groups
snapdeck_print_needs() {
    local group
    cat >&2 <<'TEXT'
Snapdeck needs, at least: a C++20 compiler (GCC 12 or Clang 15), CMake 3.25, Ninja, pkg-config,
Qt 6.4 (Base with Network, Sql with SQLite, Concurrent, DBus, Widgets and Test; Svg; Linguist tools; translations),
QtKeychain for Qt 6, libzip, libdeflate, zlib, dtl, OpenSSL 3, cpp-httplib, nlohmann-json and tl::expected;
without a display also Xvfb and xauth; for the tests also RapidCheck and GoogleTest.
On Debian and Ubuntu these are the packages:
TEXT
    for group in "$@"; do
        "snapdeck_packages_$group" | tr -d '?' | sed 's/^/    /; s/|/ or /g' >&2
    done
}

# Makes sure that everything in the given groups is there, or exits 1 having said what is needed.
# Groups: build runtime display test bench package
snapdeck_ensure() {
    local names
    [ "${SNAPDECK_SKIP_DEPS:-0}" = 1 ] && return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        snapdeck_say 'this system has no apt: its packages are not known here.'
        snapdeck_print_needs "$@"
        snapdeck_say 'When they are there, set SNAPDECK_SKIP_DEPS=1 and run this again.'
        exit 1
    fi
    [ -n "$(snapdeck_wanted "$@")" ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        snapdeck_say 'packages are missing, and installing them takes root or sudo. Ask for:'
        snapdeck_wanted "$@" | sed 's/^/    /; s/|/ or /g' >&2
        exit 1
    fi
    snapdeck_apt update || snapdeck_say 'the package lists could not be refreshed; trying with the old ones'
    mapfile -t names < <(snapdeck_missing "$@" | sort -u | snapdeck_choose)
    snapdeck_say "installing: ${names[*]}"
    if ! snapdeck_apt install --no-install-recommends "${names[@]}"; then
        snapdeck_say 'these packages could not be installed; the lines above say why.'
        exit 1
    fi
}
