"""Every page and panel of the console."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from antrean.hand import NotThere, click
from antrean.screens.flaws import Measure
from antrean.screens.office import NOW, SampleOffice
from antrean.screens.scene import Panel, Scenes, Shown, moment, settle
from counter_console.acts import Act, Wish
from counter_console.console_window import ConsoleWindow
from counter_console.outcomes import outcome
from counter_console.requests import Request
from counter_console.undo_offer import Done, undo_offer
from counter_console.widgets.strip import HEIGHT
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from queueing.views import console_snapshot, day_course, list_view, stock_view
from shared_ui.language import Language

NOTE = "Menunggu tanda tangan kepala bidang, kembali pukul 10.30"
PANELS = ("outage", "prints", "find", "help", "stations")


def console_scenes(
    office: SampleOffice, language: Language, panel: Panel, meant: frozenset[str]
) -> Scenes:
    """Show one page after the other on one window."""
    measure = Measure(meant=meant)
    window = ConsoleWindow(language)
    window.resize(panel.width, panel.height)
    window.show()
    try:
        for name in _pages(window, office):
            settle()
            yield Shown(f"console-{name}", window, measure)
    finally:
        window.close()
        window.deleteLater()


def _pages(window: ConsoleWindow, office: SampleOffice) -> Iterator[str]:
    window.show_stale(None, "postgresql://10.0.0.5/antrean: connection refused")
    yield "no-answer"
    read = console_snapshot(office.store, counter_id=1, now=NOW)
    kind = moment(read.outages, "desk")
    alone = replace(read, counter=None, current=None)
    window.show_snapshot(alone, NOW)
    yield f"{kind}-sign-in"
    window.show_snapshot(_weighed(alone), NOW)
    window.sign_in.choose(alone.counters[0].id)
    yield f"{kind}-sign-in-weights"
    window.show_snapshot(read, NOW)
    yield kind
    window.show_snapshot(replace(read, current=None), NOW)
    yield f"{kind}-nobody"
    window.show_snapshot(_noted(read), NOW)
    yield f"{kind}-noted"
    yield from (f"{kind}-{name}" for name in _own_note(window))
    window.show_snapshot(read, NOW)
    for panel in PANELS:
        try:
            click(window, panel)
        except NotThere:
            continue
        yield f"{kind}-{panel}"
        click(window, panel)
    for name in _supervision(window, office):
        yield f"{kind}-{name}"
    _press_the_usual(window, read)
    yield f"{kind}-undo"
    whole = window.size()
    window.strip.toggle()
    window.resize(whole.width(), HEIGHT)
    window.show_time(NOW, 0.0)
    yield f"{kind}-strip-undo"
    window.show_time(NOW + timedelta(minutes=1), 0.0)
    yield f"{kind}-strip"
    window.strip.leave()
    window.resize(whole)
    window.show_refusal("Loket sedang istirahat.")
    yield f"{kind}-refused"
    window.show_failure("Basis data tidak menjawab.")
    yield f"{kind}-failed"
    window.show_stale(NOW - timedelta(seconds=42), "no answer")
    yield f"{kind}-stale"


def _weighed(alone: ConsoleSnapshot) -> ConsoleSnapshot:
    """Give every counter services that it calls more often than others."""
    counters = []
    for counter in alone.counters:
        first, *_ = sorted(counter.service_ids)
        counters.append(replace(counter, weights=((first, 3),)))
    return replace(alone, counters=tuple(counters))


def _noted(read: ConsoleSnapshot) -> ConsoleSnapshot:
    """Give the desk with the longest of notes on who is served and on the first in line."""

    def noted(row: WaitingTicket) -> WaitingTicket:
        return replace(row, ticket=replace(row.ticket, note=NOTE))

    assert read.current is not None
    waiting = (noted(read.waiting[0]), *read.waiting[1:])
    return replace(read, current=noted(read.current), waiting=waiting)


def _own_note(window: ConsoleWindow) -> Iterator[str]:
    """Write a note that is refused."""
    click(window, "note")
    yield "note"
    field = window.desk.choice.other
    assert field is not None
    field.setText("3318 0123 4567 0001")
    yield "note-refused"
    window.desk.close_panel()


def _press_the_usual(window: ConsoleWindow, read: ConsoleSnapshot) -> None:
    """Let "finish and next" be what was pressed last: the longest that can be taken back."""
    assert read.current is not None
    wish, called = Wish(Act.NEXT), read.waiting[0].ticket
    window.show_outcome(wish, outcome(wish, called, read, window.language))
    done = (("finish", read.current.ticket), ("call_next", called))
    offer = undo_offer([Done(Request(name, name, {}), ticket, NOW) for name, ticket in done])
    window.undo.take(wish, offer, NOW)


def _supervision(window: ConsoleWindow, office: SampleOffice) -> Iterator[str]:
    """Open the supervisor's pages with what the office says; then the desk again."""
    pages, store = window.supervision, office.store
    pages.open("stock")
    pages.stock.show_view(stock_view(store, now=NOW), NOW)
    yield "stock"
    pages.open("waiting-list")
    pages.lists.show_view(list_view(store, now=NOW), NOW)
    pages.lists.show_view(list_view(store, now=NOW, service_id=pages.lists.chosen), NOW)
    for form in pages.lists.forms:
        pages.lists.open_form(form)
        yield f"waiting-list-{form}"
    pages.open("today")
    pages.today.show_view(day_course(store, now=NOW), NOW)
    yield "today"
    pages.toggle("today")
