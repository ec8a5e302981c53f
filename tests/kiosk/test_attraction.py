"""An empty room sees whose kiosk it is; a touch begins, and an outage is never behind the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.pages.comfort import Comfort
from kiosk.window import KioskWindow
from tests.kiosk import samples
from tests.kiosk.conftest import part


@pytest.fixture
def empty(window: KioskWindow) -> KioskWindow:
    """Give a window that nobody has touched for long."""
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.show_start()
    window.attraction._timer.timeout.emit()
    assert window.page is window.attract
    return window


def test_the_page_comes_by_itself_after_a_while(window: KioskWindow, qtbot) -> None:
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.show_start()
    window.attraction.set_seconds(1)

    qtbot.waitUntil(lambda: window.page is window.attract, timeout=60_000)


def test_a_touch_anywhere_leads_to_the_services_and_presses_none(empty: KioskWindow, qtbot) -> None:
    with qtbot.assertNotEmitted(empty.choose.service_chosen):
        qtbot.mouseClick(empty.attract, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: empty.page is empty.choose)


def test_a_language_is_chosen_from_there_by_one_touch(empty: KioskWindow, qtbot) -> None:
    with qtbot.waitSignal(empty.language_chosen) as chosen:
        qtbot.mouseClick(part(empty, "language-en"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty.page is empty.choose)

    assert chosen.args == ["en"]


def test_an_outage_is_shown_at_once_and_is_not_covered_again(empty: KioskWindow) -> None:
    empty.show_snapshot(samples.snapshot(outages=(samples.outage(),)), samples.NOW)
    assert empty.page is empty.choose
    empty.attraction._timer.timeout.emit()

    assert empty.page is empty.choose


def test_nothing_that_a_visitor_is_in_the_midst_of_is_covered(window: KioskWindow) -> None:
    snapshot = samples.snapshot()
    window.show_snapshot(snapshot, samples.NOW)
    window.show_confirm(snapshot.lines[2], snapshot, samples.NOW)
    window.attraction._timer.timeout.emit()
    pages = [window.page]
    window.show_start()
    window.set_comfort(Comfort(contrast=True))
    window.attraction._timer.timeout.emit()
    pages.append(window.page)
    window.set_comfort()

    assert pages == [window.confirm, window.choose]


def test_an_office_may_want_no_such_page(window: KioskWindow) -> None:
    window.attraction.set_seconds(0)
    QApplication.processEvents()

    assert not window.attraction._timer.isActive()
