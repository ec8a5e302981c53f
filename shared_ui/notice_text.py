"""What is said about an outage, on the board and in its exports: DOMAIN §6.2, no own estimate.

Whole sentences of the context "Board" in one of three languages, whichever the screen speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from queueing.model import Outage, OutageState, Service, Severity
from shared_ui.language import clock_text, date_text, local_time, plain
from shared_ui.tongue import tongue

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
    severity: Severity = Severity.STOPPED

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
        and not o.was_cancelled
    ]
    return (*open_ones, *recovered)


def notice_text(outage: Outage, now: datetime, zone: str, language: str) -> NoticeText:
    """Give all that is to be said of `outage` at `now`; `zone` is the office's IANA zone."""
    says = _Says(outage, now, zone, language)
    if outage.state is OutageState.RESOLVED:
        heading, blocks = says.recovered_heading(), says.recovered()
    else:
        heading, blocks = says.heading(), says.blocks()
    return NoticeText(outage.id, outage.state, heading, blocks, outage.severity)


def span_text(begin: datetime, end: datetime, now: datetime, zone: str, language: str) -> str:
    """Give "besok, Kamis, 15 Juni pukul 12.00-13.00": a day and hours to come."""
    translate = tongue(language).translate
    first, last, today = (local_time(at, zone) for at in (begin, end, now))
    hours = f"{clock_text(first)}\u2013{clock_text(last)}"
    if first.date() != last.date():
        day = date_text(last, language, with_year=False)
        hours = f"{clock_text(first)} \u2013 {day} {clock_text(last)}"
    ahead = (first.date() - today.date()).days
    if ahead == 0:
        return translate("Board", "hari ini pukul {hours}").format(hours=hours)
    day = date_text(first, language, with_year=False)
    if ahead == 1:
        return translate("Board", "besok, {day} pukul {hours}").format(day=day, hours=hours)
    return translate("Board", "{day} pukul {hours}").format(day=day, hours=hours)


class _Says:
    """The sentences about one outage at one moment."""

    def __init__(self, outage: Outage, now: datetime, zone: str, language: str) -> None:
        self.outage, self.zone, self.language = outage, zone, language
        self.now_utc = now
        self.now = local_time(now, zone)
        self.tongue = tongue(language)

    def translate(self, context: str, text: str) -> str:
        return self.tongue.translate(context, text)

    def heading(self) -> str:
        if self.outage.is_planned:
            heading = self.translate("Board", "PEMELIHARAAN · {state}")
        elif self.outage.slows_services:
            heading = self.translate("Board", "LEBIH LAMBAT · {state}")
        else:
            heading = self.translate("Board", "GANGGUAN · {state}")
        return heading.format(state=self.state_word())

    def recovered_heading(self) -> str:
        return self.translate("Board", "PULIH · {state}").format(state=self.state_word())

    def state_word(self) -> str:
        state = self.outage.state
        if state is OutageState.PLANNED:
            return self.translate("Board", "Direncanakan")
        if state is OutageState.CHECKING:
            return self.translate("Board", "Sedang diperiksa")
        if state is OutageState.CAUSE_KNOWN:
            return self.translate("Board", "Penyebab diketahui")
        if state is OutageState.MONITORING:
            return self.translate("Board", "Sudah pulih, dipantau")
        return self.translate("Board", "Selesai")

    def blocks(self) -> tuple[Block, ...]:
        if self.outage.is_planned:
            return self.ahead()
        if self.outage.state is OutageState.MONITORING:
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

    def ahead(self) -> tuple[Block, ...]:
        """Say when work is planned, and what it means for whom."""
        said = (
            Block(self.planned(), strong=True),
            Block(f"{self.affected()} {self.others_go_on()}".strip()),
            Block(f"{self.number_stays()} {self.cause()}".strip()),
            Block(self._text(self.outage.advice.in_language(self.language))),
        )
        return tuple(block for block in said if block.text)

    def others_go_on(self) -> str:
        """Say that all else works; naming it all would be pages of what is as ever."""
        if not self.outage.working:
            return ""
        return self.translate("Board", "Layanan lain tetap dilayani.")

    def planned(self) -> str:
        """Give "Pemeliharaan Server pusat: besok, Kamis, 15 Juni pukul 12.00-13.00."."""
        title = self._text(self.outage.title.in_language(self.language), stop=False)
        begin, end = self.outage.since, self.outage.planned_until or self.outage.since
        return self.translate("Board", "{title}: {span}.").format(
            title=title, span=span_text(begin, end, self.now_utc, self.zone, self.language)
        )

    def watched(self) -> tuple[Block, ...]:
        """Say that the services run again and are being watched."""
        ended = self.translate(
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
        names = self._names(self.outage.served_again)
        if not names:
            return ""
        return self.translate("Board", "Dilayani kembali: {services}.").format(services=names)

    def recovered(self) -> tuple[Block, ...]:
        assert self.outage.resolved_at is not None
        word = self.outage.updates[-1].text if self.outage.updates else None
        said = (
            Block(
                self.translate("Board", "Pulih {moment}.").format(
                    moment=self.moment(self.outage.resolved_at)
                ),
                strong=True,
            ),
            Block(self.back()),
            Block(
                self.translate("Board", "Nomor Anda tetap berlaku, urutan antrean tidak berubah.")
            ),
            Block(self._text(word.in_language(self.language)) if word else ""),
        )
        return tuple(block for block in said if block.text)

    def title(self) -> str:
        title = self._text(self.outage.title.in_language(self.language), stop=False)
        return self.translate("Board", "{title} sejak {moment}.").format(
            title=title, moment=self.moment(self.outage.since)
        )

    def cause(self) -> str:
        return self._text(self.outage.cause.in_language(self.language))

    def affected(self) -> str:
        names = self._names(self.outage.affected)
        if not names:
            return ""
        if self.outage.severity is Severity.SLOWER:
            text = self.translate("Board", "Dilayani lebih lambat dari biasa: {services}.")
        elif self.outage.is_planned:
            text = self.translate("Board", "Selama itu berhenti: {services}.")
        else:
            text = self.translate("Board", "Layanan terganggu: {services}.")
        return text.format(services=names)

    def working(self) -> str:
        names = self._names(self.outage.working)
        if not names:
            # What is slower is all named above.
            stopped = self.outage.stops_services
            return self.translate("Board", "Semua layanan terganggu.") if stopped else ""
        return self.translate("Board", "Tetap dilayani: {services}.").format(services=names)

    def number_stays(self) -> str:
        return self.translate("Board", "Nomor Anda tetap berlaku.")

    def expected(self) -> str:
        """Say the expected end as it was given: a range, a side of it, past, or unknown."""
        since, until = self.outage.expected_from, self.outage.expected_until
        if until is not None and until < self.now_utc:
            return self.translate(
                "Board", "Perkiraan pulih {moment} sudah lewat. Lama gangguan belum diketahui."
            ).format(moment=self.moment(until))
        if since is not None and until is not None:
            return self.translate("Board", "Perkiraan pulih {moment} sampai {end}.").format(
                moment=self.moment(since), end=self.end_of_range(since, until)
            )
        if until is not None:
            return self.translate("Board", "Perkiraan pulih paling lambat {moment}.").format(
                moment=self.moment(until)
            )
        planned = self.outage.planned_until
        if planned is not None and planned > self.now_utc:
            return self.translate("Board", "Menurut rencana selesai {moment}.").format(
                moment=self.moment(planned)
            )
        if since is not None:
            return self.translate("Board", "Perkiraan pulih paling cepat {moment}.").format(
                moment=self.moment(since)
            )
        return self.translate("Board", "Lama gangguan belum diketahui.")

    def last_and_next_word(self) -> str:
        last = self.moment(self.outage.last_word_at)
        if self.outage.next_word_at is None:
            return self.translate("Board", "Kabar terakhir {last}.").format(last=last)
        due = self.moment(self.outage.next_word_at)
        if self.outage.is_overdue(self.now_utc):
            return self.translate(
                "Board",
                "Belum ada kabar baru per pukul {now}. Kabar terakhir {last}, "
                "berikutnya dijanjikan {due}.",
            ).format(now=clock_text(self.now), last=last, due=due)
        return self.translate(
            "Board", "Kabar terakhir {last}. Kabar berikutnya paling lambat {due}."
        ).format(last=last, due=due)

    def moment(self, at: datetime) -> str:
        """Give "pukul 08.30", with the date where it is not today's."""
        local = local_time(at, self.zone)
        hour = self.translate("Board", "pukul {time}").format(time=clock_text(local))
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
