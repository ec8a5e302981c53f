"""The desk: the person being served, the next best acts, and beside them lists or a panel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from counter_console.allowed_acts import AllowedActs, allowed_acts
from counter_console.sizes import Sizes
from counter_console.widgets.acts_panel import ActsPanel
from counter_console.widgets.carry_panel import CarryPanel
from counter_console.widgets.choice_panel import ChoicePanel, SidePanel
from counter_console.widgets.closing_band import ClosingBand
from counter_console.widgets.find_panel import FindPanel
from counter_console.widgets.help_panel import HelpPanel
from counter_console.widgets.outage_form import OutageForm
from counter_console.widgets.outage_panel import OutagePanel
from counter_console.widgets.prints_panel import PrintsPanel
from counter_console.widgets.proposal_panel import ProposalPanel
from counter_console.widgets.serving_panel import ServingPanel
from counter_console.widgets.waiting_panel import WaitingPanel
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language


class DeskPage(QWidget):
    """Signals: act_pressed(Act); panel_opened(). Panels take the place of the list: acts stay in
    reach.
    """

    act_pressed = Signal(object)
    panel_opened = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snapshot: ConsoleSnapshot | None = None
        self.serving = ServingPanel(language)
        self.acts = ActsPanel()
        self.lists = WaitingPanel(language)
        self.choice = ChoicePanel()
        self.outages = OutagePanel(language)
        self.form = OutageForm(language)
        self.carry = CarryPanel(language)
        self.proposals = ProposalPanel(language)
        self.prints = PrintsPanel()
        self.finder = FindPanel(language)
        self.help = HelpPanel()
        self.closing = ClosingBand()
        self._right = QStackedWidget()
        self._right.addWidget(self.lists)
        self._panels: tuple[SidePanel, ...] = (
            self.choice,
            self.outages,
            self.form,
            self.carry,
            self.proposals,
            self.prints,
            self.finder,
            self.help,
        )
        for panel in self._panels:
            self._right.addWidget(panel)
            panel.closed.connect(self.close_panel)
        self._lay_out()
        self.outages.carry_pressed.connect(self.open_carry)
        self.closing.carry_over_wanted.connect(self.open_carry)
        self.acts.act_pressed.connect(self.act_pressed)
        self.lists.act_pressed.connect(self.act_pressed)
        self.serving.act_pressed.connect(self.act_pressed)
        self.lists.selection_changed.connect(self.show_acts)

    def _lay_out(self) -> None:
        self._columns = QHBoxLayout()
        self._columns.addWidget(self.serving, 24)
        self._columns.addWidget(self.acts, 37)
        self._columns.addWidget(self._right, 39)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._columns, 1)
        whole.addWidget(self.closing)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        edge = round(sizes.unit * 1.5)
        self._columns.setContentsMargins(edge, edge, edge, edge)
        self._columns.setSpacing(edge)

    def add_panel(self, panel: SidePanel) -> None:
        """Let one more panel be opened in the place of the lists."""
        self._panels = (*self._panels, panel)
        self._right.addWidget(panel)
        panel.closed.connect(self.close_panel)

    @property
    def panel(self) -> SidePanel | None:
        """The panel that is open, None while the lists are shown."""
        shown = self._right.currentWidget()
        return shown if isinstance(shown, SidePanel) else None

    def open_panel(self, panel: SidePanel) -> None:
        """Show a panel in the place of the lists."""
        self._right.setCurrentWidget(panel)
        # The panel itself, no button: a stray space bar must not announce or cancel anything.
        panel.setFocus()
        self.panel_opened.emit()

    def open_carry(self, services: frozenset[int] | None = None) -> None:
        """Ask which lines are carried over; `services` are chosen already (ids)."""
        if self.snapshot is not None:
            self.carry.show_snapshot(self.snapshot, self.snapshot.read_at)
        self.carry.start(services)
        self.open_panel(self.carry)

    def close_panel(self) -> None:
        """Show the lists again."""
        self._right.setCurrentWidget(self.lists)
        self.lists.view.setFocus()

    def show_in_list(self, ticket_id: int) -> None:
        """Show a ticket selected in the list it waits in, where all acts on it are."""
        self.close_panel()
        self.lists.reveal(ticket_id)

    def show_snapshot(
        self, snapshot: ConsoleSnapshot, now: datetime, silent: frozenset[int] = frozenset()
    ) -> None:
        """Draw the snapshot; `silent`: kiosks not heard of."""
        self.snapshot = snapshot
        self.serving.show_snapshot(snapshot, now)
        self.lists.show_snapshot(snapshot, now)
        self.outages.show_snapshot(snapshot, now)
        if self._right.currentWidget() is self.carry:
            self.carry.show_snapshot(snapshot, now)
        self.proposals.show_snapshot(snapshot)
        self.prints.show_snapshot(snapshot, now, silent)
        self.finder.show_snapshot(snapshot, now)
        self.closing.show_closing(snapshot)
        self.show_acts()

    def allowed(self) -> AllowedActs:
        """Give what is allowed now, with the row selected in the list."""
        assert self.snapshot is not None
        return allowed_acts(self.snapshot, self.lists.selected())

    def show_acts(self) -> None:
        """Enable the buttons anew: the snapshot or the selection changed."""
        if self.snapshot is None:
            return
        allowed = self.allowed()
        self.acts.show_acts(self.snapshot, allowed)
        self.lists.show_acts(allowed)

    def retranslate(self) -> None:
        """Speak the new language; the next snapshot is drawn anew."""
        for panel in self._panels:
            panel.retranslate()
        if self.panel is self.help:
            self.help.show_keys()
        elif self.panel is self.choice:
            self.close_panel()

    def show_time(self, now: datetime) -> None:
        """Let the times grow."""
        self.serving.show_time(now)
        self.lists.show_time(now)
        self.form.show_time(now)
        self.prints.show_time(now)
        self.finder.show_time(now)
