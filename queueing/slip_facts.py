"""What a ticket's paper says, frozen at the moment of issue so that a copy says the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from queueing.model import LocalText


@dataclass(frozen=True, slots=True)
class OutageLine:
    """An outage that held when the number was given."""

    title: LocalText
    since: datetime
    next_word_at: datetime | None


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """Facts of one slip; all moments are aware UTC, words are added when it is drawn."""

    office_name: str
    time_zone: str
    zone_label: str
    label: str
    code: str
    service_name: LocalText
    people_ahead: int
    issued_at: datetime
    language: str
    outages: tuple[OutageLine, ...] = ()
    follow_address: str = ""
    """The office's when the number was given; missing in slips of before schema 0002."""

    def to_json(self) -> str:
        """Give the text that print jobs keep."""
        return _ENCODER.encode(self)

    @classmethod
    def from_json(cls, text: str) -> SlipFacts:
        """Read what to_json() wrote; raises ValueError, KeyError or TypeError otherwise."""
        raw = json.loads(text)
        raw["service_name"] = LocalText(**raw["service_name"])
        raw["issued_at"] = datetime.fromisoformat(raw["issued_at"])
        raw["outages"] = tuple(
            OutageLine(
                LocalText(**line["title"]),
                datetime.fromisoformat(line["since"]),
                datetime.fromisoformat(line["next_word_at"]) if line["next_word_at"] else None,
            )
            for line in raw["outages"]
        )
        return cls(**raw)


def _plain(value: Any) -> Any:
    # Not dataclasses.asdict(): it copies deeply, inside the transaction that all wait for.
    if isinstance(value, datetime):
        return value.isoformat()
    return {name: getattr(value, name) for name in value.__slots__}


_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False)
