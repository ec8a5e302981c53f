"""Headings and paragraphs set on whole pages of a few lines: nothing scrolls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.pages import typeset
from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from shared_ui import theme
from shared_ui.theme import Metrics


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what belongs under it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    heading: bool
    top: float
    height: float


class _Sheet(QWidget):
    """Draws the lines of one page."""

    def __init__(self, owner: PagedText) -> None:
        super().__init__()
        self._owner = owner
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(0, 0)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Set the text anew."""
        self._owner.typeset()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        for line in self._owner.lines_shown():
            font = self._owner.font_of(line.heading)
            painter.setPen(theme.INK_SOFT if line.heading else theme.INK)
            rect = QRectF(0, line.top, self.width(), line.height)
            typeset.draw_lines(painter, rect, [line.text], font)


class PagedText(QWidget):
    """Shows sections; with more than one page `controls` appear: a button and "1 / 2".

    A page may put `controls` into a layout of its own.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._sections: tuple[Section, ...] = ()
        self._pages: list[list[_Line]] = [[]]
        self._page = 0
        self._low = False
        self._sheet = _Sheet(self)
        self._mark = TextBlock(CAPTION_MM, max_lines=1, colour=theme.INK_SOFT)
        self._next = TouchButton(name, icon="arrow", cap_mm=CAPTION_MM + 1)
        self._next.clicked.connect(self.turn)
        self.controls = QWidget()
        self._row = QHBoxLayout(self.controls)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._next)
        self._row.addWidget(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._sheet, 1)
        self._column.addWidget(self.controls, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_page()

    def take_controls(self) -> None:
        """Have the controls under the text, where they stand unless a page places them."""
        if self.controls.parentWidget() is not self:
            self._column.addWidget(self.controls, 0, Qt.AlignmentFlag.AlignLeft)

    def set_low(self, low: bool) -> None:
        """Say heading and text in one, in smaller letters, on a page that has little height."""
        if low is not self._low:
            self._low = low
            self.typeset()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self._next.set_metrics(metrics)
        self._mark.set_metrics(metrics)
        self._row.setSpacing(metrics.unit * 2)
        self._column.setSpacing(metrics.unit)
        self.typeset()

    def show_sections(self, sections: tuple[Section, ...], next_caption: str) -> None:
        """Show these sections; begins at the first page when they differ."""
        self._next.set_caption(next_caption)
        if sections != self._sections:
            self._page = 0
        self._sections = sections
        words = [f"{s.heading}: {s.text}" if s.heading else s.text for s in sections]
        self.setAccessibleName("\n".join(words))
        self.typeset()

    def text(self) -> str:
        """Give the whole text."""
        return self.accessibleName()

    @property
    def button(self) -> TouchButton:
        """The button that turns the page; hidden while there is one page."""
        return self._next

    def turn(self) -> None:
        """Show the next page, after the last one the first."""
        self._page = (self._page + 1) % len(self._pages)
        self._show_page()

    def lines_shown(self) -> list[_Line]:
        """Give the lines of the page in sight."""
        return self._pages[self._page]

    def page_count(self) -> int:
        """Give the number of pages."""
        return len(self._pages)

    def font_of(self, heading: bool) -> QFont:
        """Give the font of a heading or of text."""
        if heading:
            return self._metrics.font(CAPTION_MM, "semibold")
        return self._metrics.font(BODY_MM - 1 if self._low else BODY_MM)

    def typeset(self) -> None:
        """Break the sections into lines and pages for the present size."""
        self._pages = self._break_pages()
        self._page = min(self._page, len(self._pages) - 1)
        self._show_page()

    def _break_pages(self) -> list[list[_Line]]:
        width = self._sheet.width()
        # The row of the button is reserved at once where the text will not fit on one page.
        height = self.height() - self._row_height()
        if self._height_of(width) <= self.height():
            height = self.height()
        pages: list[list[_Line]] = [[]]
        top = 0.0
        for section in self._sections:
            block = self._block(section, width)
            head = block[:2]
            need = sum(step for _, _, step in head)
            if pages[-1] and top + self._gap() + need > height:
                pages.append([])
                top = 0.0
            elif pages[-1]:
                top += self._gap()
            for text, heading, step in block:
                if pages[-1] and top + step > height:
                    pages.append([])
                    top = 0.0
                pages[-1].append(_Line(text, heading, top, step))
                top += step
        return pages

    def _block(self, section: Section, width: float) -> list[tuple[str, bool, float]]:
        block = []
        title, body = section.heading, section.text
        if self._low and title:
            title, body = "", f"{title}: {body}"
        for text, heading in ((title, True), (body, False)):
            font = self.font_of(heading)
            step = typeset.line_height(font)
            lines = typeset.wrap(text, font, width) if text else []
            block += [(line, heading, step) for line in lines]
        return block

    def _height_of(self, width: float) -> float:
        blocks = [self._block(section, width) for section in self._sections]
        gaps = self._gap() * max(0, len(blocks) - 1)
        return gaps + sum(step for block in blocks for _, _, step in block)

    def _gap(self) -> float:
        return self._metrics.mm(GAP_MM)

    def _row_height(self) -> int:
        if self.controls.parentWidget() is not self:
            return 0
        return self._next.sizeHint().height() + self._metrics.unit

    def _show_page(self) -> None:
        many = len(self._pages) > 1
        self.controls.setVisible(many)
        self._next.setVisible(many)
        self._mark.set_text(f"{self._page + 1} / {len(self._pages)}")
        self._mark.setFixedWidth(self._mark.natural_width())
        self._sheet.update()

    def sizeHint(self) -> QSize:
        """Ask for little; the page gives what it has."""
        return QSize(10, round(self._metrics.mm(20)))
