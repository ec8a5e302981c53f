"""The office of the pictures: a morning of Jepara's day, made by the acts that people do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import resources
from queueing import actions
from queueing.model import Actor, LocalText, OutageState, PriorityClass, StationKind
from queueing.office_file.reading import load_office
from queueing.store import Store, open_store
from queueing.views import board_snapshot, console_snapshot
from shared_ui.board_wish import settings_with, wish_of
from shared_ui.station_settings import default_settings

OPENED = datetime(2017, 6, 14, 0, 30, tzinfo=UTC)
"""07.30 WIB."""
BROKEN = OPENED + timedelta(hours=1)
NOW = BROKEN + timedelta(minutes=11)
VISITORS = "AABACADBAECAFBAGACABHAASABCADAABA"
"""Who came, one a minute and some more, by the prefix of the service."""
DESKS = 5
BOARD = settings_with(
    default_settings("board"),
    {"screen": {"panel_inches": 43.0}, "board": {"slides": "/srv/antrean/slides"}},
)
"""What the board of the waiting room has in its file."""


@dataclass
class SampleOffice:
    """An office at work, at NOW, before the outage is announced."""

    store: Store
    kiosk: Actor
    desks: list[Actor]
    _ids: Iterator[int] = field(default_factory=count)

    def request(self) -> str:
        """Give the next request id; the same in every run, so that pictures are."""
        return str(uuid5(NAMESPACE_OID, f"screens {next(self._ids)}"))

    def announce(self) -> None:
        """Announce that the national server is out of reach."""
        actions.publish_outage(
            self.store,
            component_code="national-server",
            actor=self.desks[0],
            request_id=self.request(),
            now=BROKEN,
        )

    def recover(self) -> None:
        """Say that it works again and is watched."""
        (outage,) = board_snapshot(self.store, now=NOW).outages
        actions.update_outage(
            self.store,
            outage_id=outage.id,
            state=OutageState.MONITORING,
            text=LocalText(""),
            actor=self.desks[0],
            request_id=self.request(),
            now=NOW,
        )


@contextmanager
def sample_office(folder: Path) -> Iterator[SampleOffice]:
    """Make the office in `folder` and give it opened."""
    store = open_store(f"sqlite:///{folder / 'office.db'}", create=True)
    try:
        data = load_office(resources.OFFICES / "disdukcapil.toml")
        named = replace(data.office, name="Disdukcapil Kabupaten Jepara")
        actions.set_up_office(store, replace(data, office=named, probes=()))
        kiosk = _station(store, "Kios 1", StationKind.KIOSK)
        desks = [
            replace(_station(store, f"Meja Loket {k}", StationKind.CONSOLE), counter_id=k)
            for k in range(1, DESKS + 1)
        ]
        office = SampleOffice(store, kiosk, desks)
        board = _station(store, "Papan ruang tunggu", StationKind.BOARD)
        actions.tell_station_settings(
            store,
            station_id=board.station_id or 0,
            settings=json.dumps(wish_of(BOARD)),
            request_id=office.request(),
            now=OPENED,
        )
        actions.claim_station(
            store,
            station_id=board.station_id or 0,
            place_id="papan",
            host="pc-papan",
            version="1",
            now=NOW,
        )
        _morning(office)
        yield office
    finally:
        store.close()


def _station(store: Store, name: str, kind: StationKind) -> Actor:
    return Actor(actions.register_station(store, name=name, kind=kind, now=OPENED).id)


def _morning(office: SampleOffice) -> None:
    store = office.store
    ids = {}
    for actor in office.desks:
        read = console_snapshot(store, counter_id=actor.counter_id or 1, now=OPENED)
        ids = {line.service.prefix: line.service.id for line in read.lines}
        assert read.counter is not None
        actions.sign_in(
            store,
            counter_id=read.counter.id,
            officer="Siti",
            service_ids=read.counter.service_ids,
            actor=actor,
            request_id=office.request(),
            now=OPENED,
        )
    for minute, prefix in enumerate(VISITORS):
        for more in range(2):
            actions.issue_ticket(
                store,
                service_id=ids[prefix],
                priority=PriorityClass.PRIORITY if minute % 9 == 4 else PriorityClass.ORDINARY,
                language="id",
                print_it=False,
                actor=office.kiosk,
                request_id=office.request(),
                now=OPENED + timedelta(minutes=minute, seconds=20 * more),
            )
    _calls(office)


def _calls(office: SampleOffice) -> None:
    """Let every desk serve some people, and the first ones be at their last."""
    for turn in range(3):
        for place, actor in enumerate(office.desks):
            now = OPENED + timedelta(minutes=35 + 9 * turn + place)
            ticket = actions.call_next(
                office.store, actor=actor, request_id=office.request(), now=now
            )
            if ticket is None or turn == 2:
                continue
            for act, after in ((actions.start, 1), (actions.finish, 8)):
                act(
                    office.store,
                    ticket_id=ticket.id,
                    actor=actor,
                    request_id=office.request(),
                    now=now + timedelta(minutes=after),
                )
