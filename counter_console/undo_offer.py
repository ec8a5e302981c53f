"""What the last press did and can take back: said in words for ten seconds, done by one key."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal

from counter_console.acts import Act, Wish
from counter_console.kept_acts import KeptTicket
from counter_console.requests import Request
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.strip import Strip
from queueing.model import Ticket
from queueing.undoing import LEADS_TO, UNDO_SECONDS

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Done:
    """One request of a press that was done, and what it gave back."""

    request: Request
    result: object
    at: datetime


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """The acts of one press that can be taken back, until a moment (aware UTC)."""

    done: tuple[Done, ...]
    until: datetime
    kept: bool = False
    """Whether one of them waits on this PC for the server: then nothing can be taken back."""

    def wish(self) -> Wish:
        """Give the wish to take it all back."""
        first = self.done[0].result
        assert isinstance(first, Ticket)
        acts = tuple(each.request.request_id for each in self.done)
        return Wish(Act.UNDO, ticket_id=first.id, acts=acts)


def undo_offer(done: Sequence[Done]) -> UndoOffer | None:
    """Give what of a press can be taken back, None where it did nothing to a ticket."""
    kept = any(isinstance(each.result, KeptTicket) for each in done)
    mine = tuple(
        each
        for each in done
        if each.request.name in LEADS_TO and isinstance(each.result, (Ticket, KeptTicket))
    )
    if not mine:
        return None
    return UndoOffer(mine, mine[-1].at + timedelta(seconds=UNDO_SECONDS), kept)


class UndoDesk(QObject):
    """Signals: wished(Wish) — the last press is to be taken back; not_now(str) — why it cannot."""

    wished = Signal(object)
    not_now = Signal(str)

    def __init__(self, button: ActionButton, strip: Strip, parent: QObject) -> None:
        """`button` stands beside what the last press came to; a strip has one of its own."""
        super().__init__(parent)
        self._button, self._strip = button, strip
        self.offer: UndoOffer | None = None
        for each in (button, strip.undo):
            each.clicked.connect(self.press)
        self._show("")

    def take(self, wish: Wish, offer: UndoOffer | None, now: datetime) -> None:
        """A press has ended: offer what it did. One that did nothing leaves the offer before."""
        if offer is not None or wish.act in (Act.UNDO, Act.SIGN_IN, Act.SIGN_OUT):
            self.offer = offer
        self.show_time(now)

    def press(self) -> None:
        """Wish for it, or say why there is nothing."""
        if self.offer is None:
            self.not_now.emit(translate("ConsoleUndo", "Tidak ada yang dapat diurungkan."))
        elif self.offer.kept:
            self.not_now.emit(
                translate(
                    "ConsoleUndo",
                    "Server tidak tersambung: yang disimpan di PC ini tidak dapat diurungkan.",
                )
            )
        else:
            self.wished.emit(self.offer.wish())

    def show_time(self, now: datetime) -> None:
        """Let the seconds go on; after the last of them nothing is offered."""
        offer = self.offer
        if offer is None or now >= offer.until:
            self.offer = None
            self._show("")
            return
        if offer.kept:
            self._show("")
            return
        left = (offer.until - now).total_seconds()
        # A clock that was set back promises no more than the office allows.
        seconds = min(math.ceil(left), UNDO_SECONDS)
        told = ", ".join(_told(each) for each in offer.done)
        text = translate("ConsoleUndo", "Urungkan: {what} · {seconds} d")
        self._show(text.format(what=told, seconds=seconds))

    def _show(self, text: str) -> None:
        self._button.say(text)
        self._button.setVisible(bool(text))
        self._strip.show_undo(text)


def _told(done: Done) -> str:
    """Say in two words what was done to whom."""
    words = {
        "call_next": translate("ConsoleUndo", "{label} dipanggil"),
        "call_ticket": translate("ConsoleUndo", "{label} dipanggil"),
        "recall": translate("ConsoleUndo", "{label} dipanggil ulang"),
        "start": translate("ConsoleUndo", "{label} mulai dilayani"),
        "finish": translate("ConsoleUndo", "{label} selesai"),
        "skip": translate("ConsoleUndo", "{label} dilewati"),
        "park": translate("ConsoleUndo", "{label} ditunda"),
        "unpark": translate("ConsoleUndo", "{label} dikembalikan"),
        "reinstate": translate("ConsoleUndo", "{label} dikembalikan"),
        "transfer": translate("ConsoleUndo", "{label} dialihkan"),
        "cancel": translate("ConsoleUndo", "{label} dibatalkan"),
        "set_priority": translate("ConsoleUndo", "prioritas {label}"),
    }
    assert isinstance(done.result, Ticket)
    return words[done.request.name].format(label=done.result.label)
