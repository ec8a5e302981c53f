"""The sentences of an incident report, in one language; figures come from queueing.incident."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from queueing.incident import Incident, Word
from queueing.model import OutageState, Severity
from shared_ui.language import clock_text, date_text, local_time, plain
from shared_ui.tongue import tongue

MINUTES_PER_HOUR = 60


class IncidentWords:
    """Says what an incident report says."""

    def __init__(self, incident: Incident, language: str) -> None:
        self.incident, self.language = incident, language
        self._tongue = tongue(language)
        self._locale = QLocale("en_GB" if language == "en" else "id_ID")
        self._day = local_time(incident.outage.since, incident.office.time_zone).date()

    def translate(self, context: str, text: str) -> str:
        """Give a sentence in the report's language."""
        return self._tongue.translate(context, text)

    # -- moments, spans, numbers --------------------------------------------------------

    def moment(self, at: datetime) -> str:
        """Give "pukul 10.40 WIB", with its date where it is not that of the begin."""
        local = local_time(at, self.incident.office.time_zone)
        hour = self.translate("Board", "pukul {time}").format(time=clock_text(local))
        hour = f"{hour} {self.incident.office.zone_label}".strip()
        return hour if local.date() == self._day else f"{date_text(local, self.language)} {hour}"

    def written(self, at: datetime) -> str:
        """Say when the report was made, with its date: it lies in folders for years."""
        local = local_time(at, self.incident.office.time_zone)
        hour = self.translate("Board", "pukul {time}").format(time=clock_text(local))
        moment = f"{date_text(local, self.language)} {hour} {self.incident.office.zone_label}"
        return self.translate("Bulletin", "Ditulis {moment}.").format(moment=moment.strip())

    def span(self, length: timedelta) -> str:
        """Give "2 jam 11 menit", rounded down to whole minutes."""
        hours, minutes = divmod(int(length.total_seconds() // 60), MINUTES_PER_HOUR)
        if not hours:
            return self.translate("Incident", "{minutes} menit").format(minutes=minutes)
        if not minutes:
            return self.translate("Incident", "{hours} jam").format(hours=self.number(hours))
        return self.translate("Incident", "{hours} jam {minutes} menit").format(
            hours=self.number(hours), minutes=minutes
        )

    def number(self, value: float) -> str:
        """Give a whole number with the separators of the language."""
        return self._locale.toString(round(value))

    # -- head ---------------------------------------------------------------------------

    def title(self) -> str:
        """Name the report."""
        return self.translate("Incident", "Laporan gangguan")

    def outage_title(self) -> str:
        """Give what was broken, as it was announced."""
        return " ".join(plain(self.incident.outage.title.in_language(self.language)).split())

    def period(self) -> str:
        """Say from when to when it lasted, and how long."""
        outage, end = self.incident.outage, self.incident.counted_until
        day = date_text(local_time(outage.since, self.incident.office.time_zone), self.language)
        begin = self.moment(outage.since)
        if outage.resolved_at is None:
            return self.translate(
                "Incident", "{day}, sejak {begin}; belum selesai, dihitung sampai {end}."
            ).format(day=day, begin=begin, end=self.moment(end))
        return self.translate("Incident", "{day}, {begin} sampai {end} ({span}).").format(
            day=day, begin=begin, end=self.moment(end), span=self.span(end - outage.since)
        )

    def affected(self) -> str:
        """Name the services that were affected."""
        names = ", ".join(
            f"{s.prefix} {plain(s.name.in_language(self.language))}"
            for s in self.incident.outage.affected
        )
        return self.translate("Board", "Layanan terganggu: {services}.").format(
            services=names or "–"
        )

    # -- figures ------------------------------------------------------------------------

    def figures(self) -> tuple[tuple[str, str], ...]:
        """Give each figure with what it is, in order of the report."""
        incident, out = self.incident, self.incident.outcomes
        most_at, most = incident.most
        said = self.translate
        number = self.number
        rows = [
            (said("Incident", "Menunggu saat gangguan mulai"), number(incident.at_begin)),
            (
                said("Incident", "Paling banyak menunggu ({moment})").format(
                    moment=self.moment(most_at)
                ),
                number(most),
            ),
            (said("Incident", "Menunggu saat gangguan berakhir"), number(incident.at_end)),
            (
                said("Incident", "Dilayani selama gangguan, layanan terganggu"),
                number(incident.served_affected),
            ),
            (
                said("Incident", "Dilayani selama gangguan, layanan lain"),
                number(incident.served_others),
            ),
            (
                said("Incident", "Nomor diambil selama gangguan, layanan terganggu"),
                number(incident.taken_affected),
            ),
            (
                said("Incident", "Nomor diambil selama gangguan, layanan lain"),
                number(incident.taken_others),
            ),
            (said("Incident", "Orang yang menunggu selama gangguan"), number(out.people)),
            (said("Incident", "– akhirnya dilayani"), number(out.served)),
            (said("Incident", "– membatalkan nomornya"), number(out.cancelled)),
            (said("Incident", "– dilewati dan belum kembali"), number(out.skipped)),
            (said("Incident", "– tidak kembali sampai hari pelayanan habis"), number(out.expired)),
            (said("Incident", "– belum selesai saat laporan dibuat"), number(out.still_open)),
            (
                said("Incident", "Dibawa ke hari pelayanan berikutnya (termasuk di atas)"),
                number(out.carried_over),
            ),
            (said("Incident", "Menunggu paling lama"), self._longest()),
            (said("Incident", "Orang-menit hilang"), number(incident.person_minutes)),
        ]
        if incident.went_slower:
            rows.append(
                (
                    said("Incident", "Orang-menit menunggu selama layanan lebih lambat"),
                    number(incident.slower_minutes),
                )
            )
        return tuple(rows)

    def tiles(self) -> tuple[tuple[str, str], ...]:
        """Give the four figures that stand large at the top, each with its name."""
        incident, said = self.incident, self.translate
        return (
            (self.number(incident.person_minutes), said("Incident", "orang-menit hilang")),
            (self.number(incident.most[1]), said("Incident", "orang menunggu, paling banyak")),
            (
                self.number(incident.served_affected + incident.served_others),
                said("Incident", "orang dilayani selama itu"),
            ),
            (self.number(len(incident.overdue)), said("Incident", "kabar terlambat")),
        )

    def _longest(self) -> str:
        longest = self.incident.longest_wait
        return "–" if longest is None else self.span(longest)

    # -- timeline -----------------------------------------------------------------------

    def what(self, number: int, word: Word) -> str:
        """Say what a word was: the first one, another, the last."""
        if word.state is OutageState.RESOLVED:
            return self.translate("Incident", "Dinyatakan selesai")
        if number == 0:
            return self.translate("Incident", "Diumumkan")
        return self.translate("Incident", "Kabar baru")

    def state(self, word: Word) -> str:
        """Give the state that was told."""
        said = {
            OutageState.CHECKING: self.translate("Board", "Sedang diperiksa"),
            OutageState.CAUSE_KNOWN: self.translate("Board", "Penyebab diketahui"),
            OutageState.MONITORING: self.translate("Board", "Sudah pulih, dipantau"),
            OutageState.RESOLVED: self.translate("Board", "Selesai"),
            OutageState.PLANNED: self.translate("Incident", "Pemeliharaan direncanakan"),
        }[word.state]
        if word.severity is Severity.SLOWER and word.state is not OutageState.RESOLVED:
            slower = self.translate("Incident", "lebih lambat dari biasa")
            return f"{said}, {slower}"
        return said

    def by(self, word: Word) -> str:
        """Say who said it and where, by the sign-in name on the event."""
        place = word.station
        if word.counter is not None:
            place = self.translate("Board", "Loket {number}").format(number=word.counter)
        who = word.officer or self.translate("Incident", "tanpa nama petugas")
        return f"{who} ({place})" if place else who

    def promise(self, word: Word) -> str:
        """Say which next word was promised, and how late this one came."""
        said = []
        if word.late is not None:
            said.append(
                self.translate("Incident", "Terlambat {span}.").format(span=self.span(word.late))
            )
        if word.next_word_at is not None:
            said.append(
                self.translate("Incident", "Kabar berikutnya dijanjikan {moment}.").format(
                    moment=self.moment(word.next_word_at)
                )
            )
        return " ".join(said)

    def text(self, word: Word) -> str:
        """Give what was written."""
        return " ".join(plain(word.text.in_language(self.language)).split())

    def advice(self) -> str:
        """Give what people were told to do."""
        return " ".join(plain(self.incident.outage.advice.in_language(self.language)).split())

    def still_overdue(self) -> str:
        """Say that the last promised word has not come, "" where it has."""
        incident, due = self.incident, self.incident.outage.next_word_at
        if incident.outage.resolved_at is not None or due is None or due >= incident.counted_until:
            return ""
        return self.translate(
            "Incident", "Kabar yang dijanjikan {moment} belum ada saat laporan dibuat."
        ).format(moment=self.moment(due))

    # -- how it was counted -------------------------------------------------------------

    def how_counted(self) -> tuple[str, ...]:
        """Say how the figures were counted and what they leave out."""
        return (
            self.translate(
                "Incident",
                "Orang-menit hilang: setiap orang dihitung untuk setiap menit ia berada dalam "
                "antrean layanan yang terganggu selama layanan itu berhenti, dalam jam pelayanan. "
                "Orang di loket, yang ditunda dan yang dilewati tidak dihitung.",
            ),
            self.translate(
                "Incident",
                "Layanan dianggap berhenti sejak gangguan mulai sampai petugas menyatakan pulih. "
                "Semua angka dihitung dari catatan kejadian, bukan dari ingatan.",
            ),
            self.translate(
                "Incident",
                "Nama petugas adalah nama masuk seperti pada catatan kejadian. Nama dan NIK warga "
                "tidak pernah dicatat.",
            ),
        )

    def chart_title(self) -> str:
        """Name the chart."""
        return self.translate("Incident", "Orang yang menunggu layanan terganggu")

    def chart_legend(self) -> tuple[str, str]:
        """Name the shaded stretch and the marks below the curve."""
        return (
            self.translate("Incident", "layanan berhenti"),
            self.translate("Incident", "kabar petugas"),
        )

    def headings(self) -> tuple[str, str, str]:
        """Name the sections after the chart."""
        return (
            self.translate("Incident", "Angka"),
            self.translate("Incident", "Kabar yang disampaikan"),
            self.translate("Incident", "Cara menghitung"),
        )
