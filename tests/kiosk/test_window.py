"""The window: keys, silence, closing, sizes, the hidden corner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kiosk.pages.touch_button import KEYBOARD, Touchable, TouchButton
from kiosk.pages.views import NumberView, PrintProgress
from kiosk.placing import place
from kiosk.window import KioskWindow
from queueing.model import LocalText
from shared_ui.theme import Metrics
from tests.kiosk import samples
from tests.kiosk.conftest import part

SIZES = [(1920, 1080), (1080, 1920), (3840, 2160), (960, 540)]
Make = Callable[..., KioskWindow]
Touch = Callable[[QWidget, str], None]


def at_start(window: KioskWindow, **facts: object) -> KioskWindow:
    window.show_snapshot(samples.snapshot(**facts), samples.NOW)  # type: ignore[arg-type]
    window.show_start()
    return window


def number(progress: PrintProgress = PrintProgress.OUT) -> NumberView:
    return NumberView(1, "A-233", LocalText("Perekaman KTP-el"), 188, progress)


def confirming(window: KioskWindow, line: int = 2) -> KioskWindow:
    snapshot = samples.snapshot()
    at_start(window)
    window.show_confirm(snapshot.lines[line], snapshot, samples.NOW)
    return window


@pytest.mark.parametrize("digit", range(1, 10))
def test_digit_keys_choose_the_services_in_order(window: KioskWindow, qtbot, digit: int) -> None:
    at_start(window)
    with qtbot.waitSignal(window.choose.service_chosen) as chosen:
        qtbot.keyClick(window, str(digit))

    assert chosen.args == [digit]


def test_a_digit_without_a_service_chooses_nothing(window: KioskWindow, qtbot) -> None:
    at_start(window, services=samples.SERVICES[:2])
    with qtbot.assertNotEmitted(window.choose.service_chosen):
        qtbot.keyClick(window, "3")
        qtbot.keyClick(window, "0")


def test_enter_takes_the_number_and_escape_or_backspace_goes_back(
    window: KioskWindow, qtbot
) -> None:
    confirming(window)
    with qtbot.waitSignal(window.confirm.take_wanted):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
        with qtbot.waitSignal(window.confirm.back_wanted):
            qtbot.keyClick(window.focusWidget() or window, key)


def test_a_held_enter_presses_once(window: KioskWindow, qtbot) -> None:
    from PySide6.QtGui import QKeyEvent

    confirming(window)
    pressed: list[object] = []
    window.confirm.take_wanted.connect(pressed.append)
    target = window.focusWidget()
    assert target is not None
    for repeat in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "", repeat)
        QApplication.sendEvent(target, held)

    assert len(pressed) == 1


def test_the_focus_is_drawn_for_keys_and_not_for_fingers(window: KioskWindow, qtbot) -> None:
    confirming(window)
    qtbot.waitUntil(window.isActiveWindow)
    button = part(window, "take-number")
    button.setFocus()
    qtbot.keyClick(window, "x")
    assert window.property(KEYBOARD) is True
    with_ring = button.grab().toImage()
    qtbot.mouseClick(window.confirm, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert window.property(KEYBOARD) is False

    assert button.grab().toImage() != with_ring


def test_tab_reaches_every_tile(window: KioskWindow, qtbot) -> None:
    at_start(window)
    reached = set()
    for _ in range(20):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        reached.add(focused.objectName())

    assert {f"service-{s.prefix}" for s in samples.SERVICES} <= reached


def test_a_press_is_drawn_before_it_is_acted_on(window: KioskWindow, qtbot) -> None:
    at_start(window)
    tile = part(window, "service-C")
    before = tile.grab().toImage()
    drawn: list[bool] = []
    tile.clicked.connect(lambda: drawn.append(True))
    qtbot.mousePress(tile, Qt.MouseButton.LeftButton)

    assert tile.grab().toImage() != before
    assert drawn == []


def test_languages_stand_on_every_page(window: KioskWindow) -> None:
    snapshot = at_start(window).choose._snapshot
    assert snapshot is not None
    for page in window.pages():
        window._show(page)
        for code in ("id", "jv", "en"):
            assert part(window, f"language-{code}").isEnabled()


def test_a_language_button_says_its_code(window: KioskWindow, qtbot, touch: Touch) -> None:
    at_start(window)
    with qtbot.waitSignal(window.language_chosen) as chosen:
        touch(window, "language-jv")

    assert chosen.args == ["jv"]


def test_the_number_is_told_after_its_first_paint_and_each_time_it_is_shown(
    window: KioskWindow, qtbot
) -> None:
    at_start(window)
    told: list[str] = []
    window.number_shown.connect(told.append)
    window.show_number(number())
    assert told == []
    qtbot.waitUntil(lambda: told == ["A-233"])
    window.update()
    qtbot.wait(30)
    assert told == ["A-233"]
    window.show_start()
    window.show_number(number())

    qtbot.waitUntil(lambda: told == ["A-233", "A-233"])


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_number_is_at_least_60_mm_high_on_a_24_inch_panel(
    make_window: Make, width: int, height: int
) -> None:
    window = at_start(make_window(width, height))
    window.show_number(number(PrintProgress.TROUBLE))
    QApplication.processEvents()

    assert window.ticket._number.cap_mm() >= 60


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_button_in_sight_is_a_target_of_25_mm(
    make_window: Make, width: int, height: int
) -> None:
    window = at_start(make_window(width, height), outages=(samples.outage(),))
    least = int(Metrics.for_window(width, height, 24).mm(25)) - 1
    snapshot = samples.snapshot(outages=(samples.outage(),))
    line = snapshot.lines[0]
    for show in (
        window.show_start,
        lambda: window.show_to_read(window.details),
        lambda: window.show_to_read(window.offices),
        lambda: window.show_affected(line, snapshot),
        lambda: window.show_confirm(line, snapshot, samples.NOW),
        lambda: window.show_number(number()),
    ):
        show()
        QApplication.processEvents()
        for button in window.findChildren(Touchable):
            if button.isVisible():
                assert button.height() >= least, button.objectName()
                assert button.width() >= least, button.objectName()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_in_sight_overlaps_or_leaves_the_window(
    make_window: Make, width: int, height: int
) -> None:
    window = make_window(width, height)
    stretched = samples.long_named()
    window.show_snapshot(stretched, samples.NOW)
    for show in (
        window.show_start,
        lambda: window.show_affected(stretched.lines[0], stretched),
        lambda: window.show_confirm(stretched.lines[2], stretched, samples.NOW),
        lambda: window.show_number(
            replace(number(PrintProgress.TROUBLE), service_name=samples.NASTY)
        ),
    ):
        show()
        QApplication.processEvents()
        buttons = [b for b in window.findChildren(Touchable) if b.isVisible()]
        places = [b.rect().translated(b.mapTo(window, QPoint(0, 0))) for b in buttons]
        for place_, button in zip(places, buttons, strict=True):
            assert window.rect().contains(place_), button.objectName()
        for n, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[n + 1 :])


def test_silence_is_asked_about_and_one_touch_extends(window: KioskWindow, qtbot) -> None:
    confirming(window)
    window.idle.set_times(1, 60)
    asked = window._still_here
    qtbot.waitUntil(asked.isVisible)
    assert "detik" in asked.text()
    with qtbot.assertNotEmitted(window.confirm.take_wanted):
        qtbot.mouseClick(asked, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert not asked.isVisible()
    assert window.page is window.confirm


def test_any_key_extends_too_and_presses_nothing_else(window: KioskWindow, qtbot) -> None:
    confirming(window)
    window.idle.set_times(1, 60)
    asked = window._still_here
    qtbot.waitUntil(asked.isVisible)
    with qtbot.assertNotEmitted(window.confirm.take_wanted):
        qtbot.keyClick(part(window, "stay"), Qt.Key.Key_Return)

    assert not asked.isVisible()


def test_nobody_answering_lets_the_visitor_go(window: KioskWindow, qtbot) -> None:
    confirming(window)
    window.idle.set_times(1, 1)
    with qtbot.waitSignal(window.visitor_gone):
        pass

    assert not window._still_here.isVisible()


def test_the_start_page_asks_only_after_something_was_changed(
    window: KioskWindow, language
) -> None:
    at_start(window, services=(*samples.SERVICES, *samples.SERVICES))
    assert not window.idle._timer.isActive()
    window.choose.turn(1)
    assert window.idle._timer.isActive()
    window.choose.turn(0)
    assert not window.idle._timer.isActive()
    language.code = "en"
    window.show_language("en")
    assert window.idle._timer.isActive()
    language.code = "id"
    window.show_language("id")
    assert not window.idle._timer.isActive()


def test_nobody_is_asked_while_a_number_is_taken(window: KioskWindow) -> None:
    confirming(window)
    window.set_busy(True)
    assert not window.idle._timer.isActive()
    window.set_busy(False)
    assert window.idle._timer.isActive()


def test_a_full_screen_refuses_to_be_closed_until_it_may(make_window: Make, qtbot) -> None:
    window = make_window()
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    with qtbot.assertNotEmitted(window.closing):
        window.close()
    assert window.isVisible()
    window.allow_close()
    with qtbot.waitSignal(window.closing):
        window.close()


def test_an_ordinary_window_closes_and_says_so(make_window: Make, qtbot) -> None:
    window = make_window()
    with qtbot.waitSignal(window.closing):
        window.close()


def test_no_context_menu_opens(window: KioskWindow) -> None:
    at_start(window)
    tile = part(window, "service-A")
    middle = QPoint(10, 10)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, tile.mapToGlobal(middle))
    QApplication.sendEvent(tile, asked)

    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu)]


def test_a_long_press_on_the_corner_opens_the_settings_and_a_short_one_does_not(
    make_window: Make, qtbot
) -> None:
    window = at_start(make_window(hold_ms=120))
    corner = part(window, "logo")
    with qtbot.assertNotEmitted(window.settings_wanted, wait=200):
        qtbot.mouseClick(corner, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.settings_wanted):
        qtbot.mousePress(corner, Qt.MouseButton.LeftButton)


def test_a_finger_that_leaves_the_corner_opens_nothing(make_window: Make, qtbot) -> None:
    window = at_start(make_window(hold_ms=120))
    corner = part(window, "logo")
    with qtbot.assertNotEmitted(window.settings_wanted, wait=250):
        qtbot.mousePress(corner, Qt.MouseButton.LeftButton)
        QTest.mouseMove(corner, QPoint(500, 500))


def test_the_long_press_shows_its_progress(make_window: Make, qtbot) -> None:
    window = at_start(make_window(hold_ms=60_000))
    corner = part(window, "logo")
    before = corner.grab().toImage()
    qtbot.mousePress(corner, Qt.MouseButton.LeftButton)
    qtbot.wait(50)

    assert corner.grab().toImage() != before


def test_a_window_stands_where_it_is_told(make_window: Make) -> None:
    window = make_window()
    place(window, "960x540+30+40", True)

    assert (window.width(), window.height()) == (960, 540)
    assert window.geometry().topLeft() == QPoint(30, 40)
    assert not window.isFullScreen()


def test_an_old_picture_says_how_old_it_is(window: KioskWindow, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("kiosk.pages.header.STALE_MS", 1)
    at_start(window)
    qtbot.wait(20)
    window._header.tick()

    assert window._header._opening.text() == "Jumlah orang menunggu per pukul 08.41"


def test_captions_hold_an_ampersand_as_it_stands(window: KioskWindow) -> None:
    button = TouchButton("x")
    button.set_caption("Baca & tulis")

    assert button.caption() == "Baca & tulis"
    assert button.shortcut().isEmpty()
