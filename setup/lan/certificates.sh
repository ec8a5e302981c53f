#!/bin/sh
# Makes the office's own certificate authority, and the database server's certificate from it.
# Usage: certificates.sh FOLDER NAME_OR_ADDRESS...
# Every name and address by which stations reach the server is given; one that is left out is
# refused by sslmode=verify-full. Run again it keeps the authority and renews the server's files.
# Gives: FOLDER/ca.crt for every station, server.crt and server.key for PostgreSQL, and ca.key,
# which belongs on a USB stick in a locked drawer. Exit 0; 1 when openssl fails; 2 for wrong usage.
set -eu
umask 077

[ $# -ge 2 ] || { sed -n '2,3s/^# \{0,1\}//p' "$0" >&2; exit 2; }
folder=$1
shift
command -v openssl >/dev/null || { echo "certificates: openssl is missing: apt install openssl" >&2; exit 1; }

alternatives=
for name in "$@"; do
    case $name in
        *[!A-Za-z0-9.:-]*|'') echo "certificates: $name: no name or address" >&2; exit 2 ;;
        *:*|*[0-9].[0-9]*.[0-9]*.[0-9]*) kind=IP ;;
        *) kind=DNS ;;
    esac
    alternatives="$alternatives${alternatives:+,}$kind:$name"
done

mkdir -p "$folder"
work=$(mktemp -d "$folder/making.XXXXXX")
trap 'rm -rf "$work"' EXIT
cat >"$work/config" <<END
[req]
distinguished_name = who
prompt = no
[who]
CN = $1
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = $alternatives
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
END

new_key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }

if [ ! -e "$folder/ca.key" ]; then
    [ ! -e "$folder/ca.crt" ] || { echo "certificates: $folder/ca.key is not here; bring it, or begin in an empty folder" >&2; exit 1; }
    new_key "$work/ca.key"
    openssl req -x509 -new -key "$work/ca.key" -config "$work/config" -extensions authority \
        -subj "/CN=Antrean: certificate authority of this office" -days 7300 -out "$work/ca.crt"
    mv "$work/ca.key" "$work/ca.crt" "$folder"
fi
new_key "$work/server.key"
openssl req -new -key "$work/server.key" -config "$work/config" -out "$work/request"
openssl x509 -req -in "$work/request" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" \
    -extfile "$work/config" -extensions server -days 1825 -out "$work/server.crt"
openssl verify -CAfile "$folder/ca.crt" "$work/server.crt" >/dev/null
mv "$work/server.key" "$work/server.crt" "$folder"
chmod 644 "$folder/ca.crt" "$folder/server.crt"
echo "server: $alternatives, until $(openssl x509 -in "$folder/server.crt" -noout -enddate | cut -d= -f2)"
