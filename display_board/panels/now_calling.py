"""Everybody who is called and has not come yet; a new call pulses three times and then stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from display_board.paging import page_mark
from display_board.panels.call_cells import (
    CallFace,
    RowStyle,
    draw_hero,
    draw_row,
    hero_least,
    row_least,
    row_least_width,
    row_sizes,
)
from display_board.panels.drawing import (
    CALL,
    Box,
    Item,
    Panel,
    Pen,
    Picture,
    PictureWidget,
    paint_panel,
)
from display_board.panels.typesetting import Scale, line_height
from queueing.snapshots import BoardCall
from shared_ui.language import plain

MOST_ON_A_PAGE = 6
PULSES = 3
PULSE_MS = 220
"""Each pulse eases out in this time (LOOK: 150 to 250 ms)."""
PERIOD_MS = 480
"""From one pulse to the next: about two a second, below the three of WCAG 2.3.1."""


def face_of(call: BoardCall, language: str) -> CallFace:
    """Give a call in the board's words."""
    counter = plain(call.counter_name).strip() or QCoreApplication.translate(
        "Board", "Loket {number}"
    ).format(number=call.counter_number)
    word = (
        QCoreApplication.translate("Board", "DIPANGGIL")
        if call.call_count < 2
        else QCoreApplication.translate("Board", "PANGGILAN KE-{count}").format(
            count=call.call_count
        )
    )
    service = plain(call.service.name.in_language(language))
    return CallFace(call.ticket_id, plain(call.label), counter, service, word)


@dataclass(frozen=True, slots=True)
class CallPlan:
    """How the calls share the panel: one large, the others in rows, the rest on more pages."""

    columns: int
    rows: int
    hero_height: float
    row_height: float
    style: RowStyle
    pages: int

    @property
    def beside(self) -> int:
        """Calls on a page beside the large one."""
        return self.columns * self.rows


def plan_calls(scale: Scale, box: Box, faces: tuple[CallFace, ...]) -> CallPlan:
    """Give the fewest pages, and among those the largest letters.

    The newest call always keeps the size of a called number; those below it, which had that
    place before, may go down to the size of text before a second page is begun.
    """
    if len(faces) < 2:
        return CallPlan(1, 0, box.h, 0, RowStyle(scale.called, inline=True), len(faces))
    plans = []
    for number in (scale.called, round((scale.called + scale.text) / 2), scale.text):
        for inline in (True, False):
            plans.extend(_plans(scale, box, faces, RowStyle(number, inline)))
    if not plans:
        alone = box.h - line_height(scale.floor)
        return CallPlan(1, 0, alone, 0, RowStyle(scale.called, inline=True), len(faces))

    def cost(plan: CallPlan) -> tuple[int, bool, bool, int]:
        style = plan.style
        return plan.pages, style.number < scale.called, not style.inline, -style.number

    return min(plans, key=cost)


def _plans(scale: Scale, box: Box, faces: tuple[CallFace, ...], style: RowStyle) -> list[CallPlan]:
    """Give the plans of `style` that fit, in one column and in two."""
    others = len(faces) - 1
    wide, least = row_least_width(scale, style, faces), row_least(scale, style)
    plans = []
    for columns in (1, 2):
        if columns * wide + (columns - 1) * scale.gap > box.w or columns > others:
            continue
        for mark in (0, line_height(scale.floor)):
            room = box.h - mark - hero_least(scale)
            most = min((MOST_ON_A_PAGE - 1) // columns, int(room // (least + _between(scale))))
            rows = min(ceil(others / columns), most)
            if rows < 1 or (not mark and rows * columns < others):
                continue
            room = box.h - mark - rows * _between(scale)
            row = min(max(least, room / (2.1 + rows)), scale.called * 1.9)
            pages = ceil(others / (rows * columns))
            plans.append(CallPlan(columns, rows, room - rows * row, row, style, pages))
            break
    return plans


def _between(scale: Scale) -> float:
    return scale.gap * 0.7


def pages_of(plan: CallPlan, faces: tuple[CallFace, ...]) -> tuple[tuple[CallFace, ...], ...]:
    """Split the calls into pages; the first one stays, large, on each where rows fit below."""
    if not faces:
        return ()
    if plan.beside == 0:
        return tuple((face,) for face in faces)
    rest = faces[1:]
    step = plan.beside
    groups = [rest[i : i + step] for i in range(0, len(rest), step)] or [()]
    return tuple((faces[0], *group) for group in groups)


def draw_calls(
    scale: Scale, box: Box, faces: tuple[CallFace, ...], page: int
) -> tuple[Picture, int]:
    """Draw page `page` of the calls, the newest first; give the picture and the page count."""
    pen = Pen()
    plan = plan_calls(scale, box, faces)
    pages = pages_of(plan, faces)
    if not pages:
        return (), 0
    page = min(page, len(pages) - 1)
    hero, *rows = pages[page]
    draw_hero(pen, scale, Box(box.x, box.y, box.w, plan.hero_height), hero)
    width = (box.w - (plan.columns - 1) * scale.gap) / plan.columns
    cell = Box(0, 0, width, plan.row_height)
    # All rows take part, so that no row changes its size from page to page.
    sizes = row_sizes(scale, cell, faces, plan.style) if rows else None
    for place, face in enumerate(rows):
        assert sizes is not None
        x = box.x + (place % plan.columns) * (width + scale.gap)
        y = box.y + plan.hero_height + _between(scale)
        y += (place // plan.columns) * (plan.row_height + _between(scale))
        draw_row(pen, scale, Box(x, y, width, plan.row_height), face, plan.style, sizes)
    mark = page_mark(page, len(pages))
    if mark:
        height = line_height(scale.floor)
        pen.line(
            box.x, box.bottom - height, box.w, mark, scale.floor, "#FFFFFFFF", "semibold", "right"
        )
    return pen.done(), len(pages)


class NowCalling(PictureWidget):
    """The calls. Signals: call_painted(label) — after the paint in which a call first appears."""

    call_painted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unpainted: dict[int, str] = {}
        self._pulsing: frozenset[int] = frozenset()
        self._strength = 0.0
        self._grow = 0.0
        self._ease = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(float(PULSES))
        self._pulse.setDuration(PULSES * PERIOD_MS)
        self._pulse.valueChanged.connect(self._beat)
        self._pulse.finished.connect(self._rest)

    @property
    def is_pulsing(self) -> bool:
        """Whether a call's pulse is under way."""
        return self._pulse.state() is QVariantAnimation.State.Running

    def announce(self, labels: Mapping[int, str], grow: float) -> None:
        """Pulse these tickets' panels (by id), each growing `grow` pixels at most."""
        self._unpainted.update(labels)
        still = self._pulsing if self.is_pulsing else ()
        self._pulsing = frozenset(labels) | frozenset(still)
        self._grow = grow
        self._pulse.stop()
        self._pulse.start()
        self._touch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then say which calls are on the screen for the first time."""
        super().paintEvent(event)
        drawn = {item.tag for item in self.picture() if isinstance(item, Panel)}
        for ticket_id in [i for i in self._unpainted if i in drawn]:
            self.call_painted.emit(self._unpainted.pop(ticket_id))

    def paint_item(self, painter: QPainter, item: Item) -> None:
        """Paint one item; a pulsing call's panel grows and lightens."""
        if isinstance(item, Panel) and item.tag in self._pulsing and self._strength > 0:
            grown = item.box.inset(-self._grow * self._strength)
            paint_panel(painter, replace(item, box=grown, colour=_lighter(self._strength)))
        else:
            super().paint_item(painter, item)

    def _beat(self, turn: float) -> None:
        within = (turn % 1.0) * PERIOD_MS / PULSE_MS
        strength = 1.0 - self._ease.valueForProgress(within) if within < 1 else 0.0
        if strength != self._strength:
            self._strength = strength
            self._touch()

    def _rest(self) -> None:
        self._strength = 0.0
        self._touch()
        self._pulsing = frozenset()

    def _touch(self) -> None:
        for item in self.picture():
            if isinstance(item, Panel) and item.tag in self._pulsing:
                self.update(item.box.inset(-self._grow - 2).rect().toAlignedRect())


def _lighter(strength: float) -> str:
    amber = QColor(CALL)
    mix = 0.4 * strength
    parts = [round(v + (255 - v) * mix) for v in (amber.red(), amber.green(), amber.blue())]
    return QColor(*parts).name(QColor.NameFormat.HexArgb)
