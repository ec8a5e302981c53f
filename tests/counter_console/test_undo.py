"""A wrong key is taken back by one more: in words, for ten seconds, on real stores too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter_console.acts import Act, Wish
from counter_console.kept_acts import KeptTicket, UndoNeedsServer
from counter_console.office_link import StoreLink
from counter_console.requests import Request
from counter_console.undo_offer import Done, undo_offer
from queueing import actions
from queueing.errors import ChangedMeanwhile, UndoTooLate
from queueing.model import TicketState
from shared_ui.off_thread import OffThread
from tests.counter_console.desk import Console, sit_down
from tests.counter_console.hands import press_key
from tests.counter_console.samples import NOW, row, snapshot, ticket, waiting
from tests.office import Clock, Desk, Kiosk, events, new_server_office, ticket_now
from tests.postgres import drop_database

S = TicketState
CONTROL = Qt.KeyboardModifier.ControlModifier
SERVED = ticket(17, "A", S.SERVED)
CALLED = ticket(18, "A", S.CALLED)
FINISHED = Done(Request("finish", "one", {}), SERVED, NOW)
NEXT = Done(Request("call_next", "two", {}), CALLED, NOW)
BACK = Wish(Act.UNDO, ticket_id=SERVED.id, acts=("one", "two"))


def offered(window, *done: Done, now=NOW):
    window.show_refusal("Nomor ini selesai.")
    window.undo.take(Wish(Act.NEXT), undo_offer(done), now)
    return window


def bar(window) -> str:
    button = window.message.undo
    return button.text() if button.isVisible() else ""


def test_what_would_be_undone_is_said_with_the_seconds_that_are_left(shown):
    window = offered(shown(snapshot()), FINISHED, NEXT)
    assert bar(window) == "Urungkan: A-017 selesai, A-018 dipanggil · 10 d"
    window.show_time(NOW + timedelta(seconds=2.5), 0.0)
    assert bar(window) == "Urungkan: A-017 selesai, A-018 dipanggil · 8 d"
    window.show_time(NOW + timedelta(seconds=9.9), 0.0)
    assert bar(window).endswith("· 1 d")
    window.show_time(NOW + timedelta(seconds=10), 0.0)
    assert bar(window) == ""


@pytest.mark.parametrize("focus", ["list", "filter", "nothing in sight"])
def test_one_key_wishes_it_wherever_the_hands_are(shown, wishes, focus):
    window = offered(shown(snapshot(waiting=waiting(9))), FINISHED, NEXT)
    window.desk.close_panel()
    if focus == "filter":
        press_key(window, "Ctrl+L")
        QTest.keyClicks(window.desk.lists.search, "17")
    elif focus == "nothing in sight":
        press_key(window, "Esc")
        assert bar(window) == ""
    press_key(window, "Ctrl+Z")
    assert wishes == [BACK]


def test_the_strip_has_the_button_in_the_place_of_its_sentence(shown, wishes):
    window = offered(shown(snapshot(current=row(CALLED))), NEXT)
    window.strip.toggle()
    assert window.strip.undo.text() == "Urungkan: A-018 dipanggil · 10 d"
    assert not window.strip.note.isVisible()
    window.strip.undo.click()
    assert wishes == [Wish(Act.UNDO, ticket_id=CALLED.id, acts=("two",))]
    window.show_time(NOW + timedelta(minutes=1), 0.0)
    assert (window.strip.undo.isVisible(), window.strip.note.isVisible()) == (False, True)


def test_with_nothing_to_undo_the_key_says_so(shown, wishes):
    window = shown(snapshot())
    press_key(window, "Ctrl+Z")
    assert (wishes, window.message.line.text()) == ([], "Tidak ada yang dapat diurungkan.")


def test_what_waits_on_this_pc_for_the_server_is_not_undone_and_says_why(shown, wishes):
    window = offered(shown(snapshot()), replace(FINISHED, result=KeptTicket(SERVED)))
    assert bar(window) == ""
    press_key(window, "Ctrl+Z")
    assert wishes == []
    assert window.message.line.text().startswith("Server tidak tersambung")


def test_an_act_on_no_ticket_leaves_what_can_be_undone_and_signing_out_ends_it(shown):
    window = offered(shown(snapshot()), FINISHED)
    window.undo.take(Wish(Act.PUBLISH), undo_offer([]), NOW)
    assert bar(window)
    window.undo.take(Wish(Act.SIGN_OUT), None, NOW)
    assert bar(window) == ""


async def test_the_ids_of_one_press_are_what_is_undone(console, recorder):
    recorder.shown = snapshot(current=row(ticket(17, "A", S.SERVING)))
    await console.controller.refresh()
    recorder.answers |= {"finish": SERVED, "call_next": CALLED, "undo": ticket(17, "A", S.SERVING)}
    await console.press("next")
    await console.press("undo")
    finish, call, undo = recorder.asked
    assert undo.what == {"acts": (finish.request_id, call.request_id)}
    assert console.message == "Diurungkan. A-017 seperti sebelumnya: dilayani."
    assert bar(console.window) == ""


@pytest.mark.parametrize(
    ("error", "words", "stays"),
    [
        (UndoTooLate("late"), "Setelah 10 detik", False),
        (ChangedMeanwhile("changed"), "Nomor ini sudah ditangani lagi", False),
        (UndoNeedsServer("gone"), "Server tidak tersambung", True),
    ],
)
async def test_a_refused_undo_says_why(console, recorder, error, words, stays):
    recorder.answers |= {"call_next": CALLED, "undo": error}
    await console.press("next")
    await console.press("undo")
    assert console.message.startswith(words)
    assert bool(bar(console.window)) is stays


@pytest.fixture(params=["file", "server"])
def any_store(request, tmp_path):
    """Give the office on each engine."""
    if request.param == "file":
        yield request.getfixturevalue("store")
        return
    opened = new_server_office()
    yield opened
    opened.close()
    drop_database(opened.url)


@pytest_asyncio.fixture
async def seat(any_store, window, language, tmp_path):
    """Give a console at counter 6 of it, and its kiosk."""
    off_thread, link = OffThread("undo-desk"), StoreLink(any_store.url, folder=tmp_path / "kept")
    station = await off_thread(link.open, "Meja 6", NOW)
    console = Console(window, language, link, off_thread, station.id)
    await console.controller.refresh()
    await sit_down(console, 6)
    yield console
    await console.controller.stop()
    await off_thread(link.close)
    off_thread.close()


async def test_finish_and_next_pressed_by_mistake_is_as_if_never_pressed(seat, any_store):
    kiosk = Kiosk(any_store)
    kiosk.clock.now = NOW - timedelta(minutes=5)
    first, second = kiosk.take("A"), kiosk.take("A")
    await seat.press("next")
    await seat.press("start")
    serving = ticket_now(any_store, first.id)
    await seat.press("next")
    assert ticket_now(any_store, second.id).state is S.CALLED
    seat.now += timedelta(seconds=7)
    await seat.key_act(seat.window.desk.lists.view, Qt.Key.Key_Z, CONTROL)
    assert ticket_now(any_store, first.id) == serving
    assert ticket_now(any_store, second.id) == second
    assert seat.window.desk.snapshot.current.ticket == serving
    assert len(events(any_store, kind="undo")) == 2


async def test_who_was_called_elsewhere_meanwhile_stays_there(seat, any_store):
    kiosk = Kiosk(any_store)
    kiosk.clock.now = NOW - timedelta(minutes=5)
    kiosk.take("A")
    await seat.press("next")
    await seat.press("recall")
    await seat.press("skip")
    await seat.open("skipped")
    seat.window.desk.lists.choose_first()
    await seat.press("reinstate")
    other = called_by_another(any_store)
    await seat.press("undo")
    assert seat.message.startswith("Nomor ini sudah ditangani lagi")
    assert ticket_now(any_store, 1).counter_id == other.counter_id


def called_by_another(store):
    desk = Desk(store, 1, "Budi", Clock(NOW))
    desk.sign_in("AB")
    desk.do(actions.call_ticket, ticket_id=1)
    return desk
