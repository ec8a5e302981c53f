"""The icons of all stations, drawn as shapes from the icon font that qtawesome ships.

The names, each with one meaning on every screen:

    outage alert        something is disrupted            broken-link   no connection to the office
    call bell           a number is being called          desk counter  a counter (loket)
    ok slow down        state of a service                clock         time, opening hours
    next recall skip park transfer pause play finish      what an officer does with a ticket
    menu printer people language read-aloud priority      things
    station                                               a PC of the office
    info back check close keyboard settings backspace     dialogs and pages
    contrast letters    high contrast, large letters
    touch               a touch begins
    reach               low-reach layout                  arrow         "go there", instead of an
    search              find a ticket                                   arrow letter the text font
    copy save share report  what leaves the office                      lacks
    stock list chart        blanks, the waiting list, the day as a curve
    note                a short note of an officer
    plus minus undo         more, less, as it was before
    strip                   the console as a narrow strip

    card fingerprint photo family document certificate letter baby child marriage mourning moving
    home collect advice signature passport money business health land vehicle school legal
                            what a service is about; an office chooses one for each of its own

qtawesome's own `icon()` checks and loads twelve fonts (150 to 190 ms, more than an empty window
takes to appear), so only its one font file and name table are read here, on the first icon: 10 ms.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

_GLYPHS = {
    "outage": "alert",
    "alert": "alert",
    "call": "bell-ring",
    "bell": "bell-ring",
    "counter": "desk",
    "desk": "desk",
    "ok": "check-circle",
    "slow": "timer-sand",
    "down": "close-octagon",
    "broken-link": "link-variant-off",
    "clock": "clock-outline",
    "next": "bullhorn",
    "recall": "replay",
    "skip": "account-off",
    "park": "account-clock",
    "transfer": "swap-horizontal",
    "pause": "pause",
    "play": "play",
    "finish": "flag-checkered",
    "menu": "menu",
    "search": "magnify",
    "station": "monitor",
    "printer": "printer",
    "people": "account-group",
    "language": "translate",
    "read-aloud": "volume-high",
    "priority": "human-cane",
    "info": "information",
    "back": "arrow-left",
    "check": "check-bold",
    "close": "close",
    "keyboard": "keyboard",
    "settings": "cog",
    "backspace": "backspace",
    "reach": "wheelchair-accessibility",
    "contrast": "contrast-circle",
    "letters": "format-size",
    "touch": "gesture-tap",
    "arrow": "arrow-right-bold",
    "copy": "content-copy",
    "save": "content-save",
    "share": "share-variant",
    "report": "file-chart",
    "stock": "package-variant",
    "list": "format-list-numbered",
    "plus": "plus-thick",
    "minus": "minus-thick",
    "chart": "chart-bar",
    "strip": "dock-top",
    "undo": "undo-variant",
    "note": "note-text-outline",
    "card": "card-account-details",
    "fingerprint": "fingerprint",
    "photo": "camera",
    "family": "human-male-female-child",
    "document": "file-document",
    "certificate": "file-certificate",
    "letter": "email",
    "baby": "baby-carriage",
    "child": "human-child",
    "marriage": "ring",
    "mourning": "flower",
    "moving": "truck",
    "home": "home",
    "collect": "package-down",
    "advice": "chat-question",
    "signature": "draw",
    "passport": "passport",
    "money": "cash",
    "business": "storefront",
    "health": "medical-bag",
    "land": "map",
    "vehicle": "car",
    "school": "school",
    "legal": "scale-balance",
}
NAMES: tuple[str, ...] = tuple(_GLYPHS)
"""All icon names, see the table above."""

_EM = 512.0
_REINSTALL = "install Antrean again (package qtawesome is incomplete)"


def icon_path(name: str, rect: QRectF) -> QPainterPath:
    """Give the outline of icon `name`, centred and as large as fits in `rect` (pixels).

    Raises KeyError for a name that is not in NAMES, FileNotFoundError when the icon font
    is missing.
    """
    shape = _shapes()[name]
    box = shape.boundingRect()
    scale = min(rect.width() / box.width(), rect.height() / box.height())
    move = QTransform.fromTranslate(rect.center().x(), rect.center().y())
    move.scale(scale, scale)
    move.translate(-box.center().x(), -box.center().y())
    return move.map(shape)


def paint_icon(painter: QPainter, rect: QRectF | QRect, name: str, colour: QColor) -> None:
    """Paint icon `name` in `colour`, centred and as large as fits in `rect` (pixels)."""
    _fill(painter, icon_path(name, QRectF(rect)), colour)


def icon_pixmap(name: str, px: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Give icon `name` as a transparent pixmap of `px` × `px` for a screen of pixel `ratio`."""
    # Before the painter: an error raised while one is open on a pixmap ends the process.
    path = icon_path(name, QRectF(0, 0, px, px))
    pixmap = QPixmap(QSize(px, px) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _fill(painter, path, colour)
    painter.end()
    return pixmap


def icon(name: str, px: int, colour: QColor) -> QIcon:
    """Give icon `name` for a button; set the button's iconSize to `px` as well."""
    return QIcon(icon_pixmap(name, px, colour))


def _fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, colour)
    painter.restore()


@cache
def _shapes() -> dict[str, QPainterPath]:
    """Read the outlines of all our names once; the font itself is not kept."""
    folder = _font_folder()
    table = json.loads(_one(folder, "materialdesignicons6-webfont-charmap-*.json").read_text())
    font = QRawFont(str(_one(folder, "materialdesignicons6-webfont-*.ttf")), _EM)
    if not font.isValid():
        raise FileNotFoundError(f"{folder}: unreadable icon font; {_REINSTALL}")
    shapes = {}
    for name, glyph in _GLYPHS.items():
        index = font.glyphIndexesForString(chr(int(table[glyph], 16)))[0]
        shape = font.pathForGlyph(index)
        shape.setFillRule(Qt.FillRule.WindingFill)
        shapes[name] = shape.translated(QPointF(0, 0))
    return shapes


def _font_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"qtawesome; {_REINSTALL}")
    return Path(spec.origin).parent / "fonts"


def _one(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise FileNotFoundError(f"{folder / pattern}; {_REINSTALL}")
    return found[-1]
