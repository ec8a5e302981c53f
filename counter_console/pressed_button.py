"""Which button of the window a wish was pressed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counter_console.acts import ON_PAPER, ON_STOCK, Act, Wish
from counter_console.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from counter_console.console_window import ConsoleWindow


def pressed_button(window: ConsoleWindow, wish: Wish) -> ActionButton | None:
    """Give the button by which `wish` was wished, None when it cannot be seen any more."""
    desk = window.desk
    if wish.act in (Act.PUBLISH, Act.UPDATE):
        return window.outages.button_of(wish)
    if wish.act is Act.RESOLVE:
        cards = (c for c in desk.outages.cards if c.outage.id == wish.outage_id)
        return next((card.resolve_button for card in cards), None)
    if wish.act in ON_PAPER:
        return window.papers.button_of(wish)
    if wish.act in (Act.STOP_ISSUING, Act.LIFT_ISSUING):
        return desk.closing.button
    if wish.act is Act.SIGN_IN:
        return window.sign_in.enter
    pages = window.supervision
    if wish.act in ON_STOCK:
        return pages.stock.form.send
    if wish.act in (Act.ADD_REFERENCES, Act.INVITE):
        return pages.lists.add.send if wish.act is Act.ADD_REFERENCES else pages.lists.invite.send
    if wish.act is Act.UNDO:
        return window.strip.undo if window.strip.is_on else window.message.undo
    return window.findChild(ActionButton, wish.act)
