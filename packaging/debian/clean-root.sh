# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A Debian with nothing on it, to try things where no developer's machine helps. Sourced, never run by itself.
# Needs root and debootstrap. Packages come from where the machine's own apt gets them.
#
# Environment:
#   SNAPDECK_SUITE        the release (default: bookworm, the oldest that is supported)
#   SNAPDECK_ROOT_CACHE   a tar file: read when it is there, else written, to make the root only once

SNAPDECK_SUITE=${SNAPDECK_SUITE:-bookworm}

# Prints "URI suite component" of every source that the machine's apt has for the release and its updates.
clean_root_sources() {
    # shellcheck disable=SC2016 # the names are apt's, not the shell's
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' |
        grep -E " ${SNAPDECK_SUITE}(-security|-updates)? main$" | sort -u
}

# Makes a clean root. $1 folder that is not there yet
clean_root_make() {
    local root=$1 cache=${SNAPDECK_ROOT_CACHE:-} mirror
    if [ -n "$cache" ] && [ -f "$cache" ]; then
        mkdir -p "$root"
        tar -xpf "$cache" -C "$root"
    else
        mirror=$(clean_root_sources | awk -v suite="$SNAPDECK_SUITE" '$2 == suite { print $1; exit }')
        if [ -z "$mirror" ]; then
            snapdeck_say "the machine's apt has no source for $SNAPDECK_SUITE"
            return 1
        fi
        debootstrap --variant=minbase "$SNAPDECK_SUITE" "$root" "$mirror" >&2
        [ -z "$cache" ] || tar -cpf "$cache" -C "$root" .
    fi
    clean_root_sources | sed 's/^/deb /' >"$root/etc/apt/sources.list"
    # What every installed Debian has and debootstrap leaves to the installer.
    printf '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n' >"$root/etc/hosts"
    # The way out of this machine: proxies, and the clock checks of a frozen mirror.
    apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-)' >"$root/etc/apt/apt.conf.d/90machine" || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    chroot "$root" useradd --create-home --shell /bin/bash tester
}

# Runs a command in the root, with mounts and processes of its own that end with it.
# $1 root, $2 user, $3 "online" or "offline" (only a loopback of its own), $4… command
clean_root_run() {
    local root=$1 user=$2 network=$3 separate=(--mount --pid --fork --kill-child)
    shift 3
    [ "$network" = online ] || separate+=(--net)
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare "${separate[@]}" bash -euc '
        root=$1 user=$2 network=$3
        shift 3
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
        [ "$network" = online ] || ip link set lo up
        home=$(chroot "$root" getent passwd "$user" | cut -d: -f6)
        chroot "$root" setpriv --reuid "$user" --regid "$user" --init-groups \
            env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            HOME="$home" USER="$user" TERM=dumb "$@" </dev/null
        exit # this shell stays the first process: an X server does not tell that one when it is ready
    ' clean-root "$root" "$user" "$network" "$@"
}

# Says why when this machine cannot make a clean root, and exits 1.
clean_root_require() {
    local tool
    if [ "$(id -u)" != 0 ]; then
        snapdeck_say 'a clean root can only be made by root'
        exit 1
    fi
    for tool in debootstrap unshare chroot setpriv ip; do
        if ! command -v "$tool" >/dev/null; then
            snapdeck_say "$tool is needed (Debian: debootstrap, util-linux, coreutils, iproute2)"
            exit 1
        fi
    done
}
