"""Sentences that several pages say: opening hours, moments, outages, people waiting."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from queueing.model import Office, OpeningState, Outage, OutageState, Service
from queueing.snapshots import KioskSnapshot, Opening, ServiceLine
from shared_ui.language import Language, clock_text, date_text, local_time, plain
from shared_ui.notice_text import span_text


class Words:
    """Says things in the visitor's language and on the office's clock; pure text."""

    def __init__(self, language: Language, snapshot: KioskSnapshot) -> None:
        self._language = language
        self._office: Office = snapshot.office
        self._now = snapshot.read_at
        self._snapshot = snapshot

    def moment(self, at: datetime) -> str:
        """Give "pukul 08.30", with the date when it is another day."""
        local = local_time(at, self._office.time_zone)
        time = clock_text(local)
        if local.date() == local_time(self._now, self._office.time_zone).date():
            return QCoreApplication.translate("KioskWords", "pukul {time}").format(time=time)
        day = date_text(local, self._language.code, with_year=False)
        text = QCoreApplication.translate("KioskWords", "{day} pukul {time}")
        return text.format(day=day, time=time)

    def opening(self, opening: Opening) -> str:
        """Give one line about the door: open until, break until, opens at, closed."""
        pause = opening.pause
        if pause is not None:
            if opening.state is OpeningState.ON_BREAK:
                text = QCoreApplication.translate("KioskWords", "Istirahat sampai {moment}")
            else:
                text = QCoreApplication.translate(
                    "KioskWords", "Istirahat bergantian sampai {moment}"
                )
            return text.format(moment=self.moment(pause.ends_at))
        if opening.state is OpeningState.OPEN:
            if opening.closes_at is None:
                return QCoreApplication.translate("KioskWords", "Buka")
            text = QCoreApplication.translate("KioskWords", "Buka sampai {moment}")
            return text.format(moment=self.moment(opening.closes_at))
        if opening.opens_at is None:
            return QCoreApplication.translate("KioskWords", "Tutup")
        if opening.state is OpeningState.BEFORE_OPENING:
            text = QCoreApplication.translate("KioskWords", "Buka {moment}")
        else:
            text = QCoreApplication.translate("KioskWords", "Tutup. Buka lagi {moment}")
        return text.format(moment=self.moment(opening.opens_at))

    def no_numbers(self, opening: Opening, start: datetime | None) -> str:
        """Say why no number is offered now; `start` is the moment it will be."""
        if start is not None:
            text = QCoreApplication.translate(
                "KioskWords", "Nomor dapat diambil mulai {moment}. {opening}."
            )
            return text.format(moment=self.moment(start), opening=self.opening(opening))
        name = plain(self._language.text(opening.name))
        if opening.state is OpeningState.CLOSED_TODAY and name:
            if opening.opens_at is None:
                text = QCoreApplication.translate("KioskWords", "Hari libur: {name}.")
                return text.format(name=name)
            text = QCoreApplication.translate(
                "KioskWords", "Hari libur: {name}. Buka kembali {moment}."
            )
            return text.format(name=name, moment=self.moment(opening.opens_at))
        if opening.opens_at is not None:
            text = QCoreApplication.translate(
                "KioskWords", "Kantor sudah tutup. Buka lagi {moment}."
            )
            return text.format(moment=self.moment(opening.opens_at))
        return QCoreApplication.translate(
            "KioskWords", "Kantor sedang tutup. Nomor belum dapat diambil."
        )

    def waiting(self, line: ServiceLine) -> str:
        """Give "6 menunggu"; while the kiosk is cut off nobody can count them."""
        if self._snapshot.cut_off_since is not None:
            return QCoreApplication.translate("KioskWords", "Jumlah belum diketahui")
        if line.waiting == 0:
            return QCoreApplication.translate("KioskWords", "Belum ada yang menunggu")
        text = QCoreApplication.translate("KioskWords", "{count} menunggu")
        return text.format(count=line.waiting)

    def state(self, line: ServiceLine) -> str:
        """Give the people waiting, and the disturbance where there is one."""
        outage = line.outage or line.notice
        if is_sold_out(line):
            return self.sold_out(line)
        if outage is None:
            return f"{self.waiting(line)}{self._remaining(line)}"
        if not outage.stops_services and outage.state is not OutageState.MONITORING:
            return self._going_on(line, outage)
        recovering = outage.state is OutageState.MONITORING
        if self._snapshot.cut_off_since is not None:
            # Narrow tiles have no room to say also that nobody can count.
            if recovering:
                return QCoreApplication.translate("KioskWords", "Sudah pulih")
            return QCoreApplication.translate("KioskWords", "Terganggu")
        if recovering:
            text = QCoreApplication.translate("KioskWords", "Sudah pulih · {count} menunggu")
        else:
            text = QCoreApplication.translate("KioskWords", "Terganggu · {count} menunggu")
        return text.format(count=line.waiting)

    def _remaining(self, line: ServiceLine) -> str:
        """Give " · sisa 43" where numbers are limited."""
        if line.left is None:
            return ""
        text = QCoreApplication.translate("KioskWords", "sisa {count}")
        return f" · {text.format(count=line.left.amount)}"

    def sold_out(self, line: ServiceLine) -> str:
        """Give "Habis · lagi besok pukul 07.30" for a service without numbers."""
        again = line.left.again_at if line.left is not None else None
        if again is None:
            return QCoreApplication.translate("KioskWords", "Habis · lagi belum diketahui")
        text = QCoreApplication.translate("KioskWords", "Habis · lagi {moment}")
        return text.format(moment=self.soon(again))

    def soon(self, at: datetime) -> str:
        """Give "pukul 09.00", "besok pukul 07.30", or the date and the time."""
        local = local_time(at, self._office.time_zone)
        today = local_time(self._now, self._office.time_zone).date()
        if local.date() != today + timedelta(days=1):
            return self.moment(at)
        text = QCoreApplication.translate("KioskWords", "besok pukul {time}")
        return text.format(time=clock_text(local))

    def _going_on(self, line: ServiceLine, outage: Outage) -> str:
        """Give what is not as usual though the service goes on: slower, or soon at rest."""
        word = ""
        if outage.slows_services:
            word = QCoreApplication.translate("KioskWords", "Lebih lambat")
        elif self.is_today(outage.since):
            text = QCoreApplication.translate("KioskWords", "Pemeliharaan {time}")
            local = local_time(outage.since, self._office.time_zone)
            word = text.format(time=clock_text(local))
        if not word:
            return self.waiting(line)
        if self._snapshot.cut_off_since is not None:
            return word
        text = QCoreApplication.translate("KioskWords", "{word} · {count} menunggu")
        return text.format(word=word, count=line.waiting)

    def is_today(self, at: datetime) -> bool:
        """Tell whether a moment lies on the office's day of this reading."""
        zone = self._office.time_zone
        return local_time(at, zone).date() == local_time(self._now, zone).date()

    def cut_off(self) -> str:
        """Say since when the server is out of reach, "" while it is not."""
        since = self._snapshot.cut_off_since
        if since is None:
            return ""
        text = QCoreApplication.translate("KioskWords", "Sistem antrean terputus sejak {moment}.")
        return text.format(moment=self.moment(since))

    def numbers_hold(self) -> str:
        """Say what holds while the server is out of reach."""
        return QCoreApplication.translate(
            "KioskWords", "Nomor tetap bisa diambil dan tetap berlaku."
        )

    def pending(self) -> str:
        """Say to staff how many numbers wait to be merged, "" for none."""
        since = self._snapshot.pending_since
        if not self._snapshot.pending or since is None:
            return ""
        text = QCoreApplication.translate(
            "KioskWords", "{count} tiket menunggu digabung sejak {moment}"
        )
        return text.format(count=self._snapshot.pending, moment=self.moment(since))

    def since(self, outage: Outage) -> str:
        """Give what is broken and since when, or when it recovered."""
        title = plain(self._language.text(outage.title)).rstrip(".")
        if outage.resolved_at is not None:
            text = QCoreApplication.translate(
                "KioskWords", "Pulih {moment}. Dilayani kembali: {services}."
            )
            names = self.names(outage.served_again)
            return text.format(moment=self.moment(outage.resolved_at), services=names)
        if outage.is_planned:
            end = outage.planned_until or outage.since
            zone, code = self._office.time_zone, self._language.code
            span = span_text(outage.since, end, self._now, zone, code)
            return f"{title}: {span}."
        text = QCoreApplication.translate("KioskWords", "{title} sejak {moment}.")
        return text.format(title=title, moment=self.moment(outage.since))

    def next_word(self, outage: Outage) -> str:
        """Say when more will be known, or that the promised word has not come."""
        if outage.next_word_at is None or outage.resolved_at is not None or outage.is_planned:
            return ""
        if outage.is_overdue(self._now):
            text = QCoreApplication.translate("KioskWords", "Belum ada kabar baru per {moment}.")
            return text.format(moment=self.moment(self._now))
        text = QCoreApplication.translate("KioskWords", "Kabar berikutnya paling lambat {moment}.")
        return text.format(moment=self.moment(outage.next_word_at))

    def still_valid(self) -> str:
        """Say the sentence that matters most to those who hold a number."""
        return QCoreApplication.translate("KioskWords", "Nomor Anda tetap berlaku.")

    def progress(self, outage: Outage) -> str:
        """Give the word for the outage's state."""
        if outage.slows_services:
            return QCoreApplication.translate("KioskWords", "Lebih lambat dari biasa")
        return {
            OutageState.PLANNED: QCoreApplication.translate("KioskWords", "Direncanakan"),
            OutageState.CHECKING: QCoreApplication.translate("KioskWords", "Sedang diperiksa"),
            OutageState.CAUSE_KNOWN: QCoreApplication.translate("KioskWords", "Penyebab diketahui"),
            OutageState.MONITORING: QCoreApplication.translate(
                "KioskWords", "Sudah pulih, dipantau"
            ),
            OutageState.RESOLVED: QCoreApplication.translate("KioskWords", "Selesai"),
        }[outage.state]

    def expected(self, outage: Outage) -> str:
        """Give the expected end as a range, or that nobody knows it."""
        first, last = outage.expected_from, outage.expected_until
        if first is not None and last is not None and first != last:
            text = QCoreApplication.translate(
                "KioskWords", "Perkiraan pulih antara {first} dan {last}."
            )
            return text.format(first=self.moment(first), last=self.moment(last))
        one = last or first
        if one is not None:
            text = QCoreApplication.translate("KioskWords", "Perkiraan pulih sekitar {moment}.")
            return text.format(moment=self.moment(one))
        if outage.planned_until is not None and outage.planned_until > self._now:
            text = QCoreApplication.translate("KioskWords", "Menurut rencana selesai {moment}.")
            return text.format(moment=self.moment(outage.planned_until))
        return QCoreApplication.translate("KioskWords", "Lama gangguan belum diketahui.")

    def names(self, services: tuple[Service, ...]) -> str:
        """Give service names one after the other."""
        return ", ".join(plain(self._language.text(s.name)) for s in services)


def is_sold_out(line: ServiceLine) -> bool:
    """Tell whether there are no numbers of a service any more."""
    return line.left is not None and line.left.amount == 0


def is_without_numbers(line: ServiceLine, *, invited: bool = False) -> bool:
    """Tell whether nobody gets a number of a service now: there is none left, or it is outside
    its hours. For who was invited for today a place was kept, within the hours.
    """
    return line.outside is not None or (is_sold_out(line) and not invited)


def is_disrupted(line: ServiceLine) -> bool:
    """Tell whether a visitor must be warned; a recovery under watch needs no warning."""
    return line.outage is not None and line.outage.state in (
        OutageState.CHECKING,
        OutageState.CAUSE_KNOWN,
    )


def stopping(line: ServiceLine, snapshot: KioskSnapshot) -> tuple[Outage, ...]:
    """Give every outage that makes a service stand still, the weightiest first."""
    return tuple(
        outage
        for outage in snapshot.outages
        if outage.stops_services and any(s.id == line.service.id for s in outage.affected)
    )


def disturbing(line: ServiceLine, snapshot: KioskSnapshot | None) -> set[int]:
    """Give the ids of the outages that a visitor of the service is warned of."""
    found = stopping(line, snapshot) if snapshot is not None else ()
    return {outage.id for outage in (*found, *((line.outage,) if line.outage else ()))}
