"""What the public list of holidays says that the office's calendar does not: only proposed.

The list is that of the library `holidays` (Indonesia: public holidays, and "government" for
cuti bersama). The yearly joint decree is what holds; a person looks at each day and takes it over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from queueing.model import LocalText
from queueing.opening_days import CalendarDay, DayKind, DaySource
from queueing.store import Store
from queueing.store.calendar_rows import calendar_of
from queueing.store.rows import office_of

COUNTRY = "ID"
CATEGORIES = ("public", "government")
_ESTIMATED = {"id": " (perkiraan)", "en_US": " (estimated)"}
"""How the library marks a date that was only calculated."""


class Difference(StrEnum):
    """How a day of the list differs from the office's calendar."""

    NEW = "new"
    """The calendar has nothing on that day."""
    SETTLED = "settled"
    """It was estimated when it was taken over, and is no more."""
    DROPPED = "dropped"
    """It was taken over once, and the list has it no more: the date has moved."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A day that a person may take over; for a dropped one: may delete."""

    day: CalendarDay
    difference: Difference


def listed_holidays(year: int) -> tuple[CalendarDay, ...]:
    """Give the holidays of a year as the library has them, in order."""
    # Takes longer to import than a station takes to start.
    import holidays

    def listed(language: str) -> dict[date, str]:
        return dict(
            holidays.country_holidays(
                COUNTRY, years=year, categories=CATEGORIES, language=language
            ).items()
        )

    english = listed("en_US")
    return tuple(
        CalendarDay(
            day=day,
            kind=DayKind.HOLIDAY,
            name=LocalText(_plain(name, "id"), "", _plain(english.get(day, ""), "en_US")),
            source=DaySource.LIBRARY,
            estimated=_ESTIMATED["id"] in name,
        )
        for day, name in sorted(listed("id").items())
    )


def _plain(name: str, language: str) -> str:
    # Two holidays on one day come as one text.
    return name.replace(_ESTIMATED[language], "").replace("; ", ", ")


def propose_holidays(store: Store, *, year: int) -> tuple[Proposal, ...]:
    """Give what differs between the list and the office's calendar in a year, in order.

    What a person wrote (source office) is never proposed again. Raises StoreError.
    """
    with store.read() as connection:
        calendar = calendar_of(connection, office_of(connection), date(year, 1, 1))
    known = {own.day: own for own in calendar.days if own.day.year == year}
    return differences(listed_holidays(year), known)


def differences(
    listed: tuple[CalendarDay, ...], known: dict[date, CalendarDay]
) -> tuple[Proposal, ...]:
    """Give what differs between a list and the days a calendar has."""
    found = [Proposal(day, Difference.NEW) for day in listed if day.day not in known]
    on_list = {day.day: day for day in listed}
    for own in known.values():
        if own.source is not DaySource.LIBRARY:
            continue
        still = on_list.get(own.day)
        if still is None:
            found.append(Proposal(own, Difference.DROPPED))
        elif own.estimated and not still.estimated:
            found.append(Proposal(replace(own, estimated=False), Difference.SETTLED))
    return tuple(sorted(found, key=lambda proposal: proposal.day.day))
