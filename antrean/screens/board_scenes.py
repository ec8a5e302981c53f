"""Every view of the board."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from antrean.board_pictures import SLIDE, crowd
from antrean.screens.flaws import Measure
from antrean.screens.office import NOW, SampleOffice
from antrean.screens.scene import Panel, Scenes, Shown, moment, settle
from display_board.panels.slide_place import QUIET_SECONDS
from display_board.window import BoardWindow
from queueing.opening_days import OutsideHours
from queueing.snapshots import BoardSnapshot
from queueing.views import board_snapshot
from shared_ui.language import Language

SEAT_M = 4.0
DISPLAY = 3
"""The counter whose display is shown."""


def board_scenes(
    office: SampleOffice, language: Language, panel: Panel, meant: frozenset[str]
) -> Scenes:
    """Show one view after the other on one window."""
    measure = Measure(far=True, meant=meant)
    for counter, views in ((None, _views), (DISPLAY, _views_of_a_counter)):
        window = BoardWindow(
            panel_inches=panel.inches,
            farthest_seat_m=SEAT_M,
            language=language.code,
            clock=lambda: NOW,
            counter=counter,
        )
        window.resize(panel.width, panel.height)
        window.show()
        try:
            for name in views(window, office):
                settle()
                yield Shown(f"board-{name}", window, measure)
        finally:
            window.close()
            window.deleteLater()


def _views(window: BoardWindow, office: SampleOffice) -> Iterator[str]:
    yield "starting"
    window.show_stale(None, "postgresql://10.0.0.5/antrean: connection refused")
    yield "no-picture"
    read = board_snapshot(office.store, now=NOW)
    kind = moment(read.outages, "calm")
    window.show_snapshot(read, NOW)
    yield kind
    for page in (1, 2):
        window.tick(NOW + timedelta(seconds=15 * page))
        yield f"{kind}-later-{page}"
    window.show_snapshot(replace(read, calls=()), NOW)
    yield f"{kind}-no-calls"
    window.show_snapshot(read, NOW)
    window.show_stale(NOW - timedelta(seconds=42), "no answer")
    yield f"{kind}-stale"
    window.show_snapshot(crowd(read, NOW), NOW)
    yield f"{kind}-crowd"
    window.show_snapshot(_outside(read), NOW)
    yield f"{kind}-hours"
    if not read.outages:
        window.show_slides((SLIDE,), QUIET_SECONDS)
        window.show_snapshot(replace(read, calls=()), NOW)
        window.tick(NOW + timedelta(seconds=QUIET_SECONDS + 1))
        yield f"{kind}-slide"


def _outside(read: BoardSnapshot) -> BoardSnapshot:
    """Give some services hours of their own that are not now."""
    day = NOW.astimezone(ZoneInfo(read.office.time_zone))
    later = OutsideHours(day.date(), None, day + timedelta(minutes=90))
    over = OutsideHours(day.date(), day, day + timedelta(hours=23))
    first, second, *rest = read.lines
    lines = (replace(first, outside=later), replace(second, outside=over), *rest)
    return replace(read, lines=lines)


def _views_of_a_counter(window: BoardWindow, office: SampleOffice) -> Iterator[str]:
    read = board_snapshot(office.store, now=NOW)
    kind = moment(read.outages, "calm")
    window.show_snapshot(crowd(read, NOW), NOW)
    yield f"counter-{kind}-called"
    window.show_snapshot(replace(read, calls=(), recent=()), NOW)
    yield f"counter-{kind}-waits"
    (first, *_) = crowd(read, NOW, DISPLAY).calls[::-1]
    served = replace(first, counter_number=DISPLAY, serving=True, at_counter=True)
    window.show_snapshot(replace(read, calls=(), recent=(served,)), NOW)
    yield f"counter-{kind}-served"
    window.show_stale(NOW - timedelta(seconds=42), "no answer")
    yield f"counter-{kind}-stale"
