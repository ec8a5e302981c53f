"""The board reads one thing at a time, shows what is committed, and says when it cannot."""

from __future__ import annotations

import asyncio
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from display_board.controller import STALE_AFTER_SECONDS, BoardController
from queueing.errors import SchemaTooOld, StoreFull, StoreLocked
from shared_ui.off_thread import OffThread
from tests.display_board import samples
from tests.display_board.looking import board, shown_text
from tests.display_board.samples import at, call, snapshot

NOW = at(8, 41, 5)


class Office:
    """Stands in for the database: gives what it is told to, and can be held up."""

    def __init__(self) -> None:
        self.now_holds = snapshot(NOW)
        self.error: Exception | None = None
        self.free = threading.Event()
        self.free.set()
        self.at_once = 0
        self.most_at_once = 0

    def read(self, now):
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            assert self.free.wait(10)
            if self.error is not None:
                raise self.error
            return self.now_holds
        finally:
            self.at_once -= 1


class Seconds:
    """A clock of real seconds, moved by hand."""

    def __init__(self) -> None:
        self.value = 100.0

    def __call__(self) -> float:
        return self.value


@pytest.fixture
def office():
    return Office()


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def window(qtbot):
    return board(qtbot, NOW)


@pytest.fixture
async def controller(window, office, seconds):
    off_thread = OffThread("test-board")
    one = BoardController(window, office.read, off_thread, lambda: window.moment, seconds)
    yield one
    office.free.set()
    await one.stop()
    off_thread.close()


async def test_a_reading_is_shown(controller, window, office):
    office.now_holds = snapshot(NOW, calls=samples.TWO_CALLS)
    await controller.refresh()
    assert window.shown_snapshot is office.now_holds
    assert "C-041" in shown_text(window)


async def test_many_changes_make_one_reading_under_way_and_one_after(controller, window, office):
    await controller.refresh()
    before = controller.readings
    office.free.clear()
    controller.changed()
    await asyncio.sleep(0.02)
    for _ in range(50):
        controller.changed()
    await asyncio.sleep(0.02)
    office.free.set()
    last = snapshot(NOW, calls=(call("C-050", 3, NOW),))
    office.now_holds = last
    await controller.refresh()
    assert controller.readings - before <= 3
    assert office.most_at_once == 1
    assert window.shown_snapshot is last


async def test_a_change_during_a_reading_is_not_lost(controller, window, office):
    office.free.clear()
    controller.changed()
    await asyncio.sleep(0.02)
    controller.changed()
    office.free.set()
    await controller.refresh()
    assert controller.readings >= 2


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (StoreFull("disk full"), "Kosongkan sebagian disk."),
        (SchemaTooOld("revision 1"), "antrean db upgrade"),
        (StoreLocked("locked"), "dipakai program lain"),
    ],
)
async def test_a_failed_reading_is_said_at_once_with_the_remedy(
    controller, window, office, error, remedy
):
    office.error = error
    await controller.refresh()
    assert window.is_stale
    assert remedy in shown_text(window)
    office.error = None
    await controller.refresh()
    assert not window.is_stale


async def test_a_failed_reading_keeps_the_last_picture(controller, window, office):
    office.now_holds = snapshot(NOW, calls=samples.TWO_CALLS)
    await controller.refresh()
    office.error = StoreLocked("locked")
    window.moment = at(8, 43, 5)
    await controller.refresh()
    assert "C-041" in shown_text(window)
    assert "data pukul 08.41 (2 menit lalu)" in shown_text(window)


async def test_a_reading_that_hangs_is_noticed_after_ten_seconds(
    controller, window, office, seconds
):
    await controller.refresh()
    office.free.clear()
    controller.changed()
    seconds.value += STALE_AFTER_SECONDS
    controller.ask_age()
    assert not window.is_stale
    seconds.value += 0.1
    controller.ask_age()
    assert window.is_stale
    office.free.set()
    await controller.refresh()
    assert not window.is_stale


async def test_a_bug_in_reading_is_logged_and_seen_not_swallowed(
    controller, window, office, caplog
):
    office.error = ValueError("a bug")
    await controller.refresh()
    await asyncio.sleep(0)
    assert window.is_stale
    assert "Rinciannya sudah dicatat" in shown_text(window)
    assert "a bug" in caplog.text
    office.error = None
    await controller.refresh()
    assert not window.is_stale


async def test_nothing_is_read_after_the_end(controller, office):
    await controller.refresh()
    await controller.stop()
    before = controller.readings
    controller.changed()
    await asyncio.sleep(0.05)
    assert controller.readings == before


happenings = st.lists(
    st.one_of(st.sampled_from(["break", "mend"]), st.integers(1, 9)), min_size=1, max_size=12
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(happenings)
def test_the_board_shows_the_committed_calls_or_says_that_it_is_not_connected(qtbot, happens):
    window, office = board(qtbot, NOW, size=(640, 360)), Office()

    async def play() -> None:
        off_thread = OffThread("test-board")
        controller = BoardController(window, office.read, off_thread, lambda: NOW)
        for one in happens:
            if one == "break":
                office.error = StoreLocked("locked")
            elif one == "mend":
                office.error = None
            else:
                office.now_holds = snapshot(NOW, calls=(call(f"A-{one:03d}", 1, NOW),))
            await controller.refresh()
            assert window.is_stale == (office.error is not None)
            if not window.is_stale:
                for shown in office.now_holds.calls:
                    assert shown.label in {w.text for w in window.view.now_calling.texts()}
        await controller.stop()
        off_thread.close()

    asyncio.run(play())
    window.close()
