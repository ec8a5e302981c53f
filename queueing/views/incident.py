"""The facts of one outage, read from its words, the tickets and their events in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, select

from queueing.calendar import first_moment, hours_on, service_day
from queueing.errors import NotFound
from queueing.incident import (
    Incident,
    Move,
    Outcomes,
    Word,
    line_of,
    longest,
    person_minutes,
    waits_of,
    within,
)
from queueing.model import Office, Outage, Severity, TicketState
from queueing.standstill import Stretch, stretches_of
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.failures import damage_told
from queueing.store.outage_rows import outages_of
from queueing.store.rows import office_of, services_of
from queueing.store.undone import standing

MOST_PAST = 50
CARRIED_ON_WITHIN = timedelta(days=31)
"""After the outage nobody is carried on for longer."""


@dataclass(frozen=True, slots=True)
class _Number:
    """A ticket of the days of the outage."""

    id: int
    issue_service_id: int
    issued_at: datetime
    state: TicketState
    carried: bool


def past_outages(store: Store, *, most: int = MOST_PAST) -> tuple[Outage, ...]:
    """Give the latest outages, those that last still too, newest first; raises StoreError.

    Work that is still to come, or never began, is none.
    """
    with damage_told(store.place), store.read() as connection:
        newest = select(t.outage.c.id).order_by(t.outage.c.since.desc(), t.outage.c.id.desc())
        ids = connection.execute(newest.limit(most)).scalars().all()
        found = outages_of(connection, services_of(connection), t.outage.c.id.in_(ids))
        return tuple(o for o in found if not (o.is_planned or o.was_cancelled))


def incident(store: Store, *, outage_id: int, now: datetime) -> Incident:
    """Report on an outage that is over, or on one that lasts up to `now` (aware).

    Raises NotFound, StoreError. Days that were purged are missing from the figures of people.
    """
    with damage_told(store.place), store.read() as connection:
        found = outages_of(connection, services_of(connection), t.outage.c.id == outage_id)
        if not found:
            raise NotFound(f"outage {outage_id}")
        return _Read(connection, found[0], now).incident()


class _Read:
    """All that is read of one outage, and the figures made of it."""

    def __init__(self, connection: Connection, outage: Outage, now: datetime) -> None:
        self.connection, self.outage = connection, outage
        self.office: Office = office_of(connection)
        self.begin = outage.since
        self.end = max(outage.resolved_at or now, self.begin)
        self.affected = frozenset(service.id for service in outage.affected)
        self.last_acts: dict[date, datetime] = {}
        """The last act of an officer on each day."""
        self.numbers = self._numbers()
        self.moves = self._moves()
        self.waits = waits_of(self.moves, max(now, self.end))

    def incident(self) -> Incident:
        """Give the report."""
        words = self._words()
        hours = tuple(self._hours())
        all_time = Stretch(self.begin, self.end)
        own = tuple(w for w in self.waits if w.service_id in self.affected)
        touched = frozenset(w.ticket_id for w in own if w.during.shared_with(all_time))
        stood_still = within(stretches_of(self.outage, self.end), hours)
        slower = within(stretches_of(self.outage, self.end, Severity.SLOWER), hours)
        served = Counter(self._served(all_time))
        taken = Counter(
            n.issue_service_id in self.affected
            for n in self.numbers.values()
            if all_time.holds(n.issued_at)
        )
        return Incident(
            office=self.office,
            outage=self.outage,
            counted_until=self.end,
            words=words,
            stood_still=stood_still,
            went_slower=slower,
            line=line_of(own, self.begin, self.end),
            served_affected=served[True],
            served_others=served[False],
            taken_affected=taken[True],
            taken_others=taken[False],
            outcomes=self._outcomes(touched),
            person_minutes=person_minutes(own, stood_still),
            slower_minutes=person_minutes(own, slower),
            longest_wait=longest(self.waits, touched, hours) if touched else None,
        )

    def _days(self) -> tuple[date, date]:
        zone = self.office.time_zone
        return service_day(self.begin, zone), service_day(self.end, zone)

    def _in_those_days(self) -> ColumnElement[bool]:
        """Give what finds the tickets of those days by an index, in years of them too.

        Who was carried into these days may have been carried on since.
        """
        first, last = self._days()
        ticket = t.ticket.c
        carried = (ticket.service_day < first) & ticket.line_day.between(
            first, last + CARRIED_ON_WITHIN
        )
        own = (ticket.office_id == t.OFFICE_ID) & ticket.service_day.between(first, last)
        return own | carried

    def _numbers(self) -> dict[int, _Number]:
        rows = self.connection.execute(
            select(
                t.ticket.c.id,
                t.ticket.c.issue_service_id,
                t.ticket.c.issued_at,
                t.ticket.c.state,
                t.ticket.c.service_day,
                t.ticket.c.line_day,
            ).where(self._in_those_days())
        )
        return {
            row.id: _Number(
                row.id,
                row.issue_service_id,
                row.issued_at,
                TicketState(row.state),
                row.line_day > row.service_day,
            )
            for row in rows
        }

    def _moves(self) -> list[Move]:
        rows = self.connection.execute(
            select(
                t.event.c.id,
                t.event.c.kind,
                t.event.c.at,
                t.event.c.ticket_id,
                t.event.c.to_state,
                t.event.c.details,
                t.event.c.counter_id,
            )
            .join(t.ticket, t.ticket.c.id == t.event.c.ticket_id)
            .where(self._in_those_days(), t.event.c.to_state.in_(list(TicketState)))
            .order_by(t.event.c.at, t.event.c.id)
        )
        service = {number.id: number.issue_service_id for number in self.numbers.values()}
        moves = []
        for row in standing(rows):
            service[row.ticket_id] = row.details.get("to_service", service[row.ticket_id])
            state = TicketState(row.to_state)
            if row.counter_id is not None:
                self.last_acts[service_day(row.at, self.office.time_zone)] = row.at
            moves.append(Move(row.at, row.ticket_id, service[row.ticket_id], state))
        return moves

    def _served(self, during: Stretch) -> Iterable[bool]:
        """Give, for everybody served meanwhile, whether in an affected service."""
        for move in self.moves:
            if move.to_state is TicketState.SERVED and during.holds(move.at):
                yield move.service_id in self.affected

    def _outcomes(self, touched: frozenset[int]) -> Outcomes:
        mine = [self.numbers[ticket_id] for ticket_id in touched]
        states = Counter(number.state for number in mine)
        ended = (
            TicketState.SERVED,
            TicketState.CANCELLED,
            TicketState.SKIPPED,
            TicketState.EXPIRED,
        )
        counts = [states[state] for state in ended]
        return Outcomes(
            people=len(mine),
            served=counts[0],
            cancelled=counts[1],
            skipped=counts[2],
            expired=counts[3],
            still_open=len(mine) - sum(counts),
            carried_over=sum(number.carried for number in mine),
        )

    def _words(self) -> tuple[Word, ...]:
        station = select(t.station.c.id, t.station.c.name)
        stations = {row.id: row.name for row in self.connection.execute(station)}
        counter = select(t.counter.c.id, t.counter.c.number)
        counters = {row.id: row.number for row in self.connection.execute(counter)}
        acts = {
            (row.at, row.to_state): row
            for row in self.connection.execute(
                select(t.event).where(t.event.c.outage_id == self.outage.id).order_by(t.event.c.id)
            )
        }
        words: list[Word] = []
        promised: datetime | None = None
        for said in self.outage.updates:
            act = acts.get((said.at, said.state.value))
            late = said.at - promised if promised is not None and said.at > promised else None
            words.append(
                Word(
                    at=said.at,
                    kind=act.kind if act is not None else "",
                    state=said.state,
                    severity=said.severity,
                    text=said.text,
                    next_word_at=said.next_word_at,
                    officer=said.officer,
                    station=stations.get(act.station_id, "") if act is not None else "",
                    counter=counters.get(act.counter_id) if act is not None else None,
                    late=late,
                )
            )
            promised = said.next_word_at
        return tuple(words)

    def _hours(self) -> Iterable[Stretch]:
        """Give the office's hours of each day: to closing, or to an officer's last act after it."""
        calendar = calendar_of(self.connection, self.office)
        first, last = self._days()
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
            hours = hours_on(calendar, day)
            ends = (hours.closes_at, self.last_acts.get(day))
            closes = max((at for at in ends if at is not None), default=None)
            if closes is not None:
                yield Stretch(hours.opens_at or first_moment(day, self.office.time_zone), closes)
