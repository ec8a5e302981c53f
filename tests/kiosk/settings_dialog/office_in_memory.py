"""The office of the settings' tests: most of it in memory, a real one for the pages' desks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.backups_on_store import BackupsOnStore
from kiosk.files_on_store import SettingsFilesOnStore
from queueing.errors import (
    BadSetting,
    NotPermitted,
    StoreLocked,
    StoreLoginRefused,
    StoreMissing,
    TicketsPending,
)
from queueing.exchange.fetching import NotThere
from queueing.model import Actor, Component, Counter, LocalText, Office, Service
from queueing.neighbours import Neighbour, OwnStatus
from queueing.probes import Probe
from queueing.store import Store
from tests.kiosk import samples
from tests.office import Kiosk, new_office

COMPONENTS = (Component(1, "server", LocalText("Server pusat")),)
LOKET = Counter(1, 1, "Loket 1", frozenset({1, 2}), True)


class Acts(BackupsOnStore, SettingsFilesOnStore):
    """The office of the settings, in memory."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._store: Store | None = None
        self.actor, self.role = Actor(1), ""
        self.office: Office = samples.OFFICE
        self.services: list[Service] = list(samples.SERVICES)
        self.counters: list[Counter] = [LOKET]
        self.logo: bytes | None = None
        self.saved: list[str] = []
        self.read_error: StoreLocked | None = None
        self.refuse_prefix = ""
        self.pending = 0
        self.permitted, self.logged_out = True, False
        self.own = OwnStatus("jepara", places=("/srv/share",))
        self.neighbours: list[Neighbour] = []
        self.checks: list[Probe] = []
        self.refuse_probe: BadSetting | NotPermitted | None = None

    @property
    def settings_store(self) -> Store:
        """A real office, for the pages that speak to one; made when it is asked for."""
        if self.read_error is not None:
            raise self.read_error
        if self._store is None:
            self._store = new_office(self._file)
            self.actor = Kiosk(self._store).actor
        return self._store

    @property
    def settings_actor(self) -> Actor:
        return replace(self.actor, officer=self.role)

    def act_as(self, role: str) -> None:
        self.role = role

    def may_save_settings(self) -> bool:
        return self.permitted

    def log_in(self, name: str, password: str) -> None:
        if password == "salah":
            raise StoreLoginRefused("refused", "look")
        if name != "antrean_admin":
            raise NotPermitted(f"{name} may not", "ask")
        self.permitted = True

    def log_out(self) -> None:
        self.logged_out = True

    def close(self) -> None:
        if self._store is not None:
            self._store.close()

    def may_change(self) -> None:
        if self.pending:
            raise TicketsPending("numbers wait", "wait", self.pending)

    def office_data(self) -> tuple[Office, tuple[Service, ...], tuple[Counter, ...]]:
        if self.read_error is not None:
            raise self.read_error
        return self.office, tuple(self.services), tuple(self.counters)

    def rename_office(self, name: str, _request_id: str, _now: datetime) -> None:
        if not self.permitted:
            raise NotPermitted("antrean at db.lan:5432 does not allow this", "ask")
        self.office = replace(self.office, name=name)
        self.saved.append("office")

    def office_logo(self) -> bytes | None:
        return self.logo

    def set_office_printing(
        self, follow_address: str, logo: bytes | None, _request_id: str, _now: datetime
    ) -> None:
        self.office = replace(self.office, follow_address=follow_address)
        self.logo = logo
        self.saved.append("printing")

    def set_return_minutes(self, minutes: int, _request_id: str, _now: datetime) -> None:
        self.office = replace(self.office, return_minutes=minutes)
        self.saved.append("return time")

    def save_service(self, service: Service, _request_id: str, _now: datetime) -> Service:
        if service.prefix == self.refuse_prefix:
            raise BadSetting("service.prefix", "K is taken", "choose another letter")
        known = [s.id for s in self.services]
        kept = service if service.id else replace(service, id=max(known) + 1)
        self.services = [s for s in self.services if s.id != kept.id] + [kept]
        self.services.sort(key=lambda s: s.position)
        self.saved.append(service.prefix)
        return kept

    def save_counter(self, counter: Counter, _request_id: str, _now: datetime) -> Counter:
        kept = counter if counter.id else replace(counter, id=99)
        self.counters = [c for c in self.counters if c.id != kept.id] + [kept]
        self.saved.append(str(counter.number))
        return kept

    def neighbour_data(self) -> tuple[OwnStatus, tuple[Neighbour, ...], str]:
        return self.own, tuple(self.neighbours), "ABCD EFGH JKLM NPQR STUV"

    def save_own_status(self, status: OwnStatus, _request_id: str, _now: datetime) -> None:
        if not self.permitted:
            raise NotPermitted("antrean at db.lan:5432 does not allow this", "ask")
        if status.code == "Salah":
            raise BadSetting("status.code", "is no code", "write small letters")
        self.own = status

    def save_neighbour(self, neighbour: Neighbour, _request_id: str, _now: datetime) -> None:
        kept = neighbour if neighbour.id else replace(neighbour, id=len(self.neighbours) + 1)
        self.neighbours = [n for n in self.neighbours if n.id != kept.id] + [kept]

    def delete_neighbour(self, neighbour_id: int, _request_id: str, _now: datetime) -> None:
        self.neighbours = [n for n in self.neighbours if n.id != neighbour_id]

    def look_at_key(self, code: str, source: str) -> tuple[str, str, str]:
        if "there" not in source:
            raise NotThere(f"{source}: there is no file", "put in the stick")
        return f"Kecamatan {code}", "KEY", "WXYZ 2345 6789 ABCD EFGH"

    def probes(self) -> tuple[tuple[Component, ...], tuple[Probe, ...]]:
        return COMPONENTS, tuple(self.checks)

    def save_probe(self, probe: Probe, _request_id: str, _now: datetime) -> Probe:
        if self.refuse_probe is not None:
            raise self.refuse_probe
        saved = probe if probe.id else replace(probe, id=len(self.checks) + 1)
        self.checks = [p for p in self.checks if p.id != saved.id] + [saved]
        return saved

    def delete_probe(self, probe_id: int, _request_id: str, _now: datetime) -> None:
        if self.refuse_probe is not None:
            raise self.refuse_probe
        self.checks = [probe for probe in self.checks if probe.id != probe_id]

    def test_database(self, url: str) -> None:
        if "good" not in url:
            raise StoreMissing(f"{url}: no database there", "run: antrean db init")
