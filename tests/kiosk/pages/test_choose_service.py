"""The start page: tiles, notices, opening, paging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.opening import takes_numbers
from kiosk.pages.service_tile import ServiceTile
from kiosk.window import KioskWindow
from queueing.model import LocalText, OpeningState, OutageState
from queueing.snapshots import KioskSnapshot, Opening
from tests.kiosk import samples
from tests.kiosk.conftest import part

MANY = tuple(samples.service(n, chr(64 + n), LocalText(f"Layanan {n}")) for n in range(1, 21))


def shown(window: KioskWindow, snapshot: KioskSnapshot) -> list[ServiceTile]:
    window.show_snapshot(snapshot, snapshot.read_at)
    window.show_start()
    QApplication.processEvents()
    return [t for t in window.findChildren(ServiceTile) if t.isVisible()]


def test_a_tile_says_prefix_name_and_people_and_never_a_waiting_time(
    window: KioskWindow,
) -> None:
    tiles = shown(window, samples.snapshot())

    assert tiles[2].accessibleName() == "C Kartu Keluarga. 6 menunggu"
    assert tiles[4].view.state == "Belum ada yang menunggu"
    assert not any("menit" in tile.accessibleName() for tile in tiles)


def test_a_disrupted_service_says_so_with_word_and_icon(window: KioskWindow) -> None:
    tiles = shown(window, samples.snapshot(outages=(samples.outage(),)))

    assert (tiles[0].view.state, tiles[0].view.icon) == ("Terganggu · 188 menunggu", "outage")
    assert (tiles[2].view.state, tiles[2].view.icon) == ("6 menunggu", "people")


def test_the_notice_says_what_since_when_still_valid_and_the_next_word(
    window: KioskWindow,
) -> None:
    shown(window, samples.snapshot(outages=(samples.outage(),)))

    assert window.choose.band.text() == (
        "Perekaman dan Pencetakan KTP-el terganggu sejak pukul 08.30. "
        "Nomor Anda tetap berlaku. Kabar berikutnya paling lambat pukul 09.00."
    )


def test_an_overdue_word_is_said_by_the_kiosk_itself(window: KioskWindow) -> None:
    late = samples.outage(next_word_at=samples.NOW - timedelta(minutes=1))
    shown(window, samples.snapshot(outages=(late,)))

    assert "Belum ada kabar baru per pukul 08.41." in window.choose.band.text()


def test_a_recovery_is_said_with_its_time_and_services(window: KioskWindow) -> None:
    over = samples.outage(OutageState.RESOLVED, resolved_at=samples.NOW)
    tiles = shown(window, samples.snapshot(outages=(over,)))

    assert window.choose.band.text() == (
        "Pulih pukul 08.41. Dilayani kembali: Perekaman KTP-el, Pencetakan KTP-el."
    )
    assert not tiles[0].view.disrupted


def test_several_notices_are_counted(window: KioskWindow) -> None:
    other = replace(samples.outage(), id=2)
    shown(window, samples.snapshot(outages=(samples.outage(), other)))

    assert "Ada 1 pengumuman lain." in window.choose.band.text()


def test_without_notice_there_is_no_band(window: KioskWindow) -> None:
    shown(window, samples.snapshot())

    assert not window.choose.band.isVisible()


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        (samples.OPEN, "Buka sampai pukul 14.30"),
        (samples.EARLY, "Buka pukul 07.30"),
        (samples.CLOSED, "Tutup. Buka lagi Kamis, 15 Juni pukul 07.30"),
        (Opening(OpeningState.CLOSED_TODAY, None, None), "Tutup"),
        (samples.ON_BREAK, "Istirahat sampai pukul 13.00"),
        (samples.TAKING_TURNS, "Istirahat bergantian sampai pukul 13.00"),
    ],
)
def test_the_header_says_whether_the_door_is_open(
    window: KioskWindow, opening: Opening, said: str
) -> None:
    shown(window, samples.snapshot(opening=opening))

    assert window._header._opening.text() == said
    assert window._header._time.text() == "08.41"
    assert window._header._date.text() == "Rabu, 14 Juni 2017"


def test_a_holiday_is_named_and_says_when_the_office_opens_again(window: KioskWindow) -> None:
    tiles = shown(window, samples.snapshot(opening=samples.HOLIDAY))

    said = "Hari libur: Idulfitri. Buka kembali Senin, 3 Juli pukul 07.30."
    assert window.choose.band.text() == said
    assert not takes_numbers(samples.HOLIDAY, samples.snapshot().read_at)
    assert tiles


def test_numbers_are_taken_also_during_a_break(window: KioskWindow) -> None:
    shown(window, samples.snapshot(opening=samples.ON_BREAK))

    assert not window.choose.band.isVisible()
    assert takes_numbers(samples.ON_BREAK, samples.snapshot().read_at)


def test_nine_services_fill_one_page_and_more_are_turned(window: KioskWindow) -> None:
    tiles = shown(window, samples.snapshot(services=MANY))
    assert len(tiles) == 9
    window.choose.turn(2)
    QApplication.processEvents()
    tiles = [t for t in window.findChildren(ServiceTile) if t.isVisible()]

    assert [t.view.service_id for t in tiles] == [19, 20]
    assert window.choose._mark.text() == "3 / 3"
    assert not part_enabled(window, "later-services")


def part_enabled(window: QWidget, name: str) -> bool:
    return part(window, name).isEnabled()


def test_an_office_without_services_says_so(window: KioskWindow) -> None:
    shown(window, samples.snapshot(services=()))

    assert window.choose._empty.isVisible()


def test_upright_the_tiles_stand_in_two_columns(
    make_window: Callable[..., KioskWindow],
) -> None:
    window = make_window(1080, 1920)
    tiles = shown(window, samples.snapshot())
    left_edges = {tile.mapTo(window, QPoint(0, 0)).x() for tile in tiles}

    assert len(left_edges) == 2


def test_a_name_is_kept_verbatim_and_cut_only_in_drawing(window: KioskWindow) -> None:
    tiles = shown(window, samples.long_named())
    nasty = tiles[2]

    assert nasty.view.name.startswith('<b>"Kartu"</b> &  [2J')
    assert len(nasty.view.name) == len(samples.NASTY.id)
    assert not nasty.grab().isNull()


def test_the_order_is_the_same_every_time(window: KioskWindow) -> None:
    first = [t.view.prefix for t in shown(window, samples.snapshot())]
    second = [t.view.prefix for t in shown(window, samples.snapshot(waiting=(0,) * 9))]

    assert first == second == list("ABCDEFGHS")
