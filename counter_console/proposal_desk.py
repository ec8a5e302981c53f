"""What is proposed, over the desk: the band that asks, and the panel with all of its evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from counter_console.acts import Act, Wish
from counter_console.pages.desk import DeskPage
from counter_console.widgets.proposal_band import ProposalBand
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language


class ProposalDesk(QObject):
    """Signals: wished(Wish)."""

    wished = Signal(object)

    def __init__(self, desk: DeskPage, language: Language, go_home: Callable[[], None]) -> None:
        """`go_home` shows the desk, whatever page is over it."""
        super().__init__(desk)
        self._desk, self._go_home = desk, go_home
        self.band = ProposalBand(language)
        for source in (self.band, desk.proposals):
            source.announce_pressed.connect(self._announce)
            source.dismiss_pressed.connect(self._dismiss)
        self.band.details_pressed.connect(self._toggle)

    def show_snapshot(self, snapshot: ConsoleSnapshot, signed_in: bool) -> None:
        """Ask about what is proposed now, whoever sits here."""
        self.band.show_snapshot(snapshot, signed_in)
        if self.band.proposal is None and self._desk.panel is self._desk.proposals:
            self._desk.close_panel()

    def _announce(self, proposal_id: int) -> None:
        self.wished.emit(Wish(Act.ANNOUNCE, proposal_id=proposal_id))

    def _dismiss(self, proposal_id: int) -> None:
        self.wished.emit(Wish(Act.DISMISS, proposal_id=proposal_id))

    def _toggle(self) -> None:
        self._go_home()
        if self._desk.panel is self._desk.proposals:
            self._desk.close_panel()
        else:
            self._desk.open_panel(self._desk.proposals)
