"""Pages hold their sizes in millimetres on every panel, and show all that they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from antrean.screens.pseudo import Pseudo
from kiosk.pages.comfort import PLAIN
from kiosk.pages.touch_button import KEYBOARD, Touchable
from kiosk.window import KioskWindow
from kiosk.window_sizes import Room
from shared_ui.language import Language
from shared_ui.theme import Metrics
from tests.kiosk.pages.every_page import cuts, each, told

LYING = [(1920, 1080, 24.0), (1920, 1080, 21.5), (1920, 1080, 18.5), (1366, 768, 15.6)]
UPRIGHT = [(1080, 1920, 32.0), (1080, 1920, 24.0), (1080, 1920, 21.5), (768, 1366, 15.6)]
USUAL = [*LYING, *UPRIGHT[1::2]]
SMALL = [(1280, 800, 12.5), (800, 1280, 12.5)]
SPOKEN = [
    *((*panel, code) for panel in LYING + UPRIGHT + SMALL for code in ("id", "jv")),
    *((*panel, "pseudo") for panel in USUAL),
]


@pytest.fixture
def pseudo(dressed: QApplication) -> Iterator[None]:
    translator = Pseudo()
    dressed.installTranslator(translator)
    yield
    dressed.removeTranslator(translator)


def on_panel(make_window: Callable[..., KioskWindow], width: int, height: int, inches: float):
    return told(make_window(width, height, panel_inches=inches))


@pytest.mark.parametrize(("width", "height", "inches", "code"), SPOKEN)
def test_no_page_cuts_what_it_says(
    make_window: Callable[..., KioskWindow],
    language: Language,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    width: int,
    height: int,
    inches: float,
    code: str,
) -> None:
    window = on_panel(make_window, width, height, inches)
    if code == "pseudo":
        # Every text a third longer, as a translation may be.
        request.getfixturevalue("pseudo")
    else:
        language.switch(code)
    window.show_language(language.code)
    QApplication.processEvents()
    with cuts(monkeypatch) as found:
        bad = {}
        for name in each(window):
            found.clear()
            window.grab()
            if found:
                bad[name] = tuple(found)

    assert not bad


@pytest.mark.parametrize(("width", "height", "inches"), LYING + UPRIGHT + SMALL)
def test_every_target_down_to_15_inches_is_20_mm_and_none_touches_another(
    make_window: Callable[..., KioskWindow], width: int, height: int, inches: float
) -> None:
    window = on_panel(make_window, width, height, inches)
    metrics = Room(width, height, inches).metrics(PLAIN)
    least = metrics.mm(20) - 2
    for name in each(window):
        parts = [b for b in window.findChildren(Touchable) if b.isVisible()]
        places = [b.rect().translated(b.mapTo(window, QPoint(0, 0))) for b in parts]
        for place, part in zip(places, parts, strict=True):
            assert min(place.width(), place.height()) >= least, (name, part.objectName(), place)
            assert window.rect().contains(place), (name, part.objectName(), place)
        if name == "choose":
            for tile in window.choose._tiles:
                assert tile.height() >= metrics.mm(26), tile.objectName()
        for n, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[n + 1 :]), (name, n)


def test_letters_keep_their_millimetres_down_to_a_panel_of_15_6_inches() -> None:
    for width, height, inches in LYING + UPRIGHT:
        assert Room(width, height, inches).metrics(PLAIN) == Metrics.for_window(
            width, height, inches
        )


def test_a_smaller_panel_shrinks_the_pages_rather_than_laying_parts_over_each_other() -> None:
    assert (
        Room(1280, 800, 10.1).metrics(PLAIN).px_per_mm
        < Metrics.for_window(1280, 800, 10.1).px_per_mm
    )


@pytest.mark.parametrize(("width", "height", "inches"), [(1366, 768, 15.6), (768, 1366, 15.6)])
def test_small_tiles_and_the_mark_for_staff_hold_their_words_while_keys_are_shown(
    make_window: Callable[..., KioskWindow],
    monkeypatch: pytest.MonkeyPatch,
    width: int,
    height: int,
    inches: float,
) -> None:
    window = on_panel(make_window, width, height, inches)
    window.mark.show_sound(True)
    window.setProperty(KEYBOARD, True)
    window.show_start()
    QApplication.processEvents()
    with cuts(monkeypatch) as found:
        window.grab()

    assert not found
