"""What a visitor is shown when the office refused a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.pages.views import NotTaken
from kiosk.pages.words import Words
from queueing.errors import (
    NotFound,
    OutsideServiceHours,
    Refused,
    ServiceClosed,
    SoldOut,
    TooManyAtOnce,
)
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.stock import Left, LimitReason
from shared_ui.language import Language

A_MINUTE = timedelta(seconds=59)
"""A clock without seconds: what is said must be over by then."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no number: a page of the service, or a word."""

    why: NotTaken
    moment: str = ""
    """From when one is given again, as it is said; "" where nothing is said of it."""
    line: ServiceLine | None = None
    """The service without numbers, where that is why."""


def refusal_of(
    error: Refused, line: ServiceLine | None, snapshot: KioskSnapshot | None, language: Language
) -> Refusal:
    """Give what is shown of a refusal."""
    if isinstance(error, OutsideServiceHours) and line is not None and error.outside is not None:
        return Refusal(NotTaken.REFUSED, line=replace(line, outside=error.outside))
    if isinstance(error, ServiceClosed | NotFound):
        return Refusal(NotTaken.CLOSED)
    if isinstance(error, SoldOut) and line is not None:
        nothing = error.left or Left(0, LimitReason.QUOTA, None)
        return Refusal(NotTaken.REFUSED, line=replace(line, left=replace(nothing, amount=0)))
    if isinstance(error, TooManyAtOnce) and snapshot is not None and error.again_at is not None:
        moment = Words(language, snapshot).moment(error.again_at + A_MINUTE)
        return Refusal(NotTaken.TOO_MANY, moment)
    return Refusal(NotTaken.REFUSED)
