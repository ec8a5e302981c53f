"""An act whose answer was lost is asked again, with one request id and not for ever."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, Timer
from time import monotonic
from uuid import uuid4

import pytest

from queueing.errors import Refused, StoreLocked, StoreUnreachable
from queueing.store import Store, open_store
from shared_ui import again as room
from shared_ui.again import again_while_unreachable
from tests.lan.proxy import Proxy
from tests.office import Desk, Kiosk, events, new_server_office
from tests.postgres import drop_database, shared_server


class Office:
    """Does not answer the first `failures` times."""

    def __init__(self, failures: int, error: type[Exception] = StoreUnreachable) -> None:
        self.failures, self.error, self.asked = failures, error, 0

    def __call__(self) -> str:
        self.asked += 1
        if self.asked <= self.failures:
            raise self.error("no answer")
        return "A-001"


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(room, "back_off", lambda failures: 0.01)


@pytest.mark.parametrize("failures", [0, 1, 2, 7])
def test_it_is_asked_until_there_is_an_answer(failures):
    office = Office(failures)
    assert again_while_unreachable(office) == "A-001"
    assert office.asked == failures + 1


def test_the_first_time_again_is_at_once_however_little_time_there_is(monkeypatch):
    monkeypatch.setattr(room, "back_off", lambda failures: 600.0)
    office = Office(1)
    assert again_while_unreachable(office, seconds=0.0) == "A-001"


def test_patience_ends():
    office = Office(10**9)
    with pytest.raises(StoreUnreachable):
        again_while_unreachable(office, seconds=0.1)
    assert 2 <= office.asked <= 12


@pytest.mark.parametrize("error", [Refused, StoreLocked, ZeroDivisionError])
def test_what_was_answered_is_not_asked_again(error):
    office = Office(1, error)
    with pytest.raises(error):
        again_while_unreachable(office)
    assert office.asked == 1


def test_a_station_that_ends_waits_no_longer(monkeypatch):
    monkeypatch.setattr(room, "back_off", lambda failures: 600.0)
    given_up = Event()
    Timer(0.05, given_up.set).start()
    begun = monotonic()
    with pytest.raises(StoreUnreachable):
        again_while_unreachable(Office(10**9), seconds=10**6, given_up=given_up)
    assert monotonic() - begun < 60


@pytest.fixture
def behind_proxy() -> Iterator[tuple[Store, Proxy]]:
    """Give an office on a server, reached through a proxy that loses answers."""
    made = new_server_office()
    server = shared_server()
    with Proxy((server.address, server.port)) as proxy:
        # Nothing here is about time; a busy machine may take long to connect.
        store = open_store(f"{proxy.url(made.url)}?connect_timeout=30")
        yield store, proxy
        store.close()
    made.close()
    drop_database(made.url)


@pytest.mark.parametrize("moment", ["cut_after_commit", "cut_before_commit"])
def test_a_number_whose_answer_was_lost_is_given_once(behind_proxy, moment):
    store, proxy = behind_proxy
    kiosk = Kiosk(store)
    request_id = str(uuid4())
    lost = getattr(proxy, moment)("take_ticket")
    ticket = again_while_unreachable(lambda: kiosk.take("A", request_id=request_id))
    assert lost.wait(0)
    assert ticket.label == "A-001"
    assert [event.request_id for event in events(store, kind="issue_ticket")] == [request_id]
    assert kiosk.take("A").label == "A-002"


@pytest.mark.parametrize("moment", ["cut_after_commit", "cut_before_commit"])
def test_a_call_whose_answer_was_lost_is_made_once(behind_proxy, moment):
    store, proxy = behind_proxy
    kiosk, desk = Kiosk(store), Desk(store)
    desk.sign_in()
    kiosk.take("A"), kiosk.take("A")
    request_id = str(uuid4())
    lost = getattr(proxy, moment)()
    called = again_while_unreachable(lambda: desk.call_next(request_id=request_id))
    assert lost.wait(0)
    assert called is not None
    assert called.label == "A-001"
    assert [e.ticket_id for e in events(store, request_id=request_id)] == [called.id]
