"""What a move to a server is told, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MoveWish:
    """Which server, and how stations will reach it."""

    admin_url: str
    """With the administrator's login; kept nowhere."""
    host: str
    """Its name or address on the LAN, as in its certificate; "" for that of the URL."""
    ca: str
    """Where stations keep the authority's certificate."""
    folder: Path
    """For the stations' files."""


@dataclass(frozen=True, slots=True)
class ReadyServer:
    """A server on which the office's stations have their logins."""

    owner_url: str
    station_urls: dict[str, str]


@dataclass(frozen=True, slots=True)
class MoveDone:
    """What became of a move."""

    own_url: str
    """Of this station, with its password."""
    place: str
    tickets: int
