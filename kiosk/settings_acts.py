"""What the settings dialog asks of the office, as plain functions for the worker thread."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.backups_on_store import BackupsOnStore
from kiosk.files_on_store import SettingsFilesOnStore
from queueing.errors import AntreanError, NotPermitted
from queueing.model import Actor, Component, Counter, Office, Service
from queueing.neighbours import Neighbour, OwnStatus
from queueing.probes import Probe

if TYPE_CHECKING:
    from queueing.store import Store


T = TypeVar("T")


class SettingsOnStore(BackupsOnStore, SettingsFilesOnStore, ABC):
    """The settings' acts on whatever store is open (settings_dialog.saver.SettingsActs)."""

    @property
    @abstractmethod
    def store(self) -> Store:
        """The open store; raises StoreError while there is none."""

    _administrator: Store | None = None
    _role = ""

    @property
    def settings_actor(self) -> Actor:
        """Who acts in the events: this PC, and the role whose PIN was given."""
        return replace(self.actor, officer=self._role)

    def act_as(self, role: str) -> None:
        """Write this role into the events from now on."""
        self._role = role

    @property
    def settings_store(self) -> Store:
        """The store by which the settings are read and saved; raises StoreError."""
        return self._administrator or self.store

    def may_save_settings(self) -> bool:
        """Tell whether the login in use may change the office; raises StoreError."""
        from queueing.store.privileges import may_change_settings

        with self.settings_store.read() as connection:
            return may_change_settings(connection)

    def log_in(self, name: str, password: str) -> None:
        """Save by another login of the same server from now on, until log_out().

        Raises StoreLoginRefused, NotPermitted for one that may not change the office either, or
        what open_store raises; then the login before stays.
        """
        from queueing.store import open_store
        from queueing.store.database_url import with_login
        from queueing.store.privileges import may_change_settings

        opened = open_store(with_login(self.store.url, name, password))
        try:
            with opened.read() as connection:
                permitted = may_change_settings(connection)
        except AntreanError:
            opened.close()
            raise
        if not permitted:
            opened.close()
            raise NotPermitted(f"{name} may not change the office", "take the owner's login")
        self.log_out()
        self._administrator = opened

    def log_out(self) -> None:
        """Save by the kiosk's own login again."""
        administrator, self._administrator = self._administrator, None
        if administrator is not None:
            administrator.close()

    @property
    @abstractmethod
    def actor(self) -> Actor:
        """Who acts in the events."""

    @abstractmethod
    def may_change(self) -> None:
        """Raise TicketsPending while numbers of this kiosk wait to be merged."""

    def _do(self, act: Callable[..., T], request_id: str, now: datetime, **what: Any) -> T:
        store, actor = self.settings_store, self.settings_actor
        return act(store, actor=actor, request_id=request_id, now=now, **what)

    def office_data(self) -> tuple[Office, tuple[Service, ...], tuple[Counter, ...]]:
        """Read what the settings change: the office, all its services and counters."""
        from queueing.store.rows import counters_of, office_of, services_of

        with self.settings_store.read() as connection:
            services = tuple(services_of(connection).values())
            counters = tuple(counters_of(connection).values())
            return office_of(connection), services, counters

    def office_logo(self) -> bytes | None:
        """Read the PNG of the office's logo, None where there is none."""
        from queueing.views import office_logo

        return office_logo(self.settings_store)

    def rename_office(self, name: str, request_id: str, now: datetime) -> None:
        """Change the office's name; raises BadSetting, TicketsPending."""
        from queueing.actions import set_office_name

        self.may_change()
        set_office_name(
            self.settings_store, name=name, actor=self.actor, request_id=request_id, now=now
        )

    def set_office_printing(
        self, follow_address: str, logo: bytes | None, request_id: str, now: datetime
    ) -> None:
        """Change what tickets say beside the name; raises BadSetting, TicketsPending."""
        from queueing.actions import set_office_printing

        self.may_change()
        self._do(set_office_printing, request_id, now, follow_address=follow_address, logo=logo)

    def set_return_minutes(self, minutes: int, request_id: str, now: datetime) -> None:
        """Change how long a skipped person may come back; raises BadSetting, TicketsPending."""
        from queueing.actions import set_return_minutes

        self.may_change()
        self._do(set_return_minutes, request_id, now, minutes=minutes)

    def save_service(self, service: Service, request_id: str, now: datetime) -> Service:
        """Add (id 0) or change a service; raises BadSetting, TicketsPending."""
        from queueing.actions import save_service

        self.may_change()
        return self._do(save_service, request_id, now, service=service)

    def save_counter(self, counter: Counter, request_id: str, now: datetime) -> Counter:
        """Add (id 0) or change a counter; raises BadSetting, TicketsPending."""
        from queueing.actions import save_counter

        self.may_change()
        return self._do(save_counter, request_id, now, counter=counter)

    def neighbour_data(self) -> tuple[OwnStatus, tuple[Neighbour, ...], str]:
        """Read what is told to other offices, the trusted ones, this office's fingerprint."""
        from queueing.actions.neighbours import trusted
        from queueing.actions.own_status import settings_of_own_status
        from queueing.exchange.status_file import fingerprint

        own = settings_of_own_status(self.settings_store)
        return (
            own,
            trusted(self.settings_store),
            fingerprint(own.public_key) if own.public_key else "",
        )

    def save_own_status(self, status: OwnStatus, request_id: str, now: datetime) -> None:
        """Change what is told to other offices; raises BadSetting."""
        from queueing.actions import save_own_status

        self.may_change()
        save_own_status(
            self.settings_store, status=status, actor=self.actor, request_id=request_id, now=now
        )

    def save_neighbour(self, neighbour: Neighbour, request_id: str, now: datetime) -> None:
        """Add (id 0) or change an office whose word is read; raises BadSetting."""
        from queueing.actions import save_neighbour

        self.may_change()
        self._do(save_neighbour, request_id, now, neighbour=neighbour)

    def delete_neighbour(self, neighbour_id: int, request_id: str, now: datetime) -> None:
        """Trust an office no more; raises NotFound."""
        from queueing.actions import delete_neighbour

        self.may_change()
        self._do(delete_neighbour, request_id, now, neighbour_id=neighbour_id)

    def look_at_key(self, code: str, source: str) -> tuple[str, str, str]:
        """Give name, public key and fingerprint of the file that lies at a source."""
        from queueing.exchange.fetching import Fetcher
        from queueing.exchange.status_file import OtherOffice, fingerprint, introduced

        status, key = introduced(Fetcher().fetch(source, code))
        if status.code != code:
            raise OtherOffice(
                f"there lies the file of {status.code} ({status.name})", "correct the code"
            )
        return status.name, key, fingerprint(key)

    def probes(self) -> tuple[tuple[Component, ...], tuple[Probe, ...]]:
        """Read components and probes; raises NotPermitted for a kiosk's login on a server."""
        from queueing.store.outage_rows import components_of
        from queueing.store.probe_rows import probes_of

        with self.settings_store.read() as connection:
            return tuple(components_of(connection).values()), tuple(probes_of(connection).values())

    def save_probe(self, probe: Probe, request_id: str, now: datetime) -> Probe:
        """Add (id 0) or change a probe; raises BadSetting."""
        from queueing.actions import save_probe

        return save_probe(
            self.settings_store, probe=probe, actor=self.actor, request_id=request_id, now=now
        )

    def delete_probe(self, probe_id: int, request_id: str, now: datetime) -> None:
        """Take a probe away; raises NotFound."""
        from queueing.actions import delete_probe

        self._do(delete_probe, request_id, now, probe_id=probe_id)

    def test_database(self, url: str) -> None:
        """Open another database and close it again; raises StoreError or BadSetting."""
        from queueing.store import open_store

        open_store(url).close()
