"""What officers read of other offices: which has trouble, and why one is not heard."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from queueing.neighbours import NeighbourNews
from queueing.snapshots import ConsoleSnapshot
from shared_ui.neighbour_words import NeighbourWords, in_trouble

translate = QCoreApplication.translate


def elsewhere_short(snapshot: ConsoleSnapshot, now: datetime) -> str:
    """Give a few words for the line at the foot, "" while nothing needs them."""
    troubled = in_trouble(snapshot.neighbours, now)
    if troubled:
        return translate("Console", "kantor lain terganggu: {n}").format(n=len(troubled))
    unheard = [each for each in snapshot.neighbours if each.trouble]
    if unheard:
        return translate("Console", "kantor lain tidak terdengar: {n}").format(n=len(unheard))
    return ""


def elsewhere_long(snapshot: ConsoleSnapshot, now: datetime, language: str) -> str:
    """Give all that is known of other offices as a tip, a few lines for each."""
    words = NeighbourWords(now, snapshot.office.time_zone, language)
    lines: list[str] = []
    for each in snapshot.neighbours:
        said = [*words.troubles(each), words.works(each), words.note(each), why_unheard(each)]
        lines.append(f"{words.name(each)}. {words.heard(each)}")
        lines += [f"    {text}" for text in said if text]
    # A tip decides by itself what is markup; what others wrote must not be.
    return f"<p style='white-space:pre'>{escape(chr(10).join(lines))}</p>" if lines else ""


def why_unheard(news: NeighbourNews) -> str:
    """Say what was in the way at the last look, "" for nothing."""
    kind = news.trouble.partition(":")[0]
    if not kind:
        return ""
    text = {
        "NotThere": translate("Console", "Belum ada berkas kabar di {place}."),
        "Unreachable": translate("Console", "{place} tidak dapat dihubungi."),
        "NotSigned": translate(
            "Console", "Tanda tangannya tidak cocok. Bandingkan lagi sidik kuncinya."
        ),
        "OtherOffice": translate("Console", "Di {place} ada berkas kantor yang lain."),
        "OlderFile": translate("Console", "Berkas di {place} lebih lama dari kabar terakhir."),
        "FromTheFuture": translate("Console", "Jam salah satu kantor tidak tepat."),
    }.get(kind, translate("Console", "Berkas di {place} tidak dapat dibaca."))
    return text.format(place=news.neighbour.source)
