"""Where the virtual printer's papers end: cut, torn off, or in the visitor's hand."""

from __future__ import annotations

import threading
from pathlib import Path

from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.condition import Situation
from kiosk.printing.virtual_printer.presenter import Presenter
from kiosk.printing.virtual_printer.tickets import TicketFolder, VirtualTicket


class Tray:
    """Keeps what came out; used under the machine's lock, which `changed` belongs to."""

    def __init__(
        self, changed: threading.Condition, situation: Situation, out_dir: Path | None
    ) -> None:
        self._changed = changed
        self._now = situation
        self._folder = TicketFolder(out_dir)
        self._cut: list[tuple[Raster, str]] = []
        self.presenter = Presenter(situation, self._set_fate)
        self.tickets: list[VirtualTicket] = []
        self.torn: list[Raster] = []

    def __len__(self) -> int:
        return len(self.tickets)

    def cut(self, piece: Raster | None, kind: str) -> None:
        """Take a piece from the cutter; a white one is no paper anybody would take."""
        if piece is not None:
            self._cut.append((piece, kind))

    def tear(self, piece: Raster | None) -> None:
        """Take what hung out of the printer when its power went."""
        if piece is not None:
            self.torn.append(piece)

    def keep(self) -> list[VirtualTicket]:
        """Record what was cut since the last call; gives it. Raises OSError."""
        cut, self._cut = self._cut, []
        kept = []
        for picture, kind in cut:
            kept.append(self._folder.keep(picture, kind))
            self.tickets.append(kept[-1])
            if self._now.faults.presenter:
                self.presenter.hold(len(self.tickets) - 1)
        if kept:
            self._changed.notify_all()
        return kept

    def wait(self, count: int, timeout: float) -> list[VirtualTicket]:
        """Give the papers once there are `count`; raises TimeoutError after `timeout` seconds."""
        if not self._changed.wait_for(lambda: len(self.tickets) >= count, timeout):
            raise TimeoutError(f"{len(self.tickets)} papers after {timeout:g} s, not {count}")
        return list(self.tickets)

    def _set_fate(self, index: int, fate: str) -> None:
        self.tickets[index] = self._folder.note(self.tickets[index], fate)
        self._changed.notify_all()
