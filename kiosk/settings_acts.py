"""What the settings dialog asks of the office, as plain functions for the worker thread."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import TYPE_CHECKING

from queueing.model import Actor, Counter, Office, Service

if TYPE_CHECKING:
    from queueing.store import Store


class SettingsOnStore(ABC):
    """The settings' acts on whatever store is open (settings_dialog.saver.SettingsActs)."""

    @property
    @abstractmethod
    def store(self) -> Store:
        """The open store; raises StoreError while there is none."""

    @property
    @abstractmethod
    def actor(self) -> Actor:
        """Who acts in the events."""

    def office_data(self) -> tuple[Office, tuple[Service, ...], tuple[Counter, ...]]:
        """Read what the settings change: the office, all its services and counters."""
        from queueing.store.rows import counters_of, office_of, services_of

        with self.store.read() as connection:
            services = tuple(services_of(connection).values())
            counters = tuple(counters_of(connection).values())
            return office_of(connection), services, counters

    def office_logo(self) -> bytes | None:
        """Read the PNG of the office's logo, None where there is none."""
        from queueing.views import office_logo

        return office_logo(self.store)

    def rename_office(self, name: str, request_id: str, now: datetime) -> None:
        """Change the office's name; raises BadSetting."""
        from queueing.actions import set_office_name

        set_office_name(self.store, name=name, actor=self.actor, request_id=request_id, now=now)

    def set_office_printing(
        self, follow_address: str, logo: bytes | None, request_id: str, now: datetime
    ) -> None:
        """Change what tickets say of the office besides its name; raises BadSetting."""
        from queueing.actions import set_office_printing

        set_office_printing(
            self.store,
            follow_address=follow_address,
            logo=logo,
            actor=self.actor,
            request_id=request_id,
            now=now,
        )

    def save_service(self, service: Service, request_id: str, now: datetime) -> Service:
        """Add (id 0) or change a service; raises BadSetting."""
        from queueing.actions import save_service

        return save_service(
            self.store, service=service, actor=self.actor, request_id=request_id, now=now
        )

    def save_counter(self, counter: Counter, request_id: str, now: datetime) -> Counter:
        """Add (id 0) or change a counter; raises BadSetting."""
        from queueing.actions import save_counter

        return save_counter(
            self.store, counter=counter, actor=self.actor, request_id=request_id, now=now
        )

    def test_database(self, url: str) -> None:
        """Open another database and close it again; raises StoreError or BadSetting."""
        from queueing.store import open_store

        open_store(url).close()
