"""A small true history for the tests of the rules, told act by act, that can be made false."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from tests.chaos.history import EventRow, History, TicketRow, requests_of
from tests.chaos.logbook import Line

DAY = date(2017, 6, 14)
NINE = datetime(2017, 6, 14, 2, 0, tzinfo=UTC)


class Story:
    """What happened at a kiosk, two counters and a board; a tenth of a second each."""

    def __init__(self, *, serial: bool = True) -> None:
        self.serial = serial
        self.tickets: list[TicketRow] = []
        self.events: list[EventRow] = []
        self.lines: dict[str, list[Line]] = {"kiosk": [], "console": [], "board": []}
        self.counted: dict[tuple[date, int, str], int] = {}
        self._second = 0
        for counter in (1, 2):
            self._event("sign_in", counter=counter, details={"services": [1, 2]})
        self.read()

    def history(self) -> History:
        """Give it as it stands, everybody settled."""
        settled = {"do": "settled", "m": self._second / 10}
        lines = {name: [*told, settled] for name, told in self.lines.items()}
        counters = {1: 11, 2: 12}
        return History(
            tuple(self.tickets), tuple(self.events), self.counted, counters, lines, self.serial
        )

    def request(self, number: int) -> str:
        """Give the request id of that number."""
        return str(UUID(int=number))

    def tell(self, station: str, do: str, **facts: Any) -> None:
        """Add a line to a logbook."""
        self._second += 1
        self.lines[station].append({"do": do, "m": self._second / 10, **facts})

    def _event(
        self,
        kind: str,
        ticket: int | None = None,
        counter: int | None = None,
        before: str = "",
        after: str = "",
        request: str = "",
        details: dict[str, Any] | None = None,
    ) -> str:
        number = len(self.events) + 1
        made = request or self.request(number)
        self.events.append(
            EventRow(number, kind, made, ticket, counter, before, after, details or {})
        )
        return made

    def take(
        self, priority: str = "ordinary", *, series: str = "", told: bool = True, service: int = 1
    ) -> int:
        """Somebody takes a number, of the kiosk's own series if one is named; give the ticket."""
        key = (DAY, service, series)
        number = self.counted[key] = self.counted.get(key, 0) + 1
        made, label = len(self.tickets) + 1, f"{' ABC'[service]}{series}-{number:03}"
        asked = self.request(1000 + made)
        self.tell("kiosk", "ask", act="issue_ticket", request=asked)
        request = requests_of(asked)[1 if series else 0]
        details = {"priority": priority, **({"detached": True} if series else {})}
        self._event("issue_ticket", made, after="waiting", request=request, details=details)
        place = NINE + timedelta(seconds=self._second)
        self.tickets.append(
            TicketRow(
                made, label, request, DAY, service, service, series, number, priority, "waiting",
                place,
            )
        )  # fmt: skip
        if told:
            self.tell("kiosk", "got", act="issue_ticket", request=asked, label=label)
        return made

    def act(self, kind: str, ticket: int, after: str, counter: int = 1, **details: Any) -> None:
        """An officer does something with a ticket."""
        row = self.tickets[ticket - 1]
        request = self.request(len(self.events) + 1)
        self.tell("console", "ask", act=kind, request=request)
        self._event(kind, ticket, counter, row.state, after, request, details)
        changes: dict[str, Any] = {"state": after}
        if kind == "call_next":
            changes |= {"counter_id": counter, "call_count": 1}
        elif kind == "recall":
            changes["call_count"] = row.call_count + 1
        self.tickets[ticket - 1] = replace(row, **changes)
        self.tell("console", "got", act=kind, request=request, ticket=ticket)

    def call(self, ticket: int, counter: int = 1) -> None:
        """A counter calls a ticket."""
        self.act("call_next", ticket, "called", counter)

    def read(self) -> None:
        """The board reads and shows."""
        begun = self._second / 10
        calls = [
            [ticket.id, {1: 11, 2: 12}[ticket.counter_id or 0], ticket.call_count]
            for ticket in self.tickets
            if ticket.state == "called"
        ]
        self.tell("board", "shown", begun=begun, calls=calls)


def ordinary_morning(*, serial: bool = True) -> Story:
    """Give a history in which all went well, and everything happened once."""
    story = Story(serial=serial)
    first, second, third = story.take(), story.take("priority"), story.take()
    story.call(first)
    story.read()
    story.act("recall", first, "called", call=2)
    story.read()
    story.call(second, counter=2)
    story.act("start", first, "serving")
    story.act("finish", first, "served")
    story.take(series="K")
    story.call(third)
    story.act("park", third, "parked", reason="")
    story.act("unpark", third, "waiting")
    story.call(third)
    story.read()
    return story
