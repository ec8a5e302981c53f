"""The lines of pg_hba.conf and postgresql.conf that an office's server needs."""

from __future__ import annotations

from queueing.store.privileges import OWNER, STATIONS, role

CONNECTIONS_BESIDE = 30
"""Kept free for the administrator, backups, and ten stations that will come."""
CONNECTIONS_EACH = 6
"""Of a station: its feed, up to 4 more, and one that is just being replaced."""


def max_connections(stations: int) -> int:
    """Give the server setting for that many stations."""
    return CONNECTIONS_BESIDE + CONNECTIONS_EACH * stations


def hba_lines(database: str, networks: tuple[str, ...]) -> list[str]:
    """Give pg_hba.conf, all of it: by TLS and SCRAM from the office's networks, nothing else.

    A "+" names the members of a group role, so that a new station needs no new line.
    """
    groups = [f"+{role(database, kind)}" for kind in STATIONS]
    kept = [f"+{role(database, kind)}" for kind in (OWNER, "report", "purge")]
    lines = [
        "# TYPE  DATABASE  USER  ADDRESS  METHOD",
        "local   all  postgres  peer",
        f"local   {database}  {','.join(kept)}  scram-sha-256",
    ]
    for network in ("127.0.0.1/32", "::1/128"):
        lines.append(f"hostssl {database}  {','.join(kept)}  {network}  scram-sha-256")
    for network in networks:
        lines.append(f"hostssl {database}  {','.join(groups + kept)}  {network}  scram-sha-256")
    return [*lines, "local   all  all  reject", "host    all  all  all  reject"]


def conf_lines(stations: int) -> list[str]:
    """Give the settings of postgresql.conf; the certificate's are those of certificates.sh."""
    return [
        "listen_addresses = '*'",
        "ssl = on",
        "ssl_min_protocol_version = 'TLSv1.2'",
        "ssl_cert_file = 'server.crt'",
        "ssl_key_file = 'server.key'",
        "password_encryption = 'scram-sha-256'",
        f"max_connections = {max_connections(stations)}"
        f"  # {CONNECTIONS_BESIDE} + {CONNECTIONS_EACH} x {stations} stations",
    ]
