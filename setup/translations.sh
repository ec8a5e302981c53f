#!/bin/sh
# Brings the .ts files up to the strings on the screens and compiles them to the .qm files Qt loads.
# Usage: setup/translations.sh [FOLDER]    (resources/translations unless named)
# Run it after a string on a screen changed, translate what it leaves unfinished (Qt Linguist or a
# text editor), run it again and commit both kinds of file.
set -eu

cd "$(dirname "$0")/.."
folder=${1:-resources/translations}
bin=${ANTREAN_VENV:-.venv}/bin
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT

find kiosk display_board counter_console shared_ui -name '*.py' | LC_ALL=C sort >"$sources"
for language in en jv; do
    # Without places and sorted, a diff shows words only; what nobody translated stays Indonesian.
    "$bin/pyside6-lupdate" -silent "@$sources" \
        -no-obsolete -sort-messages -locations none \
        -source-language id -target-language "$language" -ts "$folder/antrean_$language.ts"
    "$bin/pyside6-lrelease" -silent -nounfinished "$folder/antrean_$language.ts"
done
