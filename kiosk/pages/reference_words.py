"""What is said of a reference number: where it stands, and the days to expect."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QCoreApplication

from queueing.stock import EntryState, ReferenceAnswer
from shared_ui.language import Language, date_text, local_time, plain


class ReferenceWords:
    """Says answers in the visitor's language, on the office's calendar; pure text."""

    def __init__(self, language: Language, now: datetime, zone: str) -> None:
        self._language, self._zone = language, zone
        self._today = local_time(now, zone).date()

    def is_today(self, answer: ReferenceAnswer) -> bool:
        """Tell whether somebody is invited for today."""
        return answer.invited_for == self._today

    def of(self, answers: tuple[ReferenceAnswer, ...]) -> str:
        """Say all that is known, kindly also where nothing is."""
        if not answers:
            return QCoreApplication.translate(
                "ReferenceWords",
                "Nomor ini tidak ada dalam daftar tunggu. Silakan periksa lagi nomor pada bukti "
                "perekaman, atau tanyakan kepada petugas.",
            )
        return "\n".join(f"{self._name(each)}: {self._one(each)}" for each in answers)

    def unreadable(self) -> str:
        """Say that nobody can look now."""
        return QCoreApplication.translate(
            "ReferenceWords", "Daftar tunggu belum dapat dilihat sekarang. Silakan tanya petugas."
        )

    def too_often(self) -> str:
        """Say that one waits before the next question."""
        return QCoreApplication.translate(
            "ReferenceWords",
            "Sudah banyak nomor ditanyakan di sini. Silakan tunggu satu menit, atau tanya petugas.",
        )

    def _name(self, answer: ReferenceAnswer) -> str:
        return plain(self._language.text(answer.service_name))

    def _one(self, answer: ReferenceAnswer) -> str:
        if answer.state is EntryState.WAITING:
            return self._waiting(answer)
        if answer.state is EntryState.COLLECTED:
            return QCoreApplication.translate("ReferenceWords", "Kartu ini sudah diambil.")
        if answer.state is EntryState.COME:
            return QCoreApplication.translate(
                "ReferenceWords", "Nomor antrean untuk undangan ini sudah diambil."
            )
        assert answer.invited_for is not None
        if self.is_today(answer):
            return QCoreApplication.translate(
                "ReferenceWords", "Giliran Anda hari ini. Silakan ambil nomor antrean."
            )
        if answer.invited_for < self._today:
            text = QCoreApplication.translate(
                "ReferenceWords", "Undangan untuk {day} sudah lewat. Silakan hubungi petugas."
            )
        else:
            text = QCoreApplication.translate(
                "ReferenceWords", "Anda diundang pada {day}. Silakan datang pada hari itu."
            )
        return text.format(day=self._day(answer.invited_for))

    def _waiting(self, answer: ReferenceAnswer) -> str:
        text = QCoreApplication.translate(
            "ReferenceWords", "Belum dapat diambil. Urutan Anda dalam daftar tunggu: {place}."
        )
        said = text.format(place=answer.place)
        if answer.first_day is None or answer.last_day is None:
            unknown = QCoreApplication.translate(
                "ReferenceWords", "Hari pengambilan belum diketahui."
            )
            return f"{said} {unknown}"
        if answer.first_day == answer.last_day:
            text = QCoreApplication.translate("ReferenceWords", "Diperkirakan {first}.")
        else:
            text = QCoreApplication.translate("ReferenceWords", "Diperkirakan {first} – {last}.")
        days = text.format(first=self._day(answer.first_day), last=self._day(answer.last_day))
        return f"{said} {days}"

    def _day(self, day: date) -> str:
        return date_text(datetime.combine(day, time(), UTC), self._language.code, with_year=False)
