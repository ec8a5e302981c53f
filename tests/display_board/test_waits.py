"""How long people wait, as the board tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from display_board.panels.waiting import told_row
from display_board.window import BoardWindow
from queueing.opening_days import OutsideHours
from queueing.waits import UNKNOWN, OfficeOutlook, Wait, WaitKind, WaitOutlook, WaitRange
from tests.display_board import samples

NOW = samples.at(8, 41, 5)
KNOWN = Wait(WaitKind.KNOWN, WaitRange(20, 35))
AFTER = Wait(WaitKind.AFTER_RECOVERY, WaitRange(120, 210))


def outlook(wait: Wait = KNOWN) -> OfficeOutlook:
    services = samples.SERVICES.values()
    return OfficeOutlook(NOW, tuple(WaitOutlook(s.id, wait, wait) for s in services), None, None)


def waits(told: OfficeOutlook | None, prefix: str = "C", *, broken: bool = False, now=NOW):
    snapshot = samples.snapshot(NOW, outages=(samples.outage(),) if broken else ())
    line = next(each for each in snapshot.lines if each.service.prefix == prefix)
    return told_row(line, told, "id", now).waits


def test_a_line_tells_the_range_in_a_long_and_a_short_way():
    assert waits(outlook()) == ("sekitar 20–35 menit", "20–35 menit")
    assert waits(outlook(UNKNOWN)) == ("waktu belum diketahui", "belum diketahui")


def test_a_service_that_stands_still_tells_only_what_comes_after():
    assert waits(outlook(AFTER), "A", broken=True)[0] == "setelah pulih sekitar 2–3,5 jam"
    assert waits(outlook(KNOWN), "A", broken=True)[0] == "waktu belum diketahui"


def test_nothing_is_told_without_people_or_without_news():
    assert waits(outlook(), "E") == ()
    assert waits(None) == ()
    assert waits(outlook(), now=NOW + timedelta(minutes=4)) == ()


@pytest.fixture
def board(qtbot):
    made = BoardWindow(panel_inches=55, farthest_seat_m=6, clock=lambda: NOW)
    made.resize(1920, 1080)
    qtbot.addWidget(made)
    made.show()
    return made


def said(board: BoardWindow) -> str:
    return " ".join(words.text for _panel, words in board.texts())


def test_the_board_shows_it_until_it_is_cut_off(board):
    few = {"C": 6, "D": 2}
    board.show_snapshot(samples.snapshot(NOW, waiting=few), NOW)
    assert "menit" not in said(board)
    board.show_waits(outlook())
    assert "20–35 menit" in said(board)
    board.show_stale(NOW, "tidak tersambung")
    board.tick(NOW)
    assert "20–35 menit" not in said(board)


def test_a_line_outside_its_hours_says_when_it_gives_numbers_and_nothing_of_waiting():
    day = NOW.astimezone(ZoneInfo("Asia/Jakarta"))
    later = OutsideHours(day.date(), None, day.replace(hour=10, minute=0))
    over = OutsideHours(day.date(), day, day.replace(hour=8, minute=0) + timedelta(days=1))
    line = samples.snapshot(NOW).lines[2]
    for outside, word in ((later, "nomor mulai 10.00"), (over, "nomor tutup")):
        row = told_row(replace(line, outside=outside), outlook(), "id", NOW)
        assert (row.word, row.icon, row.waits) == (word, "clock", ())
        assert row.waiting == str(line.waiting)
