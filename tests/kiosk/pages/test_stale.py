"""A kiosk that has not read for a while says so, and what a citizen should know."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.pages import header
from kiosk.pages.notice_band import Tone
from kiosk.pages.views import TroubleKind
from kiosk.trouble import trouble_of
from kiosk.window import KioskWindow
from queueing.errors import StoreLoginRefused, StoreUnreachable
from tests.kiosk import samples


@pytest.fixture
def aged(window: KioskWindow, monkeypatch) -> KioskWindow:
    """Give a kiosk whose last reading is too old."""
    window.show_snapshot(samples.snapshot(outages=(samples.outage(),)), samples.NOW)
    window.show_start()
    monkeypatch.setattr(header, "STALE_MS", 0)
    QTest.qWait(5)
    window._header.tick()
    QApplication.processEvents()
    return window


def said(window: KioskWindow) -> str:
    return window.choose.stale.text().replace("\N{NO-BREAK SPACE}", " ")


def test_it_says_since_when_and_that_numbers_are_still_valid(aged):
    text = said(aged)
    assert aged.choose.stale.isVisible()
    assert "tidak tersambung sejak pukul 08.41" in text
    assert "Nomor Anda tetap berlaku." in text


def test_it_looks_unlike_an_outage_and_leaves_the_outage_in_sight(aged):
    assert aged.choose.stale._tone is Tone.STALE
    assert aged.choose.band.isVisible()
    assert aged.choose.band._tone is Tone.DISRUPTED
    colours = {
        band.grab().toImage().pixelColor(band.width() // 2, 6).name()
        for band in (aged.choose.stale, aged.choose.band)
    }
    assert len(colours) == 2


def test_numbers_are_offered_all_the_same(aged):
    assert all(tile.isVisible() and tile.isEnabled() for tile in aged.choose._tiles)


def test_it_follows_the_language(aged):
    aged._language.switch("en")
    aged.retranslate()
    assert "has not been connected since 08.41" in said(aged)
    aged._language.switch("id")


def test_the_next_reading_takes_it_back(aged, monkeypatch):
    monkeypatch.setattr(header, "STALE_MS", 10_000)
    aged.show_snapshot(samples.snapshot(), samples.NOW)
    assert not aged.choose.stale.isVisible()


def test_the_same_picture_shown_once_more_is_no_fresher(aged):
    aged.show_snapshot(aged._header._snapshot, samples.NOW)
    QTest.qWait(5)
    aged._header.tick()
    assert aged.choose.stale.isVisible()


def test_a_fresh_kiosk_says_nothing_of_it(window):
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.show_start()
    window._header.tick()
    assert not window.choose.stale.isVisible()


@pytest.mark.parametrize(
    ("error", "kind"),
    [(StoreUnreachable, TroubleKind.UNREACHABLE), (StoreLoginRefused, TroubleKind.LOGIN)],
)
def test_a_server_out_of_reach_has_words_of_its_own(window, error, kind):
    trouble = trouble_of(error("for developers"), "antrean at 10.0.0.2:5432")
    assert trouble.kind is kind
    window.show_trouble(trouble)
    said = f"{window.out_of_service.body.text()} {window.out_of_service.staff.text()}"
    assert "10.0.0.2" in said
    assert "for developers" not in said
