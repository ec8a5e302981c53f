"""What the pages of the boards share: which board, how it is, and a draft for each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QScrollArea, QVBoxLayout, QWidget

from kiosk.settings_dialog.board_words import condition_text, state_text
from kiosk.settings_dialog.fields import Form, no_menu, plain_label
from kiosk.settings_dialog.page import DraftPage
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.presence import StationRecord, StationWish
from queueing.snapshots import BoardSnapshot
from shared_ui.board_wish import Wish
from shared_ui.language import plain
from shared_ui.theme import Metrics


@dataclass(frozen=True, slots=True)
class BoardFact:
    """A board of the office, and what became of the last wish."""

    record: StationRecord
    newest: str
    """The newest version that runs anywhere."""
    wish: StationWish | None


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """What the pages know beside the settings."""

    boards: tuple[BoardFact, ...]
    counters: tuple[tuple[int, str], ...]
    """Number and name of the counters in use."""
    office: BoardSnapshot
    now: datetime


@dataclass(frozen=True, slots=True)
class BoardsDraft:
    """The settings of each board by its station's id, as a wish has them."""

    settings: Mapping[int, Wish] = field(default_factory=dict)


class WishForm(Form):
    """Base of the fields of one board. Signals: changed() — what a picture would show."""

    changed = Signal()

    def offer(self, facts: BoardFacts) -> None:
        """Take what the fields offer: counters, services."""
        raise NotImplementedError

    def fill(self, settings: Wish) -> None:
        """Put a board's settings into the fields."""
        raise NotImplementedError

    def taken(self, settings: Wish) -> dict[str, dict[str, Any]]:
        """Give the settings as the fields now say them."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything again."""
        raise NotImplementedError


class BoardsPage(TopicPage, DraftPage[BoardFacts, BoardsDraft]):
    """Base: the chosen board's settings stand in `fields`; a draft is kept for every board."""

    def __init__(self, name: str, fields: WishForm) -> None:
        super().__init__()
        self._name = name
        self.facts: BoardFacts | None = None
        self._drafts: dict[int, Wish] = {}
        self._complaints: list[tuple[str, str, int]] = []
        self._shown = 0
        self.board = QComboBox()
        self._state = plain_label()
        self.form.add(f"{name}-station", self.board)
        self.form.add(f"{name}-state", self._state)
        self.fields = fields
        self.board.currentIndexChanged.connect(lambda _: self._choose(self.chosen))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)

    def finish_beside(self, beside: QWidget) -> None:
        """Let the fields scroll by themselves, so that what stands beside them stays in sight."""
        whole = QWidget()
        left = QVBoxLayout(whole)
        left.setContentsMargins(0, 0, 0, 0)
        for form in (self.form, self.fields):
            left.addWidget(form)
        left.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(whole)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sides.addWidget(scroll, 3)
        self._sides.addWidget(beside, 2)
        self._column.addLayout(self._sides)
        self._left = left
        no_menu(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In an upright dialog put it over the fields."""
        super().resizeEvent(event)
        window, way = self.window(), QBoxLayout.Direction
        upright = window.height() > window.width()
        self._sides.setDirection(way.BottomToTop if upright else way.LeftToRight)

    @property
    def chosen(self) -> int:
        """The id of the chosen board, 0 for none."""
        return int(self.board.currentData() or 0)

    def settings(self) -> Wish:
        """Give the chosen board's settings as the fields say them."""
        return self.fields.taken(self._drafts[self._shown]) if self._shown in self._drafts else {}

    def show_facts(self, facts: BoardFacts) -> None:
        """Offer the boards; the one that was chosen stays chosen."""
        chosen, self.facts, self._shown = self.chosen, facts, 0
        self.board.blockSignals(True)
        self.board.clear()
        for fact in facts.boards:
            self.board.addItem(_named(fact), fact.record.id)
        self.board.setCurrentIndex(max(0, self.board.findData(chosen)))
        self.board.blockSignals(False)
        self.fields.offer(facts)
        self._say_state()

    def show_states(self, facts: BoardFacts) -> None:
        """Say anew how the boards are; what was typed stays."""
        self.facts = facts
        for fact in facts.boards:
            self.board.setItemText(self.board.findData(fact.record.id), _named(fact))
        self._say_state()

    def show_draft(self, draft: BoardsDraft) -> None:
        """Fill the fields."""
        self._drafts, self._shown = dict(draft.settings), 0
        self._choose(self.chosen)

    def draft(self) -> BoardsDraft:
        """Give what stands in the fields, of every board."""
        self._keep()
        return BoardsDraft(dict(self._drafts))

    def _choose(self, station_id: int) -> None:
        self._keep()
        known = station_id in self._drafts
        self._shown = station_id if known else 0
        self.fields.setEnabled(known)
        self.fields.be_content()
        if known:
            self.fields.fill(self._drafts[station_id])
        for name, message, item in self._complaints:
            if item == station_id:
                self.fields.complain(name, message)
        self._say_state()

    def _keep(self) -> None:
        if self._shown in self._drafts:
            self._drafts[self._shown] = self.fields.taken(self._drafts[self._shown])

    def _say_state(self) -> None:
        facts = self.facts
        fact = (
            next((f for f in facts.boards if f.record.id == self.chosen), None) if facts else None
        )
        if facts is None or fact is None:
            none = self.tr("Belum ada papan. Nyalakan papan satu kali, maka namanya ada di sini.")
            self._state.setText(none)
            return
        zone = facts.office.office.time_zone
        self._state.setText(plain(state_text(fact.wish, zone)))

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field of board `item`, and that board; the first one wins."""
        if item is not None:
            self._complaints.append((field, message, item))
            if len(self._complaints) == 1:
                self.board.setCurrentIndex(self.board.findData(item))
            elif item != self._shown:
                return True
        return self.fields.complain(field, message) or self.form.complain(field, message)

    def be_content(self) -> None:
        """Take every complaint back."""
        self._complaints.clear()
        super().be_content()
        self.fields.be_content()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.fields.set_metrics(metrics)
        self.fields.setMaximumWidth(self.form.maximumWidth())
        self._sides.setSpacing(metrics.unit * 3)
        self._left.setSpacing(metrics.unit * 2)
        # The scroll bar keeps away from the fields.
        self._left.setContentsMargins(0, 0, metrics.unit, 0)

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name(
            f"{self._name}-station",
            self.tr("Papan"),
            self.tr("Setelan yang disimpan dipakai papan ini beberapa detik kemudian."),
        )
        self.form.name(f"{self._name}-state", self.tr("Keadaannya"))
        self.fields.retranslate()
        if self.facts is not None:
            self.show_states(self.facts)
        self._say_state()


def _named(fact: BoardFact) -> str:
    """Give a board's name and how it is."""
    return plain(f"{fact.record.name}: {condition_text(fact.record, fact.newest)}")
