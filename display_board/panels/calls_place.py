"""The part of the board for calls: pages of calls, and what stands there while nobody is called."""

from __future__ import annotations

from datetime import datetime

from display_board.paging import Pages, Turn, call_seconds
from display_board.panels.call_cells import CallFace
from display_board.panels.call_plan import draw_calls, plan_calls
from display_board.panels.drawing import Box
from display_board.panels.message import draw_message
from display_board.panels.now_calling import NowCalling
from display_board.panels.slide_place import QUIET_SECONDS, SlidePlace
from display_board.panels.typesetting import Scale

Quiet = tuple[str, str, str]
"""Icon, sentence and second sentence."""


def pulse_room(scale: Scale) -> int:
    """Give the pixels a call may grow by on each side while it pulses."""
    return round(scale.gap * 0.5)


class CallsPlace:
    """Draws into the panel of the calls; `turn` is when its page turns, None for one page."""

    def __init__(self, panel: NowCalling) -> None:
        self._panel = panel
        self._call_pages, self._quiet_pages = Pages(), Pages()
        self.turn: Turn | None = None

    def box(self, scale: Scale) -> Box:
        """Give the panel less the room a pulse needs."""
        size = self._panel.size()
        return Box(0, 0, size.width(), size.height()).inset(pulse_room(scale))

    def show_calls(
        self, scale: Scale, faces: tuple[CallFace, ...], newest: int | None, now: datetime
    ) -> None:
        """Draw the calls, `newest` (a ticket's id) in the largest place."""
        # After them the slides begin anew.
        self._quiet_pages = Pages()
        box = self.box(scale)
        if plan_calls(scale, box, faces).beside:
            faces = tuple(sorted(faces, key=lambda face: face.ticket_id != newest))
        content = tuple(face.ticket_id for face in faces)
        count = draw_calls(scale, box, faces, 0)[1]
        seconds = call_seconds(count)
        self._call_pages.show(content, now)
        self.turn = self._call_pages, seconds
        index = self._call_pages.index(seconds, now)
        self._panel.show_picture(draw_calls(scale, box, faces, index)[0])

    def show_quiet(
        self, scale: Scale, words: Quiet, slides: SlidePlace | None, now: datetime
    ) -> None:
        """Say why nobody is called, and between that show `slides`, None for none."""
        self.turn, box = None, self.box(scale)
        pages = () if slides is None else slides.pages(scale, box)
        picture = None
        if slides is not None and pages:
            seconds = (QUIET_SECONDS, *(page.seconds for page in pages))
            self._quiet_pages.show(tuple((page.slide, page.mark) for page in pages), now)
            self.turn = self._quiet_pages, seconds
            index = self._quiet_pages.index(seconds, now)
            # The next one is fetched while this one is in sight.
            slides.prepare(scale, box, pages[index % len(pages)])
            picture = slides.draw(scale, box, pages[index - 1]) if index else None
        self._panel.show_picture(picture or draw_message(scale, box, *words))
