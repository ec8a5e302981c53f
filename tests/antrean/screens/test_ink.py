"""Whoever paints a text, it is heard: labels, styles, and pages painted by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

from antrean.screens.ink import ink_of


class Painted(QWidget):
    """Writes in several ways."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor("#B5470F"))
        painter.drawText(QRectF(0, 0, 200, 30), "in a box")
        painter.save()
        painter.setClipRect(QRectF(0, 40, 50, 20))
        painter.translate(10, 55)
        painter.drawText(QPointF(0, 0), "in a clip")
        painter.restore()
        layout = QTextLayout("in lines")
        layout.beginLayout()
        layout.createLine().setLineWidth(100)
        layout.endLayout()
        layout.draw(painter, QPointF(0, 80))
        painter.end()


@pytest.mark.parametrize("make", [QLabel, QPushButton])
def test_what_the_style_writes_is_heard(qtbot, make):
    widget = make("Ambil nomor")
    qtbot.addWidget(widget)
    widget.show()

    (ink,) = ink_of(widget)

    assert ink.text == "Ambil nomor"
    assert QRectF(widget.rect()).contains(ink.box)
    assert ink.capital > 5


def test_a_tab_is_heard_from_its_bar_and_not_from_the_window_around(qtbot):
    window = QWidget()
    tabs = QTabWidget(window)
    tabs.addTab(QLabel("inside"), "outside")
    tabs.resize(300, 200)
    qtbot.addWidget(window)
    window.show()

    assert ink_of(window) == []
    assert [ink.text for ink in ink_of(tabs.tabBar())] == ["outside"]


def test_a_page_painted_by_hand_is_heard_with_place_colour_and_clip(qtbot):
    page = Painted()
    page.resize(300, 120)
    qtbot.addWidget(page)
    page.show()

    box, clip, lines = ink_of(page)

    assert (box.text, clip.text, lines.text) == ("in a box", "in a clip", "in lines")
    assert box.colour == QColor("#B5470F")
    assert box.clip is None
    assert clip.clip == QRectF(0, 40, 50, 20)
    assert 8 < clip.box.left() < 14
    assert 80 < lines.box.top() < 100
    assert lines.clip is None
