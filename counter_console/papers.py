"""All that a console shows and asks about paper, on the desk and while nobody is signed in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counter_console.acts import ON_PAPER, Wish
from counter_console.pages.desk import DeskPage
from counter_console.pages.papers import PapersPage
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.find_panel import FindPanel
from counter_console.widgets.state_line import StateLine
from queueing.snapshots import FoundTicket


class Papers(QObject):
    """Signals: wished(Wish); asked(str) — a ticket to be looked for."""

    wished = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: DeskPage, page: PapersPage, line: StateLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page, self._line = desk, page, line
        line.doubt.wished.connect(self.wished)
        for prints in (desk.prints, page.prints):
            prints.wished.connect(self.wished)
        for find in (desk.finder, page.finder):
            find.wished.connect(self.wished)
            find.asked.connect(self.asked)
        desk.finder.list_wanted.connect(desk.show_in_list)

    @property
    def finder(self) -> FindPanel:
        """The search that belongs to what is shown: of the desk, or of the page without one."""
        return self._desk.finder if self._desk.isVisible() else self._page.finder

    @property
    def sought(self) -> str:
        """What is looked for on the search that can be seen, "" for nothing."""
        return self.finder.text if self.finder.isVisible() else ""

    def show_found(self, text: str, found: FoundTicket | None) -> None:
        """Show the answer to a search."""
        for find in (self._desk.finder, self._page.finder):
            find.show_found(text, found)

    def show_trouble(self, text: str, reason: str) -> None:
        """Say why a search has no answer."""
        for find in (self._desk.finder, self._page.finder):
            find.show_trouble(text, reason)

    def button_of(self, wish: Wish) -> ActionButton | None:
        """Give the button by which an act on paper was wished, None when it was none of these."""
        if wish.act not in ON_PAPER:
            return None
        places = (
            self._line.doubt,
            self._desk.prints,
            self._page.prints,
            self._desk.finder,
            self._page.finder,
        )
        found = [b for place in places if (b := place.button_of(wish)) is not None]
        return next((b for b in found if b.isVisible()), None)

    def press_key(self, character: str) -> bool:
        """Press the button of a key pressed alone in a panel that can be seen."""
        panels: list[SidePanel] = [self._page.prints]
        if self._desk.panel is not None:
            panels = [self._desk.panel]
        return any(panel.isVisible() and panel.press_key(character) for panel in panels)
