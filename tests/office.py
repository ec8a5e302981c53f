"""A small office for tests: a database with the default data, a kiosk and desks that act in it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import resources
from queueing import actions
from queueing.actions import OfficeData
from queueing.model import Actor, Counter, Event, LocalText, PriorityClass, StationKind, Ticket
from queueing.office_file.reading import load_office
from queueing.store import Store, open_store
from queueing.store import tables as t
from tests import postgres

MORNING = datetime(2017, 6, 14, 1, 0, tzinfo=UTC)
"""Wednesday 14 June 2017, 08.00 WIB."""
SERVICES = {prefix: number for number, prefix in enumerate("ABCDEFGHS", 1)}
"""Ids of the default services by prefix."""
ALL_DAY = {
    "opens_at": time(0, 0),
    "closes_at": time(23, 59, 59),
    "working_days": frozenset(range(1, 8)),
}


def request() -> str:
    """Give a new request id."""
    return str(uuid4())


@cache
def default_data() -> OfficeData:
    """Give the shipped data of a Disdukcapil, but open all day and all week."""
    shipped = load_office(resources.OFFICES / "disdukcapil.toml")
    # The shipped checks look at nothing; without them a test counts its own from one.
    return replace(
        shipped, probes=(), office=replace(shipped.office, **ALL_DAY), periods=(), days=()
    )


@cache
def _empty_file() -> bytes:
    with tempfile.TemporaryDirectory(prefix="antrean-empty-") as folder:
        path = Path(folder) / "empty.db"
        open_store(f"sqlite:///{path}", create=True).close()
        return path.read_bytes()


def open_empty(path: Path) -> Store:
    """Make a database at `path` with the schema and no office; give it opened."""
    # Migrating once and copying the file is ten times as fast as migrating for each test.
    path.write_bytes(_empty_file())
    return open_store(f"sqlite:///{path}")


@cache
def _office_file(settings: tuple[tuple[str, Any], ...]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="antrean-office-") as folder:
        path = Path(folder) / "office.db"
        store = open_empty(path)
        actions.set_up_office(store, _data(**dict(settings)))
        store.close()
        return path.read_bytes()


def _data(**settings: Any) -> OfficeData:
    return replace(default_data(), office=replace(default_data().office, **settings))


def make_office(path: Path, **settings: Any) -> Store:
    """Make a database at `path` as the product does; `settings` as in new_office."""
    return make_office_at(f"sqlite:///{path}", **settings)


def make_office_at(url: str, **settings: Any) -> Store:
    """Make an office in the empty database at `url`."""
    store = open_store(url, create=True)
    actions.set_up_office(store, _data(**settings))
    return store


def new_office(path: Path, **settings: Any) -> Store:
    """Make a database at `path` with the default data, open all day; give it opened.

    `settings` are fields of the office that differ, for example priority_share=3.
    """
    path.write_bytes(_office_file(tuple(settings.items())))
    return open_store(f"sqlite:///{path}")


@cache
def _office_template(settings: tuple[tuple[str, Any], ...]) -> str:
    url = postgres.new_database()
    make_office_at(url, **dict(settings)).close()
    return url.rpartition("/")[2]


def new_server_office(**settings: Any) -> Store:
    """Make the same office on PostgreSQL; drop_database(store.url) ends it."""
    return open_store(postgres.new_database(_office_template(tuple(settings.items()))))


@dataclass
class Clock:
    """A clock that stands until a test moves it."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        """Give the moment, aware UTC."""
        return self.now

    def tick(self, **units: float) -> datetime:
        """Move on, by a second or by timedelta's `units`; give the new moment."""
        self.now += timedelta(**units) if units else timedelta(seconds=1)
        return self.now


@dataclass
class Kiosk:
    """A kiosk at which people take numbers; each second one."""

    store: Store
    clock: Clock = field(default_factory=Clock)
    name: str = "kiosk-1"
    actor: Actor = field(init=False)

    def __post_init__(self) -> None:
        """Make the station known."""
        station = actions.register_station(
            self.store, name=self.name, kind=StationKind.KIOSK, now=self.clock()
        )
        self.actor = Actor(station.id)

    def take(
        self,
        prefix: str = "A",
        *,
        priority: bool = False,
        request_id: str | None = None,
        print_it: bool = False,
        paper: bool = True,
        language: str = "id",
        promise: bool = False,
    ) -> Ticket:
        """Take a number of the service with that prefix; its slip is kept with `print_it`,
        and queued to be printed with `paper`.
        """
        return actions.issue_ticket(
            self.store,
            service_id=SERVICES[prefix],
            priority=PriorityClass.PRIORITY if priority else PriorityClass.ORDINARY,
            language=language,
            print_it=print_it,
            paper=paper,
            actor=self.actor,
            request_id=request_id or request(),
            now=self.clock.tick(),
            promise=promise,
        )


@dataclass
class Desk:
    """An officer at a counter with a console; `sign_in` first. Each act takes one second."""

    store: Store
    counter_id: int = 6
    officer: str = "Ani"
    clock: Clock = field(default_factory=Clock)
    actor: Actor = field(init=False)

    def __post_init__(self) -> None:
        """Make the console known."""
        station = actions.register_station(
            self.store,
            name=f"console-{self.counter_id}",
            kind=StationKind.CONSOLE,
            now=self.clock(),
        )
        self.actor = Actor(station.id, self.counter_id, self.officer)

    def do(self, act: Callable[..., Any], **arguments: Any) -> Any:
        """Do an act of queueing.actions as this officer; `request_id` and `now` may be given."""
        arguments.setdefault("request_id", request())
        arguments.setdefault("now", self.clock.tick())
        return act(self.store, actor=self.actor, **arguments)

    def sign_in(self, prefixes: str = "ABCDEFGHS", **more: Any) -> Counter:
        """Sit down for the services of these prefixes (counter 6 offers all)."""
        services = frozenset(SERVICES[prefix] for prefix in prefixes)
        return self.do(
            actions.sign_in,
            counter_id=self.counter_id,
            officer=self.officer,
            service_ids=services,
            **more,
        )

    def call_next(self, prefix: str | None = None, **more: Any) -> Ticket | None:
        """Call the next person, of one service if a prefix is given."""
        return self.do(actions.call_next, service_id=SERVICES[prefix] if prefix else None, **more)

    def must_call(self, prefix: str | None = None) -> Ticket:
        """Call the next person, who must be there."""
        ticket = self.call_next(prefix)
        assert ticket is not None, "nobody waits"
        return ticket

    def serve(self, ticket: Ticket) -> Ticket:
        """Start and finish a called person."""
        self.do(actions.start, ticket_id=ticket.id)
        return self.do(actions.finish, ticket_id=ticket.id)

    def outage(self, component_code: str = "national-server", **more: Any) -> Any:
        """Publish an outage by one press."""
        return self.do(actions.publish_outage, component_code=component_code, **more)

    def recover(self, outage_id: int) -> Any:
        """End an outage."""
        return self.do(actions.resolve_outage, outage_id=outage_id)


def words(text: str) -> LocalText:
    """Give one Indonesian text."""
    return LocalText(text)


def events(store: Store, **where: Any) -> list[Event]:
    """Give the events whose columns have these values, oldest first."""
    from sqlalchemy import select

    query = select(t.event).order_by(t.event.c.id)
    for column, value in where.items():
        query = query.where(t.event.c[column] == value)
    with store.read() as connection:
        return [Event(**row._mapping) for row in connection.execute(query)]


def told(event: Event) -> dict[str, object]:
    """Give what an event says besides how the ticket was before it."""
    return {name: value for name, value in event.details.items() if name != "before"}


def ticket_now(store: Store, ticket_id: int) -> Ticket:
    """Give a ticket as it stands in the database."""
    from queueing.store.rows import ticket_by_id

    with store.read() as connection:
        return ticket_by_id(connection, ticket_id)


def table_copy(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Give all rows of all tables: two of these are equal when nothing was changed."""
    from sqlalchemy import select

    with store.read() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in t.metadata.sorted_tables
        }


@contextmanager
def refused(store: Store, error: type[Exception], match: str | None = None) -> Iterator[Any]:
    """Hold that what is done inside raises `error` and changes no row of any table.

    Gives pytest's ExceptionInfo of it.
    """
    import pytest

    before = table_copy(store)
    with pytest.raises(error, match=match) as caught:
        yield caught
    assert table_copy(store) == before
