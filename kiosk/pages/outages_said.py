"""What the start page says of outages: in its band, and on the tile of each service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.pages.notice_band import Tone
from kiosk.pages.service_tile import TileView
from kiosk.pages.words import Words, is_disrupted, is_sold_out
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
    sold_out = is_sold_out(line)
    return TileView(
        service_id=line.service.id,
        prefix=plain(line.service.prefix),
        name=plain(language.text(line.service.name)),
        state=words.state(line),
        icon="close" if sold_out else "outage" if down else _icon(told, words),
        disrupted=down and not sold_out,
        slower=told is not None and told.slows_services,
        picture=line.service.icon if line.service.icon in NAMES else "",
    )


def _icon(told: Outage | None, words: Words) -> str:
    if told is None or (told.is_planned and not words.is_today(told.since)):
        return "people"
    if told.is_planned:
        return "clock"
    return "ok" if told.state is OutageState.MONITORING else "slow"
