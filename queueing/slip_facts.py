"""What a ticket's paper says, frozen at the moment of issue so that a copy says the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from queueing.model import LocalText, Severity
from queueing.waits import WaitRange


@dataclass(frozen=True, slots=True)
class OutageLine:
    """An outage that held when the number was given."""

    title: LocalText
    since: datetime
    next_word_at: datetime | None
    severity: Severity = Severity.STOPPED
    """Missing in slips of before schema 0004."""
    planned_until: datetime | None = None
    """The end of work that had not begun, from `since` on; None for what held already."""

    @property
    def stands_still(self) -> bool:
        """Whether nobody was served when the number was given."""
        return self.severity is Severity.STOPPED and self.planned_until is None


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """Facts of one slip; all moments are aware UTC, words are added when it is drawn."""

    office_name: str
    time_zone: str
    zone_label: str
    label: str
    code: str
    service_name: LocalText
    people_ahead: int | None
    """None where nobody could know it."""
    issued_at: datetime
    language: str
    outages: tuple[OutageLine, ...] = ()
    follow_address: str = ""
    """The office's when the number was given; missing in slips of before schema 0002."""
    detached: bool = False
    """Whether the kiosk was cut off from the server when it gave the number."""
    promised: bool = False
    """Whether the number holds on the next service day, should today not be enough."""
    valid_on: date | None = None
    """The day to whose line the ticket was carried over, None for one never carried."""
    wait: WaitRange | None = None
    """The minutes that were told beforehand, None where nothing was or an outage has it changed."""
    wait_from_recovery: bool = False
    """Whether they count from the end of an outage."""

    def to_json(self) -> str:
        """Give the text that print jobs keep."""
        return _ENCODER.encode(self)

    @classmethod
    def from_json(cls, text: str) -> SlipFacts:
        """Read what to_json() wrote; raises ValueError, KeyError or TypeError otherwise."""
        raw = json.loads(text)
        raw["service_name"] = LocalText(**raw["service_name"])
        raw["issued_at"] = datetime.fromisoformat(raw["issued_at"])
        raw["outages"] = tuple(_outage_line(line) for line in raw["outages"])
        if raw.get("valid_on") is not None:
            raw["valid_on"] = date.fromisoformat(raw["valid_on"])
        raw["wait"] = WaitRange(**raw["wait"]) if raw.get("wait") else None
        return cls(**raw)


def _outage_line(raw: dict[str, Any]) -> OutageLine:
    def moment(name: str) -> datetime | None:
        return datetime.fromisoformat(raw[name]) if raw.get(name) else None

    return OutageLine(
        LocalText(**raw["title"]),
        datetime.fromisoformat(raw["since"]),
        moment("next_word_at"),
        Severity(raw.get("severity", Severity.STOPPED)),
        moment("planned_until"),
    )


def _plain(value: Any) -> Any:
    # Not dataclasses.asdict(): it copies deeply, inside the transaction that all wait for.
    if isinstance(value, date):
        return value.isoformat()
    return {name: getattr(value, name) for name in value.__slots__}


_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False)
