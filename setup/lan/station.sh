#!/bin/sh
# Makes a Debian PC a station or the backup's keeper; see docs/operations.md.
# Usage: station.sh kiosk|board STATION_FILE [CA_FILE]
#        station.sh console STATION_FILE CA_FILE|- USER
#        station.sh server
# Needs root, and Antrean set up in /opt/antrean (setup/environment.sh run). May be run again: it
# writes its files anew and leaves a station file that is there already as it is.
# Gives: exit 0; 1 with the remedy in words; 2 for wrong usage.
# ROOT names a folder to fill instead of /: files only, no package, user, or unit is touched.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=${ROOT:-}
opt=/opt/antrean

say() { printf 'antrean station: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
usage() { sed -n '3,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
really() { [ -n "$root" ] || "$@"; }

# give FILE PLACE [MODE [USER]]: the copy is whole or not there.
give() {
    [ -r "$1" ] || fail "$1: no such file, or not readable"
    mkdir -p "$root$(dirname "$2")"
    (umask 077 && cp "$1" "$root$2.new")
    chmod "${3:-644}" "$root$2.new"
    [ $# -lt 4 ] || really chown "$4:" "$root$2.new"
    mv -f "$root$2.new" "$root$2"
}

# A station's own settings dialog writes its file: a second run must not take that away.
give_station_file() {
    [ -r "$1" ] || fail "$1: no such file, or not readable"
    if [ -e "$root$2" ]; then say "$2 stays as it is; remove it first to take $1"; return; fi
    give "$1" "$2" 600 "$3"
}

packages() {
    DEBIAN_FRONTEND=noninteractive really apt-get -q -y install --no-install-recommends "$@" >&2 \
        || fail "apt-get could not install: $*"
}

account() {
    give "$here/sysusers.conf" /etc/sysusers.d/antrean.conf
    give "$here/tmpfiles.conf" /etc/tmpfiles.d/antrean.conf
    really systemd-sysusers antrean.conf
    really systemd-tmpfiles --create antrean.conf
}

printers() {
    give "$here/printers.rules" /etc/udev/rules.d/70-antrean.rules
    # Without udevd (a container) nobody listens, and there is no printer to be had either.
    [ -S /run/udev/control ] || return 0
    really udevadm control --reload
    really udevadm trigger --subsystem-match=usb
}

alone_on_the_screen() { # KIND STATION_FILE [CA_FILE]
    # Debian's cage does not start without Xwayland; the last three are what Qt's own plugin needs.
    packages cage xwayland seatd procps libwayland-client0 libwayland-cursor0 libwayland-egl1
    account
    give_station_file "$2" "/etc/antrean/$1.toml" antrean
    [ $# -lt 3 ] || give "$3" /etc/antrean/ca.crt
    give "$here/antrean-$1.service" "/etc/systemd/system/antrean-$1.service"
    give "$here/logind.conf" /etc/systemd/logind.conf.d/antrean.conf
    [ "$1" != kiosk ] || printers
    really systemctl daemon-reload
    really systemctl mask --quiet sleep.target suspend.target hibernate.target hybrid-sleep.target
    really systemctl reload-or-restart systemd-logind.service
    really systemctl set-default --quiet graphical.target
    # A PC that was the other kind before would start both, and only one gets the screen.
    for other in kiosk board; do
        [ "$other" = "$1" ] || [ ! -e "$root/etc/systemd/system/antrean-$other.service" ] \
            || really systemctl disable --quiet --now "antrean-$other.service"
    done
    really systemctl enable --quiet seatd.service "antrean-$1.service"
    really systemctl restart "antrean-$1.service"
    say "the $1 starts; look: systemctl status antrean-$1; what it says: journalctl -u antrean-$1"
}

beside_other_programs() { # STATION_FILE CA_FILE|- USER
    home=$(getent passwd "$3" | cut -d: -f6)
    [ -n "$home" ] || fail "$3: no such user on this PC"
    [ "$2" = - ] || give "$2" /etc/antrean/ca.crt
    for folder in "$home/.config" "$home/.config/antrean"; do
        [ -d "$root$folder" ] || really install -d -m 700 -o "$3" -g "$(id -gn "$3")" "$folder"
    done
    give_station_file "$1" "$home/.config/antrean/console.toml" "$3"
    give "$here/antrean-console.service" /etc/systemd/user/antrean-console.service
    give "$here/antrean-console.desktop" /etc/xdg/autostart/antrean-console.desktop
    give "$here/antrean-console.desktop" /usr/share/applications/antrean-console.desktop
    say "the console starts when $3 signs in, and from the menu"
}

keeper_of_backups() {
    account
    [ -e "$root/etc/antrean/backup.env" ] || give "$here/backup.env" /etc/antrean/backup.env 600
    give "$here/antrean-backup.service" /etc/systemd/system/antrean-backup.service
    give "$here/antrean-backup.timer" /etc/systemd/system/antrean-backup.timer
    really systemctl daemon-reload
    really systemctl enable --quiet --now antrean-backup.timer
    say "fill in /etc/antrean/backup.env, then try it: systemctl start antrean-backup"
}

[ $# -ge 1 ] || usage
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "needs root: sudo $0 $*"
[ -n "$root" ] || [ -x $opt/.venv/bin/antrean ] \
    || fail "Antrean is not set up in $opt; run there: sudo setup/environment.sh run"
case $1/$# in
    kiosk/2|kiosk/3|board/2|board/3) alone_on_the_screen "$@" ;;
    console/4) shift; beside_other_programs "$@" ;;
    server/1) keeper_of_backups ;;
    *) usage ;;
esac
