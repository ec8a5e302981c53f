"""The pages of a kiosk that is cut off say so, say what holds, and invent no figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.pages import service_tile
from kiosk.pages.notice_band import Tone
from kiosk.pages.views import NumberView, PrintProgress
from tests.kiosk import samples

SINCE = samples.NOW - timedelta(minutes=9)


def cut_off(outages=(), pending=0, **fields):
    pending_since = SINCE + timedelta(minutes=2) if pending else None
    return replace(
        samples.snapshot(outages=outages, waiting=(0,) * 9),
        cut_off_since=SINCE,
        pending=pending,
        pending_since=pending_since,
        **fields,
    )


def show(window, snapshot):
    window.show_snapshot(snapshot, samples.NOW)
    window.show_start()
    return window


def tile_words(window):
    return {tile.view.state for tile in window.choose._tiles}


def test_the_start_page_says_since_when_and_what_holds(window):
    show(window, cut_off())
    assert window.choose.stale.isVisible()
    assert window.choose.stale.text() == (
        "Sistem antrean terputus sejak pukul 08.32. Nomor tetap bisa diambil dan tetap berlaku."
    )


def test_nobody_is_counted_while_the_kiosk_is_cut_off(window):
    show(window, cut_off())
    assert tile_words(window) == {"Jumlah belum diketahui"}
    window.show_confirm(cut_off().lines[2], cut_off(), samples.NOW)
    assert window.confirm._waiting.text() == "Jumlah belum diketahui"


def test_an_outage_stays_in_sight_and_looks_different(window):
    show(window, cut_off((samples.outage(),)))
    assert window.choose.band.isVisible()
    assert window.choose.stale.isVisible()
    assert window.choose.band._tone is Tone.DISRUPTED
    assert window.choose.stale._tone is Tone.STALE
    assert "Terganggu" in tile_words(window)


def test_the_band_goes_when_the_server_is_back(window):
    show(window, cut_off(pending=2))
    show(window, samples.snapshot())
    assert not window.choose.stale.isVisible()
    assert window.mark.text() == ""
    assert "188 menunggu" in tile_words(window)


def test_staff_read_how_many_numbers_wait_to_be_merged(window):
    show(window, cut_off(pending=3))
    assert window.mark.text() == "3 tiket menunggu digabung sejak pukul 08.34"


def test_numbers_that_could_not_be_merged_are_told_also_when_connected(window):
    show(window, replace(cut_off(pending=1), cut_off_since=None))
    assert window.mark.text() == "1 tiket menunggu digabung sejak pukul 08.34"
    assert not window.choose.stale.isVisible()


def test_the_number_page_says_that_the_number_holds(window):
    name = samples.SERVICES[0].name
    window.show_number(NumberView(-1, "AK-017", name, None, PrintProgress.PRINTING))
    assert window.ticket._ahead.text() == "Sistem antrean terputus. Nomor ini tetap berlaku."


def test_a_closed_office_offers_no_numbers_without_its_server_either(window):
    show(window, cut_off(opening=samples.CLOSED))
    assert "diambil" not in window.choose.stale.text()


@pytest.mark.parametrize("code", ["jv", "en"])
def test_it_is_said_in_every_language(window, language, code):
    language.switch(code)
    show(window, cut_off(pending=2))
    window.show_language(code)
    texts = {window.choose.stale.text(), window.mark.text(), *tile_words(window)}
    assert not any(word in text for text in texts for word in ("terputus", "digabung", "Jumlah"))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_every_word_of_the_band_has_room(make_window, size):
    window = show(make_window(*size), cut_off((samples.outage(),), pending=3))
    title = window.choose.stale._title
    assert title.text()
    assert title.heightForWidth(title.width()) <= title.height()


@pytest.mark.parametrize("code", ["id", "jv", "en"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_word_of_a_tile_is_whole_under_both_bands(window, language, monkeypatch, size, code):
    lines = []

    def wrap(text, *where):
        lines.append((text, real(text, *where)))
        return lines[-1][1]

    real = service_tile.typeset.wrap
    window.resize(*size)
    language.switch(code)
    window.show_language(code)
    show(window, cut_off((samples.outage(),)))
    monkeypatch.setattr(service_tile.typeset, "wrap", wrap)
    fitted = service_tile.typeset.fitted
    names = []
    monkeypatch.setattr(
        service_tile.typeset, "fitted", lambda *what: names.append(fitted(*what)) or names[-1]
    )
    window.grab()
    said = [found for text, found in lines if text in tile_words(window)]
    assert said
    assert len(names) >= 9
    shown = [*said, *(found for _, found in names)]
    assert not [line for found in shown for line in found if "…" in line]
