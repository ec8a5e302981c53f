"""From a pressed button to a wish: which ticket it is about, and what must be asked first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counter_console.acts import ON_ROW, Act, Wish
from counter_console.allowed_acts import comes_late
from counter_console.pages.desk import DeskPage
from counter_console.proposals import ask_component, fitting_components
from counter_console.questions import AGAIN, ASKING, ask
from queueing.model import PriorityClass
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
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
        desk.carry.wished.connect(self._carry)
        desk.closing.wished.connect(self.wished)

    def press(self, act: Act) -> None:
        """Wish for `act`, or ask what it needs to know."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        lists = self._desk.lists
        about = lists.selected() if act in ON_ROW else snapshot.current
        if act is Act.TROUBLE:
            self._tell_trouble(snapshot)
            return
        late = act is Act.REINSTATE and about is not None and comes_late(about, lists.model.now)
        if late or act in ASKING:
            self._ask(act, None if act is Act.PAUSE else about)
            return
        ticket_id = about.ticket.id if act in ON_ROW and about is not None else None
        priority = _other_priority(about) if act in (Act.PRIORITY, Act.ROW_PRIORITY) else None
        service_id = lists.service_id() if act is Act.NEXT_OF_SERVICE else None
        self.wished.emit(Wish(act, ticket_id=ticket_id, priority=priority, service_id=service_id))

    def _carry(self, wish: Wish) -> None:
        self._desk.close_panel()
        self.wished.emit(wish)

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

    def _tell_trouble(self, snapshot: ConsoleSnapshot) -> None:
        """Report the one component that fits the service in hand, or ask which of them."""
        fitting = fitting_components(snapshot)
        if len(fitting) == 1:
            self.wished.emit(Wish(Act.TROUBLE, component_code=fitting[0].code))
        elif fitting:
            self._asking = (Act.TROUBLE, None)
            self._desk.open_panel(self._desk.choice)
            ask_component(self._desk.choice, fitting, self._language)

    def _answer(self, value: object, words: str) -> None:
        if self._asking is None:
            return
        act, ticket_id = self._asking
        self._asking, sent_with = None, self._desk.choice.reason
        self._desk.close_panel()
        if act is Act.REINSTATE:
            if value is True:
                self.wished.emit(Wish(act, ticket_id=ticket_id, late=True))
        elif act is Act.TROUBLE:
            self.wished.emit(Wish(act, component_code=str(value)))
        elif act in (Act.NOTE, Act.ROW_NOTE):
            # A value of "" stands for no note any more.
            note = words if value is None else ""
            self.wished.emit(Wish(act, ticket_id=ticket_id, note=note))
        elif act in (Act.TRANSFER, Act.ROW_TRANSFER) and isinstance(value, int):
            self.wished.emit(Wish(act, ticket_id=ticket_id, service_id=value, reason=sent_with))
        else:
            # A value of "" stands for "without a reason".
            reason = words if value is None else ""
            self.wished.emit(Wish(act, ticket_id=ticket_id, reason=reason))


def _other_priority(about: WaitingTicket | None) -> PriorityClass | None:
    if about is None:
        return None
    has = about.ticket.priority is PriorityClass.PRIORITY
    return PriorityClass.ORDINARY if has else PriorityClass.PRIORITY
