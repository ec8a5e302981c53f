"""Sentences that several pages say: opening hours, moments, outages, people waiting."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from queueing.model import Office, OpeningState, Outage, OutageState, Service
from queueing.snapshots import KioskSnapshot, Opening, ServiceLine
from shared_ui.language import Language, clock_text, date_text, local_time, plain


class Words:
    """Says things in the visitor's language and on the office's clock; pure text."""

    def __init__(self, language: Language, snapshot: KioskSnapshot) -> None:
        self._language = language
        self._office: Office = snapshot.office
        self._now = snapshot.read_at

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
        """Give one line about the door: open until, opens at, closed."""
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
        if opening.opens_at is not None:
            text = QCoreApplication.translate(
                "KioskWords", "Kantor sudah tutup. Buka lagi {moment}."
            )
            return text.format(moment=self.moment(opening.opens_at))
        return QCoreApplication.translate(
            "KioskWords", "Kantor sedang tutup. Nomor belum dapat diambil."
        )

    def waiting(self, line: ServiceLine) -> str:
        """Give "6 menunggu"."""
        if line.waiting == 0:
            return QCoreApplication.translate("KioskWords", "Belum ada yang menunggu")
        text = QCoreApplication.translate("KioskWords", "{count} menunggu")
        return text.format(count=line.waiting)

    def state(self, line: ServiceLine) -> str:
        """Give the people waiting, and the disturbance where there is one."""
        outage = line.outage
        if outage is None:
            return self.waiting(line)
        if outage.state is OutageState.MONITORING:
            text = QCoreApplication.translate("KioskWords", "Sudah pulih · {count} menunggu")
        else:
            text = QCoreApplication.translate("KioskWords", "Terganggu · {count} menunggu")
        return text.format(count=line.waiting)

    def since(self, outage: Outage) -> str:
        """Give what is broken and since when, or when it recovered."""
        title = plain(self._language.text(outage.title)).rstrip(".")
        if outage.resolved_at is not None:
            text = QCoreApplication.translate(
                "KioskWords", "Pulih {moment}. Dilayani kembali: {services}."
            )
            names = self.names(outage.affected)
            return text.format(moment=self.moment(outage.resolved_at), services=names)
        text = QCoreApplication.translate("KioskWords", "{title} sejak {moment}.")
        return text.format(title=title, moment=self.moment(outage.since))

    def next_word(self, outage: Outage) -> str:
        """Say when more will be known, or that the promised word has not come."""
        if outage.next_word_at is None or outage.resolved_at is not None:
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
        return {
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
        return QCoreApplication.translate("KioskWords", "Lama gangguan belum diketahui.")

    def names(self, services: tuple[Service, ...]) -> str:
        """Give service names one after the other."""
        return ", ".join(plain(self._language.text(s.name)) for s in services)


def is_disrupted(line: ServiceLine) -> bool:
    """Tell whether a visitor must be warned; a recovery under watch needs no warning."""
    return line.outage is not None and line.outage.state in (
        OutageState.CHECKING,
        OutageState.CAUSE_KNOWN,
    )
