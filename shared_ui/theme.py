"""Colours, type scale and spacing that kiosk, board, console and settings share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

import resources
from shared_ui.contrast import ratio

FAMILY = "Atkinson Hyperlegible Next"
CAP_TO_EM = 0.67
"""Capital height of the bundled font in em (measured: 67 px at 100 px)."""
MM_PER_INCH = 25.4

INK = QColor("#10202E")
INK_SOFT = QColor("#44566A")
PAPER = QColor("#FFFFFF")
GROUND = QColor("#F2F5F7")
LINE = QColor("#D3DBE2")
NIGHT = QColor("#0A1B2B")
NIGHT_PANEL = QColor("#12293E")
NIGHT_LINE = QColor("#2A4560")
NIGHT_TEXT = QColor("#FFFFFF")
NIGHT_SOFT = QColor("#B9C9D8")
BRAND = QColor("#0B5C8A")
BRAND_DARK = QColor("#084668")
BRAND_SOFT = QColor("#E3EFF6")
CALL = QColor("#FFB000")
OK = QColor("#00795A")
SLOW = QColor("#E69F00")
SLOW_SOFT = QColor("#FFF4DC")
DOWN = QColor("#B5470F")
DOWN_SOFT = QColor("#FCEFE6")
STALE = QColor("#8A97A3")

_loaded: list[object] = []
"""The application the fonts were registered with: each registering of a file adds another copy."""

WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def load_fonts() -> None:
    """Register the bundled font once; raises FileNotFoundError when a file is damaged."""
    app = QApplication.instance()
    if _loaded and _loaded[0] is app:
        return
    # What was measured before is of another font.
    _font.cache_clear()
    _advance.cache_clear()
    for path in sorted(resources.FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"{path}: not a readable font; install Antrean again")
    _loaded[:] = [app]


def font(pixels: float, weight: str = "regular") -> QFont:
    """Give the one text font at `pixels` em size with tabular figures."""
    return QFont(_font(max(1, round(pixels)), weight))


@lru_cache(maxsize=256)
def _font(pixels: int, weight: str) -> QFont:
    # Qt finds a font's engine anew for every QFont but a copy: that is half of a page's painting.
    chosen = QFont(FAMILY)
    chosen.setPixelSize(pixels)
    chosen.setWeight(WEIGHTS[weight])
    chosen.setFeature(QFont.Tag("tnum"), 1)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen


@lru_cache(maxsize=1024)
def _advance(text: str, pixels: int, weight: str) -> float:
    return QFontMetricsF(_font(pixels, weight)).horizontalAdvance(text)


def fitting_font(text: str, width: float, height: float, weight: str = "bold") -> QFont:
    """Give the largest font in which `text` on one line fits `width` × `height` pixels."""
    by_width = 200 * width / max(1.0, _advance(text, 200, weight))
    by_height = height / CAP_TO_EM
    return font(min(by_width, by_height), weight)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes of one window, from millimetres (LOOK): a window is a panel of `panel_inches`."""

    px_per_mm: float

    @classmethod
    def for_window(cls, width: int, height: int, panel_inches: float) -> Metrics:
        """Take the window's pixels and the panel's diagonal in inches."""
        return cls(max(1.0, hypot(width, height)) / (panel_inches * MM_PER_INCH))

    @property
    def unit(self) -> int:
        """The one spacing step in pixels: 8 px on a 24" 1080p panel."""
        return max(2, round(self.mm(2.222)))

    @property
    def radius(self) -> int:
        """The one corner radius in pixels."""
        return max(3, round(self.unit * 1.5))

    @property
    def line(self) -> int:
        """The one line weight in pixels."""
        return max(1, round(self.unit / 4))

    def mm(self, millimetres: float) -> float:
        """Give pixels for `millimetres`."""
        return millimetres * self.px_per_mm

    def cap_px(self, cap_mm: float) -> float:
        """Give the font size in pixels whose capitals are `cap_mm` high."""
        return self.mm(cap_mm) / CAP_TO_EM

    def font(self, cap_mm: float, weight: str = "regular") -> QFont:
        """Give the text font with capitals `cap_mm` millimetres high."""
        return font(self.cap_px(cap_mm), weight)


def contrast(first: QColor, second: QColor) -> float:
    """Give the WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    one, other = ((c.redF(), c.greenF(), c.blueF()) for c in (first, second))
    return ratio(one, other)


def dress(app: QApplication) -> None:
    """Give the application its font, palette and the plain style every platform has."""
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(font(15))
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, GROUND)
    palette.setColor(QPalette.ColorRole.Base, PAPER)
    palette.setColor(QPalette.ColorRole.AlternateBase, GROUND)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(role, INK)
    palette.setColor(QPalette.ColorRole.PlaceholderText, INK_SOFT)
    palette.setColor(QPalette.ColorRole.Button, PAPER)
    palette.setColor(QPalette.ColorRole.Highlight, BRAND)
    palette.setColor(QPalette.ColorRole.HighlightedText, PAPER)
    app.setPalette(palette)
