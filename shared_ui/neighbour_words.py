"""What other offices said of themselves, in sentences: always with its age, old as old.

Whole sentences of the context "OtherOffices" in one of three languages.
"""

from __future__ import annotations

from datetime import datetime

from queueing.neighbours import (
    Age,
    NeighbourNews,
    OfficeService,
    OfficeStatus,
    ServiceState,
    minutes_old,
)
from shared_ui.language import clock_text, date_text, local_time, plain
from shared_ui.tongue import tongue

_HOUR, _DAY = 60, 24 * 60


def in_trouble(news: tuple[NeighbourNews, ...], now: datetime) -> tuple[NeighbourNews, ...]:
    """Give the offices people should know of before they travel, in the office's order."""
    return tuple(each for each in news if each.troubled(now))


class NeighbourWords:
    """The sentences about other offices at one moment; `zone` is the reader's IANA zone."""

    def __init__(self, now: datetime, zone: str, language: str) -> None:
        self._now, self._zone, self._language = now, zone, language
        self._tongue = tongue(language)

    def translate(self, context: str, text: str) -> str:
        """Say a sentence in the chosen language; of this name the translators' tool finds it."""
        return self._tongue.translate(context, text)

    def name(self, news: NeighbourNews) -> str:
        """Give the office's name as it was trusted here."""
        return plain(news.neighbour.name).strip()

    def heard(self, news: NeighbourNews) -> str:
        """Say of when the word is, and that it is old where it is."""
        translate = self.translate
        age = news.age(self._now)
        if news.status is None:
            return translate("OtherOffices", "Belum ada kabar dari kantor ini.")
        words = {
            "moment": self.moment(news.status.issued_at),
            "ago": self.ago(news.status.issued_at),
        }
        if age is Age.UNKNOWN:
            return translate(
                "OtherOffices", "Tidak ada kabar sejak {moment}. Keadaannya belum diketahui."
            ).format(**words)
        if age is Age.OLD:
            return translate(
                "OtherOffices", "Kabar lama, dari {moment} ({ago}). Keadaan bisa sudah berubah."
            ).format(**words)
        return translate("OtherOffices", "Kabar {moment} ({ago}).").format(**words)

    def troubles(self, news: NeighbourNews) -> tuple[str, ...]:
        """Give one sentence for each thing that does not go; none where nothing is known."""
        if news.status is None or news.age(self._now) is Age.UNKNOWN:
            return ()
        said = [self._service(s) for s in news.status.services if s.troubled]
        for late in news.status.late_data:
            what = plain(late.what.in_language(self._language)).strip()
            text = self.translate("OtherOffices", "{what} belum terkirim sejak {moment}.")
            said.append(text.format(what=what, moment=self.moment(late.since)))
        return tuple(self._as_old(news, sentence) for sentence in said)

    def works(self, news: NeighbourNews) -> str:
        """Name what is served there, "" where that is not known or nothing is."""
        if news.status is None or news.age(self._now) is not Age.FRESH:
            return ""
        names = [self._name(s) for s in news.status.services if not s.troubled]
        text = self.translate("OtherOffices", "Tetap dilayani: {services}.")
        return text.format(services=", ".join(names)) if names else ""

    def note(self, news: NeighbourNews) -> str:
        """Give what the office adds in its own words, "" for nothing or old words."""
        if news.status is None or news.age(self._now) is not Age.FRESH:
            return ""
        return plain(news.status.note.in_language(self._language)).strip()

    def hint(self, news: tuple[NeighbourNews, ...], service_name: str) -> str:
        """Say in a line where else a service of ours (its Indonesian name) does not go; or ""."""
        found = [
            (each, word)
            for each in in_trouble(news, self._now)
            if (word := each.word_on(service_name)) is not None and word.troubled
        ]
        if not found:
            return ""
        first, word = found[0]
        assert isinstance(first.status, OfficeStatus)
        said = self._as_old(first, self._service(word)).rstrip(".")
        text = self.translate("OtherOffices", "{office}: {said} (kabar {moment}).")
        if first.age(self._now) is Age.OLD:
            text = self.translate("OtherOffices", "{office}: {said}.")
        line = text.format(
            office=self.name(first), said=said, moment=self.moment(first.status.issued_at)
        )
        if len(found) > 1:
            more = self.translate("OtherOffices", "Juga di {count} kantor lain.")
            line += " " + more.format(count=len(found) - 1)
        return line

    def moment(self, at: datetime) -> str:
        """Give "pukul 08.30", with the date of another day, and the year of another year."""
        local, today = local_time(at, self._zone), local_time(self._now, self._zone)
        if local.date() == today.date():
            text = self.translate("OtherOffices", "pukul {time}")
            return text.format(time=clock_text(local))
        years = local.year != today.year
        day = date_text(local, self._language, with_year=years)
        if (today.date() - local.date()).days > 1:
            # The hour of a day long past tells nobody anything.
            return day
        text = self.translate("OtherOffices", "{day} pukul {time}")
        return text.format(day=day, time=clock_text(local))

    def ago(self, at: datetime) -> str:
        """Give "12 menit lalu"."""
        minutes = minutes_old(at, self._now)
        if minutes < 1:
            return self.translate("OtherOffices", "baru saja")
        if minutes < _HOUR:
            return self.translate("OtherOffices", "{count} menit lalu").format(count=minutes)
        if minutes < _DAY:
            text = self.translate("OtherOffices", "{count} jam lalu")
            return text.format(count=minutes // _HOUR)
        return self.translate("OtherOffices", "{count} hari lalu").format(count=minutes // _DAY)

    def _service(self, service: OfficeService) -> str:
        assert service.since is not None
        if service.state is ServiceState.SLOWER:
            text = self.translate(
                "OtherOffices", "{service} lebih lambat dari biasa sejak {moment}."
            )
        else:
            text = self.translate("OtherOffices", "{service} tidak dilayani sejak {moment}.")
        said = text.format(service=self._name(service), moment=self.moment(service.since))
        return f"{said}{self._expected(service)}"

    def _expected(self, service: OfficeService) -> str:
        last = service.expected_until or service.expected_from
        if last is None or last <= self._now:
            return ""
        text = self.translate("OtherOffices", " Perkiraan pulih {moment}.")
        return text.format(moment=self.moment(last))

    def _as_old(self, news: NeighbourNews, sentence: str) -> str:
        if news.age(self._now) is not Age.OLD or news.status is None:
            return sentence
        text = self.translate("OtherOffices", "Menurut kabar {moment}: {sentence}")
        return text.format(moment=self.moment(news.status.issued_at), sentence=sentence)

    def _name(self, service: OfficeService) -> str:
        return plain(service.name.in_language(self._language)).strip()
