"""A visitor reads how other offices are before travelling there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.window import KioskWindow
from queueing.neighbours import Neighbour, NeighbourNews
from queueing.snapshots import KioskSnapshot
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import FakeOffice, part
from tests.kiosk.visiting import Kiosk, at_work
from tests.queueing.exchange.samples import bangsri

NOW = samples.NOW
OFFICE = Neighbour(1, "jepara-bangsri", "Kecamatan Bangsri", "", "")


def heard(minutes_ago: float = 12, **changes: object) -> NeighbourNews:
    return NeighbourNews(OFFICE, bangsri(issued_at=NOW - timedelta(minutes=minutes_ago), **changes))


def snapshot(*news: NeighbourNews) -> KioskSnapshot:
    return replace(samples.snapshot(), neighbours=news)


def shown(window: KioskWindow, *news: NeighbourNews) -> KioskSnapshot:
    seen = snapshot(*news)
    window.show_snapshot(seen, NOW)
    window.show_start()
    QApplication.processEvents()
    return seen


@pytest.fixture
def kiosk(window: KioskWindow, office: FakeOffice, language: Language) -> Kiosk:
    office.given = snapshot(heard())
    return Kiosk(window, office, language)


def offered(window: KioskWindow) -> bool:
    return any(w.isVisible() for w in window.findChildren(QWidget, "other-offices"))


def test_the_way_there_is_in_sight_only_while_an_office_tells_of_trouble(
    window: KioskWindow,
) -> None:
    well = heard(services=bangsri().services[1:], late_data=())
    for news in ((), (well,), (NeighbourNews(OFFICE, None),), (heard(60 * 25),)):
        shown(window, *news)
        assert not offered(window)
    seen = shown(window, well, heard(200))
    assert offered(window)

    window.show_confirm(seen.lines[2], seen, NOW)
    assert not offered(window), "somebody who takes a number is busy with that"


def test_each_office_says_what_does_not_go_what_works_and_how_old_its_word_is(
    window: KioskWindow,
) -> None:
    late = replace(heard(200), neighbour=replace(OFFICE, id=2, name="Kecamatan Mlonggo"))
    shown(window, heard(), late, NeighbourNews(replace(OFFICE, id=3, name="Keling"), None))
    text = window.offices.text()

    assert "Kecamatan Bangsri: Kabar pukul 08.29 (12 menit lalu)." in text
    assert "Data perekaman belum terkirim sejak Rabu, 15 Februari." in text
    assert "Tetap dilayani: Surat keterangan (suket)." in text
    assert "Kecamatan Mlonggo: Kabar lama, dari pukul 05.21 (3 jam lalu)." in text
    assert "Menurut kabar pukul 05.21: Perekaman" in text
    assert "Keling: Belum ada kabar dari kantor ini." in text


def test_a_service_that_stands_still_elsewhere_says_so_before_the_number(
    window: KioskWindow,
) -> None:
    seen = shown(window, heard())
    window.show_confirm(seen.lines[0], seen, NOW)
    hint = window.confirm._elsewhere
    assert hint.isVisible()
    assert hint.text().startswith("Kecamatan Bangsri: Perekaman KTP-el tidak dilayani sejak")
    assert "kabar pukul 08.29" in hint.text()

    window.show_confirm(seen.lines[2], seen, NOW)
    assert not hint.isVisible()


@at_work
async def test_one_touch_leads_there_and_one_leads_back(kiosk: Kiosk) -> None:
    kiosk.touch("other-offices")
    assert kiosk.on(kiosk.window.offices)
    kiosk.touch("offices-back")
    assert kiosk.on(kiosk.window.choose)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920)])
def test_the_button_is_a_target_of_25_mm_and_keeps_clear_of_the_languages(
    make_window: Callable[..., KioskWindow], width: int, height: int
) -> None:
    window = make_window(width, height)
    shown(window, heard())
    button = part(window, "other-offices")
    least = 25 * 3.6
    assert button.height() >= least - 1
    assert button.width() >= least - 1
    page = window.choose
    place = button.rect().translated(button.mapTo(page, button.rect().topLeft()))
    around = place.adjusted(-9, -9, 9, 9)
    assert page.rect().contains(place)
    assert not any(around.intersects(tile.geometry()) for tile in page._tiles)
