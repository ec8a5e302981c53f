"""Does what `antrean stock` and `antrean waiting-list` ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import uuid4

from antrean.documents import office_url
from queueing import actions, views
from queueing.actions.waiting_list import references_in
from queueing.errors import NotFound
from queueing.model import Actor, LocalText, StationKind
from queueing.stock import Quota, ReferenceAnswer, StockItem
from queueing.store import Store, open_store
from queueing.store.limit_rows import quotas_of
from queueing.store.rows import services_of
from shared_ui.language import local_time
from shared_ui.whole_file import write_whole

STATION = "Perintah"
"""The station in whose name a command acts where its login has none of its own."""
SHOWN = 20


@contextmanager
def desk_at(url: str | None, officer: str, now: datetime) -> Iterator[Desk]:
    """Give a desk in the office; raises StoreError, StationFileError."""
    store = open_store(office_url(url, None))
    try:
        yield Desk(store, officer.strip(), now)
    finally:
        store.close()


@dataclass(frozen=True)
class Desk:
    """Somebody at the command line; every method raises AntreanError."""

    store: Store
    officer: str
    now: datetime

    def _do(self, name: str, **what: Any) -> Any:
        station = actions.register_station(
            self.store, name=STATION, kind=StationKind.CONSOLE, now=self.now
        )
        actor = Actor(station.id, None, self.officer)
        act = getattr(actions, name)
        return act(self.store, actor=actor, request_id=str(uuid4()), now=self.now, **what)

    def _service(self, prefix: str) -> int:
        with self.store.read() as connection:
            for service in services_of(connection).values():
                if service.prefix == prefix.upper():
                    return service.id
        raise NotFound(f"service {prefix}")

    def _item(self, code: str) -> StockItem:
        for item in views.stock_view(self.store, now=self.now).items:
            if item.code == code:
                return item
        raise NotFound(f"stock item {code}")

    def show_stock(self) -> None:
        """Print items, latest changes and quotas."""
        view = views.stock_view(self.store, now=self.now)
        prefixes = {service.id: service.prefix for service in view.services}
        names = {item.id: item.code for item in view.items}
        for item in view.items:
            held = "not counted yet" if item.on_hand is None else f"{item.on_hand} on hand"
            low = ", LOW" if item.is_low else ""
            a_day = "" if item.daily_capacity is None else f", {item.daily_capacity} a day"
            uses = ", ".join(sorted(prefixes.get(each, "?") for each in item.service_ids))
            print(f"{item.code} ({item.name.id}): {held}{low}{a_day}; used by {uses or 'none'}")
        for quota in view.quotas:
            print(f"quota {prefixes.get(quota.service_id, '?')}: {quota.amount}{_hours(quota)}")
        for moved in view.movements[:SHOWN]:
            at = local_time(moved.at, view.office.time_zone)
            said = (moved.kind, f"{moved.change:+d}", moved.officer, moved.ticket_label, moved.note)
            words = " ".join(part for part in said if part)
            print(f"  {at:%Y-%m-%d %H:%M} {names[moved.item_id]} {words}")

    def change(self, act: str, code: str, amount: int, note: str) -> None:
        """Receive, spoil or count."""
        item = self._do(act, item_id=self._item(code).id, amount=amount, note=note)
        print(f"{item.code}: {item.on_hand} on hand")

    def save_item(self, code: str, name: str, services: str, daily: int | None, low: int) -> None:
        """Save an item, a new one where there is none of that code."""
        known = {item.code: item for item in views.stock_view(self.store, now=self.now).items}
        before = known.get(code)
        item = StockItem(
            id=before.id if before else 0,
            code=code,
            name=LocalText(name),
            service_ids=frozenset(self._service(prefix) for prefix in services),
            daily_capacity=daily,
            low_at=low,
        )
        self._do("save_stock_item", item=item)
        self.show_stock()

    def quota(
        self,
        prefix: str,
        amount: int | None,
        weekday: int | None,
        hours: tuple[time | None, time | None],
    ) -> None:
        """Set a quota, or take it away with no amount."""
        service_id = self._service(prefix)
        with self.store.read() as connection:
            same = [
                quota
                for quota in quotas_of(connection)
                if (quota.service_id, quota.weekday, quota.begins_at, quota.ends_at)
                == (service_id, weekday, *hours)
            ]
        if amount is None:
            if not same:
                raise NotFound("there is no such quota")
            self._do("delete_quota", quota_id=same[0].id)
        else:
            quota = Quota(same[0].id if same else 0, service_id, amount, weekday, *hours)
            self._do("save_quota", quota=quota)
        self.show_stock()

    def by_one_hand(self, limit: int, seconds: int) -> None:
        """Set the limit by one hand."""
        self._do("set_bulk_limit", limit=limit, seconds=seconds)
        print(f"at most {limit} numbers in {seconds} s" if limit else "no limit by one hand")

    def lift(self, kiosk: str) -> None:
        """Lift it once at a kiosk."""
        for record in views.stations_snapshot(self.store, now=self.now):
            if record.name == kiosk.strip() and record.kind is StationKind.KIOSK:
                self._do("lift_bulk_limit", kiosk_id=record.id)
                print(f"{record.name}: counted anew from now")
                return
        raise NotFound(f"kiosk {kiosk}")

    def show_list(self) -> None:
        """Print the lists and their invitations."""
        view = views.list_view(self.store, now=self.now)
        for one in view.lists:
            if one.waiting or one.invited or one.come or one.collected or one.missed:
                room = "no limit" if one.room is None else f"{one.room} more"
                print(
                    f"{one.service_name.id}: {one.waiting} wait, {one.invited} invited, "
                    f"{one.come} came, {one.collected} collected, {one.missed} missed their day; "
                    f"{one.day} holds {room}"
                )
        for batch in view.batches:
            print(
                f"  batch {batch.id} for {batch.day}: {batch.size}, "
                f"{batch.still_invited} not come yet ({batch.officer})"
            )

    def add(self, prefix: str, text: str) -> None:
        """Add reference numbers."""
        service_id = self._service(prefix)
        added = self._do("add_references", service_id=service_id, references=references_in(text))
        print(f"{added.added} added, {len(added.known)} known already")
        for reference in added.known:
            print(f"  known: {reference}")

    def invite(self, prefix: str, day: date, size: int | None, out: Path | None) -> None:
        """Invite a batch and give its reference numbers."""
        batch = self._do("invite_batch", service_id=self._service(prefix), day=day, size=size)
        lines = "".join(f"{reference},{batch.day}\n" for reference in batch.references)
        if out is None:
            print(f"reference,day\n{lines}", end="")
            return
        write_whole(out, f"reference,day\n{lines}".encode())
        print(f"{batch.size} invited for {batch.day}: {out}")

    def give_back(self, prefix: str) -> None:
        """Put back who missed the day."""
        print(f"{self._do('return_missed', service_id=self._service(prefix))} went back")

    def end(self, act: str, prefix: str, reference: str) -> None:
        """Collected, or withdrawn."""
        self._do(act, service_id=self._service(prefix), reference=reference)
        print("done")

    def ask(self, reference: str) -> None:
        """Print where a reference number stands."""
        found = views.reference_answers(self.store, reference=reference, now=self.now)
        if not found:
            raise NotFound("this reference number is on no list")
        for answer in found:
            print(f"{answer.service_name.id}: {_said(answer)}")


def _hours(quota: Quota) -> str:
    day = "" if quota.weekday is None else f" on weekday {quota.weekday}"
    if quota.begins_at is None or quota.ends_at is None:
        return f"{day} a day"
    return f"{day} from {quota.begins_at:%H:%M} to {quota.ends_at:%H:%M}"


def _said(answer: ReferenceAnswer) -> str:
    if answer.invited_for is not None:
        return f"{answer.state} for {answer.invited_for}"
    if answer.place is None:
        return str(answer.state)
    if answer.first_day is None:
        return f"waits at place {answer.place}, day not known yet"
    return f"waits at place {answer.place}, expected {answer.first_day} to {answer.last_day}"
