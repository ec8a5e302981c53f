"""A line to a PostgreSQL server on which nothing waits for ever: the one place of its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from psycopg.abc import PQGen
    from sqlalchemy import URL

CONNECT_SECONDS = 3
SILENCE_MS = 4000
"""A silent partition hangs libpq's defaults for more than 25 s, these for 4 (STACK)."""
LIMITS_MS = {
    "statement_timeout": 10_000,
    "lock_timeout": 8_000,
    # Shorter than the wait for a lock: a station that died in an act frees it before the
    # others give up.
    "idle_in_transaction_session_timeout": 5_000,
}
ANSWER_SECONDS = LIMITS_MS["statement_timeout"] / 1000 + 1
"""A server that is frozen (SIGSTOP, a stalled disk) keeps neither its own limits nor its word,
while its kernel goes on acknowledging every byte: only a limit on this side ends that wait."""
PLANNING = {"plan_cache_mode": "force_custom_plan"}
"""psycopg prepares what is asked often, and PostgreSQL then plans it for any value at all: whether
one of a million tickets is "called" reads the whole table then (docs/decisions/0025)."""
CONNECT_ARGS: dict[str, object] = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": SILENCE_MS,
    "application_name": "antrean",
    "client_encoding": "utf8",
}


class BoundedConnection(psycopg.Connection[Any]):
    """A connection on which no answer is waited for longer than `answer_seconds`.

    Then it is closed, for what it was asked may still be done, and OperationalError is raised.
    None waits without a bound, for tools whose one statement may take minutes.
    """

    answer_seconds: float | None = ANSWER_SECONDS

    def wait(self, gen: PQGen[Any], interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait as psycopg does, but not for ever."""
        limit = self.answer_seconds if timeout is None else timeout
        try:
            return super().wait(gen, interval=interval, timeout=limit)
        except psycopg.OperationalError as error:
            if timeout is None and error.sqlstate is None and not self.closed:
                # Whoever tidies up after the error must not wait on it once more.
                self.close()
            raise


def driver_arguments(url: URL) -> dict[str, Any]:
    """Give psycopg's arguments for `url`: time-outs, keepalives, autocommit.

    Its query may set sslmode and the like, and any of the limits otherwise.
    """
    options = " ".join(part for part in (str(url.query.get("options", "")), limits()) if part)
    asked = {name: value for name, value in CONNECT_ARGS.items() if name not in url.query}
    plain = url.set(drivername="postgresql+psycopg").difference_update_query(["options"])
    _none, named = plain.get_dialect()().create_connect_args(plain)
    # Begun and committed by our own words, as on SQLite: one round trip less an act.
    return {**named, **asked, "options": options, "autocommit": True}


def limits() -> str:
    """Give the server settings of a session as libpq's `options`."""
    settings: dict[str, object] = {**LIMITS_MS, **PLANNING}
    return " ".join(f"-c {name}={value}" for name, value in settings.items())
