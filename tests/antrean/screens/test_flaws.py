"""Each kind of flaw is found where it is, and a sound window has none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from antrean.screens.flaws import Measure, flaws_of

MOUSE = Measure()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    return made


def label(window: QWidget, text: str, x: int = 20, y: int = 20, width: int = 300) -> QLabel:
    made = QLabel(text, window)
    made.setGeometry(x, y, width, 40)
    return made


def kinds(window: QWidget, measure: Measure = MOUSE) -> list[tuple[str, str]]:
    window.show()
    return [(flaw.kind, flaw.what) for flaw in flaws_of(window, measure)]


def test_a_sound_window_has_no_flaw(window):
    label(window, "Kartu Keluarga")
    label(window, "Akta", y=80)
    QPushButton("Ambil nomor", window).setGeometry(20, 140, 200, 100)

    assert kinds(window, Measure(px_per_mm=4)) == []


def test_a_text_wider_than_its_place_is_cut(window):
    label(window, "Perekaman dan Pencetakan KTP-el", width=80)

    assert kinds(window) == [("cut", "Perekaman dan Pencetakan KTP-el")]


def test_a_text_whose_parent_is_too_small_is_cut(window):
    frame = QWidget(window)
    frame.setGeometry(0, 0, 60, 100)
    label(frame, "Kartu Keluarga")

    assert kinds(window) == [("cut", "Kartu Keluarga")]


def test_what_can_be_rolled_into_sight_is_not_cut(window):
    area = QScrollArea(window)
    area.setGeometry(0, 0, 200, 60)
    sheet = QWidget()
    sheet.resize(190, 400)
    for row in range(8):
        label(sheet, f"Baris {row}", y=row * 50)
    area.setWidget(sheet)

    assert kinds(window) == []


def test_an_elided_text_is_told_unless_its_ellipsis_is_meant(window):
    label(window, "Perekaman KT…")
    label(window, "Memulai…", y=80)

    assert kinds(window, Measure(meant=["Memulai…"])) == [("elided", "Perekaman KT…")]


def test_texts_written_over_each_other_are_told(window):
    class Twice(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.drawText(QPointF(20, 30), "Loket 3")
            painter.drawText(QPointF(30, 34), "Loket 5")
            painter.end()

    Twice(window).setGeometry(0, 0, 300, 60)

    assert kinds(window) == [("over", "Loket 3")]


def test_a_text_half_under_something_is_covered_and_one_wholly_under_it_is_not_in_sight(window):
    text = label(window, "Kartu Keluarga")
    reach = round(QFontMetricsF(text.font()).horizontalAdvance(text.text()))
    label(window, "Akta", y=120, width=60)
    for x, y in ((20 + reach // 2, 0), (0, 110)):
        over = QWidget(window)
        over.setAutoFillBackground(True)
        over.setGeometry(x, y, 300, 80)

    assert kinds(window) == [("covered", "Kartu Keluarga")]


@pytest.mark.parametrize(
    ("colour", "far", "weak"),
    [("#8A97A3", False, True), ("#44566A", False, False), ("#66788A", True, True)],
)
def test_letters_too_pale_for_their_ground_are_told(window, colour, far, weak):
    text = label(window, "Kartu Keluarga")
    palette = text.palette()
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    text.setPalette(palette)
    text.setAutoFillBackground(True)

    assert (kinds(window, Measure(far=far)) == [("contrast", "Kartu Keluarga")]) is weak


def test_what_cannot_be_used_now_may_be_pale(window):
    text = label(window, "Kartu Keluarga")
    text.setEnabled(False)

    assert kinds(window) == []


def test_a_target_smaller_than_a_finger_is_told_by_its_name(window):
    button = QPushButton("Bantuan", window)
    button.setObjectName("help")
    button.setGeometry(20, 20, 300, 70)

    assert kinds(window, Measure(px_per_mm=3.6)) == [("target", "help")]
    assert kinds(window, Measure(px_per_mm=3.4)) == []
