"""A panel's size is believed only where it can be true, and what the settings say goes first."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QRect, QSizeF

from kiosk.pages.views import Doubt
from kiosk.panel import Panel, PanelWatch, panel_of, reported_inches
from kiosk.window import KioskWindow
from shared_ui.station_settings import StationSettings, default_settings

FULL_HD, UPRIGHT = QRect(0, 0, 1920, 1080), QRect(0, 0, 1080, 1920)
TRUE = QSizeF(531, 299)


def settings(**screen: object) -> StationSettings:
    base = default_settings("kiosk")
    return base.model_copy(update={"screen": base.screen.model_copy(update=screen)})


def test_a_plausible_report_is_the_panels_size_lying_and_turned() -> None:
    assert reported_inches(TRUE, FULL_HD) == 24.0
    assert reported_inches(TRUE, UPRIGHT) == 24.0
    assert reported_inches(TRUE.transposed(), UPRIGHT) == 24.0


@pytest.mark.parametrize(
    "lie",
    [
        QSizeF(0, 0),
        QSizeF(-1, -1),
        QSizeF(160, 90),
        QSizeF(1600, 900),
        QSizeF(16, 9),
        QSizeF(400, 400),
        QSizeF(60, 34),
        QSizeF(4000, 2250),
    ],
)
def test_a_report_that_cannot_be_true_is_not_believed_and_staff_are_told(
    lie: QSizeF, caplog: pytest.LogCaptureFixture
) -> None:
    assert reported_inches(lie, FULL_HD) is None
    with caplog.at_level(logging.WARNING):
        panel = panel_of(settings(), lie, FULL_HD)

    assert panel == Panel(24.0, Doubt.UNKNOWN)
    assert "panel_inches" in caplog.text


def test_what_the_settings_say_goes_before_any_report() -> None:
    assert panel_of(settings(panel_inches=15.6), TRUE, FULL_HD) == Panel(15.6)
    assert panel_of(settings(panel_inches=15.6), QSizeF(0, 0), FULL_HD) == Panel(15.6)
    assert panel_of(settings(), TRUE, FULL_HD) == Panel(24.0)


def test_a_panel_too_small_for_a_kiosk_is_told_to_staff(window: KioskWindow) -> None:
    small = panel_of(settings(panel_inches=10.1), TRUE, FULL_HD)
    window.mark.show_panel(small.doubt)

    assert small.doubt is Doubt.SMALL
    assert window.mark.text() == "Layar ini terlalu kecil untuk kios"


def test_a_window_on_a_desk_is_sized_as_before() -> None:
    assert panel_of(settings(geometry="960x540"), QSizeF(0, 0), FULL_HD) == Panel(24.0)


def test_a_screen_that_changes_is_covered_again_and_measured_anew(
    make_window, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    watch = PanelWatch(window)
    window.showFullScreen()
    assert window.isFullScreen()
    screen = watch._screen
    assert screen is not None
    with qtbot.waitSignal(watch.changed):
        screen.geometryChanged.emit(screen.geometry())

    assert window.geometry() == screen.geometry()
    assert window.isFullScreen()
