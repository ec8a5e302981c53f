"""A page of a station as it is looked at: in which language, on which panel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from antrean.screens.flaws import Measure
from antrean.screens.pseudo import Pseudo
from queueing.model import Outage, OutageState
from shared_ui.language import Language


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: pixels, and inches from corner to corner."""

    name: str
    width: int
    height: int
    inches: float


KIOSK_PANELS = (
    Panel("1080p", 1920, 1080, 24.0),
    Panel("4k", 3840, 2160, 24.0),
    Panel("portrait", 1080, 1920, 24.0),
)
BOARD_PANELS = (
    Panel("1080p", 1920, 1080, 55.0),
    Panel("4k", 3840, 2160, 65.0),
    Panel("portrait", 1080, 1920, 55.0),
)
CONSOLE_PANELS = (
    Panel("laptop", 1366, 768, 14.0),
    Panel("1080p", 1920, 1080, 24.0),
    Panel("4k", 3840, 2160, 27.0),
)
LANGUAGES = ("id", "jv", "en", "pseudo")
"""`pseudo` is Indonesian made longer and accented: what a translation may come to."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One page in sight, by what it is judged."""

    name: str
    window: QWidget
    measure: Measure


Scenes = Iterator[Shown]


class Speaking:
    """The language of the pictures; switched back at the end."""

    def __init__(self, code: str) -> None:
        self.language = Language()
        self._pseudo = Pseudo() if code == "pseudo" else None
        if code != "pseudo":
            self.language.switch(code)

    def __enter__(self) -> Language:
        """Speak it."""
        if self._pseudo is not None:
            _app().installTranslator(self._pseudo)
        return self.language

    def __exit__(self, *_: object) -> None:
        """Speak Indonesian again."""
        if self._pseudo is not None:
            _app().removeTranslator(self._pseudo)
        self.language.switch("id")


def moment(outages: Sequence[Outage], calm: str) -> str:
    """Name the moment of the day: `calm`, outage or recovered."""
    if not outages:
        return calm
    stopped = any(outage.state is not OutageState.MONITORING for outage in outages)
    return "outage" if stopped else "recovered"


def settle() -> None:
    """Let what was asked for be laid out."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
