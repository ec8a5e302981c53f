"""What the public list of holidays has and the calendar has not, to be ticked line by line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSpinBox

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.topic_pages import TopicPage
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.opening_days import CalendarDay
from shared_ui.language import plain
from shared_ui.theme import Metrics


class Differs(Enum):
    """How a line of the public list differs from the calendar."""

    NEW = auto()
    SETTLED = auto()
    """It was an estimate, and is no more."""
    DROPPED = auto()
    """It was taken over once and has moved since."""


@dataclass(frozen=True, slots=True)
class Line:
    """One proposal."""

    day: CalendarDay
    differs: Differs


class ProposalsForm(TopicPage):
    """Signals: wanted(year); taken(days to keep, days to drop)."""

    wanted = Signal(int)
    taken = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self.year = QSpinBox(minimum=2000, maximum=2100)
        self.list = QListWidget()
        self.form.add("year", self.year)
        self.look, self.result = self.add_test("proposals-look")
        self._column.addWidget(self.list, 20)
        self.list.setObjectName("proposals-list")
        self.accept: TouchButton
        self.accept, self.accepted = self.add_test("proposals-accept")
        self.look.clicked.connect(lambda: self.wanted.emit(self.year.value()))
        self.accept.clicked.connect(self._accept)
        self.accept.setEnabled(False)
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.list.setFont(metrics.font(3.8))

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name(
            "year",
            self.tr("Tahun"),
            self.tr(
                "Yang berlaku adalah SKB tiga menteri tahun itu: cocokkan, dan hapus centang "
                "baris yang tidak dipakai. Yang tidak diterima diusulkan lagi lain kali."
            ),
        )
        self.look.set_caption(self.tr("Lihat usulan"))
        self.accept.set_caption(self.tr("Terima yang dicentang"))

    def busy(self) -> None:
        """Say that the list is being read."""
        self.result.setText(self.tr("Sedang dibaca…"))
        self.look.setEnabled(False)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show what differs, each line ticked."""
        self._lines = lines
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(plain(self._said(line)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.look.setEnabled(True)
        self.accept.setEnabled(bool(lines))
        self.accepted.setText("")
        none = self.tr("Kalender sudah memuat semua hari libur tahun {year}.")
        some = self.tr("{count} usulan untuk tahun {year}.")
        text = some if lines else none
        self.result.setText(text.format(count=len(lines), year=self.year.value()))

    def _said(self, line: Line) -> str:
        day = line.day
        said = f"{day.day:%d.%m.%Y} {weekday_names()[day.day.isoweekday()]}  {day.name.id}"
        if line.differs is Differs.DROPPED:
            return self.tr("{day}: tidak ada lagi di daftar, hapus").format(day=said)
        if line.differs is Differs.SETTLED:
            return self.tr("{day}: tanggalnya sudah pasti").format(day=said)
        if day.estimated:
            return self.tr("{day}: tanggalnya masih perkiraan").format(day=said)
        return said

    def _accept(self) -> None:
        checked = Qt.CheckState.Checked
        chosen = [
            line for n, line in enumerate(self._lines) if self.list.item(n).checkState() is checked
        ]
        kept = tuple(line.day for line in chosen if line.differs is not Differs.DROPPED)
        dropped = tuple(line.day for line in chosen if line.differs is Differs.DROPPED)
        self.taken.emit(kept, dropped)
        self.show_lines(tuple(line for line in self._lines if line not in chosen))
        text = self.tr("{count} hari masuk ke daftar hari khusus. Tekan Simpan untuk memakainya.")
        self.accepted.setText(text.format(count=len(kept) + len(dropped)))
