"""What the start page says of outages: in its band, and on the tile of each service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.pages.notice_band import Tone
from kiosk.pages.service_tile import TileView
from kiosk.pages.words import Words, is_disrupted, is_sold_out, is_without_numbers
from queueing.model import Outage, OutageState
from queueing.snapshots import ServiceLine
from shared_ui.icons import NAMES
from shared_ui.language import Language, plain


def outages_said(outages: tuple[Outage, ...], words: Words) -> tuple[Tone, str, str]:
    """Give the band's tone, its title and what stands below; the weightiest notice speaks."""
    first, others = outages[0], len(outages) - 1
    title = words.since(first)
    if others:
        more = QCoreApplication.translate("ChooseServicePage", "Ada {count} pengumuman lain.")
        title += " " + more.format(count=others)
    body = f"{words.still_valid()} {words.next_word(first)}".strip()
    if first.state is OutageState.MONITORING:
        body = f"{words.progress(first)}. {body}"
    elif first.state is OutageState.RESOLVED:
        body = ""
    return _tone(first), title, body


def _tone(outage: Outage) -> Tone:
    if outage.is_planned:
        return Tone.INFO
    if outage.state in (OutageState.MONITORING, OutageState.RESOLVED):
        return Tone.RECOVERED
    return Tone.SLOWER if outage.slows_services else Tone.DISRUPTED


def view_of(line: ServiceLine, words: Words, language: Language) -> TileView:
    """Give what the tile of a service shows."""
    down, told = is_disrupted(line), line.outage or line.notice
    without = is_without_numbers(line)
    return TileView(
        service_id=line.service.id,
        prefix=plain(line.service.prefix),
        name=plain(language.text(line.service.name)),
        state=words.state(line),
        icon=_icon(line, down, words),
        disrupted=down and not without,
        slower=told is not None and told.slows_services,
        picture=line.service.icon if line.service.icon in NAMES else "",
    )


def _icon(line: ServiceLine, down: bool, words: Words) -> str:
    told = line.outage or line.notice
    if line.outside is not None:
        return "clock"
    if is_sold_out(line):
        return "close"
    if down:
        return "outage"
    if told is None or (told.is_planned and not words.is_today(told.since)):
        return "people"
    if told.is_planned:
        return "clock"
    return "ok" if told.state is OutageState.MONITORING else "slow"
