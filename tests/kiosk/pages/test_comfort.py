"""A visitor may have the pages lower, larger and in contrast; the next one has them as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages.comfort import PLAIN, Comfort
from kiosk.pages.contrast import HIGH
from kiosk.pages.touch_button import Touchable
from kiosk.window import KioskWindow
from kiosk.window_sizes import Room
from shared_ui import theme
from tests.kiosk.conftest import FakeOffice
from tests.kiosk.pages.every_page import cuts, each, told
from tests.kiosk.visiting import Kiosk, at_work

Make = Callable[..., KioskWindow]
PANELS = [(1920, 1080, 24.0), (1080, 1920, 24.0)]


@pytest.fixture
def kiosk(window: KioskWindow, office: FakeOffice, language) -> Kiosk:
    return Kiosk(window, office, language)


def touched(window: KioskWindow) -> dict[str, int]:
    """Give where every part that can be touched begins, in pixels from the top."""
    parts = [part for part in window.findChildren(Touchable) if part.isVisible()]
    return {part.objectName(): part.mapTo(window, QPoint(0, 0)).y() for part in parts}


@pytest.mark.parametrize(("width", "height", "inches"), PANELS)
def test_low_reach_has_every_target_in_the_lower_half_and_cuts_nothing(
    make_window: Make, monkeypatch, width: int, height: int, inches: float
) -> None:
    window = told(make_window(width, height, panel_inches=inches))
    window.set_comfort(Comfort(reach=True))
    with cuts(monkeypatch) as found:
        for name in each(window):
            high = {part: top for part, top in touched(window).items() if top < height // 2 - 1}
            assert not high, name
            window.grab()
            assert not found, name


@pytest.mark.parametrize(("width", "height", "inches"), PANELS)
def test_larger_letters_are_a_third_larger_and_cut_nothing(
    make_window: Make, monkeypatch, width: int, height: int, inches: float
) -> None:
    window = told(make_window(width, height, panel_inches=inches))
    before = window.metrics.px_per_mm
    window.set_comfort(Comfort(large=True))
    assert window.metrics.px_per_mm >= 1.3 * before
    with cuts(monkeypatch) as found:
        for name in each(window):
            window.grab()
            assert not found, name


def test_a_panel_offers_only_the_switches_that_help_on_it() -> None:
    small, usual = Room(1366, 768, 15.6), Room(1920, 1080, 24.0)

    assert (usual.offers_reach, usual.offers_large) == (True, True)
    assert (small.offers_reach, small.offers_large) == (False, False)


def test_high_contrast_is_seven_to_one_for_texts_and_three_to_one_for_edges() -> None:
    colour = {name: QColor(value) for name, value in HIGH.items()}
    for text in ("INK", "INK_SOFT", "BRAND", "BRAND_DARK", "OK", "SLOW", "DOWN", "STALE"):
        assert theme.contrast(colour[text], colour["PAPER"]) >= 7, text
    for ground in ("BRAND_SOFT", "SLOW_SOFT", "DOWN_SOFT", "GROUND"):
        assert theme.contrast(colour["INK"], colour[ground]) >= 7, ground
    assert theme.contrast(colour["INK_SOFT"], colour["LINE"]) >= 4.5
    assert theme.contrast(colour["LINE"], colour["PAPER"]) >= 3


def test_contrast_is_taken_off_as_it_was_put_on(window: KioskWindow) -> None:
    before = {name: QColor(getattr(theme, name)) for name in HIGH}
    told(window).show_start()
    settle()
    plain = window.grab().toImage()
    window.set_comfort(Comfort(contrast=True))
    assert window.grab().toImage().pixelColor(3, 3) == QColor("#000000")
    assert QColor("#000000") == theme.PAPER
    window.set_comfort()
    settle()

    assert {name: QColor(getattr(theme, name)) for name in HIGH} == before
    assert window.grab().toImage() == plain


@at_work
async def test_a_switch_is_one_touch_stays_for_the_visit_and_ends_with_it(kiosk: Kiosk) -> None:
    for switch in ("switch-reach", "switch-contrast"):
        kiosk.touch(switch)
    assert kiosk.window.comfort == Comfort(reach=True, contrast=True)
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await kiosk.number()
    assert kiosk.window.comfort.reach
    kiosk.touch("done")

    assert kiosk.window.comfort == PLAIN
    assert not any(b.isChecked() for b in switches(kiosk.window))
    assert not kiosk.window.reach_note.isVisible()


@at_work
async def test_a_switched_start_page_asks_after_a_silence(kiosk: Kiosk) -> None:
    assert not kiosk.window.idle._timer.isActive()
    kiosk.touch("switch-contrast")
    assert kiosk.window.idle._timer.isActive()
    kiosk.window.idle.gone.emit()

    assert kiosk.window.comfort == PLAIN
    assert not kiosk.window.idle._timer.isActive()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def switches(window: QWidget) -> list[Touchable]:
    return [b for b in window.findChildren(Touchable) if b.objectName().startswith("switch-")]


def test_a_comfort_changes_one_thing_at_a_time(window: KioskWindow) -> None:
    told(window).show_start()
    window.comforts.large.click()
    window.comforts.contrast.click()
    window.comforts.large.click()

    assert window.comfort == replace(PLAIN, contrast=True)
    window.set_comfort()
