"""Today's page: the curve with a scale that fits, and the tally of every service."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from queueing.snapshots import DayCourse, ServiceDay
from shared_ui import theme
from tests.counter_console.hands import press_key
from tests.counter_console.samples import NOW, OFFICE, SERVICES, snapshot

SIX = NOW.replace(hour=0, minute=0)
"""07.00 WIB."""


def day(most=34, **changes):
    line = ((SIX, 0), (SIX + timedelta(minutes=50), most), (NOW, 21), (NOW, 21))
    services = tuple(ServiceDay(s.id, s.name, 9, 4, 3, 2, 17) for s in SERVICES)
    facts = {
        "read_at": NOW,
        "office": OFFICE,
        "begin": SIX,
        "closes_at": SIX + timedelta(hours=8),
        "line": line,
        "served": ((SIX, 12), (SIX + timedelta(hours=1), 5)),
        "stood_still": (),
        "services": services,
    }
    return DayCourse(**{**facts, **changes})


@pytest.fixture
def page(shown):
    window = shown(snapshot())
    press_key(window, "Ctrl+6")
    assert window.supervision.name == "today"
    window.supervision.today.show_view(day(), NOW)
    QApplication.processEvents()
    return window.supervision.today


def test_the_page_says_in_words_what_the_chart_draws(page):
    said = "81 nomor diambil, 17 selesai, 21 menunggu; terbanyak 34 pukul 07.50"
    assert page.summary.text() == said
    assert page.chart.accessibleName() == said
    cells = page.tally.model.rows[0].cells
    assert cells == ("Perekaman KTP-el", "9", "4", "3", "2", "17 mnt")


@pytest.mark.parametrize(
    ("most", "step", "top"),
    [(0, 5, 15), (21, 10, 30), (34, 10, 40), (83, 50, 100), (900, 500, 1000)],
)
def test_the_scale_is_of_round_numbers_and_holds_the_highest(page, most, step, top):
    page.chart.show_course(day(most, line=((SIX, 0), (NOW, most), (NOW, most))), "")
    assert (page.chart.step(), page.chart.top()) == (step, top)


def test_an_hour_in_which_services_stood_still_is_shaded(page):
    def colours():
        QApplication.processEvents()
        image = page.chart.grab().toImage()
        x = round(image.width() * 0.78)
        return {image.pixelColor(x, y).name() for y in range(image.height())}

    assert QColor(theme.DOWN_SOFT).name() not in colours()
    page.show_view(day(stood_still=((SIX, SIX + timedelta(hours=8)),)), NOW)
    assert QColor(theme.DOWN_SOFT).name() in colours()


def test_a_day_without_anybody_is_no_error(page):
    empty = ((SIX, 0), (NOW, 0))
    nobody = tuple(ServiceDay(s.id, s.name) for s in SERVICES)
    page.show_view(day(line=empty, served=((SIX, 0),), services=nobody, closes_at=None), NOW)
    QApplication.processEvents()
    assert page.summary.text() == "0 nomor diambil, 0 selesai, 0 menunggu"
    assert page.tally.model.rows[0].cells[-1] == "–"
