"""A display at one counter: the number that is called there, as large as it fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from display_board.panels import quiet
from display_board.panels.alone import draw_alone
from display_board.panels.arrangement import Arrangement
from display_board.panels.header import HeaderText, header_text
from display_board.panels.now_calling import face_of
from display_board.panels.office_view import OfficeView
from display_board.panels.typesetting import Scale
from queueing.model import OpeningState
from queueing.snapshots import BoardCall, BoardSnapshot
from shared_ui.language import plain


class CounterView(OfficeView):
    """The board of one counter: its head names the counter; notices and age as everywhere."""

    def __init__(self, parent: QWidget, language: str, counter: int) -> None:
        """`counter`: its number."""
        super().__init__(parent, language)
        self._counter = counter
        self.recent.hide()
        self.waiting.hide()

    def calls_of(self, snapshot: BoardSnapshot) -> tuple[BoardCall, ...]:
        """Give the open calls of this counter."""
        return tuple(c for c in snapshot.calls if c.counter_number == self._counter)

    def head_of(self, snapshot: BoardSnapshot, now: datetime) -> HeaderText:
        """Give the counter's name instead of the office's."""
        name = self._name(snapshot)
        return replace(header_text(snapshot.office, now, self._language), office=name)

    def arranged(
        self, scale: Scale, notice_height: float, calls: int, head: HeaderText
    ) -> Arrangement:
        """Give all the room between head and notice to the call."""
        place = super().arranged(scale, notice_height, 0, head)
        bottom = float(self.height() - scale.gap)
        if place.notice is not None:
            bottom = place.notice.y - scale.gap
        whole = place.calls._replace(
            w=self.width() - 2 * scale.gap, h=max(1.0, bottom - place.calls.y)
        )
        return replace(place, calls=whole)

    def draw_calls(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> None:
        """Draw the call, else who is being served, else that the counter waits."""
        calls = self.calls_of(snapshot)
        served = [c for c in snapshot.recent if c.at_counter and c.counter_number == self._counter]
        if calls:
            # An officer has one at a time; of several the newest is the one to be seen.
            newest = next((c for c in calls if c.ticket_id == self._watch.newest), calls[0])
            self._alone(scale, newest, called=True)
        elif served:
            self._alone(scale, served[0], called=False)
        elif snapshot.opening.state is OpeningState.OPEN:
            waits = QCoreApplication.translate("Board", "Menunggu panggilan berikutnya")
            self.place.show_quiet(scale, ("bell", self._name(snapshot), waits), None, now)
        else:
            words = quiet.quiet_text(snapshot, now, self._language)
            self.place.show_quiet(scale, words, None, now)

    def draw_side(
        self, scale: Scale, place: Arrangement, snapshot: BoardSnapshot, now: datetime
    ) -> None:
        """Draw nothing: there is one number for one counter."""

    def _alone(self, scale: Scale, call: BoardCall, *, called: bool) -> None:
        self.place.turn = None
        face = face_of(call, self._language)
        if not called:
            word = QCoreApplication.translate("Board", "SEDANG DILAYANI")
            face = replace(face, word=word)
        box = self.place.box(scale)
        self.now_calling.show_picture(draw_alone(scale, box, face, called=called))

    def _name(self, snapshot: BoardSnapshot) -> str:
        known = (*snapshot.calls, *snapshot.recent)
        names = (plain(c.counter_name).strip() for c in known if c.counter_number == self._counter)
        numbered = QCoreApplication.translate("Board", "Loket {number}")
        return next(filter(None, names), numbered.format(number=self._counter))
