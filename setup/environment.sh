#!/bin/sh
# Makes the tree able to run: system libraries, .venv with the locked packages, the project itself.
# Usage: setup/environment.sh run|test    (test adds Xvfb, xdotool, and tools that make faults)
# Gives: exit 0 when everything is there; 1 with the remedy in words; 2 for wrong usage.
# PYTHON names another interpreter; ANTREAN_VENV another folder than .venv.
set -eu

cd "$(dirname "$0")/.."
purpose=${1:-test}
venv=${ANTREAN_VENV:-.venv}
stamp=$venv/antrean-setup
os_release=${ANTREAN_OS_RELEASE:-/etc/os-release}
PATH=$PATH:${ANTREAN_SBIN-/usr/sbin:/sbin}

say() { printf 'antrean setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# --- system packages -----------------------------------------------------------------------------

# One line per package of Debian 12: what it is asked for, then its name. A library is looked up in
# the linker's cache instead of in dpkg's list, so that hand-made installations count as well.
needed_things() {
    cat <<'LIST'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xinerama.so.0 libxcb-xinerama0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
LIST
    [ "$purpose" = run ] || printf '%s\n' 'Xvfb xvfb' 'xdotool xdotool' \
        'openssl openssl' 'systemd-analyze systemd' \
        'ip iproute2' 'iptables iptables' 'strace strace'
}

# Debian 13 and Ubuntu 24.04 renamed the packages whose ABI holds a 64-bit time_t.
name_here() {
    case $1 in libglib2.0-0) ;; *) printf '%s\n' "$1"; return ;; esac
    id=$(. "$os_release" && printf '%s' "${ID:-}")
    release=$(. "$os_release" && printf '%s' "${VERSION_ID:-}")
    major=${release%%.*}
    case $id in
        debian) [ -n "$major" ] && [ "$major" -lt 13 ] || set -- "${1}t64" ;;
        ubuntu) [ -n "$major" ] && [ "$major" -lt 24 ] || set -- "${1}t64" ;;
        *) ! apt-cache show "${1}t64" >/dev/null 2>&1 || set -- "${1}t64" ;;
    esac
    printf '%s\n' "$1"
}

missing_packages() {
    libraries=$(ldconfig -p)
    needed_things | while read -r thing package; do
        case $thing in
            lib*) case $libraries in *"$thing "*) continue ;; esac ;;
            *) ! command -v "$thing" >/dev/null || continue ;;
        esac
        name_here "$package"
    done
    packages_stand || "$python" -c 'import ensurepip, venv' 2>/dev/null \
        || printf 'python%s-venv\n' "$(version_of "$python")"
}

install_packages() {
    packages=$(missing_packages | tr '\n' ' ')
    packages=${packages% }
    [ -n "$packages" ] || return 0
    command -v apt-get >/dev/null \
        || fail "install with this system's own package tool what Debian calls: $packages"
    if [ "$(id -u)" != 0 ]; then
        say "system packages are missing; run this one line, then the same make command again:"
        printf "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends %s'\n" "$packages"
        exit 1
    fi
    say "installing system packages: $packages"
    apt-get -q update >&2 || fail "apt-get update failed; is the network reachable?"
    # A run that was killed amid an installation leaves dpkg refusing the next one.
    DEBIAN_FRONTEND=noninteractive dpkg --configure -a >&2
    # shellcheck disable=SC2086  # one word per package
    DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $packages >&2 \
        || fail "apt-get could not install: $packages"
}

# --- Python --------------------------------------------------------------------------------------

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

choose_python() {
    found=
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
        command -v "$candidate" >/dev/null || continue
        case $(version_of "$candidate") in
            3.11|3.12|3.13|3.14) python=$candidate; return ;;
            *) found="$found${found:+, }$candidate is $(version_of "$candidate")" ;;
        esac
    done
    fail "Python 3.11 to 3.14 is needed (${found:-none found}); install one and name it: make PYTHON=/usr/bin/python3.12"
}

# A venv holds absolute paths and its interpreter's version: neither may change under it.
same_python() {
    fingerprint='import sys; print(sys.version_info[:2], sys.base_prefix)'
    [ "$("$venv/bin/python" -c "$fingerprint" 2>/dev/null)" = "$("$python" -c "$fingerprint")" ] \
        && grep -q "[=\"' ]$(cd "$venv" && pwd)" "$venv/bin/activate"
}

packages_stand() { [ "$(sed -n 1p "$stamp" 2>/dev/null)" = "$packages_key" ]; }

install_locked() {
    if [ -e "$venv" ] && { [ "$(cat "$stamp" 2>/dev/null)" = unfinished ] || ! same_python; }; then
        say "$venv is half-finished, moved or of another Python: building it anew"
        rm -rf "$venv"
    fi
    mkdir -p "$venv"
    echo unfinished >"$stamp"
    [ -x "$venv/bin/pip" ] || "$python" -m venv "$venv"
    say "installing the locked packages into $venv (about a minute)"
    pip_install --no-compile --require-hashes -r requirements.lock
    compile_to_bytecode "$venv/lib"
    echo "$packages_key" >"$stamp"
}

install_project() {
    pip_install --no-deps --no-build-isolation --editable .
    compile_to_bytecode antrean kiosk display_board counter_console shared_ui queueing resources
    printf '%s\n' "$packages_key" "$project_key" >"$stamp"
}

# Only makes the first start faster, so what cannot be compiled (a template for another Python) is left.
compile_to_bytecode() { "$venv/bin/python" -m compileall -q -q -j 0 "$@" || true; }

pip_install() {
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet "$@" </dev/null >&2 \
        || fail "pip could not install; its words stand above. Run the same make command again once the cause is gone"
}

# --- the whole -----------------------------------------------------------------------------------

case $purpose in run|test) ;; *) say "usage: $0 run|test"; exit 2 ;; esac
choose_python
# Two make commands at once would fill the same folder; the second waits here.
exec 9<requirements.lock
! command -v flock >/dev/null || flock 9
packages_key=$({ cat requirements.lock; pwd; version_of "$python"; } | sha256sum | cut -c 1-40)
project_key=$({ cat pyproject.toml; echo */__init__.py; } | sha256sum | cut -c 1-40)
install_packages
packages_stand || install_locked
[ "$(sed -n 2p "$stamp")" = "$project_key" ] || install_project
