"""What must hold in an office after each act, whoever did what and when."""

from __future__ import annotations

import sqlite3
from collections import Counter as Count
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, invariant

from queueing import views
from queueing.model import ALLOWED_MOVES, AT_COUNTER, IN_LINE, TicketState
from queueing.store import Store
from queueing.undoing import UNDO_MOVES
from tests.office import Clock

COUNTERS = {1: "AB", 3: "CEF", 5: "GHS", 6: "ABCDEFGHS"}
"""The counters that act, and the prefixes each serves."""


class OfficeRules(RuleBasedStateMachine):
    """Invariants over the tables and the screens; a machine opens the office and acts in it."""

    store: Store
    raw: sqlite3.Connection
    clock: Clock
    ids: list[int]
    identity: dict[int, tuple[Any, ...]]
    told: list[tuple[Any, ...]]

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.raw.execute(query, values).fetchall()

    @invariant()
    def numbers_are_unique_and_without_gaps(self) -> None:
        series: dict[tuple[Any, ...], list[int]] = defaultdict(list)
        labels: Count[tuple[Any, ...]] = Count()
        for day, service, name, number, label in self.rows(
            "SELECT service_day, issue_service_id, series, number, label FROM ticket"
        ):
            series[day, service, name].append(number)
            labels[day, label] += 1
        for numbers in series.values():
            assert sorted(numbers) == list(range(1, len(numbers) + 1))
        assert set(labels.values()) <= {1}

    @invariant()
    def a_ticket_keeps_what_is_printed_on_it(self) -> None:
        for row in self.rows(
            "SELECT id, code, service_day, issue_service_id, series, number, label, "
            "issued_at, place_at, station_id, people_ahead, request_id FROM ticket"
        ):
            assert self.identity.setdefault(row[0], row) == row
        assert len(self.identity) == len(self.ids)

    @invariant()
    def a_counter_holds_one_and_a_ticket_is_held_by_one(self) -> None:
        held = self.rows("SELECT counter_id FROM ticket WHERE state IN ('called', 'serving')")
        assert all(row[0] is not None for row in held)
        assert len(held) == len(set(held))

    @invariant()
    def events_are_a_chain_of_allowed_moves_and_only_grow(self) -> None:
        told = self.rows("SELECT * FROM event ORDER BY id")
        assert told[: len(self.told)] == self.told
        self.told = told
        state: dict[int, str] = {}
        for ticket_id, kind, before, after in self.rows(
            "SELECT ticket_id, kind, from_state, to_state FROM event "
            "WHERE ticket_id IS NOT NULL AND kind NOT LIKE '%print' ORDER BY id"
        ):
            assert before == state.get(ticket_id, "")
            if before not in ("", after):
                graph = UNDO_MOVES if kind == "undo" else ALLOWED_MOVES
                assert TicketState(after) in graph[TicketState(before)]
            state[ticket_id] = after
        assert state == dict(self.rows("SELECT id, state FROM ticket"))

    @invariant()
    def screens_agree_with_a_plain_count(self) -> None:
        now = self.clock()
        today = (now.astimezone(UTC) + timedelta(hours=7)).date().isoformat()
        found = self.rows(
            "SELECT id, service_id, state, counter_id, last_called_at, line_day FROM ticket"
        )
        todays = [row for row in found if row[5] == today]
        waiting = Count(row[1] for row in todays if row[2] in IN_LINE)
        kiosk = views.kiosk_snapshot(self.store, now=now)
        board = views.board_snapshot(self.store, now=now)
        for snapshot in (kiosk, board):
            assert {x.service.id: x.waiting for x in snapshot.lines if x.waiting} == waiting
        called = [row for row in todays if row[2] == "called"]
        assert {call.ticket_id for call in board.calls} == {row[0] for row in called}
        moments = [call.called_at for call in board.calls]
        assert moments == sorted(moments, reverse=True)
        # One console after each step, in turn: four at once would make up most of the test.
        counter = sorted(COUNTERS)[len(self.told) % len(COUNTERS)]
        self.check_console(counter, now, found, todays)

    def check_console(self, counter: int, now: datetime, found: Any, todays: Any) -> None:
        console = views.console_snapshot(self.store, counter_id=counter, now=now)
        held = [row[0] for row in found if row[3] == counter and row[2] in AT_COUNTER]
        assert ([console.current.ticket.id] if console.current else []) == held
        shown = {
            "parked": {row.ticket.id for row in console.parked},
            "skipped": {row.ticket.id for row in console.skipped},
        }
        for state, ids in shown.items():
            assert ids == {row[0] for row in todays if row[2] == state}
        assert {row.ticket.id for row in console.waiting} == {
            row[0] for row in todays if row[2] in IN_LINE
        }
        assert console.served_today == sum(
            row[3] == counter and row[2] == "served" for row in todays
        )
