"""What an office's settings must be; a wrong one is named with its remedy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from queueing.actions.valid_printing import check_follow_address
from queueing.errors import BadSetting
from queueing.model import LocalText, Office
from queueing.numbering import READ_AS_DIGITS

if TYPE_CHECKING:
    from queueing.actions.office import OfficeData

MAX_NAME = 300
MAX_COUNTER = 99
WEEKDAYS = frozenset(range(1, 8))


def check_all(data: OfficeData) -> None:
    """Raise BadSetting unless the data of a new office fit together."""
    check_office(data.office)
    for service in data.services:
        check_prefix(service.prefix)
        check_names(service.name, "service.name")
    for counter in data.counters:
        check_counter(counter.number, counter.name)
    _only_once("service.prefix", (s.prefix for s in data.services))
    _only_once("counter.number", (str(c.number) for c in data.counters))
    _only_once("component.code", (c.code for c in data.components))


def _only_once(field: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise BadSetting(field, f"{value} is there twice", "give each its own")
        seen.add(value)


def check_office(office: Office) -> None:
    """Raise BadSetting unless the office's own settings can be used."""
    check_name(office.name, "office.name")
    try:
        ZoneInfo(office.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadSetting(
            "office.time_zone", f"{office.time_zone!r} is no time zone", "write Asia/Jakarta"
        ) from error
    for field in ("priority_share", "ordinary_share", "min_calls_before_skip", "next_word_minutes"):
        if getattr(office, field) < 1:
            raise BadSetting(f"office.{field}", "is below 1", "write a whole number from 1")
    if office.opens_at >= office.closes_at:
        raise BadSetting("office.closes_at", "is not after opening", "write a later time")
    if not office.working_days or not office.working_days <= WEEKDAYS:
        raise BadSetting(
            "office.working_days", "are no weekdays", "write numbers from 1 (Monday) to 7"
        )
    check_follow_address(office.follow_address)


def check_name(name: str, field: str) -> None:
    """Raise BadSetting for no name, a long one, or one that no file can hold."""
    if not name.strip() or len(name) > MAX_NAME:
        raise BadSetting(field, "a name is needed", f"write 1 to {MAX_NAME} characters")
    _check_storable(name, field)


def check_names(text: LocalText, field: str) -> None:
    """Raise BadSetting unless the Indonesian name is there and no language's is too long."""
    check_name(text.id, field)
    for translated in (text.jv, text.en):
        if len(translated) > MAX_NAME:
            raise BadSetting(field, "is too long", f"write at most {MAX_NAME} characters")
        _check_storable(translated, field)


def _check_storable(text: str, field: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadSetting(field, "holds half a character", "write it anew") from error


def check_prefix(prefix: str) -> None:
    """Raise BadSetting unless the prefix is one letter that is not read as a digit."""
    if len(prefix) != 1 or not ("A" <= prefix <= "Z"):
        raise BadSetting("service.prefix", f"{prefix!r} is no letter", "write one letter A to Z")
    if prefix in READ_AS_DIGITS:
        raise BadSetting(
            "service.prefix", f"{prefix} is read as a digit", "choose another letter than I O Q Z"
        )


def check_counter(number: int, name: str) -> None:
    """Raise BadSetting unless a counter's number can be called and it has a name."""
    if not 1 <= number <= MAX_COUNTER:
        raise BadSetting("counter.number", f"{number}", f"write a number from 1 to {MAX_COUNTER}")
    check_name(name, "counter.name")
