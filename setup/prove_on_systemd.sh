#!/bin/sh
# Proves setup/lan on a Debian that runs: systemd is PID 1 in namespaces, cage has no graphics card.
# Usage: setup/prove_on_systemd.sh [RELEASE]      (bookworm; takes the files as they lie here)
# Needs root, debootstrap and a mount of cgroup2. Environment: MIRROR (default: where this machine's
# apt looks), CHROOTS (default /tmp/chroots); pip's and the proxy's settings go on inside.
# Gives a line per check and exit 1 when one failed. The first run takes some minutes, mostly
# downloads; the base and the packages are kept in CHROOTS, processes and mounts are not.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
release=${1:-bookworm}
chroots=${CHROOTS:-/tmp/chroots}
root=$chroots/systemd-$release
log=$chroots/log/systemd-$release.log
cgroup=$(findmnt -n -t cgroup2 -o TARGET | head -n 1)/antrean-proof
failed=0
outside=
[ "$(id -u)" = 0 ] || { echo "prove_on_systemd: needs root" >&2; exit 1; }
mkdir -p "$chroots/log"
: >"$log"

make_root() {
    [ ! -d "$root" ] || return 0
    mirror=${MIRROR:-$(sed -n -E 's/^(URIs: *|deb +(\[[^]]*\] +)?)([a-z]+:[^ ]+).*/\3/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)}
    rm -rf "$root.part"
    debootstrap --variant=minbase --include=systemd-sysv,udev,dbus,dbus-user-session,libpam-systemd,cage,xwayland,seatd,procps,sudo,iproute2,openssl,postgresql,python3,python3-venv,libwayland-client0,libwayland-cursor0,libwayland-egl1 \
        "$release" "$root.part" "$mirror" sid >>"$log" 2>&1 || { tail -n 5 "$log" >&2; exit 1; }
    chroot "$root.part" useradd --create-home sri
    mv "$root.part" "$root"
}

give_tree() {
    mkdir -p "$root/opt/antrean"
    (cd "$here" && git ls-files --cached --others --exclude-standard -z \
        | tar --null --ignore-failed-read -c -T -) | tar -x -C "$root/opt/antrean"
    chown -R 0:0 "$root/opt/antrean"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    bundle=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
    [ ! -f "$bundle" ] || cp -L "$bundle" "$root/etc/authorities-of-the-host.crt"
    # Nothing of an earlier run is left but what was downloaded.
    rm -rf "$root/etc/antrean" "$root/var/lib/antrean" "$root/var/backups/antrean" "$root/root/antrean-ca" "$root/var/lib/postgresql/stations" \
        "$root"/var/log/journal/* "$root"/etc/systemd/system/antrean-* "$root"/etc/systemd/system/*/antrean-* "$root/home/sri/.config"
    # shellcheck disable=SC2016  # expanded inside
    chroot "$root" sh -c 'v=$(ls /usr/lib/postgresql); pg_dropcluster "$v" main; pg_createcluster "$v" main' >>"$log" 2>&1
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        ${no_proxy:+no_proxy="$no_proxy"} ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        SSL_CERT_FILE=/etc/authorities-of-the-host.crt PIP_CERT=/etc/authorities-of-the-host.crt \
        /opt/antrean/setup/environment.sh run >>"$log" 2>&1 || { tail -n 5 "$log" >&2; exit 1; }
    ln -sf /opt/antrean/.venv/bin/antrean "$root/usr/local/bin/antrean"
    for unit in kiosk board; do
        mkdir -p "$root/etc/systemd/system/antrean-$unit.service.d"
        printf '[Service]\nEnvironment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman\n' \
            >"$root/etc/systemd/system/antrean-$unit.service.d/no-card.conf"
    done
    mkdir -p "$root/etc/systemd/user/antrean-console.service.d"
    printf '[Service]\nEnvironment=QT_QPA_PLATFORM=offscreen\n' \
        >"$root/etc/systemd/user/antrean-console.service.d/no-card.conf"
}

boot() {
    mkdir -p "$cgroup"
    # shellcheck disable=SC2016  # the inner shells expand
    setsid sh -c 'echo $$ >"$1/cgroup.procs"; exec unshare --mount --pid --uts --ipc --net --cgroup \
        --fork --kill-child sh -c "
            mount --make-rprivate / && mount --bind $2 $2 && mount -t proc proc $2/proc
            mount -t sysfs -o ro sysfs $2/sys && mount -t cgroup2 cgroup2 $2/sys/fs/cgroup
            mount -t tmpfs tmpfs $2/run && mount -t tmpfs tmpfs $2/tmp && mount -t tmpfs -o mode=755 tmpfs $2/dev
            for d in null zero full random urandom tty; do touch $2/dev/\$d; mount --bind /dev/\$d $2/dev/\$d; done
            mkdir $2/dev/shm $2/dev/pts && mount -t tmpfs tmpfs $2/dev/shm
            mount -t devpts -o newinstance,ptmxmode=0666 devpts $2/dev/pts && ln -s pts/ptmx $2/dev/ptmx
            hostname localhost && exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin container=lxc TERM=dumb \
                chroot $2 /lib/systemd/systemd --log-target=console --show-status=no"' \
        - "$cgroup" "$root" >>"$log" 2>&1 </dev/null &
    outside=$!
    until_true 30 'first=$(pgrep -P $outside)' || { echo "systemd did not start, see $log"; exit 1; }
    until_true 60 'inside systemctl is-active graphical.target' || { echo "no boot, see $log"; exit 1; }
}

halt() { [ -n "$outside" ] || return 0; kill -9 "$outside" 2>/dev/null || true; wait "$outside" 2>/dev/null || true; }
inside() { nsenter -t "$first" -m -p -u -i -n -C chroot "$root" "$@" >>"$log" 2>&1; }
until_true() { # SECONDS CONDITION
    left=$1
    while ! eval "$2"; do left=$((left - 1)); [ "$left" -gt 0 ] || return 1; sleep 1; done
}
check() { # NAME SECONDS CONDITION
    if until_true "$2" "inside sh -c '$3'"; then echo "ok     $1"; else echo "WRONG  $1; see $log"; failed=1; fi
}
state() { printf 'systemctl show %s -p %s --value | grep -q "%s"' "$1" "$2" "$3"; }

station_file() { # KIND NAME
    printf '[station]\nname = "%s"\nkind = "%s"\n[database]\nurl = "sqlite:////var/lib/antrean/office.db"\n' \
        "$2" "$1" >"$root/root/$1.toml"
}

trap 'halt; sleep 1; find "$cgroup" -depth -type d -exec rmdir {} + 2>/dev/null || true' EXIT
make_root
give_tree
for kind in kiosk board console; do station_file "$kind" "Proof $kind"; done
sed -i 's#/var/lib/antrean#/home/sri#' "$root/root/console.toml"
cat >"$root/root/hang.py" <<'END'
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from antrean.stations import start

def stuck():
    if Path("/run/antrean/hang").exists():
        time.sleep(3600)

def plant(station):
    station.timer = QTimer()
    station.timer.timeout.connect(stuck)
    station.timer.start(100)

sys.exit(start("kiosk", Path("/etc/antrean/kiosk.toml"), plant))
END
install -m 644 "$root/root/hang.py" "$root/opt/hang.py"
boot
lan=/opt/antrean/setup/lan

check "a kiosk is made" 1 "$lan/station.sh kiosk /root/kiosk.toml"
check "it is ready once its window was drawn" 20 "$(state antrean-kiosk StatusText 'window was drawn')"
check "its settings are its own" 1 'test "$(stat -c %U%a /etc/antrean/kiosk.toml)" = antrean600'
check "its office is made" 1 'sudo -u antrean antrean db init --url sqlite:////var/lib/antrean/office.db'
check "the doctor finds nothing wrong" 1 'sudo -u antrean antrean doctor --config /etc/antrean/kiosk.toml'
check "it stops" 1 'systemctl stop antrean-kiosk'
check "and its screen was not taken from under it" 1 '! journalctl -u antrean-kiosk | grep "connection broke"'
check "it starts" 1 'systemctl start antrean-kiosk'
check "killed, it comes back" 15 "pkill -9 -x antrean; sleep 4; $(state antrean-kiosk ActiveState '^active')"
check "with wrong settings it tries for ever" 30 'cd /etc/antrean; rm -f *.last-good; echo "[station]" >kiosk.toml; pkill -9 -x antrean; test "$(systemctl show antrean-kiosk -p NRestarts --value)" -gt 6'
check "and works once they are right" 15 "cp /root/kiosk.toml /etc/antrean/; sleep 4; $(state antrean-kiosk StatusText drawn)"
mkdir -p "$root/etc/systemd/system/antrean-kiosk.service.d"
printf '[Service]\nWatchdogSec=6\nExecStart=\nExecStart=/usr/bin/cage -- /opt/antrean/.venv/bin/python /opt/hang.py\n' \
    >"$root/etc/systemd/system/antrean-kiosk.service.d/hang.conf"
check "a kiosk that can hang is ready" 1 'systemctl daemon-reload; systemctl restart antrean-kiosk; systemctl is-active antrean-kiosk'
check "it lives longer than its watchdog's patience" 1 "sleep 14; $(state antrean-kiosk NRestarts '^0')"
check "hung, it is ended and the journal tells where" 30 'touch /run/antrean/hang; journalctl -u antrean-kiosk | grep "in stuck"'
check "and it comes back" 15 "rm -f /run/antrean/hang; $(state antrean-kiosk NRestarts '[1-9]') && $(state antrean-kiosk ActiveState '^active')"
rm "$root/etc/systemd/system/antrean-kiosk.service.d/hang.conf"
check "the PC becomes a board" 1 "$lan/station.sh board /root/board.toml"
check "and is no kiosk any more" 20 "$(state antrean-board StatusText drawn) && ! systemctl is-active antrean-kiosk && ! systemctl is-enabled antrean-kiosk"

# The server, in the words of docs/operations.md.
pg=/etc/postgresql/$(ls "$root/usr/lib/postgresql")/main
check "the LAN is there" 1 "ip address replace 192.168.10.2/24 dev lo"
check "certificates are made" 1 "$lan/certificates.sh /root/antrean-ca 192.168.10.2 localhost && install -d -o postgres /etc/postgresql/antrean && install -o postgres -m 644 /root/antrean-ca/server.crt /etc/postgresql/antrean/ && install -o postgres -m 600 /root/antrean-ca/server.key /etc/postgresql/antrean/ && install -D -m 644 /root/antrean-ca/ca.crt /etc/antrean/ca.crt"
check "PostgreSQL takes the settings" 1 "cp $lan/postgresql.conf $pg/conf.d/antrean.conf && systemctl restart postgresql && sleep 3 && sudo -u postgres psql -Atc \"show max_connections\" | grep 270"
check "an office is made on it" 1 "cd /var/lib/postgresql && sudo -u postgres antrean db init --server \"postgresql://postgres@/antrean?host=/var/run/postgresql\" --host 192.168.10.2 --network 192.168.10.0/24 --name Proof --kiosk \"Kios 1\" --board \"Papan 1\" --console \"Loket 1\" --out stations >/root/said"
check "its lines are the whole of pg_hba.conf" 1 "sed -n \"/^pg_hba.conf/,/^$/s/^    //p\" /root/said >$pg/pg_hba.conf && systemctl reload postgresql && sudo -u postgres psql -Atc \"select count(*) from pg_hba_file_rules where error is not null\" | grep 0"
check "a kiosk takes its file" 1 "systemctl disable --now antrean-board; rm -f /etc/antrean/kiosk.toml*; $lan/station.sh kiosk \"/var/lib/postgresql/stations/Kios 1.toml\" /root/antrean-ca/ca.crt"
echo "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE ssl AND usename = 'antrean_kiosk_1'" >"$root/opt/tls.sql"
check "and is known to the server, by TLS" 20 "sudo -u postgres psql -At -f /opt/tls.sql | grep [1-9]"
check "the administrator looks" 1 'mv /var/lib/postgresql/stations/antrean_admin.pgpass /root/; PGPASSFILE=/root/antrean_admin.pgpass antrean db check --url "postgresql://antrean_admin@localhost/antrean?sslmode=verify-full&sslrootcert=/etc/antrean/ca.crt"'
check "the server keeps backups" 1 "$lan/station.sh server && systemctl is-active antrean-backup.timer"
check "by its own login" 1 'mv /var/lib/postgresql/stations/antrean_backup.pgpass /etc/antrean/; chown antrean /etc/antrean/antrean_backup.pgpass; printf "%s\n" "ANTREAN_URL=postgresql://antrean_backup@localhost/antrean?sslmode=verify-full&sslrootcert=/etc/antrean/ca.crt" PGPASSFILE=/etc/antrean/antrean_backup.pgpass ANTREAN_KEEP=2 >/etc/antrean/backup.env; systemctl start antrean-backup'
check "and two of three stay" 1 'for i in 1 2; do sleep 1; systemctl start antrean-backup || exit 1; done; test "$(ls /var/backups/antrean | wc -l)" = 2'
check "a backup opens on any PC" 1 'mkdir -p /tmp/drill; antrean db restore --url sqlite:////tmp/drill/office.db "$(ls -d /var/backups/antrean/*.db | tail -n 1)" && antrean db check --url sqlite:////tmp/drill/office.db'
check "and on the server" 1 'systemctl stop antrean-kiosk; PGPASSFILE=/root/antrean_admin.pgpass antrean db restore --url "postgresql://antrean_admin@localhost/antrean?sslmode=verify-full&sslrootcert=/etc/antrean/ca.crt" "$(ls -d /var/backups/antrean/*.db | tail -n 1)"; code=$?; systemctl start antrean-kiosk; exit $code'
check "a backup that fails is seen" 1 'echo ANTREAN_URL=sqlite:////nowhere.db >/etc/antrean/backup.env; ! systemctl start antrean-backup && systemctl is-failed antrean-backup'
check "a console is made" 1 "sudo -u sri antrean db init --url sqlite:////home/sri/office.db && $lan/station.sh console /root/console.toml - sri && loginctl enable-linger sri"
check "its desktop starts it" 20 'sudo -u sri env XDG_RUNTIME_DIR=/run/user/$(id -u sri) DISPLAY=:0 sh -c "$(sed -n "s/^Exec=sh -c \"\(.*\)\"/\1/p" /etc/xdg/autostart/antrean-console.desktop)"; sleep 4; sudo -u sri env XDG_RUNTIME_DIR=/run/user/$(id -u sri) systemctl --user show antrean-console -p StatusText | grep drawn'
halt
boot
check "after a new start of the PC the kiosk is there" 30 "$(state antrean-kiosk StatusText drawn)"
exit "$failed"
