"""Screen languages, switched live, and dates and times as people read them here."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

import resources
from queueing.model import LANGUAGES, LocalText

NAMES = {"id": "Indonesia", "jv": "Basa Jawa", "en": "English"}
"""Each language by its own name, in the order of the buttons."""
JAVANESE_DAYS = ("Senin", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu", "Ngahad")


class Language:
    """The language the screens speak; widgets hear of a change by QEvent.LanguageChange."""

    def __init__(self, code: str = "id") -> None:
        self.code = "id"
        self._translator: QTranslator | None = None
        self.switch(code)

    def switch(self, code: str) -> None:
        """Speak `code` ("id", "jv", "en"); keeps the old one when that fails.

        Raises ValueError for another code, FileNotFoundError without its translation.
        """
        if code not in LANGUAGES:
            raise ValueError(f"language {code!r}: expected one of {', '.join(LANGUAGES)}")
        if code == self.code:
            return
        app = QCoreApplication.instance()
        assert app is not None, "a QApplication comes first"
        translator = None
        if code != "id":
            translator = QTranslator()
            if not translator.load(str(resources.TRANSLATIONS / f"antrean_{code}.qm")):
                raise FileNotFoundError(f"{resources.TRANSLATIONS}/antrean_{code}.qm")
        # The code first: widgets ask for it while they hear of the new translator.
        previous, self._translator, self.code = self._translator, translator, code
        if translator is not None:
            app.installTranslator(translator)
        if previous is not None:
            app.removeTranslator(previous)

    def text(self, local: LocalText) -> str:
        """Give a text of the database in the language spoken now."""
        return local.in_language(self.code)


def local_time(moment: datetime, zone: str) -> datetime:
    """Give an aware UTC moment on the office's wall clock; `zone` is an IANA name."""
    return moment.astimezone(ZoneInfo(zone))


def clock_text(local: datetime) -> str:
    """Give "08.41": 24 hours, full stop (DOMAIN §3)."""
    return f"{local.hour:02d}.{local.minute:02d}"


def date_text(local: date, code: str = "id", *, with_year: bool = True) -> str:
    """Give "Rabu, 14 Juni 2017" in the language `code`, or without the year."""
    locale = QLocale("en_GB" if code == "en" else "id_ID")
    day = QDate(local.year, local.month, local.day)
    rest = "d MMMM yyyy" if with_year else "d MMMM"
    if code == "jv":
        # Qt has no Javanese day names, only Indonesian ones under that name.
        return f"{JAVANESE_DAYS[local.weekday()]}, {locale.toString(day, rest)}"
    return locale.toString(day, f"dddd, {rest}")


def plain(text: str) -> str:
    """Give `text` without control characters, as one line to be drawn as it stands."""
    # Nearly every text is, and each is asked at each paint.
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " for c in text)
