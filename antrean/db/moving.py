"""`antrean db move`: an office leaves its file for a server, with all its stations."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import datetime

from antrean.capacity import STATION
from antrean.db.server_init import Plan, init_server, owner_url, station_file
from kiosk.server_moves import ServerMoves
from kiosk.settings_dialog.move_wish import MoveWish, ReadyServer
from queueing.actions.moving import Moved, Progress, Since, move_back, move_office
from queueing.model import StationKind
from queueing.office_file.exporting import exported
from queueing.store import Store, open_store
from queueing.views import stations_snapshot
from shared_ui.station_settings import default_database_url

SAID_EVERY = 1000


def make_ready(file: Store, admin_url: str, plan: Plan, now: datetime) -> ReadyServer:
    """Make database, roles, and the files of all stations in `file` that have none there yet.

    Raises what init_server does. Run again it goes on where it was ended.
    """
    known = {
        record.name: record.kind
        for record in stations_snapshot(file, now=now)
        if record.retired_at is None and record.name != STATION
    }
    asked = {**known, **{name: kind for kind, name in plan.stations}}
    missing = tuple(
        (StationKind(kind), name)
        for name, kind in asked.items()
        if not station_file(plan.out, name).exists()
    )
    init_server(
        admin_url, exported(file), replace(plan, stations=missing, renew=bool(missing)), now
    )
    urls = {}
    for name in asked:
        text = station_file(plan.out, name).read_text(encoding="utf-8")
        urls[name] = str(tomllib.loads(text)["database"]["url"])
    return ReadyServer(owner_url(admin_url, plan), urls)


def move(
    url: str | None,
    admin_url: str,
    plan: Plan,
    now: datetime,
    *,
    progress: Progress | None = None,
) -> int:
    """Move an office and say how far it is; raises BadSetting, StoreError, OSError."""
    file = open_store(url or default_database_url())
    try:
        ready = make_ready(file, admin_url, plan, now)
        moved = move_office(file, ready.owner_url, now=now, progress=progress or _say)
    finally:
        file.close()
    _tell(moved, file.place, plan)
    return 0


def back(url: str | None, admin_url: str, plan: Plan) -> int:
    """Go back to the file; raises TicketsPending where numbers would be lost."""
    file = open_store(url or default_database_url())
    try:
        since: Since = move_back(file, owner_url(admin_url, plan))
    finally:
        file.close()
    print(f"{file.place} is the office again; {since.acts} acts stay behind on the server")
    print("give each station its old settings file back")
    return 0


def _say(table: str, done: int, total: int) -> None:
    if total and (done == total or done % SAID_EVERY == 0):
        print(f"{table}: {done} of {total}", flush=True)


def _tell(moved: Moved, place: str, plan: Plan) -> None:
    print(f"{moved.place}: has the office of {place}, {moved.tickets} tickets, each table checked")
    print(f"{place} takes nothing more and keeps every row; back: antrean db move --back")
    print(f"now give each station its file from {plan.out}, and start it")


def server_moves() -> ServerMoves:
    """Give what a kiosk's settings need to move the office; see kiosk.server_moves."""

    def make(file: Store, wish: MoveWish, now: datetime) -> ReadyServer:
        return make_ready(file, wish.admin_url, _plan(wish), now)

    return ServerMoves(make, lambda wish: owner_url(wish.admin_url, _plan(wish)))


def _plan(wish: MoveWish) -> Plan:
    return Plan((), wish.folder, host=wish.host or None, ca=wish.ca)
