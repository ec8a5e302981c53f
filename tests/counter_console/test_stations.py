"""The page of the stations: who is there, what is wrong, and how one is retired."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.station_words import (
    CONDITION_ICONS,
    LEVELS,
    clock_text,
    condition_word,
    pending_text,
    remedy,
    seen_text,
)
from counter_console.widgets.printer_card import LEVEL_COLOURS
from queueing.model import StationKind
from queueing.presence import TROUBLES, Condition, StationRecord
from shared_ui import theme
from shared_ui.own_place import own_version
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import NOW, print_job, printer, snapshot

ZONE = "Asia/Jakarta"


def station(number=1, name=None, kind=StationKind.CONSOLE, age=4.0, **changes):
    """Make a station that was seen just now."""
    made = StationRecord(
        id=number,
        name=name or f"Meja {number}",
        kind=kind,
        letter="K" if kind is StationKind.KIOSK else "",
        retired_at=None,
        host=f"pc-{number}",
        version=own_version(),
        started_at=NOW - timedelta(hours=1),
        seen_at=NOW - timedelta(seconds=age),
        age=age,
    )
    return replace(made, **changes)


GONE = station(2, age=300.0)
KIOSK = station(3, "Kios 1", StationKind.KIOSK, pending=4, pending_since=NOW - timedelta(minutes=9))


def open_page(shown, *stations, **more):
    window = shown(snapshot(stations=stations, **more))
    press_key(window, "Shift+F12")
    return window


def sentences(window):
    """Give the rows as a reader of the screen speaks them."""
    model = window.supervision.stations.model
    return [model.index(place).data() for place in range(model.rowCount())]


def test_a_key_and_a_button_open_the_page_and_escape_closes_it(shown):
    window = open_page(shown, station())
    assert window.supervision.stations.isVisible()
    press_key(window, "Esc")
    assert window.desk.isVisible()
    press(window, "stations")
    assert window.supervision.stations.isVisible()
    press(window, "stations")
    assert window.desk.isVisible()


def test_the_page_is_there_while_nobody_is_signed_in(shown):
    window = open_page(shown, station(), counter=None)
    assert window.supervision.stations.isVisible()
    press_key(window, "Esc")
    assert window.sign_in.isVisible()


def test_a_new_snapshot_keeps_the_page_open_and_the_station_selected(shown):
    window = open_page(shown, station(), GONE)
    page = window.supervision.stations
    page.view.setCurrentIndex(page.model.index_of(1))
    shown(snapshot(stations=(station(), replace(GONE, age=2.0), station(5))))
    assert page.isVisible()
    assert page.selected().record.id == 1
    shown(snapshot(counter=None, stations=(station(), GONE)))
    assert page.isVisible()
    press_key(window, "Esc")
    assert window.sign_in.isVisible()


@pytest.mark.parametrize("key", ["F1", "F10", "Ctrl+F", "Shift+F11"])
def test_what_is_opened_by_key_comes_in_sight(shown, key):
    window = open_page(shown, station())
    press_key(window, key)
    assert window.desk.isVisible()
    assert window.desk.panel is not None


def test_troubles_stand_first_and_each_row_says_all_of_its_station(shown):
    window = open_page(shown, station(), KIOSK, GONE)
    first, second, third = sentences(window)
    assert first == f"Meja 2, Tidak terlihat, Loket, pc-2, versi {own_version()}, 5 mnt lalu"
    assert second.startswith("Kios 1, Tiket belum digabung, Kios · huruf K, pc-3")
    assert "4 tiket, sejak pukul 08.32" in second
    assert third.startswith("Meja 1, Baik")


def test_retired_stations_are_only_counted(shown):
    window = open_page(shown, station(), replace(GONE, retired_at=NOW))
    assert len(sentences(window)) == 1
    assert window.supervision.stations.summary.text().endswith("1 sudah dipensiunkan")


def test_the_state_line_says_whether_a_station_is_in_trouble(shown):
    window = shown(snapshot(stations=(station(), station(2))))
    assert window.state_line.stations.text() == "Pengawas"
    shown(snapshot(stations=(station(), GONE, KIOSK)))
    assert window.state_line.stations.text() == "Stasiun (2)"


def test_a_question_about_a_ticket_keeps_its_room(shown):
    window = shown(snapshot(stations=(GONE,), doubtful_prints=(print_job(),)))
    assert window.state_line.stations.text() == "1"
    assert window.state_line.stations.accessibleName() == "Stasiun (1)"


def test_a_station_that_is_gone_is_retired_after_a_question(shown, wishes):
    window = open_page(shown, station(), GONE)
    press_key(window, "Ctrl+Del")
    page = window.supervision.stations
    assert page.about.text() == "Pensiunkan Meja 2?"
    assert page.keep.hasFocus()
    assert wishes == []
    press(window, "retire-yes")
    assert wishes == [Wish(Act.RETIRE, station_id=2)]


def test_a_question_about_retiring_can_be_taken_back(shown, wishes):
    window = open_page(shown, station(), GONE)
    press(window, "retire")
    QTest.keyClick(window.supervision.stations.keep, Qt.Key.Key_Space)
    assert button(window, "retire").isVisible()
    assert not window.supervision.stations.confirm.isVisible()
    press(window, "retire")
    window.supervision.stations.view.setCurrentIndex(window.supervision.stations.model.index_of(1))
    assert not window.supervision.stations.confirm.isVisible()
    assert wishes == []


def test_a_station_that_comes_back_is_not_retired_by_a_late_press(shown, wishes):
    window = open_page(shown, station(), GONE)
    press(window, "retire")
    shown(snapshot(stations=(station(), replace(GONE, age=1.0))))
    assert not window.supervision.stations.confirm.isVisible()
    assert wishes == []


@pytest.mark.parametrize("there", [station(), KIOSK, replace(KIOSK, age=999.0)])
def test_only_a_station_that_is_gone_and_holds_nothing_can_be_retired(shown, there):
    window = open_page(shown, there)
    assert not window.supervision.stations.retire.isVisible()


def test_every_condition_has_word_icon_and_colours_that_can_be_read():
    for condition in Condition:
        assert condition_word(condition)
        assert CONDITION_ICONS[condition]
        ground, ink = LEVEL_COLOURS[LEVELS[condition]]
        assert theme.contrast(ink, ground) >= 4.5
        assert bool(remedy(condition, station())) or condition not in TROUBLES


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (0, "tepat"),
        (4_999, "tepat"),
        (-12_000, "-12 detik"),
        (60_000, "+1 menit"),
        (125_000, "meleset +2 menit"),
        (-7_300_000, "meleset -2 jam"),
        (2_000_000_000, "meleset +23 hari"),
    ],
)
def test_how_far_a_clock_is_off_is_said_in_one_unit(offset, text, language):
    assert clock_text(station(clock_offset_ms=offset)) == text


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (station(age=3.0), "baru saja"),
        (station(age=47.0), "47 detik lalu"),
        (station(age=340.0), "5 mnt lalu"),
        (station(age=90_000.0), "13-06-2017 07.41"),
        (station(age=90_000.0, released_at=NOW - timedelta(hours=1)), "pukul 07.41"),
        (replace(station(), age=None, seen_at=None), "belum pernah"),
    ],
)
def test_when_a_station_was_seen_is_said_as_people_say_it(record, text, language):
    assert seen_text(record, ZONE, NOW) == text


def test_nothing_waits_is_said_by_nothing():
    assert pending_text(station(), ZONE) == ("", "")


@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("code", ["id", "jv", "en"])
def test_the_page_fits_its_window_in_every_language(shown, language, size, code):
    language.switch(code)
    kiosk = replace(KIOSK, name="Kios " + "panjang " * 20, printer=printer("blocked", "paper-out"))
    many = [station(n, age=float(n)) for n in range(10, 40)]
    window = open_page(shown, kiosk, GONE, *many)
    window.resize(*size)
    press(window, "retire")
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    page = window.supervision.stations
    for made in (page.keep, page.confirm, page.close_button):
        assert made.mapTo(page, made.rect().bottomRight()).x() < page.width()
    assert page.advice.heightForWidth(page.advice.width()) <= page.advice.height()
