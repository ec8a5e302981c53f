"""Table by table: what differs between file and office is done by the acts of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Protocol

from sqlalchemy import Connection

from queueing import actions
from queueing.actions import OfficeData
from queueing.errors import AntreanError, BadSetting, NotFound
from queueing.model import Counter, Office, Service
from queueing.neighbours import TELLS_NOBODY
from queueing.office_file.exporting import read_office
from queueing.office_file.toml_lines import Place
from queueing.stock import Quota


class Act(Protocol):
    """Does an act of queueing.actions in the transaction of the import."""

    def __call__(self, what: Callable[..., Any], **how: Any) -> Any: ...


class NotTaken(AntreanError):
    """The office refuses something of the file; `where` is its place: ("services", 2, "name")."""

    def __init__(self, where: Place, name: str, error: BadSetting | NotFound) -> None:
        super().__init__(f"{name}: {error.message}", error.remedy)
        self.where = where


@contextmanager
def _at(table: str, place: int | None, name: str) -> Iterator[None]:
    try:
        yield
    except (BadSetting, NotFound) as error:
        key = error.field.rpartition(".")[2] if isinstance(error, BadSetting) else ""
        told = (*table.split("."), place, key)
        where = tuple(part for part in told if part is not None and part != "")
        raise NotTaken(where, f"{table} {name}".strip(), error) from error


class Taking:
    """One import, inside its transaction."""

    def __init__(self, connection: Connection, data: OfficeData, act: Act) -> None:
        self._connection, self._data, self._act = connection, data, act

    def take_all(self) -> None:
        """Do what differs; raises NotTaken, or another AntreanError."""
        with _at("office", None, ""):
            self._office()
        # Before the services, whose hours are within the office's.
        self._calendar()
        self._components()
        self._services()
        self._counters()
        self._outage_texts()
        self._stock()
        self._others()
        self._probes()

    def _now(self) -> OfficeData:
        return read_office(self._connection)

    def _office(self) -> None:
        act, now = self._act, self._now()
        old, new = now.office, self._data.office
        if old.name != new.name:
            act(actions.set_office_name, name=new.name)
        logo = now.logo if self._data.logo is None else self._data.logo
        if (old.follow_address, now.logo) != (new.follow_address, logo):
            act(actions.set_office_printing, follow_address=new.follow_address, logo=logo)
        if old.return_minutes != new.return_minutes:
            act(actions.set_return_minutes, minutes=new.return_minutes)
        for what, fields in _TOGETHER.items():
            wanted = {field: getattr(new, field) for field in fields}
            if wanted != {field: getattr(old, field) for field in fields}:
                act(getattr(actions, what), **wanted)
        if old.last_ticket_rule is not new.last_ticket_rule:
            act(actions.set_last_ticket_rule, rule=new.last_ticket_rule)
        self._limits_of_words(old, new)

    def _limits_of_words(self, old: Office, new: Office) -> None:
        if (old.bulk_limit, old.bulk_seconds) != (new.bulk_limit, new.bulk_seconds):
            self._act(actions.set_bulk_limit, limit=new.bulk_limit, seconds=new.bulk_seconds)
        words = (new.next_word_minutes, new.reminder_minutes)
        if (old.next_word_minutes, old.reminder_minutes) != words:
            self._act(actions.set_word_minutes, next_word=words[0], reminder=words[1])

    def _components(self) -> None:
        now = self._now()
        known = {each.code: each for each in now.components}
        for place, wanted in enumerate(self._data.components):
            old = known.get(wanted.code)
            component = replace(wanted, id=old.id if old else 0)
            if old == component:
                continue
            needed_by = {s.id for s in now.services if wanted.code in s.components}
            with _at("components", place, wanted.code):
                self._act(
                    actions.save_component,
                    component=component,
                    service_ids=frozenset(needed_by),
                )

    def _services(self) -> None:
        # New ones first, so that each may be offered instead of another; a ring of them is closed
        # by the second round.
        for only_new in (True, False):
            for place, wanted in enumerate(self._wanted_services()):
                known = {s.prefix: s for s in self._now().services}
                if (wanted.prefix in known) is only_new:
                    continue
                old = known.get(wanted.prefix)
                instead = known.get(self._instead(wanted))
                service = replace(
                    wanted,
                    id=old.id if old else 0,
                    instead_id=instead.id if instead else None,
                )
                if service != old:
                    with _at("services", place, wanted.prefix):
                        self._act(actions.save_service, service=service)

    def _instead(self, service: Service) -> str:
        letters = {s.id: s.prefix for s in self._data.services}
        return letters.get(service.instead_id or 0, "")

    def _wanted_services(self) -> tuple[Service, ...]:
        """Give the file's services with their places: as they are where the order is the same."""
        places = {s.prefix: s.position for s in self._now().services}
        wanted = self._data.services
        there = [places[s.prefix] for s in wanted if s.prefix in places]
        new_last = all(s.prefix in places for s in wanted[: len(there)])
        if there != sorted(there) or not new_last:
            return tuple(replace(s, position=turn) for turn, s in enumerate(wanted, 1))
        last = max(places.values(), default=0)
        return tuple(
            replace(s, position=places.get(s.prefix, last + 1 + turn - len(there)))
            for turn, s in enumerate(wanted)
        )

    def _ids(self, service_ids: frozenset[int]) -> frozenset[int]:
        """Give the office's ids of services for those of the file."""
        known = {s.prefix: s.id for s in self._now().services}
        return frozenset(known[s.prefix] for s in self._data.services if s.id in service_ids)

    def _weights(self, counter: Counter) -> tuple[tuple[int, int], ...]:
        told = ((self._ids(frozenset({each})), weight) for each, weight in counter.weights)
        return tuple(sorted((service_id, weight) for (service_id,), weight in told))

    def _counters(self) -> None:
        known = {counter.number: counter for counter in self._now().counters}
        for place, wanted in enumerate(self._data.counters):
            old = known.get(wanted.number)
            counter = replace(
                old or Counter(0, wanted.number, "", frozenset(), active=True),
                name=wanted.name,
                service_ids=self._ids(wanted.service_ids),
                active=wanted.active,
                weights=self._weights(wanted),
            )
            if counter != old:
                with _at("counters", place, str(wanted.number)):
                    self._act(actions.save_counter, counter=counter)

    def _outage_texts(self) -> None:
        now = self._now()
        components = {each.code: each for each in now.components}
        known = {(each.component.code, each.severity): each for each in now.templates}
        for wanted in self._data.templates:
            code = wanted.component.code
            old = known.get((code, wanted.severity))
            template = replace(wanted, id=old.id if old else 0, component=components[code])
            if template != old:
                places = [c.code for c in self._data.components]
                with _at("components", places.index(code), code):
                    self._act(actions.save_outage_template, template=template)
        words = self._data.ready_words
        if words and words != now.ready_words:
            with _at("ready_words", None, ""):
                self._act(actions.save_ready_words, words=words)

    def _stock(self) -> None:
        now = self._now()
        items = {each.code: each for each in now.stock}
        for place, wanted in enumerate(self._data.stock):
            old = items.get(wanted.code)
            item = replace(
                wanted,
                id=old.id if old else 0,
                service_ids=self._ids(wanted.service_ids),
                on_hand=old.on_hand if old else None,
            )
            if item != old:
                with _at("stock", place, wanted.code):
                    self._act(actions.save_stock_item, item=item)
        quotas = {_when(quota): quota for quota in now.quotas}
        for place, asked in enumerate(self._data.quotas):
            (service_id,) = self._ids(frozenset({asked.service_id}))
            quota = replace(asked, service_id=service_id)
            before = quotas.get(_when(quota))
            quota = replace(quota, id=before.id if before else 0)
            if quota != before:
                with _at("quotas", place, str(place + 1)):
                    self._act(actions.save_quota, quota=quota)

    def _calendar(self) -> None:
        now = self._now()
        periods = {(each.name, each.first_day): each for each in now.periods}
        for place, wanted in enumerate(self._data.periods):
            old = periods.get((wanted.name, wanted.first_day))
            period = replace(wanted, id=old.id if old else 0)
            if period != old:
                with _at("calendar.periods", place, wanted.name):
                    self._act(actions.save_period, period=period)
        known = {each.day: each for each in now.days}
        days = tuple(day for day in self._data.days if known.get(day.day) != day)
        if days:
            with _at("calendar.days", None, ""):
                self._act(actions.save_calendar_days, days=days)

    def _others(self) -> None:
        now = self._now()
        status = self._data.status
        if status not in (TELLS_NOBODY, now.status):
            with _at("status", None, ""):
                self._act(actions.save_own_status, status=status)
        codes = {each.id: each.code for each in self._data.components}
        components = {each.code: each.id for each in now.components}
        known = {each.code: each for each in now.neighbours}
        for place, wanted in enumerate(self._data.neighbours):
            old = known.get(wanted.code)
            component = components.get(codes.get(wanted.component_id or 0, ""))
            neighbour = replace(
                wanted,
                id=old.id if old else 0,
                position=old.position if old else len(known) + place,
                component_id=component,
            )
            if neighbour != old:
                with _at("neighbours", place, wanted.code):
                    self._act(actions.save_neighbour, neighbour=neighbour)

    def _probes(self) -> None:
        now = self._now()
        known = {(each.component, each.name): each for each in now.probes}
        for place, wanted in enumerate(self._data.probes):
            old = known.get((wanted.component, wanted.name))
            probe = replace(wanted, id=old.id if old else 0)
            if probe != old:
                with _at("probes", place, wanted.name):
                    self._act(actions.save_probe, probe=probe)
        if self._data.trouble_rules != now.trouble_rules:
            with _at("proposals", None, ""):
                self._act(actions.set_trouble_rules, rules=self._data.trouble_rules)


_TOGETHER = {
    "set_office_hours": ("opens_at", "closes_at", "working_days"),
    "set_calling_rule": ("priority_share", "ordinary_share", "min_calls_before_skip"),
}
"""Acts that set several fields of the office under their own names."""


def _when(quota: Quota) -> tuple[Any, ...]:
    return quota.service_id, quota.weekday, quota.begins_at, quota.ends_at
