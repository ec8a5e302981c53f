"""A console that is cut off finishes the visit in hand, and the server hears of it once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from counter_console.console_window import ConsoleWindow
from counter_console.office_link import StoreLink
from queueing import actions
from queueing.errors import StoreUnreachable
from queueing.model import Actor, StationKind, TicketState
from queueing.store import Store
from shared_ui.clock import OfficeClock
from shared_ui.off_thread import OffThread
from tests.counter_console.desk import Console, sit_down
from tests.counter_console.samples import NOW
from tests.lan.proxy import Proxy
from tests.office import Clock, Kiosk, events, new_server_office, request, ticket_now
from tests.patience import until
from tests.postgres import drop_database, shared_server


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


class Desk:
    """A console behind the proxy, with its window."""

    def __init__(self, make_window, language, url: str, folder: Path) -> None:
        self.link = StoreLink(url, clock=OfficeClock(lambda: NOW), folder=folder)
        self.off_thread = OffThread("console")
        station = self.link.open("Meja 6", NOW)
        self.console = Console(make_window(), language, self.link, self.off_thread, station.id)

    async def serving(self, kiosk: Kiosk):
        ticket = kiosk.take("C")
        await self.console.controller.refresh()
        await sit_down(self.console, 6)
        await self.console.press("next")
        return ticket

    @property
    def current(self):
        return self.console.window.desk.snapshot.current

    async def back(self) -> None:
        async def read() -> bool:
            await self.console.controller.refresh()
            return not self.console.window.stale.isVisible()

        for _ in range(100):
            if await read():
                return
        raise AssertionError("the server was not reached again")

    async def end(self) -> None:
        await self.console.controller.stop()
        self.link.close()
        self.off_thread.close()


@pytest.fixture
def make_window(qtbot, language):
    def made() -> ConsoleWindow:
        window = ConsoleWindow(language)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        return window

    return made


@pytest.fixture
def make(make_window, language, server, line, tmp_path, monkeypatch):
    monkeypatch.setattr("counter_console.office_link.REST_SECONDS", 0.02)
    return lambda: Desk(make_window, language, line.url(server.url), tmp_path / "kept")


def cut(line: Proxy) -> None:
    line.refuse()
    line.cut()


def moves(server, ticket):
    return [event.kind for event in events(server, ticket_id=ticket.id)][1:]


async def test_nothing_is_undone_while_the_server_is_out_of_reach(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    await desk.console.press("start")
    cut(line)
    await desk.console.controller.refresh()
    await desk.console.press("undo")
    assert desk.console.message.startswith("Server tidak tersambung, jadi tidak diurungkan.")
    line.accept()
    await desk.back()
    assert moves(server, ticket) == ["call_next", "start"]
    await desk.console.press("undo")
    assert moves(server, ticket) == ["call_next", "start", "undo"]
    assert desk.current.ticket.state is TicketState.CALLED
    await desk.end()


async def test_the_visit_in_hand_is_started_and_finished_without_the_server(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    cut(line)
    await desk.console.press("start")
    assert desk.current.ticket.state is TicketState.SERVING
    assert "Tersimpan di PC ini" in desk.console.message
    await desk.console.press("finish")
    assert desk.current is None
    assert "2 tindakan menunggu dikirim" in desk.console.window.stale.line.text()
    assert ticket_now(server, ticket.id).state is TicketState.CALLED
    line.accept()
    await desk.back()
    there = ticket_now(server, ticket.id)
    assert there.state is TicketState.SERVED
    assert (there.started_at, there.finished_at) == (NOW, NOW)
    assert moves(server, ticket) == ["call_next", "start", "finish"]
    await desk.end()


async def test_calling_needs_the_server_and_says_so(make, server, line):
    desk = make()
    kiosk = Kiosk(server, Clock(NOW))
    await desk.serving(kiosk)
    waiting = kiosk.take("C")
    await desk.console.press("start")
    cut(line)
    await desk.console.press("finish")
    await desk.console.press("next")
    assert "Memanggil belum bisa" in desk.console.window.stale.line.text()
    assert "terputus" in desk.console.message
    assert ticket_now(server, waiting.id).state is TicketState.WAITING
    await desk.end()


async def test_an_act_whose_answer_was_lost_is_done_once(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    line.cut_after_commit()
    line.refuse()
    await desk.console.press("start")
    assert desk.current.ticket.state is TicketState.SERVING
    line.heal()
    line.accept()
    await desk.back()
    assert moves(server, ticket) == ["call_next", "start"]
    await desk.end()


async def test_a_console_that_ended_meanwhile_sends_what_it_kept(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    cut(line)
    await desk.console.press("start")
    await desk.end()
    line.accept()
    again = make()
    await again.console.controller.refresh()
    assert ticket_now(server, ticket.id).state is TicketState.SERVING
    assert moves(server, ticket) == ["call_next", "start"]
    await again.end()


async def test_what_the_server_refuses_is_told_to_the_officer(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    cut(line)
    await desk.console.press("start")
    other = actions.register_station(server, name="Meja 7", kind=StationKind.CONSOLE, now=NOW)
    actions.cancel(
        server,
        ticket_id=ticket.id,
        actor=Actor(other.id, 6, "Budi"),
        request_id=request(),
        now=NOW,
    )
    line.accept()
    await desk.back()
    await until(lambda: "Ditolak server" in desk.console.message, "the refusal")
    assert ticket.label in desk.console.message
    assert "cancelled" in desk.console.message
    assert ticket_now(server, ticket.id).state is TicketState.CANCELLED
    await desk.end()


async def test_an_officer_waits_for_a_silent_server_no_longer_than_told(make, server, line):
    desk = make()
    desk.link._line.answer_seconds = 0.5
    desk.link.open("Meja 6", NOW)
    await desk.serving(Kiosk(server, Clock(NOW)))
    line.stall()
    begun = monotonic()
    await desk.console.press("start")
    # The server's own limits would be waited for eleven seconds, twice.
    assert monotonic() - begun < 10
    assert "Tersimpan di PC ini" in desk.console.message
    line.heal()
    await desk.end()


async def test_what_the_server_did_last_is_seen_though_it_was_never_read(make, server, line):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    await desk.console.press("start")

    def finish_and_lose_it() -> None:
        desk.link.perform(
            "finish", actor=Actor(1, 6, "Ani"), request_id=request(), now=NOW, ticket_id=ticket.id
        )
        cut(line)

    await desk.off_thread(finish_and_lose_it)
    await desk.console.controller.refresh()
    assert desk.current is None
    line.accept()
    await desk.back()
    assert moves(server, ticket) == ["call_next", "start", "finish"]
    await desk.end()


async def test_who_was_called_last_is_served_though_it_was_never_read(make, server, line):
    desk = make()
    kiosk = Kiosk(server, Clock(NOW))
    first = await desk.serving(kiosk)
    second = kiosk.take("C")
    await desk.console.press("start")
    await desk.console.press("finish")

    def call_and_lose_it() -> None:
        desk.link.perform("call_next", actor=Actor(1, 6, "Ani"), request_id=request(), now=NOW)
        cut(line)

    await desk.off_thread(call_and_lose_it)
    await desk.console.controller.refresh()
    assert desk.current.ticket.id == second.id
    await desk.console.press("start")
    line.accept()
    await desk.back()
    assert moves(server, second) == ["call_next", "start"]
    assert moves(server, first) == ["call_next", "start", "finish"]
    await desk.end()


async def test_who_was_finished_stays_away_though_the_line_breaks_after_it_was_sent(
    make, server, line, monkeypatch
):
    desk = make()
    ticket = await desk.serving(Kiosk(server, Clock(NOW)))
    await desk.console.press("start")
    cut(line)
    await desk.console.press("finish")
    line.accept()

    def breaks(*_: object) -> None:
        raise StoreUnreachable("it does not answer")

    with monkeypatch.context() as broken:
        broken.setattr(desk.link._line, "read_anew", breaks)
        for _ in range(100):
            await desk.console.controller.refresh()
            if moves(server, ticket)[-1] == "finish":
                break
            await asyncio.sleep(0.02)
        await desk.console.controller.refresh()
        assert desk.current is None
    await desk.back()
    assert desk.current is None
    await desk.end()
