"""What the board says about an outage: every point of DOMAIN §6.2, no estimate of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from queueing.model import Outage, OutageState, Service
from shared_ui.language import clock_text, date_text, local_time, plain

RECOVERED_SHOWN = timedelta(minutes=15)
"""How long "Pulih pukul …" stays (DOMAIN §6.5)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some sentences that belong together; a strong one is drawn bold."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class NoticeText:
    """One outage in the board's words."""

    outage_id: int
    state: OutageState
    heading: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(block.text.split()) for block in self.blocks)


def worth_showing(outages: tuple[Outage, ...], now: datetime) -> tuple[Outage, ...]:
    """Give the outages the room must know of: open ones first, then those just recovered."""
    open_ones = [o for o in outages if o.state is not OutageState.RESOLVED]
    recovered = [
        o
        for o in outages
        if o.state is OutageState.RESOLVED
        and o.resolved_at is not None
        and now - o.resolved_at <= RECOVERED_SHOWN
    ]
    return (*open_ones, *recovered)


def notice_text(outage: Outage, now: datetime, zone: str, language: str) -> NoticeText:
    """Give all that is to be said of `outage` at `now`; `zone` is the office's IANA zone."""
    says = _Says(outage, now, zone, language)
    if outage.state is OutageState.RESOLVED:
        return NoticeText(outage.id, outage.state, says.recovered_heading(), says.recovered())
    return NoticeText(outage.id, outage.state, says.heading(), says.blocks())


class _Says:
    """The sentences about one outage at one moment."""

    def __init__(self, outage: Outage, now: datetime, zone: str, language: str) -> None:
        self.outage, self.zone, self.language = outage, zone, language
        self.now_utc = now
        self.now = local_time(now, zone)

    def heading(self) -> str:
        return QCoreApplication.translate("Board", "GANGGUAN · {state}").format(
            state=_state_word(self.outage.state)
        )

    def recovered_heading(self) -> str:
        return QCoreApplication.translate("Board", "PULIH · {state}").format(
            state=_state_word(self.outage.state)
        )

    def blocks(self) -> tuple[Block, ...]:
        if not self.outage.stops_services:
            return self.watched()
        advice = self._text(self.outage.advice.in_language(self.language))
        said = [
            Block(self.title(), strong=True),
            Block(self.last_and_next_word(), strong=self.outage.is_overdue(self.now_utc)),
            Block(f"{self.number_stays()} {self.expected()}"),
            Block(self.cause()),
            Block(self.affected()),
            Block(self.working()),
            Block(advice),
        ]
        if not self.outage.is_overdue(self.now_utc):
            said.append(said.pop(1))
        return tuple(block for block in said if block.text)

    def watched(self) -> tuple[Block, ...]:
        """Say that the services run again and are being watched."""
        ended = QCoreApplication.translate(
            "Board", "Gangguan sejak {moment} sudah pulih dan masih dipantau."
        ).format(moment=self.moment(self.outage.since))
        said = (
            Block(ended, strong=True),
            Block(self.back()),
            Block(self.number_stays()),
            Block(self.cause()),
            Block(self.last_and_next_word(), strong=self.outage.is_overdue(self.now_utc)),
            Block(self._text(self.outage.advice.in_language(self.language))),
        )
        return tuple(block for block in said if block.text)

    def back(self) -> str:
        """Name the services that are served again."""
        names = self._names(self.outage.affected)
        if not names:
            return ""
        return QCoreApplication.translate("Board", "Dilayani kembali: {services}.").format(
            services=names
        )

    def recovered(self) -> tuple[Block, ...]:
        assert self.outage.resolved_at is not None
        word = self.outage.updates[-1].text if self.outage.updates else None
        said = (
            Block(
                QCoreApplication.translate("Board", "Pulih {moment}.").format(
                    moment=self.moment(self.outage.resolved_at)
                ),
                strong=True,
            ),
            Block(self.back()),
            Block(
                QCoreApplication.translate(
                    "Board", "Nomor Anda tetap berlaku, urutan antrean tidak berubah."
                )
            ),
            Block(self._text(word.in_language(self.language)) if word else ""),
        )
        return tuple(block for block in said if block.text)

    def title(self) -> str:
        title = self._text(self.outage.title.in_language(self.language), stop=False)
        return QCoreApplication.translate("Board", "{title} sejak {moment}.").format(
            title=title, moment=self.moment(self.outage.since)
        )

    def cause(self) -> str:
        return self._text(self.outage.cause.in_language(self.language))

    def affected(self) -> str:
        names = self._names(self.outage.affected)
        if not names:
            return ""
        return QCoreApplication.translate("Board", "Layanan terganggu: {services}.").format(
            services=names
        )

    def working(self) -> str:
        names = self._names(self.outage.working)
        if not names:
            return QCoreApplication.translate("Board", "Semua layanan terganggu.")
        return QCoreApplication.translate("Board", "Tetap dilayani: {services}.").format(
            services=names
        )

    def number_stays(self) -> str:
        return QCoreApplication.translate("Board", "Nomor Anda tetap berlaku.")

    def expected(self) -> str:
        """Say the expected end as it was given: a range, a side of it, past, or unknown."""
        since, until = self.outage.expected_from, self.outage.expected_until
        if until is not None and until < self.now_utc:
            return QCoreApplication.translate(
                "Board", "Perkiraan pulih {moment} sudah lewat. Lama gangguan belum diketahui."
            ).format(moment=self.moment(until))
        if since is not None and until is not None:
            return QCoreApplication.translate(
                "Board", "Perkiraan pulih {moment} sampai {end}."
            ).format(moment=self.moment(since), end=self.end_of_range(since, until))
        if until is not None:
            return QCoreApplication.translate(
                "Board", "Perkiraan pulih paling lambat {moment}."
            ).format(moment=self.moment(until))
        if since is not None:
            return QCoreApplication.translate(
                "Board", "Perkiraan pulih paling cepat {moment}."
            ).format(moment=self.moment(since))
        return QCoreApplication.translate("Board", "Lama gangguan belum diketahui.")

    def last_and_next_word(self) -> str:
        last = self.moment(self.outage.last_word_at)
        if self.outage.next_word_at is None:
            return QCoreApplication.translate("Board", "Kabar terakhir {last}.").format(last=last)
        due = self.moment(self.outage.next_word_at)
        if self.outage.is_overdue(self.now_utc):
            return QCoreApplication.translate(
                "Board",
                "Belum ada kabar baru per pukul {now}. Kabar terakhir {last}, "
                "berikutnya dijanjikan {due}.",
            ).format(now=clock_text(self.now), last=last, due=due)
        return QCoreApplication.translate(
            "Board", "Kabar terakhir {last}. Kabar berikutnya paling lambat {due}."
        ).format(last=last, due=due)

    def moment(self, at: datetime) -> str:
        """Give "pukul 08.30", with the date where it is not today's."""
        local = local_time(at, self.zone)
        hour = QCoreApplication.translate("Board", "pukul {time}").format(time=clock_text(local))
        if local.date() == self.now.date():
            return hour
        return f"{date_text(local, self.language)} {hour}"

    def end_of_range(self, since: datetime, until: datetime) -> str:
        """Give the end's hour alone where it is on the day of the beginning."""
        ends = local_time(until, self.zone)
        same = ends.date() == local_time(since, self.zone).date()
        return clock_text(ends) if same else self.moment(until)

    def _names(self, services: tuple[Service, ...]) -> str:
        return ", ".join(plain(s.name.in_language(self.language)).strip() for s in services)

    def _text(self, text: str, *, stop: bool = True) -> str:
        """Give an officer's text as whole sentences, with or without its full stop."""
        line = " ".join(plain(text).split()).rstrip(".")
        return f"{line}." if line and stop else line


def _state_word(state: OutageState) -> str:
    if state is OutageState.CHECKING:
        return QCoreApplication.translate("Board", "Sedang diperiksa")
    if state is OutageState.CAUSE_KNOWN:
        return QCoreApplication.translate("Board", "Penyebab diketahui")
    if state is OutageState.MONITORING:
        return QCoreApplication.translate("Board", "Sudah pulih, dipantau")
    return QCoreApplication.translate("Board", "Selesai")
