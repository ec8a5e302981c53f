"""From a pressed button to a wish: which ticket it is about, and what must be asked first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counter_console.acts import ON_ROW, Act, Wish
from counter_console.pages.desk import DeskPage
from counter_console.questions import AGAIN, ASKING, ask
from queueing.model import PriorityClass
from queueing.snapshots import WaitingTicket
from shared_ui.language import Language


class Presses(QObject):
    """Signals: wished(Wish) — all is known that the act needs."""

    wished = Signal(object)

    def __init__(self, desk: DeskPage, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._asking: tuple[Act, int | None] | None = None
        desk.act_pressed.connect(self.press)
        desk.choice.chosen.connect(self._answer)

    def press(self, act: Act) -> None:
        """Wish for `act`, or ask what it needs to know."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        lists = self._desk.lists
        about = lists.selected() if act in ON_ROW else snapshot.current
        if act in ASKING:
            self._ask(act, None if act is Act.PAUSE else about)
            return
        ticket_id = about.ticket.id if act in ON_ROW and about is not None else None
        priority = _other_priority(about) if act in (Act.PRIORITY, Act.ROW_PRIORITY) else None
        service_id = lists.service_id() if act is Act.NEXT_OF_SERVICE else None
        self.wished.emit(Wish(act, ticket_id=ticket_id, priority=priority, service_id=service_id))

    def _ask(self, act: Act, about: WaitingTicket | None) -> None:
        panel, snapshot = self._desk.choice, self._desk.snapshot
        assert snapshot is not None
        asking = (act, about.ticket.id if about else None)
        if act in AGAIN and self._desk.panel is panel and self._asking == asking:
            panel.buttons[0].click()
            return
        self._asking = asking
        self._desk.open_panel(panel)
        ask(panel, act, about, snapshot, self._language)

    def _answer(self, value: object, words: str) -> None:
        if self._asking is None:
            return
        act, ticket_id = self._asking
        self._asking = None
        self._desk.close_panel()
        if act in (Act.TRANSFER, Act.ROW_TRANSFER) and isinstance(value, int):
            self.wished.emit(Wish(act, ticket_id=ticket_id, service_id=value))
        else:
            # A value of "" stands for "without a reason".
            reason = words if value is None else ""
            self.wished.emit(Wish(act, ticket_id=ticket_id, reason=reason))


def _other_priority(about: WaitingTicket | None) -> PriorityClass | None:
    if about is None:
        return None
    has = about.ticket.priority is PriorityClass.PRIORITY
    return PriorityClass.ORDINARY if has else PriorityClass.PRIORITY
