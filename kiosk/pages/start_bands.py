"""The bands of the start page: a picture that is old, what is disturbed, paper that is missing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.opening import numbers_from, takes_numbers
from kiosk.pages.notice_band import NoticeBand, Tone
from kiosk.pages.outages_said import outages_said
from kiosk.pages.paper_words import say_missing
from kiosk.pages.views import PrinterView
from kiosk.pages.words import Words
from queueing.snapshots import KioskSnapshot
from shared_ui.language import Language

translate = QCoreApplication.translate


class StartBands:
    """Says in each of the three bands what is to be said, or hides it."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._stale, self._band, self._paper = NoticeBand(), NoticeBand(), NoticeBand()

    def all(self) -> tuple[NoticeBand, NoticeBand, NoticeBand]:
        """Give the bands: of age, of outages and hours, of paper."""
        return self._stale, self._band, self._paper

    def show(
        self,
        snapshot: KioskSnapshot,
        now: datetime,
        aged: bool,
        printer: PrinterView,
        low: bool,
    ) -> None:
        """Say what there is to say at `now`; `low` leaves out what the next page tells."""
        words = Words(self._language, snapshot)
        offered = takes_numbers(snapshot.opening, now)
        self._show_stale(snapshot, words, aged, offered)
        self._show_band(snapshot, words, offered, low)
        missing = say_missing(printer) if offered else ""
        self._paper.say(Tone.PAPER, missing, "", "")
        self._paper.setVisible(bool(missing))

    def _show_stale(self, snapshot: KioskSnapshot, words: Words, aged: bool, offered: bool) -> None:
        cut_off = snapshot.cut_off_since is not None
        self._stale.setVisible(aged or cut_off)
        if cut_off:
            self._show_cut_off(snapshot, words, offered)
            return
        if not aged:
            return
        title = translate("ChooseServicePage", "Kios tidak tersambung sejak {moment}.")
        body = translate("ChooseServicePage", "Jumlah orang yang menunggu bisa sudah berubah.")
        self._stale.say(
            Tone.STALE,
            title.format(moment=words.moment(snapshot.read_at)),
            f"{words.still_valid()} {body}",
            "",
        )

    def _show_cut_off(self, snapshot: KioskSnapshot, words: Words, offered: bool) -> None:
        said = words.cut_off()
        holds = words.numbers_hold() if offered else ""
        if snapshot.outages:
            # Two bands leave the tiles little height.
            self._stale.say(Tone.STALE, f"{said} {holds}".strip(), "", "")
        else:
            self._stale.say(Tone.STALE, said, holds, "")

    def _show_band(self, snapshot: KioskSnapshot, words: Words, offered: bool, low: bool) -> None:
        more = translate("ChooseServicePage", "Selengkapnya")
        if not offered:
            text = words.no_numbers(snapshot.opening, numbers_from(snapshot.opening))
            self._band.say(Tone.INFO, text, "", more if snapshot.outages else "")
            return
        if not snapshot.outages:
            self._band.hide()
            return
        tone, title, body = outages_said(snapshot.outages, words)
        self._band.say(tone, title, "" if low else body, more)
