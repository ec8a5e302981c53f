"""Every page of the kiosk with much to say, and what is really drawn of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages import typeset
from kiosk.pages.views import NotTaken, NumberView, PrintProgress, Trouble, TroubleKind
from kiosk.window import KioskWindow
from tests.kiosk import samples, waiting

OFFERED = replace(samples.SERVICES[0], instead_id=9)
SNAPSHOT = replace(
    samples.snapshot(services=(OFFERED, *samples.SERVICES[1:]), outages=(samples.outage(),)),
    waiting_list=True,
)
NUMBER = NumberView(
    1,
    "A-233",
    OFFERED.name,
    188,
    PrintProgress.SCREEN_ONLY,
    disrupted=True,
    promised=True,
)


def pages_of(window: KioskWindow) -> dict[str, Callable[[], None]]:
    """Give what brings each page into sight."""
    w = window
    return {
        "attract": lambda: w.show_to_read(w.attract),
        "choose": w.show_start,
        "details": lambda: w.show_to_read(w.details),
        "offices": lambda: w.show_to_read(w.offices),
        "reference": lambda: w.show_to_read(w.reference),
        "affected": lambda: w.show_affected(SNAPSHOT.lines[0], SNAPSHOT),
        "confirm": lambda: w.show_confirm(SNAPSHOT.lines[2], SNAPSHOT, samples.NOW),
        "ticket": lambda: w.show_number(NUMBER),
        "not_taken": lambda: w.show_not_taken(NotTaken.STORE),
        "thanks": lambda: w.show_thanks(""),
        "out_of_service": lambda: w.show_trouble(Trouble(TroubleKind.UNREACHABLE, "server")),
    }


def told(window: KioskWindow) -> KioskWindow:
    """Tell the window all that pages can show, so that they have much to say."""
    window.show_snapshot(SNAPSHOT, samples.NOW)
    for page in (window.choose, window.confirm):
        page.show_waits(waiting.outlook())
    return window


def each(window: KioskWindow) -> Iterator[str]:
    """Bring page after page into sight, laid out."""
    for name, show in pages_of(window).items():
        show()
        for _ in range(2):
            QApplication.processEvents()
        yield name


@dataclass(frozen=True)
class Cut:
    """A line that was not drawn whole."""

    text: str
    why: str


@contextmanager
def cuts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Cut]]:
    """Collect the lines that are cut, or drawn beyond their widget, while something is painted."""
    found: list[Cut] = []
    real = typeset.draw_lines

    def draw(
        painter: QPainter,
        rect: QRectF,
        lines: list[str],
        font: QFont,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        height = typeset.line_height(font) * len(lines)
        device = painter.device()
        for line in lines:
            # Words that end so by themselves: "Sebentar…".
            if line.endswith("…") and len(line) > 12:
                found.append(Cut(line, "shortened"))
            if typeset.text_width(line, font) > rect.width() + 3:
                found.append(Cut(line, "wider than its room"))
        if isinstance(device, QWidget) and lines:
            # The room over capitals and under the base line is empty.
            spare = typeset.line_height(font) * 0.16
            if rect.top() < -spare or rect.top() + height > device.height() + spare:
                found.append(Cut(lines[0], f"higher than {device.objectName() or type(device)}"))
        return real(painter, rect, lines, font, align)

    with monkeypatch.context() as patch:
        patch.setattr(typeset, "draw_lines", draw)
        yield found
