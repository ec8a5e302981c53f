"""A kiosk whose server is out of reach goes on, and brings all it did when it is back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import select, update

from kiosk.office_acts import StoreActs
from queueing.actions.print_jobs import print_jobs_of
from queueing.errors import StationTaken, StoreUnreachable, TicketsPending
from queueing.model import PriorityClass, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from shared_ui.clock import OfficeClock
from shared_ui.station_settings import default_settings
from tests.lan.proxy import Proxy
from tests.office import SERVICES, Clock, Desk, new_server_office, request, ticket_now
from tests.postgres import drop_database, shared_server
from tests.queueing.detached.cut_off import labels, tickets_on


class Printing:
    """Notes what a printing worker is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def start(self, store, station_id, listener, own=None) -> None:
        self.own = own
        self.told.append("own" if store is None else "server")

    def connect(self, store) -> None:
        self.told.append("own" if store is None else "server")

    def wake(self) -> None: ...

    def stop(self) -> None: ...


class Kiosk:
    """A kiosk's acts behind a proxy, without a window."""

    def __init__(self, url: str, folder: Path, patience: float = 0.0) -> None:
        base = default_settings("kiosk", "kiosk-1")
        database = base.database.model_copy(update={"url": url})
        self.settings = base.model_copy(update={"database": database})
        self.clock = Clock()
        self.printing = Printing()
        self.acts = StoreActs(
            self.settings,
            lambda: None,
            listener=None,
            make_printing=lambda _: self.printing,
            clock=OfficeClock(self.clock),
            patience=patience,
            own_folder=folder,
        )

    def open(self) -> Kiosk:
        self.acts.open(self.clock())
        self.see()
        return self

    def see(self):
        return self.acts.snapshot(self.clock.tick())

    def take(self, prefix: str = "A", request_id: str | None = None) -> Ticket:
        return self.acts.issue(
            service_id=SERVICES[prefix],
            priority=PriorityClass.ORDINARY,
            language="id",
            paper=True,
            request_id=request_id or request(),
            now=self.clock.tick(),
        )

    def until(self, wanted: Callable[[Any], bool]) -> Any:
        """Read again and again, as the pages do, until they show what is wanted."""
        end = monotonic() + 30
        while monotonic() < end:
            shown = self.see()
            if wanted(shown):
                return shown
            sleep(0.05)
        raise AssertionError(shown)

    def back(self) -> Any:
        return self.until(lambda shown: shown.cut_off_since is None and not shown.pending)


@pytest.fixture
def server() -> Iterator[Store]:
    store = new_server_office()
    yield store
    store.close()
    drop_database(store.url)


@pytest.fixture
def line(server: Store) -> Iterator[Proxy]:
    with Proxy((shared_server().address, shared_server().port)) as passing:
        yield passing


@pytest.fixture
def kiosk(server: Store, line: Proxy, tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(line.url(server.url), tmp_path / "own").open()
    yield made
    made.acts.close()


def cut(line: Proxy) -> None:
    line.refuse()
    line.cut()


def test_numbers_go_on_without_the_server_and_are_there_when_it_is_back(server, kiosk, line):
    first = kiosk.take("A")
    cut(line)
    away = [kiosk.take("A"), kiosk.take("B")]
    assert labels(away) == ["AK-001", "BK-001"]
    shown = kiosk.see()
    assert (shown.pending, shown.pending_since) == (2, away[0].issued_at)
    assert shown.cut_off_since is not None
    assert {each.waiting for each in shown.lines} == {0}
    line.accept()
    kiosk.back()
    assert labels(tickets_on(server)) == [first.label, "AK-001", "BK-001"]
    assert kiosk.take("A").label == "A-002"
    assert kiosk.printing.told == ["server", "own", "server"]


def test_a_lost_reply_is_one_number_for_the_visitor(server, kiosk, line):
    # The line on which numbers are asked for is there already.
    kiosk.take("B", request())
    asked = request()
    line.cut_after_commit("take_ticket")
    line.refuse()
    ticket = kiosk.take("A", asked)
    assert ticket.label == "AK-001"
    assert kiosk.take("A", asked) == ticket
    line.heal()
    line.accept()
    kiosk.back()
    assert kiosk.take("A", asked) == ticket
    valid = [each.label for each in tickets_on(server) if each.state is TicketState.WAITING]
    assert valid == ["B-001", "AK-001"]
    gone = [each.label for each in tickets_on(server) if each.state is TicketState.CANCELLED]
    assert gone == ["A-001"], "the number whose reply was lost"


def test_a_number_the_server_gave_stays_the_same_without_it(kiosk, line):
    asked = request()
    ticket = kiosk.take("A", asked)
    cut(line)
    assert kiosk.take("A", asked) == ticket


def test_a_short_silence_changes_nothing_on_the_pages(server, line, tmp_path):
    patient = Kiosk(line.url(server.url), tmp_path / "own", patience=60.0).open()
    before = patient.see()
    cut(line)
    assert patient.see() == before
    line.accept()
    patient.until(lambda shown: shown.read_at > before.read_at)
    assert patient.see().cut_off_since is None
    patient.acts.close()


def test_a_kiosk_that_starts_without_its_server_works_from_its_own_office(
    server, kiosk, line, tmp_path
):
    kiosk.take("A")
    kiosk.acts.close()
    cut(line)
    again = Kiosk(kiosk.settings.database_url, tmp_path / "own").open()
    assert again.take("A").label == "AK-001"
    assert again.see().cut_off_since is not None
    assert again.printing.told == ["own"]
    line.accept()
    again.back()
    assert labels(tickets_on(server)) == ["A-001", "AK-001"]
    again.acts.close()


def test_a_kiosk_that_never_met_its_server_is_out_of_service(server, line, tmp_path):
    cut(line)
    new = Kiosk(line.url(server.url), tmp_path / "own")
    with pytest.raises(StoreUnreachable):
        new.acts.open(new.clock())
    new.acts.close()


def test_an_outage_that_was_known_is_still_shown(server, kiosk, line):
    desk = Desk(server, 6, "Ani", kiosk.clock)
    desk.sign_in()
    desk.outage()
    kiosk.see()
    cut(line)
    kiosk.take("A")
    shown = kiosk.see()
    assert shown.cut_off_since is not None
    assert [outage.component.code for outage in shown.outages] == ["national-server"]


def test_settings_that_would_strand_numbers_are_refused_while_they_wait(kiosk, line):
    kiosk.acts.may_change()
    cut(line)
    kiosk.take("A")
    with pytest.raises(TicketsPending):
        kiosk.acts.may_change()
    line.accept()
    kiosk.back()
    kiosk.acts.may_change()


def test_papers_follow_their_numbers_when_nobody_prints(server, kiosk, line):
    cut(line)
    kiosk.take("A")
    line.accept()
    kiosk.back()
    assert kiosk.printing.own.hand_over(server)
    (ticket,) = tickets_on(server)
    (job,) = print_jobs_of(server, ticket_id=ticket.id)
    assert job.state == "queued"
    assert '"detached": true' in job.slip


def test_whoever_was_called_meanwhile_is_not_called_back(server, kiosk, line):
    # The line on which numbers are asked for is there already.
    kiosk.take("B", request())
    asked = request()
    line.cut_after_commit("take_ticket")
    line.refuse()
    kiosk.take("A", asked)
    desk = Desk(server, 6, "Ani", kiosk.clock)
    desk.sign_in("A")
    called = desk.call_next()
    line.heal()
    line.accept()
    kiosk.back()
    assert ticket_now(server, called.id).state is TicketState.CALLED


def test_a_kiosk_whose_name_another_pc_took_meanwhile_brings_its_numbers_and_stops(
    server, kiosk, line
):
    cut(line)
    kiosk.take("A")
    with server.write() as connection:
        connection.execute(update(t.station_presence).values(place_id="another-pc"))
        connection.exec_driver_sql("UPDATE station_presence SET seen_at = now()")
    line.accept()
    with pytest.raises(StationTaken):
        kiosk.back()
    assert labels(tickets_on(server)) == ["AK-001"]


def test_a_server_that_says_nothing_keeps_a_visitor_waiting_no_longer_than_told(kiosk, line):
    kiosk.acts._line.answer_seconds = 0.5
    kiosk.open()
    line.stall()
    begun = monotonic()
    assert kiosk.take("A").label == "AK-001"
    # The server's own limits would be waited for eleven seconds.
    assert monotonic() - begun < 8
    line.heal()
    kiosk.back()


def test_supervisors_see_how_many_numbers_wait(server, kiosk, line):
    cut(line)
    kiosk.take("A")
    kiosk.take("B")
    line.accept()
    kiosk.back()
    # Told with the first beat of the return, before anything was merged.
    assert waiting_at(server) == 2
    kiosk.clock.tick(minutes=1)
    kiosk.see()
    assert waiting_at(server) == 0


def waiting_at(server) -> int:
    with server.read() as connection:
        return int(connection.execute(select(t.station_presence.c.pending)).scalar_one())
