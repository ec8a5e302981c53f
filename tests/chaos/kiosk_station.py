"""A kiosk of a chaos run: people take numbers, tap twice, and go away when nothing comes."""

from __future__ import annotations

from math import inf
from time import sleep
from typing import Any

from kiosk.office_acts import StoreActs
from queueing.back_off import back_off
from queueing.errors import AntreanError, Refused, StoreError, StoreReplaced
from queueing.model import PrintState, PriorityClass
from shared_ui.station_settings import StationSettings
from tests.chaos.station import Station, Task

ASKED_TWICE = 0.1
TAPPED_AGAIN = 0.6
"""How many of those who are told to try again do."""
REPEATED_AT_END = 8


class _Unheard:
    def job_changed(self, ticket_id: int, state: PrintState, reason: str) -> None:
        """Nobody listens: this kiosk has no printer."""

    def printer_changed(self, news: object) -> None:
        """Nobody listens."""


class ChaosKiosk(Station):
    """Works as KioskController and OfficeWatch let the worker thread work."""

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        settings = StationSettings.model_validate(
            {
                "station": {"name": task.name, "kind": "kiosk"},
                "database": {"url": task.url},
            }
        )
        self.acts = StoreActs(settings, self.changed.set, _Unheard(), lambda _: None)
        self._given: list[dict[str, Any]] = []
        self._cut_off: bool | None = None
        self._waiting = 0

    def open(self) -> None:
        """Open the office and read it, as OfficeWatch does."""
        self.acts.open(self.now())
        self.read()

    def read(self) -> Any:
        """Read what the pages show; raises StoreError."""
        snapshot = self.acts.snapshot(self.now())
        self._waiting = sum(line.waiting for line in snapshot.lines)
        cut_off = snapshot.cut_off_since is not None
        if cut_off != self._cut_off:
            self._cut_off = cut_off
            self.book.write("cut off" if cut_off else "connected")
        return snapshot

    def run(self) -> None:
        """Give numbers, read when something changed."""
        self.open_until_it_works()
        while self.works and not self._is_done:
            self.rest(self._read_or_open)
            if self._waiting <= (self.task.longest_line or inf):
                self._visit()
        self._settle()

    @property
    def _is_done(self) -> bool:
        return 0 < self.task.tickets <= len({what["request_id"] for what in self._given})

    def _read_or_open(self) -> None:
        try:
            self.read()
        except AntreanError as error:
            self.book.write("not read", why=str(error))
            sleep(back_off(1))
            self.open_until_it_works()

    def _visit(self) -> None:
        if self._given and self.choice.random() < ASKED_TWICE:
            self._ask(self.choice.choice(self._given[-20:]))
            return
        urgent = self.choice.random() < 0.2
        what = {
            "service_id": self.choice.choice(self.task.services),
            "priority": PriorityClass.PRIORITY if urgent else PriorityClass.ORDINARY,
            "request_id": self.new_id(),
        }
        while not self._ask(what) and self.works and self.choice.random() < TAPPED_AGAIN:
            self._read_or_open()

    def _ask(self, what: dict[str, Any]) -> bool:
        """Ask for a number, twice with the same request it is the same; False to try again."""
        request = what["request_id"]
        self.book.write("ask", act="issue_ticket", request=request)
        try:
            ticket = self.acts.issue(language="id", paper=False, now=self.now(), **what)
        except StoreError as error:
            self.book.write("failed", request=request, why=f"{type(error).__name__}: {error}")
            if isinstance(error, StoreReplaced):
                self.open_until_it_works()
            return False
        except Refused as error:
            self.book.write("refused", request=request, why=f"{type(error).__name__}: {error}")
            return True
        self.book.write("got", act="issue_ticket", request=request, label=ticket.label)
        self._given.append(what)
        return True

    def _settle(self) -> None:
        """Bring the server all it does not have; then some people ask for their numbers again."""
        failures = 0
        while True:
            try:
                snapshot = self.read()
            except AntreanError as error:
                self.book.write("not read", why=str(error))
                self.open_until_it_works()
                continue
            if not self._cut_off and not snapshot.pending:
                break
            failures += 1
            self.changed.wait(back_off(failures))
            self.changed.clear()
        told = [line for line in self.before if line["do"] == "got"]
        lost = [{"service_id": 0, "request_id": line["request"]} for line in told]
        every = [*self._given, *lost]
        for what in self.choice.sample(every, min(REPEATED_AT_END, len(every))):
            # What else is asked matters no more: the request is known.
            known = {"priority": PriorityClass.ORDINARY, **what}
            known["service_id"] = known["service_id"] or self.task.services[0]
            while not self._ask(known):
                self._read_or_open()
        self.acts.close()
        self.book.write("settled")
