"""The board tells of other offices beside the calls, after its own notice, with the news' age."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from queueing.neighbours import Neighbour, NeighbourNews
from tests.display_board import samples
from tests.display_board.looking import SIZES, all_pages, board, faults, shown_text
from tests.display_board.samples import at
from tests.queueing.exchange.samples import bangsri

NOW = at(8, 41)
OFFICE = Neighbour(1, "jepara-bangsri", "Kecamatan Bangsri", "", "")
NEWS = NeighbourNews(OFFICE, bangsri(issued_at=NOW - timedelta(minutes=12)))
SAID = "Data perekaman belum terkirim sejak Rabu, 15 Februari."


def told(window, snapshot, now=NOW):
    """Give all that stands on any page."""
    return " ".join(shown_text(window) for _ in all_pages(window, snapshot, now))


def test_trouble_elsewhere_stands_in_the_band_with_its_age(qtbot):
    snapshot = replace(samples.snapshot(NOW, calls=samples.TWO_CALLS), neighbours=(NEWS,))
    text = told(board(qtbot, NOW), snapshot)
    for said in ("KANTOR LAIN", "Kecamatan Bangsri. Kabar pukul 08.29 (12 menit lalu).", SAID):
        assert said in text
    assert "GANGGUAN" not in text, "it is no outage of this office"


def test_an_office_where_all_goes_well_takes_no_room(qtbot):
    well = bangsri(issued_at=NOW, services=bangsri().services[1:], late_data=())
    for news in (well, None):
        snapshot = replace(samples.snapshot(NOW), neighbours=(replace(NEWS, status=news),))
        window = board(qtbot, NOW)
        window.show_snapshot(snapshot, NOW)
        assert window.view.notice.isHidden()


def test_the_own_notice_comes_first_and_shares_no_page(qtbot):
    snapshot = replace(samples.snapshot(NOW, outages=(samples.outage(),)), neighbours=(NEWS,))
    window = board(qtbot, NOW)
    pages = [" ".join(w.text for w in window.view.notice.texts()) for _ in
             all_pages(window, snapshot, NOW)]  # fmt: skip
    assert pages[0].startswith("GANGGUAN")
    assert any("KANTOR LAIN" in page for page in pages)
    assert not any("KANTOR LAIN" in page and "GANGGUAN" in page for page in pages)
    assert window.shown_outages == snapshot.outages


def test_old_news_is_told_as_old(qtbot):
    old = replace(NEWS, status=bangsri(issued_at=NOW - timedelta(hours=3)))
    snapshot = replace(samples.snapshot(NOW), neighbours=(old,))
    text = told(board(qtbot, NOW), snapshot)
    assert "Kabar lama, dari pukul 05.41 (3 jam lalu)." in text
    assert "Menurut kabar pukul 05.41: Perekaman" in text
    assert "SURAT" not in text


@pytest.mark.parametrize("size", [SIZES["portrait"], SIZES["demo"]])
def test_no_text_of_it_is_cut_at_any_size(qtbot, size):
    many = tuple(
        replace(NEWS, neighbour=replace(OFFICE, id=n, name=f"Kecamatan {name}"))
        for n, name in enumerate(("Bangsri", "Mlonggo", "Karimunjawa"))
    )
    base = samples.snapshot(NOW, calls=samples.TWO_CALLS, outages=(samples.outage(),))
    window = board(qtbot, NOW, size)
    for _ in all_pages(window, replace(base, neighbours=many), NOW):
        assert faults(window) == []
