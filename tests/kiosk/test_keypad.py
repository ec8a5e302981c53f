"""A whole visit goes by a numeric keypad, and everything that is pressed has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.pages.logo import Logo
from kiosk.pages.page import KEY
from kiosk.window import KioskWindow
from queueing.model import PriorityClass
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import FakeOffice
from tests.kiosk.pages.every_page import SNAPSHOT, each, pages_of, told
from tests.kiosk.visiting import Kiosk, at_work

PAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def kiosk(window: KioskWindow, office: FakeOffice, language: Language) -> Kiosk:
    return Kiosk(window, office, language)


def press(window: KioskWindow, key: Qt.Key) -> None:
    """Press a key of a keypad as it comes: to the part that has the focus."""
    QTest.keyClick(window.focusWidget() or window, key, PAD)


@at_work
async def test_a_visit_with_priority_takes_four_keys(kiosk: Kiosk) -> None:
    window = kiosk.window
    press(window, Qt.Key.Key_3)
    assert kiosk.on(window.confirm)
    press(window, Qt.Key.Key_2)
    assert window.confirm.priority is PriorityClass.PRIORITY
    press(window, Qt.Key.Key_Enter)
    assert await kiosk.number() == "C-001"
    press(window, Qt.Key.Key_Enter)

    assert kiosk.on(window.choose)


@at_work
async def test_the_star_goes_back_and_zero_speaks_the_next_language(kiosk: Kiosk) -> None:
    window = kiosk.window
    press(window, Qt.Key.Key_3)
    for code in ("jv", "en", "id"):
        press(window, Qt.Key.Key_0)
        assert kiosk.language.code == code
    press(window, Qt.Key.Key_Asterisk)

    assert kiosk.on(window.choose)


def test_minus_turns_the_tiles_round_and_round(window: KioskWindow) -> None:
    many = samples.snapshot(services=(*samples.SERVICES, *samples.SERVICES))
    window.show_snapshot(many, samples.NOW)
    window.show_start()
    press(window, Qt.Key.Key_Minus)
    assert window.choose.is_turned
    press(window, Qt.Key.Key_Minus)

    assert not window.choose.is_turned


def test_slash_reaches_everything_that_can_be_pressed(window: KioskWindow) -> None:
    told(window).show_start()
    buttons = {b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}
    reached: set[QWidget | None] = set()
    for _ in range(len(buttons) + 2):
        press(window, Qt.Key.Key_Slash)
        reached.add(window.focusWidget())

    assert buttons <= reached


def test_the_ways_on_from_a_warning_are_numbered_in_their_order(window: KioskWindow, qtbot) -> None:
    told(window)
    pages_of(window)["affected"]()
    press(window, Qt.Key.Key_9)
    shown = {n: b.property(KEY) for n, b in buttons_of(window.affected).items() if b.isVisible()}
    assert shown["take-anyway"] == "1"
    assert shown["instead-service"] == "2"
    with qtbot.waitSignal(window.affected.instead_wanted) as wanted:
        press(window, Qt.Key.Key_2)

    assert wanted.args == [SNAPSHOT.lines[0].service.instead_id]


def buttons_of(page: QWidget) -> dict[str, QAbstractButton]:
    return {b.objectName(): b for b in page.findChildren(QAbstractButton)}


def test_the_keys_are_drawn_only_while_a_keypad_is_used(window: KioskWindow, qtbot) -> None:
    told(window)
    pages_of(window)["affected"]()
    way = buttons_of(window.affected)["come-back-later"]
    without = way.grab().toImage()
    press(window, Qt.Key.Key_9)
    assert way.grab().toImage() != without
    qtbot.mouseClick(window.affected, Qt.MouseButton.LeftButton)

    assert way.grab().toImage() == without


@pytest.mark.parametrize("code", ["id", "jv", "en"])
def test_a_screen_reader_finds_a_name_on_everything_that_can_be_pressed(
    window: KioskWindow, language: Language, code: str
) -> None:
    told(window)
    language.switch(code)
    window.show_language(code)
    QApplication.processEvents()
    for page in each(window):
        pressed = [*window.findChildren(QAbstractButton), *window.findChildren(Logo)]
        shown = [part for part in pressed if part.isVisible()]
        unnamed = [part.objectName() for part in shown if not part.accessibleName().strip()]
        assert shown, page
        assert not unnamed, page
