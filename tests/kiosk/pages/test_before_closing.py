"""What the kiosk says before a number when the day is too short for those who wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.pages.tile_words import tile_view
from queueing.model import PriorityClass
from tests.closing_samples import closing, told
from tests.kiosk import samples

CLOSES = samples.OPEN.closes_at
assert CLOSES is not None
FINISH = CLOSES + timedelta(minutes=35)
OPEN = replace(samples.OPEN, following=CLOSES - timedelta(hours=7) + timedelta(days=1))
SNAPSHOT = samples.snapshot(opening=OPEN)
WARNING = "Kemungkinan tidak terlayani hari ini (tutup pukul 14.30). Nomor dapat dilanjutkan besok."


def outlook(*, stops=False):
    return told(closing(samples.NOW, CLOSES, FINISH, stops=stops))


def stopped(prefix):
    lines = tuple(
        replace(line, issuing_stopped_at=samples.NOW) if line.service.prefix == prefix else line
        for line in SNAPSHOT.lines
    )
    return replace(SNAPSHOT, lines=lines)


def confirm(window, snapshot, place, known):
    window.show_snapshot(snapshot, samples.NOW)
    window.show_confirm(snapshot.lines[place], snapshot, samples.NOW)
    window.confirm.show_waits(known)
    QApplication.processEvents()
    return window.confirm


@pytest.mark.parametrize(
    ("snapshot", "known", "place", "said"),
    [
        (SNAPSHOT, outlook(), 0, "mungkin lewat jam tutup"),
        (SNAPSHOT, outlook(), 2, "waktu belum diketahui"),
        (SNAPSHOT, outlook(stops=True), 1, "penuh sampai jam tutup"),
        (stopped("C"), None, 2, "nomor hari ini dihentikan"),
        (replace(SNAPSHOT, cut_off_since=samples.NOW), outlook(), 0, ""),
    ],
    ids=["late", "in time", "full", "stopped", "cut off"],
)
def test_a_tile_says_that_today_may_not_be_enough(language, snapshot, known, place, said):
    assert tile_view(snapshot.lines[place], snapshot, known, language, samples.NOW).wait == said


def test_before_the_number_it_is_said_and_the_number_can_be_taken_anyway(window):
    page = confirm(window, SNAPSHOT, 0, outlook())
    assert page._wait.text() == WARNING
    assert page._take.isVisible()
    assert page._take.accessibleName() == "Tetap ambil nomor"
    # And so the slip promises the day on which the number goes on.
    assert page.wait is not None
    assert page.wait.after_closing


def test_a_service_that_is_done_in_time_says_nothing_of_it(window):
    page = confirm(window, SNAPSHOT, 2, outlook())
    assert page._take.accessibleName() == "Ambil nomor"
    assert page.wait is None or not page.wait.after_closing


@pytest.mark.parametrize(
    ("snapshot", "known", "said"),
    [
        (
            SNAPSHOT,
            outlook(stops=True),
            "Antrean sudah penuh sampai jam tutup (pukul 14.30). "
            "Nomor diberikan lagi besok pukul 07.30.",
        ),
        (
            stopped("A"),
            None,
            "Nomor layanan ini untuk hari ini sudah dihentikan. Nomor yang sudah diambil tetap "
            "berlaku. Nomor diberikan lagi besok pukul 07.30.",
        ),
    ],
    ids=["full", "stopped"],
)
def test_where_no_number_is_given_it_is_said_why_and_when_again(window, snapshot, known, said):
    page = confirm(window, snapshot, 0, known)
    assert page._closed.text() == said
    assert not page._take.isVisible()
    page._choose(PriorityClass.PRIORITY)
    assert not page._take.isVisible()


def test_what_was_reckoned_long_ago_or_is_past_closing_is_not_said(window, language):
    line = SNAPSHOT.lines[0]
    for now in (samples.NOW + timedelta(minutes=4), CLOSES):
        assert "jam tutup" not in tile_view(line, SNAPSHOT, outlook(), language, now).wait
