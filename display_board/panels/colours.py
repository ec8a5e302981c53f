"""The office's own colours in place of the board's, where they are painted."""

from __future__ import annotations

from PySide6.QtGui import QColor

from display_board.panels.drawing import CALL, NIGHT, NIGHT_LINE, NIGHT_PANEL, token
from shared_ui.board_theme import ThemeSection, plate_of

Colours = dict[str, str]
"""What is painted for a token; a token that is missing is painted as it is."""


def colours_of(theme: ThemeSection) -> Colours:
    """Give the colours of a theme; none for the board's own."""
    if theme.model_copy(update={"logo": ""}) == ThemeSection():
        return {}
    wanted = {
        NIGHT: theme.background,
        NIGHT_PANEL: theme.panel,
        NIGHT_LINE: plate_of(theme.panel),
        CALL: theme.call,
    }
    return {known: token(QColor(own)) for known, own in wanted.items()}
