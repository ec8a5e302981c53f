#!/bin/sh
# Proves `make demo` and `make test` on a fresh minimal system with python3 and make only.
# Usage: setup/prove_in_chroot.sh [--working-tree] RELEASE [demo|test|user|interrupted]...
#   RELEASE         bookworm, trixie, noble: any release that debootstrap has a script for
#   demo, test      as root: the first and the second `make demo` or `make test` (default: all four)
#   user            not root: the sudo line without and with venv there, then `make test`
#   interrupted     root: a setup stopped in the middle, then two at once
#   --working-tree  takes the files as they lie here instead of the last commit
# Needs root and debootstrap. Environment: MIRROR (default: where this machine's apt looks), KEYRING
# for a mirror of another distribution, COMPONENTS (default main,universe for Ubuntu), CHROOTS
# (default /tmp/chroots), DEMO_ARGS, TEST_ARGS.
# Gives a line of seconds per step and exit 1 when one ended otherwise than it should. All mounts
# live in a namespace of their own, so none is left behind however the script ends.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
chroots=${CHROOTS:-/tmp/chroots}
demo_args=${DEMO_ARGS:---headless --out /tmp/demo}

if [ "${ANTREAN_OWN_NAMESPACE:-}" != yes ]; then
    [ "$(id -u)" = 0 ] || { echo "prove_in_chroot: needs root" >&2; exit 1; }
    ANTREAN_OWN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

tree=commit
[ "${1:-}" != --working-tree ] || { tree=working; shift; }
[ $# -gt 0 ] || { sed -n '2,14s/^# \{0,1\}//p' "$0"; exit 2; }
release=$1
shift
[ $# -gt 0 ] || set -- demo test user interrupted
base=$chroots/base-$release
logs=$chroots/log
mkdir -p "$logs"
failed=0

default_mirror() { sed -n -E 's/^(URIs: *|deb +(\[[^]]*\] +)?)([a-z]+:[^ ]+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1; }

make_base() {
    [ ! -d "$base" ] || return 0
    # An older debootstrap knows no script by a newer name; each family shares one.
    case $release in
        noble|jammy|plucky|questing) components=main,universe script=gutsy ;;
        *) components=main script=sid ;;
    esac
    rm -rf "$base.part"
    debootstrap --variant=minbase --include=python3,make --components="${COMPONENTS:-$components}" \
        ${KEYRING:+--keyring="$KEYRING"} "$release" "$base.part" "${MIRROR:-$(default_mirror)}" "$script" \
        >"$logs/$release-base.log" 2>&1 || { tail -n 5 "$logs/$release-base.log" >&2; exit 1; }
    mv "$base.part" "$base"
}

give_tree() {
    mkdir "$root/antrean"
    if [ "$tree" = commit ]; then
        git -C "$here" archive HEAD | tar -x -C "$root/antrean"
    else
        (cd "$here" && git ls-files --cached --others --exclude-standard -z \
            | tar --null --ignore-failed-read -c -T -) | tar -x -C "$root/antrean"
    fi
}

# The bundle gets a name of its own: installing ca-certificates inside would rewrite the usual one.
give_network() {
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    authorities=
    bundle=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
    [ -f "$bundle" ] || return 0
    authorities=/etc/authorities-of-the-host.crt
    cp -L "$bundle" "$root$authorities"
}

fresh() {
    root=$chroots/$release-$1
    case $(cut -d' ' -f2 /proc/mounts) in *"$root"*) umount -R "$root/proc" "$root/dev/shm" ;; esac
    rm -rf "$root"
    cp -a "$base" "$root"
    give_tree
    give_network
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm"
    mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
    chroot "$root" useradd --create-home clerk
    chroot "$root" chown -R clerk: /antrean
    [ "$1" = user ] || chroot "$root" chown -R root: /antrean
}

# inside USER COMMAND: runs it in the tree with nothing of this machine's environment but its network.
inside() {
    who=$1
    home=$(chroot "$root" getent passwd "$who" | cut -d: -f6)
    chroot --userspec="$who" "$root" /usr/bin/env -i HOME="$home" USER="$who" TERM=dumb \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        ${no_proxy:+no_proxy="$no_proxy"} \
        ${authorities:+SSL_CERT_FILE=$authorities PIP_CERT=$authorities} ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        ${PIP_DEFAULT_TIMEOUT:+PIP_DEFAULT_TIMEOUT="$PIP_DEFAULT_TIMEOUT"} \
        sh -c "cd /antrean || exit; $2" </dev/null
}

# step NAME WANTED-EXIT USER COMMAND: runs it, says how long it took and whether it ended as it should.
step() {
    log=$logs/$release-$name-$(echo "$1" | tr ' ' '-').log
    began=$(date +%s.%N)
    status=0
    inside "$3" "$4" >"$log" 2>&1 || status=$?
    verdict=ok
    [ "$status" = "$2" ] || { verdict="WRONG: exit $status, log $log"; failed=1; }
    printf '%-9s %-5s %-28s %7.2f s  %s\n' "$release" "$name" "$1" \
        "$(echo "$(date +%s.%N) $began" | awk '{print $1 - $2}')" "$verdict"
    [ "$verdict" = ok ] || tail -n 25 "$log"
}

expect() {
    if grep -q "$2" "$log"; then echo "          $1: yes"; else echo "          $1: NO, see $log"; failed=1; fi
}

sudo_line() { sed -n "s/^sudo sh -c '\(.*\)'\$/\1/p" "$log"; }

prove() {
    case $name in
        demo)
            step "first make demo" 0 root "make demo ARGS='$demo_args'"
            step "second make demo" 0 root "make demo ARGS='$demo_args'"
            ls "$root/tmp/demo" 2>/dev/null | sed 's/^/          left: /' ;;
        test)
            step "first make test" 0 root "make test ARGS='${TEST_ARGS:-}'"
            tail -n 1 "$log" | sed 's/^/          /'
            step "setup when done" 0 root "make setup"
            step "second make test" 0 root "make test ARGS='${TEST_ARGS:-}'" ;;
        user)
            step "bare: make test" 2 clerk "make test"
            expect "the sudo line names venv and Qt's libraries" "^sudo .*libegl1 .*python3[.0-9]*-venv"
            expect "and it is the only line on standard output" "^sudo sh -c '.*'\$"
            step "root installs venv" 0 root "apt-get -q update && apt-get -q -y install --no-install-recommends python3-venv"
            step "with venv: make test" 2 clerk "make test"
            expect "the sudo line leaves venv out" "^sudo .*strace'\$"
            line=$(sudo_line)
            step "root runs that line" 0 root "$line"
            step "make test" 0 clerk "make test ARGS='${TEST_ARGS:-}'"
            tail -n 1 "$log" | sed 's/^/          /' ;;
        interrupted)
            step "killed amid the packages" 0 root "setsid make setup & \
                until ls .venv/lib/*/site-packages/sqlalchemy; do sleep 0.1; done 2>/dev/null; kill -9 -\$!"
            step "two at once" 0 root "make setup & first=\$!; make setup && wait \$first"
            expect "the first built it anew" "half-finished"
            step "the lock is satisfied" 0 root ".venv/bin/python -m pip check" ;;
        *) echo "prove_in_chroot: no case $name" >&2; exit 2 ;;
    esac
}

began=$(date +%s)
make_base
echo "$release: base after $(($(date +%s) - began)) s, $(chroot "$base" python3 --version), tree: $tree"
for name in "$@"; do
    fresh "$name"
    prove
done
exit "$failed"
