#!/bin/sh
# Copies the office database into a dated file and keeps the newest ones.
# Usage: backup.sh FOLDER
# Environment: ANTREAN_URL the database (without it this user's own), ANTREAN_KEEP how many files
# stay (14), ANTREAN the command (/opt/antrean/.venv/bin/antrean). A password does not belong into
# ANTREAN_URL, where every program of this PC could read it: use PGPASSFILE.
# Gives: exit 0 when a sound copy is there; 1 with the remedy; 2 for wrong usage. Old copies go only
# after a new one: `antrean db backup` reads it whole before it says so.
set -eu
umask 077

say() { printf 'antrean backup: %s\n' "$*" >&2; }

[ $# = 1 ] || { say "usage: $0 FOLDER"; exit 2; }
folder=$1
keep=${ANTREAN_KEEP:-14}
antrean=${ANTREAN:-/opt/antrean/.venv/bin/antrean}
case $keep in ''|*[!0-9]*|0) say "ANTREAN_KEEP=$keep: expected a whole number from 1"; exit 2 ;; esac
[ -d "$folder" ] || { say "$folder: no such folder; make it, for this user alone"; exit 1; }

target=$folder/office-$(date +%Y-%m-%dT%H%M%S).db
rm -f "$folder"/office-*.part*
"$antrean" db backup ${ANTREAN_URL:+--url "$ANTREAN_URL"} "$target.part"
mv "$target.part" "$target"
say "$target is there"

# The dates sort as text, and nothing else in the folder bears such a name.
ls "$folder" | grep -E '^office-[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}\.db$' | sort -r \
    | tail -n "+$((keep + 1))" | while read -r old; do rm -f "$folder/$old"; done
