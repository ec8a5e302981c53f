"""Every page of the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from antrean.screens.flaws import Measure
from antrean.screens.office import NOW, SampleOffice
from antrean.screens.scene import Panel, Scenes, Shown, moment, settle
from kiosk.pages.comfort import Comfort
from kiosk.pages.touch_button import KEYBOARD
from kiosk.pages.views import (
    NoPaper,
    NotTaken,
    NumberView,
    PaperView,
    PrinterView,
    PrintProgress,
    Trouble,
    TroubleKind,
)
from kiosk.window import KioskWindow
from queueing.model import LocalText, OpeningState
from queueing.opening_days import OutsideHours
from queueing.snapshots import KioskSnapshot, Opening
from queueing.views import kiosk_snapshot
from shared_ui.language import Language
from shared_ui.theme import Metrics

COMFORTS = {
    "low": Comfort(reach=True),
    "contrast": Comfort(contrast=True),
    "large": Comfort(large=True),
    "all": Comfort(reach=True, contrast=True, large=True),
}


def kiosk_scenes(
    office: SampleOffice, language: Language, panel: Panel, meant: frozenset[str]
) -> Scenes:
    """Show one page after the other on one window."""
    metrics = Metrics.for_window(panel.width, panel.height, panel.inches)
    measure = Measure(px_per_mm=metrics.px_per_mm, meant=meant)
    window = KioskWindow(language, lambda: NOW, panel_inches=panel.inches)
    window.resize(panel.width, panel.height)
    window.show()
    window.show_language(language.code)
    try:
        for name in _pages(window, kiosk_snapshot(office.store, now=NOW)):
            settle()
            yield Shown(f"kiosk-{name}", window, measure)
    finally:
        window.allow_close()
        window.close()
        window.deleteLater()


def _pages(window: KioskWindow, read: KioskSnapshot) -> Iterator[str]:
    yield "starting"
    kind = moment(read.outages, "start")
    window.show_snapshot(read, NOW)
    window.show_start()
    yield kind
    if kind == "recovered":
        return
    window.show_printer(PrinterView(NoPaper.PAPER_OUT, "paper-out"))
    yield f"{kind}-no-paper"
    window.show_printer(PrinterView())
    if kind == "outage":
        yield from _outage(window, read)
        return
    window.show_confirm(read.lines[2], read, NOW)
    yield "confirm"
    yield from _numbers(window)
    for why in NotTaken:
        window.show_not_taken(why, "07.30")
        yield f"not-taken-{_word(why.name)}"
    window.show_thanks("Kabar berikutnya paling lambat pukul 09.00.")
    yield "thanks"
    for trouble in TroubleKind:
        window.show_trouble(Trouble(trouble, "/var/lib/antrean/office.db", "disk I/O error"))
        yield f"trouble-{_word(trouble.name)}"
    window.show_snapshot(read, NOW)
    window.show_to_read(window.reference)
    yield "reference"
    window.show_to_read(window.attract)
    yield "attract"
    yield from _hours(window, read)
    yield from _comforts(window, read)
    yield from _closed(window, read)


def _comforts(window: KioskWindow, read: KioskSnapshot) -> Iterator[str]:
    """Show what visitors may switch, and the digits of a keypad."""
    for name, comfort in COMFORTS.items():
        # Else the pages would say that nothing was read for ten seconds.
        window.show_snapshot(read, NOW)
        window.set_comfort(comfort)
        window.show_start()
        yield f"start-{name}"
        window.show_confirm(read.lines[2], read, NOW)
        yield f"confirm-{name}"
        window.show_number(_number(PrintProgress.OUT))
        yield f"number-{name}"
    window.set_comfort()
    window.setProperty(KEYBOARD, True)
    window.show_start()
    yield "start-keypad"
    window.setProperty(KEYBOARD, False)


def _outage(window: KioskWindow, read: KioskSnapshot) -> Iterator[str]:
    window.show_to_read(window.details)
    yield "outage-details"
    window.show_affected(next(line for line in read.lines if line.outage), read)
    yield "outage-warning"
    window.show_number(_number(PrintProgress.OUT, disrupted=True))
    yield "outage-number"


def _number(progress: PrintProgress, *, disrupted: bool = False) -> NumberView:
    name = LocalText("Akta (kelahiran, kematian, perkawinan)")
    return NumberView(1, "D-113", name, 27, progress, disrupted=disrupted, promised=disrupted)


def _numbers(window: KioskWindow) -> Iterator[str]:
    for progress in PrintProgress:
        window.show_number(_number(PrintProgress.PREPARING))
        window.show_paper(1, PaperView(progress))
        yield f"number-{_word(progress.name)}"


def _hours(window: KioskWindow, read: KioskSnapshot) -> Iterator[str]:
    """Show services outside hours of their own, for each way to be so."""
    day = NOW.astimezone(ZoneInfo(read.office.time_zone))
    later, tomorrow = day + timedelta(minutes=90), day + timedelta(hours=23)
    reasons = (
        OutsideHours(day.date(), None, later),
        OutsideHours(day.date(), day, tomorrow),
        OutsideHours(day.date(), None, tomorrow + timedelta(days=2)),
        OutsideHours(day.date(), None, None),
    )
    lines = [
        replace(line, outside=reason)
        for line, reason in zip(read.lines, (*reasons, None, *reasons), strict=True)
    ]
    outside = replace(read, lines=tuple(lines))
    window.show_snapshot(outside, NOW)
    window.show_start()
    yield "start-hours"
    for place in range(len(reasons)):
        window.show_affected(outside.lines[place], outside)
        yield f"hours-{place + 1}"
    window.show_snapshot(read, NOW)


def _closed(window: KioskWindow, read: KioskSnapshot) -> Iterator[str]:
    tomorrow = NOW + timedelta(hours=22)
    for state in OpeningState:
        if state is OpeningState.OPEN:
            continue
        closed = replace(read, opening=Opening(state, tomorrow, None))
        window.show_snapshot(closed, NOW)
        window.show_start()
        yield f"start-{_word(state.value)}"
    lines = tuple(replace(line, waiting=0, counters_open=0) for line in read.lines)
    since = NOW - timedelta(minutes=11)
    alone = replace(read, lines=lines, cut_off_since=since, pending=7, pending_since=since)
    window.show_snapshot(alone, NOW)
    window.show_start()
    yield "cut-off"


def _word(name: str) -> str:
    return name.lower().replace("_", "-")
