"""What the engine did for every statement of an act: its plan, carried out, with what it read."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import psycopg
from psycopg.pq import TransactionStatus

from queueing.store import Store
from queueing.store.engine import make_store

Plans = dict[str, str]
"""Statement → plan."""
TIMES = 3
"""The last counts: by then everything is in memory and prepared."""
WORDS = re.compile(r"\s*(SELECT|INSERT|UPDATE)\b")
LONG_LIST = re.compile(r"(SELECT|RETURNING) [^()]{120,}?(?= FROM |$)")


class Explaining(psycopg.Cursor[Any]):
    """Has each statement explained, by doing it and taking it back, before it is done."""

    found: ClassVar[Plans] = {}

    def execute(self, query: Any, params: Any = None, **more: Any) -> Any:
        """Keep the plan; then execute as always."""
        if WORDS.match(query):
            self.found[query] = self._plan(query, params)
        return super().execute(query, params, **more)

    def _plan(self, query: str, params: Any) -> str:
        alone = self.connection.info.transaction_status is TransactionStatus.IDLE
        super().execute("BEGIN" if alone else "SAVEPOINT look")
        super().execute(f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) {query}", params)
        lines = [row[0] for row in self.fetchall()]
        super().execute("ROLLBACK" if alone else "ROLLBACK TO look")
        return "\n".join(lines)


def plans_of(store: Store, acts_at: Callable[[Store], dict[str, Callable[[], object]]]) -> Any:
    """Give the plans of each act's statements, as a new connection to the store does them."""
    found: dict[str, Plans] = {}
    looking = make_store(store.url)
    seen: list[str] = []
    looking.on_connect(
        (lambda raw: setattr(raw, "cursor_factory", Explaining))
        if store.on_server
        else (lambda raw: raw.set_trace_callback(seen.append))
    )
    try:
        for name, act in acts_at(looking).items():
            for _ in range(TIMES):
                Explaining.found = {}
                seen.clear()
                act()
            found[name] = Explaining.found if store.on_server else _in_file(store, seen)
    finally:
        looking.close()
    return found


def _in_file(store: Store, seen: list[str]) -> Plans:
    with store.read() as connection:
        raw: Any = connection.connection.dbapi_connection
        return {
            query: "\n".join(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {query}"))
            for query in seen
            if WORDS.match(query)
        }


def write(path: Path, engine: str, tickets: int, plans: dict[str, Plans]) -> None:
    """Write the plans for people to read; other engines' stay as they are."""
    title = f"# Plans on {engine}, "
    kept = re.split(r"(?m)^(?=# )", path.read_text(encoding="utf-8")) if path.exists() else []
    text = "".join(part for part in kept if not part.startswith(title))
    when = f"{datetime.now(UTC):%Y-%m-%d}"
    lines = [
        f"{title}{tickets:,} tickets kept",
        "",
        f"Written by `python -m benchmarks --only history` on {when}.",
    ]
    for name, statements in plans.items():
        lines += ["", f"## {name}"]
        for statement, plan in statements.items():
            short = LONG_LIST.sub(r"\1 …", " ".join(statement.split()))
            lines += ["", "```", short, "", *(plan or "no table is searched").splitlines(), "```"]
    path.write_text(text + "\n".join(lines) + "\n\n", encoding="utf-8")
