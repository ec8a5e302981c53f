"""What other offices say of themselves, before somebody travels there for nothing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.page import CAPTION_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from queueing.neighbours import NeighbourNews
from queueing.snapshots import KioskSnapshot
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.neighbour_words import NeighbourWords, in_trouble
from shared_ui.theme import Metrics


class OfficesButton(QWidget):
    """The way to the page, in sight only while an office there has trouble.

    Signals: wanted().
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._troubled, self._at_start = False, False
        self._button = TouchButton("other-offices", icon="alert")
        self._button.clicked.connect(self.wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._button)
        self.retranslate()
        self.hide()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._button.set_metrics(metrics)
        self.setMinimumHeight(self._button.sizeHint().height())

    def show_snapshot(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Appear while another office tells of trouble."""
        self._troubled = bool(in_trouble(snapshot.neighbours, now))
        self._appear()

    def at_start(self, at_start: bool) -> None:
        """Be there beside the services only: elsewhere a visitor is busy."""
        self._at_start = at_start
        self._appear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _appear(self) -> None:
        self.setVisible(self._troubled and self._at_start)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._button.set_caption(self.tr("Kantor lain"))
        self.updateGeometry()


class OtherOfficesPage(Page):
    """Signals: back_wanted()."""

    back_wanted = Signal()

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._snapshot: KioskSnapshot | None = None
        self._now: datetime | None = None
        self._title = TextBlock(NAME_MM, "bold", max_lines=1)
        self._advice = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=2)
        self._facts = PagedText("more-offices")
        self._back = TouchButton("offices-back", icon="back")
        self._back.clicked.connect(self.back_wanted)
        feet = QHBoxLayout()
        feet.addWidget(self._back)
        feet.addStretch(1)
        feet.addWidget(self._facts.controls)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._advice)
        self._column.addWidget(self._facts, 1)
        self._column.addLayout(feet)
        self.retranslate()

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (self._title, self._advice, self._facts, self._back)

    def arrange(self) -> None:
        """Set spacing."""
        self._column.setSpacing(round(self.metrics.mm(GAP_MM) * 1.5))

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Let digits press what can be chosen here."""
        return (self._facts.button,)

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter go back."""
        return self._back

    def back_button(self) -> QAbstractButton | None:
        """Let Escape go back."""
        return self._back

    def text(self) -> str:
        """Give all that is said of the offices."""
        return self._facts.text()

    def show_snapshot(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show the offices as they were heard of at `now`."""
        self._snapshot, self._now = snapshot, now
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._title.set_text(self.tr("Keadaan di kantor lain"))
        self._advice.set_text(self.tr("Kabar ini ditulis kantor itu sendiri. Perhatikan waktunya."))
        self._back.set_caption(self.tr("Kembali"))
        if self._snapshot is None or self._now is None:
            return
        zone = self._snapshot.office.time_zone
        words = NeighbourWords(self._now, zone, self.language.code)
        troubled = in_trouble(self._snapshot.neighbours, self._now)
        others = tuple(n for n in self._snapshot.neighbours if n not in troubled)
        sections = tuple(self._about(each, words) for each in (*troubled, *others))
        if not sections:
            sections = (Section("", self.tr("Belum ada kantor lain yang memberi kabar.")),)
        self._facts.show_sections(sections, self.tr("Berikutnya"))

    def _about(self, news: NeighbourNews, words: NeighbourWords) -> Section:
        said = [words.heard(news), *words.troubles(news), words.works(news), words.note(news)]
        return Section(words.name(news), "\n".join(text for text in said if text))
