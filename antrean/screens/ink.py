"""What a widget writes: each run of text with its place and colour, whoever painted it.

A paint device that keeps what it is told to write instead of colouring pixels. Labels, styles
and hand-painted pages all end there, so that one judge sees them alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPen,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_METRIC = QPaintDevice.PaintDeviceMetric
_DIRTY = QPaintEngine.DirtyFlag
DPI = 96


@dataclass(frozen=True, slots=True)
class Ink:
    """A run of text on one line, in pixels of the widget that painted it."""

    text: str
    box: QRectF
    """The letters themselves, without the empty room a font keeps above and below."""
    colour: QColor
    capital: float
    """Height of its capitals."""
    bold: bool
    clip: QRectF | None
    """Where the painter allowed paint; None for everywhere."""


def ink_of(widget: QWidget) -> list[Ink]:
    """Give what the widget itself writes, its children apart."""
    device = _Recorder(widget.width(), widget.height())
    widget.render(device, QPoint(), QRegion(widget.rect()), QWidget.RenderFlag(0))
    return device.engine.inks


class _Engine(QPaintEngine):
    """Keeps texts; shapes and pictures are let go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.inks: list[Ink] = []
        self._transform, self._pen = QTransform(), QPen()
        self._clip: QRectF | None = None

    def begin(self, _device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state()
        if changed & _DIRTY.DirtyTransform:
            self._transform = state.transform()
        if changed & _DIRTY.DirtyPen:
            self._pen = QPen(state.pen())
        if changed & (_DIRTY.DirtyClipRegion | _DIRTY.DirtyClipPath | _DIRTY.DirtyClipEnabled):
            self._clip = self._clipped(state, changed)

    def _clipped(self, state: QPaintEngineState, changed: QPaintEngine.DirtyFlag) -> QRectF | None:
        if not state.isClipEnabled() or state.clipOperation() is Qt.ClipOperation.NoClip:
            return None
        if changed & _DIRTY.DirtyClipPath:
            clip = state.clipPath().boundingRect()
        elif changed & _DIRTY.DirtyClipRegion:
            clip = QRectF(state.clipRegion().boundingRect())
        else:
            return self._clip
        # A restored painter tells of its clips anew, and of those it has not as empty ones.
        return None if clip.isEmpty() else state.transform().mapRect(clip)

    def drawTextItem(self, at: QPointF | QPoint, item: QTextItem) -> None:  # type: ignore[override]
        text = item.text()
        if not text.strip():
            return
        metrics = QFontMetricsF(item.font())
        box = metrics.tightBoundingRect(text).translated(QPointF(at))
        across = self._transform.m22() or self._transform.m12()
        self.inks.append(
            Ink(
                text,
                self._transform.mapRect(box),
                self._pen.color(),
                metrics.capHeight() * abs(across),
                item.font().bold(),
                self._clip,
            )
        )

    def drawPixmap(self, *_what: object) -> None:
        """Let it go."""

    def drawImage(self, *_what: object) -> None:
        """Let it go."""

    def drawTiledPixmap(self, *_what: object) -> None:
        """Let it go."""

    def drawPath(self, *_what: object) -> None:
        """Let it go."""

    def drawPolygon(self, *_what: object) -> None:
        """Let it go."""

    def drawRects(self, *_what: object) -> None:
        """Let it go."""

    def drawLines(self, *_what: object) -> None:
        """Let it go."""

    def drawEllipse(self, *_what: object) -> None:
        """Let it go."""

    def drawPoints(self, *_what: object) -> None:
        """Let it go."""


class _Recorder(QPaintDevice):
    """A device of a widget's size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.engine = _Engine()
        self._metrics = {
            _METRIC.PdmWidth: width,
            _METRIC.PdmHeight: height,
            _METRIC.PdmWidthMM: round(width / DPI * 25.4),
            _METRIC.PdmHeightMM: round(height / DPI * 25.4),
            _METRIC.PdmDepth: 32,
            _METRIC.PdmNumColors: 1 << 24,
            _METRIC.PdmDevicePixelRatio: 1,
            _METRIC.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(which, DPI)
