"""Labelled fields with their complaint beside them, for all settings pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shared_ui import theme
from shared_ui.theme import Metrics

TEXT_MM = 3.8
SMALL_MM = 3.2
FIELD_MM = 12.0
_CORNER = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
STYLE = """
QDialog {{ background: {ground}; border: {line}px solid {brand}; }}
*[field="true"], QListWidget {{
  background: {paper}; color: {ink}; border: {thin}px solid {stale}; border-radius: {radius}px;
  padding: {pad}px; selection-background-color: {brand}; selection-color: {paper}; }}
*[field="true"]:focus {{ border: {line}px solid {brand}; }}
*[field="true"][wrong="true"] {{
  border: {line}px solid {down}; background: {down_soft}; }}
QListWidget {{ outline: 0; }}
QListWidget::item {{ padding: {pad}px; color: {ink}; }}
QListWidget::item:selected {{ background: {brand_soft}; color: {ink}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; }}
QCheckBox::indicator:unchecked {{
  background: {paper}; border: {thin}px solid {stale}; border-radius: {thin}px; }}
QCheckBox, QRadioButton {{ spacing: {pad}px; }}
"""


def style(metrics: Metrics) -> str:
    """Give the style sheet of the settings for a window's sizes."""
    return STYLE.format(
        ground=theme.GROUND.name(),
        paper=theme.PAPER.name(),
        ink=theme.INK.name(),
        stale=theme.STALE.name(),
        brand=theme.BRAND.name(),
        brand_soft=theme.BRAND_SOFT.name(),
        down=theme.DOWN.name(),
        down_soft=theme.DOWN_SOFT.name(),
        line=metrics.line,
        thin=max(1, metrics.line // 2),
        radius=metrics.radius // 2,
        pad=max(2, metrics.unit // 2),
        tick=round(metrics.mm(TEXT_MM * 1.6)),
    )


def plain_label(text: str = "") -> QLabel:
    """Give a label that shows its text as it stands."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _coloured(colour: QColor) -> QLabel:
    label = plain_label()
    # As wide as the form, also under a field that is not.
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour)
    label.setPalette(palette)
    return label


class Form(QWidget):
    """A grid of labelled fields; help and a complaint stand under their field."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: dict[str, QLabel] = {}
        self._editors: dict[str, QWidget] = {}
        self._helps: dict[str, QLabel] = {}
        self._complaints: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    def add(self, field: str, editor: QWidget) -> None:
        """Add a field; its editor's object name is `field-` and its name."""
        row = self._grid.rowCount()
        label, complaint, help_text = (
            plain_label(),
            _coloured(theme.DOWN),
            _coloured(theme.INK_SOFT),
        )
        editor.setObjectName(f"field-{field}")
        # Spin and combo boxes keep their own looks: a style sheet would take them apart.
        editor.setProperty("field", isinstance(editor, QLineEdit | QPlainTextEdit | QListWidget))
        label.setBuddy(editor)
        if isinstance(editor, QComboBox):
            # As wide as a line of text: only then all forms have their fields in one place.
            editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            editor.setSizeAdjustPolicy(_SHORT)
            editor.setMinimumContentsLength(8)
        complaint.setObjectName(f"complaint-{field}")
        help_text.setObjectName(f"help-{field}")
        complaint.hide()
        help_text.hide()
        self._labels[field], self._editors[field] = label, editor
        self._complaints[field], self._helps[field] = complaint, help_text
        self._grid.addWidget(label, row, 0, _CORNER)
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(editor)
        cell.addWidget(complaint)
        cell.addWidget(help_text)
        self._grid.addLayout(cell, row, 1)

    def event(self, event: QEvent) -> bool:
        """Keep as high as the lines of help need at this width; a page asks for a wider one."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = max(0, self._grid.totalMinimumHeightForWidth(self.width()))
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return done

    def fill_up(self) -> None:
        """Keep the fields together at the top."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def name(self, field: str, text: str, help_text: str = "") -> None:
        """Say what a field is, and what may stand in it."""
        self._labels[field].setText(text)
        self._editors[field].setAccessibleName(text)
        self._editors[field].setAccessibleDescription(help_text)
        self._helps[field].setText(help_text)
        self._helps[field].setVisible(bool(help_text))

    def show_field(self, field: str, shown: bool) -> None:
        """Show a field, or leave no trace of it."""
        for widget in (self._labels[field], self._editors[field]):
            widget.setVisible(shown)
        self._helps[field].setVisible(shown and bool(self._helps[field].text()))
        if not shown:
            self.complain(field, "")

    def complain(self, field: str, message: str) -> bool:
        """Show what is wrong with a field, "" for nothing; False when it has no such field."""
        if field not in self._editors:
            return False
        complaint, editor = self._complaints[field], self._editors[field]
        complaint.setText(message)
        complaint.setVisible(bool(message))
        editor.setProperty("wrong", bool(message))
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        return True

    def be_content(self) -> None:
        """Take every complaint back."""
        for field in self._editors:
            self.complain(field, "")

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._grid.setHorizontalSpacing(metrics.unit * 2)
        self._grid.setVerticalSpacing(metrics.unit)
        for label in self._labels.values():
            label.setFont(metrics.font(TEXT_MM))
            label.setFixedWidth(round(metrics.mm(52)))
            label.setMinimumHeight(round(metrics.mm(FIELD_MM)))
        for complaint in self._complaints.values():
            complaint.setFont(metrics.font(SMALL_MM, "semibold"))
        for help_text in self._helps.values():
            help_text.setFont(metrics.font(SMALL_MM))
        for editor in self._editors.values():
            size_editor(editor, metrics)


def keep_place(widget: QWidget) -> None:
    """Let nothing move while it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def size_editor(editor: QWidget, metrics: Metrics) -> None:
    """Give one editor its letters and, for one line, its height."""
    editor.setFont(metrics.font(TEXT_MM))
    if isinstance(editor, QLineEdit | QAbstractSpinBox | QComboBox | QCheckBox):
        editor.setMinimumHeight(round(metrics.mm(FIELD_MM)))
    if isinstance(editor, QAbstractSpinBox):
        editor.setMaximumWidth(round(metrics.mm(50)))
        for line in editor.findChildren(QLineEdit):
            line.setFont(metrics.font(TEXT_MM))
    if isinstance(editor, QListWidget):
        editor.setMinimumHeight(round(metrics.mm(75)))
    if isinstance(editor, QPlainTextEdit):
        editor.setMinimumHeight(round(metrics.mm(16)))
        editor.setMaximumHeight(round(metrics.mm(30)))
        editor.setTabChangesFocus(True)


def no_menu(widget: QWidget) -> None:
    """Let no context menu open in a field, nor in its children."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
