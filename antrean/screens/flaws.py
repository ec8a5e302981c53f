"""What is wrong with a window as it stands: text cut off, covered or weak, targets too small."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget

from antrean.screens.ink import Ink, ink_of
from shared_ui.theme import contrast

SLACK = 1.5
"""Pixels by which letters may leave their place, for outlines are not whole pixels."""
HOOK = 0.2
"""Part of a capital's height by which a letter at a line's end, a j, may hang over it."""
TARGET_MM = 20.0
"""The least a finger needs (DOMAIN §5)."""
CONTRAST, CONTRAST_LARGE, CONTRAST_BOARD = 4.5, 3.0, 7.0
"""Of text against its ground (WCAG 2.2, 1.4.3; 1.4.6 for a board that is read from afar)."""
LARGE_CAPITAL = 17.0
"""Capitals of 24 px letters: from there WCAG asks for CONTRAST_LARGE."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Measure:
    """By what a window is judged."""

    px_per_mm: float | None = None
    """For windows that are touched; None where a mouse is used."""
    far: bool = False
    """Whether it is read across a room."""
    meant: Collection[str] = ()
    """Texts with an ellipsis of their own: something goes on, or is left open."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong."""

    kind: str
    """cut, elided, over, covered, contrast or target."""
    what: str
    """The text, or the name of the target."""
    detail: str


@dataclass(frozen=True, slots=True)
class _Seen:
    """A text in sight, in pixels of the window."""

    owner: QWidget
    ink: Ink
    box: QRectF


def flaws_of(window: QWidget, measure: Measure) -> list[Flaw]:
    """Give all that is wrong with a shown window."""
    seen = list(_in_sight(window))
    found = [flaw for one in seen for flaw in _of_text(window, one, measure)]
    found += _written_over(seen)
    found += _too_weak(window, seen, measure)
    if measure.px_per_mm is not None:
        found += _too_small(window, measure.px_per_mm)
    return sorted(set(found), key=lambda flaw: (flaw.kind, flaw.what, flaw.detail))


def _in_sight(window: QWidget) -> Iterator[_Seen]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window:
            continue
        corner = QPointF(widget.mapTo(window, QPoint()))
        for ink in ink_of(widget):
            box = ink.box.translated(corner)
            if any(_top(window, at) in _family(widget) for at in _points(box)):
                yield _Seen(widget, ink, box)


def _points(box: QRectF) -> tuple[QPoint, ...]:
    """Give where one looks whether something else lies over a text."""
    middle = box.center().y()
    return tuple(
        QPointF(x, middle).toPoint() for x in (box.left() + 1, box.center().x(), box.right() - 1)
    )


def _top(window: QWidget, at: QPoint) -> QWidget | None:
    """Give the uppermost visible widget at a place; unlike childAt() also those untouchable."""
    if not window.rect().contains(at):
        return None
    widget, place = window, at
    while True:
        for child in reversed(widget.children()):
            if isinstance(child, QWidget) and not child.isWindow() and child.isVisible():
                inside = child.mapFromParent(place)
                if child.rect().contains(inside) and _has_paper(child, inside):
                    widget, place = child, inside
                    break
        else:
            return widget


def _has_paper(widget: QWidget, at: QPoint) -> bool:
    return widget.mask().isEmpty() or widget.mask().contains(at)


def _family(widget: QWidget) -> set[QWidget]:
    """Give the widget and all it stands on or bears."""
    family = {widget, *widget.findChildren(QWidget)}
    above = widget.parentWidget()
    while above is not None:
        family.add(above)
        above = above.parentWidget()
    return family


def _of_text(window: QWidget, seen: _Seen, measure: Measure) -> Iterator[Flaw]:
    ink, owner = seen.ink, seen.owner
    hook = HOOK * ink.capital
    place = QRectF(owner.rect()).adjusted(-hook, 0, hook, 0)
    # A field paints what is marked in it once more, in a clip of its own.
    if ink.clip is not None and not isinstance(owner, QLineEdit):
        place = place.intersected(ink.clip)
    if _rolls(owner):
        # What is below comes into sight; what is beside does not.
        across = place.adjusted(0, -1e6, 0, 1e6)
        if not _is_sheet(owner) and not _within(ink.box, across):
            yield Flaw("cut", ink.text, f"{_said(ink.box)} leaves {_said(place)}")
    elif not _within(ink.box, place):
        yield Flaw("cut", ink.text, f"{_said(ink.box)} leaves {_said(place)}")
    elif not _within(seen.box, room := _room(window, owner).adjusted(-hook, 0, hook, 0)):
        yield Flaw("cut", ink.text, f"{_said(seen.box)} leaves {_said(room)}")
    if ELLIPSIS in ink.text and not any(ink.text.strip() in text for text in measure.meant):
        yield Flaw("elided", ink.text, type(owner).__name__)
    family = _family(owner)
    lying = [_top(window, at) for at in _points(seen.box)]
    over = next((w for w in lying if w is not None and w not in family), None)
    if over is not None and not _rolls(owner):
        yield Flaw("covered", ink.text, over.objectName() or type(over).__name__)


def _room(window: QWidget, widget: QWidget) -> QRectF:
    """Give what all that bears a widget leaves of it, in pixels of the window."""
    room = QRect(window.rect())
    bearing: QWidget | None = widget
    while bearing is not None and bearing is not window:
        room = room.intersected(QRect(bearing.mapTo(window, QPoint()), bearing.size()))
        bearing = bearing.parentWidget()
    return QRectF(room)


def _rolls(widget: QWidget) -> bool:
    """Tell whether a widget may be rolled into sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _is_sheet(widget: QWidget) -> bool:
    """Tell whether a widget is what an area rolls its own text on."""
    return isinstance(widget.parentWidget(), QAbstractScrollArea)


def _within(box: QRectF, place: QRectF) -> bool:
    return place.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box)


def _said(box: QRectF) -> str:
    return f"{box.x():.0f},{box.y():.0f} {box.width():.0f}×{box.height():.0f}"


def _written_over(seen: list[_Seen]) -> Iterator[Flaw]:
    for one, other in combinations(seen, 2):
        common = one.box.intersected(other.box)
        if one.ink.text == other.ink.text and one.owner is other.owner:
            continue  # what is marked is painted twice
        if common.width() > SLACK and common.height() > SLACK:
            yield Flaw("over", one.ink.text, other.ink.text)


def _too_weak(window: QWidget, seen: list[_Seen], measure: Measure) -> Iterator[Flaw]:
    picture = window.grab().toImage()
    for one in seen:
        if not one.owner.isEnabled() or isinstance(one.owner, QLineEdit):
            continue  # WCAG leaves out what cannot be used now; a field's ground changes.
        least = CONTRAST_LARGE if one.ink.capital >= LARGE_CAPITAL else CONTRAST
        if measure.far:
            least = CONTRAST_BOARD if one.ink.capital < LARGE_CAPITAL else CONTRAST
        found = _contrast_of(picture, one)
        if found < least:
            yield Flaw("contrast", one.ink.text, f"{found:.1f} : 1 of {least}")


def _contrast_of(picture: QImage, one: _Seen) -> float:
    """Give a text's contrast with the colour that is most of the ground around it."""
    area = one.box.adjusted(-2, -2, 2, 2).toAlignedRect().intersected(picture.rect())
    counted: dict[int, int] = {}
    step = max(1, area.width() // 60)
    for y in range(area.top(), area.bottom() + 1, max(1, area.height() // 12)):
        for x in range(area.left(), area.right() + 1, step):
            colour = picture.pixel(x, y)
            counted[colour] = counted.get(colour, 0) + 1
    own = one.ink.colour.rgb()
    counted.pop(own, None)
    if not counted:
        return 21.0
    ground = max(counted, key=counted.__getitem__)
    return contrast(one.ink.colour, QColor.fromRgb(ground))


def _too_small(window: QWidget, px_per_mm: float) -> Iterator[Flaw]:
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or button.window() is not window or not button.isEnabled():
            continue
        least = min(button.width(), button.height()) / px_per_mm
        if least < TARGET_MM - 0.5:
            name = button.objectName() or button.text()
            yield Flaw("target", name, f"{least:.1f} mm of {TARGET_MM:.0f}")
