"""A dressed application, real windows, and an office that does what a test tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.window import KioskWindow
from queueing.errors import AntreanError
from queueing.model import PriorityClass, Ticket, TicketState
from queueing.snapshots import KioskSnapshot
from queueing.stock import ReferenceAnswer
from shared_ui import theme
from shared_ui.language import Language
from tests.kiosk import samples
from tests.patience import until as until


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.dress(qapp)
    # As in run_station: the end of the last window is not the end of the loop.
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture
def language(dressed: QApplication) -> Iterator[Language]:
    spoken = Language()
    yield spoken
    spoken.switch("id")


@pytest.fixture
def make_window(dressed: QApplication, language: Language, qtbot) -> Callable[..., KioskWindow]:
    def make(width: int = 1920, height: int = 1080, **options: int) -> KioskWindow:
        options = {"debounce_ms": 0, **options}
        window = KioskWindow(language, lambda: samples.NOW, **options)
        window.resize(width, height)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


@pytest.fixture
def window(make_window: Callable[..., KioskWindow]) -> KioskWindow:
    return make_window()


@pytest.fixture
def touch(qtbot) -> Callable[[QWidget, str], None]:
    """Touch the visible widget of that name in the middle."""

    def do(window: QWidget, name: str) -> None:
        qtbot.mouseClick(part(window, name), Qt.MouseButton.LeftButton)

    return do


def part(window: QWidget, name: str) -> Any:
    found = [w for w in window.findChildren(QWidget, name) if w.isVisible()]
    assert len(found) == 1, f"{len(found)} visible {name!r}"
    return found[0]


class FakeOffice:
    """The acts of a kiosk: issues numbers in memory, fails when told to."""

    def __init__(self) -> None:
        self.place = "/srv/office.db"
        self.prints = False
        self.given: KioskSnapshot = samples.snapshot()
        self.asked: list[dict[str, object]] = []
        self.issued: dict[str, Ticket] = {}
        self.opened = 0
        self.open_error: AntreanError | None = None
        self.read_error: AntreanError | None = None
        self.issue_error: BaseException | None = None
        self.reply_lost = False
        self.slow: Callable[[], object] | None = None
        self.answer: Callable[[str], tuple[ReferenceAnswer, ...]] = lambda _reference: ()
        self._numbers = count(1)

    def open(self, _now: datetime) -> None:
        self.opened += 1
        if self.open_error is not None:
            raise self.open_error

    def snapshot(self, _now: datetime) -> KioskSnapshot:
        if self.read_error is not None:
            raise self.read_error
        return self.given

    def issue(self, **asked: object) -> Ticket:
        self.asked.append(asked)
        if self.slow is not None:
            self.slow()
        if self.issue_error is not None:
            raise self.issue_error
        request_id = str(asked["request_id"])
        if request_id not in self.issued:
            self.issued[request_id] = self._ticket(asked)
        if self.reply_lost:
            from queueing.errors import StoreError

            raise StoreError("the reply was lost")
        return self.issued[request_id]

    def ask_reference(self, *, reference: str, now: datetime) -> tuple[ReferenceAnswer, ...]:
        return self.answer(reference)

    def _ticket(self, asked: dict[str, object]) -> Ticket:
        service = next(s for s in samples.SERVICES if s.id == asked["service_id"])
        number = next(self._numbers)
        return Ticket(
            id=number,
            code=f"CODE{number}",
            service_day=samples.NOW.date(),
            issue_service_id=service.id,
            service_id=service.id,
            series="",
            number=number,
            label=f"{service.prefix}-{number:03d}",
            priority=PriorityClass(str(asked["priority"])),
            state=TicketState.WAITING,
            issued_at=samples.NOW,
            place_at=samples.NOW,
            changed_at=samples.NOW,
            station_id=1,
            people_ahead=6,
        )

    def close(self) -> None: ...


@pytest.fixture
def office() -> FakeOffice:
    return FakeOffice()
